"""Measures what a batch takes beside the model: `python scripts/measure_batch.py`.

A stand-in with a known delay takes the network's place, so that the processor is free for reading
and writing as it is when a GPU does the work. Prints a row for docs/performance.md.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
import time
from pathlib import Path

import cv2
import numpy as np

from glean_core.imaging import Picture, WriteOptions, write
from glean_core.restoration.batch import Batch, BatchJob, BatchSettings, ByFactor, Search
from glean_core.restoration.progress import Cancel, Progress, stop_if_cancelled


class Delay:
    """Takes so many seconds for each photo and repeats its pixels."""

    name, identity = "delay", "delay"

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self.spent = 0.0

    def prepare(self) -> None:
        """Nothing has to be loaded."""

    def enlarge(
        self,
        picture: Picture,
        scale: float,
        progress: Progress | None = None,
        cancel: Cancel | None = None,
    ) -> Picture:
        """See `batch.Enlarger`."""
        started = time.perf_counter()
        stop_if_cancelled(cancel)
        factor = round(scale)
        made = picture.with_pixels(picture.pixels.repeat(factor, 0).repeat(factor, 1))
        time.sleep(max(0.0, self._seconds - (time.perf_counter() - started)))
        self.spent += time.perf_counter() - started
        return made

    def take_notes(self) -> tuple[str, ...]:
        """None."""
        return ()


def make_photos(folder: Path, count: int, megapixels: float) -> None:
    """Noisy JPEGs, 3:2."""
    folder.mkdir()
    height = round((megapixels * 1e6 / 1.5) ** 0.5)
    size = (round(height * 1.5), height)
    rng = np.random.default_rng(0)
    clouds = cv2.resize(rng.random((24, 36, 3)), size, interpolation=cv2.INTER_CUBIC)
    for number in range(min(count, 8)):
        noise = rng.normal(scale=0.02, size=clouds.shape)
        pixels = (np.clip(clouds + noise, 0, 1) * 255).astype(np.uint8)
        write(Picture(pixels), folder / f"{number:04}.jpg", WriteOptions(quality=92))
    for number in range(8, count):
        shutil.copy(folder / f"{number % 8:04}.jpg", folder / f"{number:04}.jpg")


def main() -> None:
    """Make photos, run a batch over them, print the row."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=int, default=200)
    parser.add_argument("--megapixels", type=float, default=2.0)
    parser.add_argument("--factor", type=float, default=2.0)
    parser.add_argument("--delay", type=float, default=0.5, help="seconds of a forward pass")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_photos(folder / "in", asked.photos, asked.megapixels)
        job = BatchJob(Search(folder / "in"), folder / "out", BatchSettings(ByFactor(asked.factor)))
        delay = Delay(asked.delay)
        started = time.perf_counter()
        status = Batch(job, delay).run()
        taken = time.perf_counter() - started
    assert status.done == asked.photos, status
    print(
        f"| {asked.photos} x {asked.megapixels:g} MP | {asked.factor:g} | {asked.delay:g} s | "
        f"{delay.spent:.1f} s | {taken:.1f} s | {taken / delay.spent:.3f} | "
        f"{60 * status.done / taken:.0f} |"
    )


if __name__ == "__main__":
    main()
