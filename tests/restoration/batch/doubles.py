"""A model of known speed, folders of photos, and a batch over them."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from glean_core.imaging import Picture, read, resize, write
from glean_core.restoration.batch import (
    Batch,
    BatchJob,
    BatchSettings,
    Listener,
    Row,
    Search,
    Status,
)
from glean_core.restoration.progress import Cancel, Progress, report, stop_if_cancelled

TILES = 4  # parts of a photo between which the double looks at cancel


@dataclass
class SlowEnlarger:
    """Takes `delay` seconds for each photo, as a network would that leaves the processor alone."""

    delay: float = 0.0
    identity: str = "double 1"
    name: str = "double"
    sizes: list[tuple[int, int]] = field(default_factory=list)
    seconds: float = 0.0
    prepared: int = 0

    def prepare(self) -> None:
        self.prepared += 1

    def enlarge(
        self,
        picture: Picture,
        scale: float,
        progress: Progress | None = None,
        cancel: Cancel | None = None,
    ) -> Picture:
        started = time.perf_counter()
        for tile in range(TILES):
            stop_if_cancelled(cancel)
            report(progress, tile / TILES, "Upscaling")
            time.sleep(self.delay / TILES)
        size = (round(picture.height * scale), round(picture.width * scale))
        white = np.iinfo(picture.pixels.dtype).max
        pixels = np.clip(np.rint(resize(picture.pixels, size)), 0, white)
        self.sizes.append(size)
        self.seconds += time.perf_counter() - started
        return picture.with_pixels(pixels.astype(picture.pixels.dtype))

    def take_notes(self) -> tuple[str, ...]:
        return ()


@dataclass
class Ran:
    """What a run left: its rows by name, and the last status."""

    rows: dict[str, Row]
    status: Status | None


def photo(
    height: int = 12, width: int = 16, channels: int = 3, seed: int = 0, dtype: str = "uint8"
) -> Picture:
    rng = np.random.default_rng(seed)
    pixels = rng.integers(0, np.iinfo(dtype).max, (height, width, channels))
    return Picture(pixels.astype(dtype))


def fill(folder: Path, names: list[str], **kind: int) -> None:
    """Write a small photo of its own pixels under each name."""
    for number, name in enumerate(names):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        write(photo(seed=number, **kind), folder / name)


def job(folder: Path, recursive: bool = False, **settings: object) -> BatchJob:
    """A job from `folder`/in to `folder`/out."""
    search = Search(folder / "in", recursive)
    return BatchJob(search, folder / "out", BatchSettings(**settings))  # type: ignore[arg-type]


def run(
    what: BatchJob, enlarger: SlowEnlarger | None = None, listener: Listener | None = None
) -> Ran:
    """Run a batch to its end."""
    rows: dict[str, Row] = {}
    batch = Batch(what, enlarger or SlowEnlarger(), listener)
    status = batch.run(lambda found: rows.update({row.source.as_posix(): row for row in found}))
    return Ran(rows, status)


def results(folder: Path) -> dict[str, bytes]:
    """All files of a folder that aren't hidden, by their paths in it."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.startswith(".")
    }


def size_of(path: Path) -> tuple[int, int]:
    picture = read(path)
    return picture.height, picture.width
