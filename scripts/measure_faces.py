"""Does painting small faces anew with a class model help, and at which sizes?

    python scripts/measure_faces.py FACES --photos PHOTOS -o OUT [--faces portrait-x8]

FACES is a folder of aligned faces, or one prepared by `glean data prepare` (then its test split);
PHOTOS one of photographs. Each face is laid on a piece of a photo with a soft border, the whole is
shrunk until the face's frame has the size in question, and enlarged fourfold: by bicubic, by the
general model, and by that followed by each class model, as `glean batch --faces` does it but at
any size. Within the face's frame the results are compared with the truth, all brought to 256
pixels. OUT gets the table in three forms, with a part for each size, and a contact sheet.
"""

import argparse
import shlex
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean

import numpy as np
from measuring_line import measured_and_printed
from numpy.typing import NDArray

from glean_core import imaging
from glean_core.cli.evaluate import pictures_to_measure
from glean_core.cli.evaluate_output import plan_outputs
from glean_core.cli.inputs import model_named
from glean_core.evaluation.comparison import Restored
from glean_core.evaluation.instruments import choose_instruments
from glean_core.evaluation.measuring import Tally
from glean_core.evaluation.metrics import Picture8
from glean_core.evaluation.paired import compared
from glean_core.evaluation.sheet import lay_out, save_sheet
from glean_core.evaluation.table import Part, ResultTable
from glean_core.imaging import Picture, resize
from glean_core.restoration import Engine
from glean_core.restoration.batch import Enlarger, FaceEnlarger, ModelEnlarger
from glean_core.restoration.device import choose_device
from glean_core.restoration.progress import Cancel, Progress

FACTOR = 4  # of the enlargement
SEEN = 256  # pixels in which frames are compared
BICUBIC = "bicubic"
_AROUND = 2  # side of the scene / side of the face's frame
_SOFT = 0.1  # of the frame's side: border over which the face is laid on the photo
_ANY = (0.1, 8.0)  # sizes of faces to paint: all that are found


@dataclass(frozen=True)
class Scene:
    """A face on a photo: the truth, and the small photo that is enlarged."""

    truth: Picture8
    small: Picture

    @property
    def frame(self) -> tuple[slice, slice]:
        """Where the face is in the truth."""
        side = self.truth.shape[0] // _AROUND
        start = (self.truth.shape[0] - side) // 2
        return slice(start, start + side), slice(start, start + side)


def scene_of(face: Picture, photo: Picture, side: int, quality: int | None, seed: int) -> Scene:
    """Lay a face on a random place of a photo. side: of its frame in the small photo."""
    large = FACTOR * side
    rng = np.random.default_rng(seed)
    reduction = max(1.0, min(photo.height, photo.width) / (3 * _AROUND * large))
    whole = resize(
        photo.pixels[..., :3].astype(np.float32) / 255,
        (round(photo.height / reduction), round(photo.width / reduction)),
    )
    top, left = (int(rng.integers(0, extent - _AROUND * large + 1)) for extent in whole.shape[:2])
    truth = whole[top : top + _AROUND * large, left : left + _AROUND * large].copy()
    start = (truth.shape[0] - large) // 2
    inner = truth[start : start + large, start : start + large]
    weight = soft_border(large)[..., None]
    inner += weight * (
        resize(face.pixels[..., :3].astype(np.float32) / 255, (large, large)) - inner
    )
    truth8 = _to_8_bit(truth)
    reduced = resize(truth8.astype(np.float32) / 255, (_AROUND * side, _AROUND * side))
    small = Picture(_to_8_bit(reduced))
    return Scene(truth8, small if quality is None else _compressed(small, quality))


def soft_border(side: int) -> NDArray[np.float32]:
    """1 inside a square, falling smoothly to 0 at its border."""
    places = (np.arange(side, dtype=np.float32) + 0.5) / side
    ramp = np.clip(np.minimum(places, 1 - places) / _SOFT, 0, 1)
    ramp = ramp * ramp * (3 - 2 * ramp)
    return ramp[:, None] * ramp[None, :]


def enlarged_by_all(
    scene: Scene, ways: dict[str, Enlarger], name: str
) -> tuple[Restored, set[str]]:
    """The face's frame by every way, and which class models found it."""
    height, width = scene.truth.shape[:2]
    started = time.perf_counter()
    plain = resize(scene.small.pixels.astype(np.float32) / 255, (height, width))
    pictures, seconds = {BICUBIC: _to_8_bit(plain)}, {BICUBIC: time.perf_counter() - started}
    found = set()
    for way, enlarger in ways.items():
        started = time.perf_counter()
        pictures[way] = np.asarray(enlarger.enlarge(scene.small, FACTOR).pixels, np.uint8)
        seconds[way] = time.perf_counter() - started
        if enlarger.take_notes():
            found.add(way)
    truth = _seen(scene.truth[scene.frame])
    made = {way: _seen(picture[scene.frame]) for way, picture in pictures.items()}
    small = resize(truth.astype(np.float32) / 255, (SEEN // 8, SEEN // 8))
    return Restored(name, truth, small, made, seconds), found


class Remembering(ModelEnlarger):
    """The general model, which enlarges each scene once for all ways."""

    _last: tuple[Picture, Picture] | None = None

    def enlarge(
        self,
        picture: Picture,
        scale: float,
        progress: Progress | None = None,
        cancel: Cancel | None = None,
    ) -> Picture:
        """See `Enlarger.enlarge`."""
        if self._last is None or self._last[0] is not picture:
            self._last = picture, super().enlarge(picture, scale, progress, cancel)
        return self._last[1]


def ways_of(general: str, classes: Sequence[str], device: str) -> dict[str, Enlarger]:
    """The general model alone, and followed by each class model."""
    alone = Remembering(Engine.load(model_named(general), device))
    ways: dict[str, Enlarger] = {alone.name: alone}
    for name in classes:
        engine = Engine.load(model_named(name), device)
        ways[f"{alone.name} + {engine.card.name}"] = FaceEnlarger(alone, engine, _ANY)
    return ways


def scenes(given: argparse.Namespace, paths: Sequence[Path], side: int) -> Iterator[Scene]:
    """One scene for each face."""
    photos, _ = pictures_to_measure(given.photos, None)
    for number, path in enumerate(paths):
        photo = imaging.read(photos[number % len(photos)])
        yield scene_of(imaging.read(path), photo, side, given.jpeg, number)


def measure(given: argparse.Namespace) -> ResultTable:
    """Measure every face in every size, write tables and sheet. Raises GleanError."""
    outputs = plan_outputs(given.data, (), given.out, None, given.overwrite)
    paths, about = pictures_to_measure(given.data, given.names)
    paths = paths[:: max(1, len(paths) // given.count)] if given.count else paths
    device = choose_device(given.device)
    ways = ways_of(given.general, given.faces or ["portrait-x8"], given.device)
    instruments = choose_instruments(device, tuple(given.backbone), given.arcface)
    parts = dict[str, Part]()
    notes, shown = list[str](), list[Picture8]()
    for side in given.sizes:
        tally, found = Tally(instruments, device), list[set[str]]()
        for number, scene in enumerate(scenes(given, paths, side)):
            restored, painted = enlarged_by_all(scene, ways, paths[number].name)
            tally.add(restored)
            found.append(painted)
            if number % max(1, len(paths) // given.sheet_count) == 0:
                shown += [*restored.pictures.values(), restored.truth]
            print(f"\r{side} px: {number + 1} of {len(paths)}", end="", file=sys.stderr, flush=True)
        summary = tally.summary()
        parts[f"{side}px"] = Part(f"Frames of {side} pixels", summary.methods)
        of_this = notes_of(tally, side, list(ways), found)
        print("", *of_this, sep="\n", file=sys.stderr)  # before the others, which take longer
        notes += of_this
    table = ResultTable(
        means_of(list(parts.values())),
        (
            f"{len(paths)} faces {about} on photos, in {len(given.sizes)} sizes, enlarged "
            f"fourfold; JPEG {given.jpeg or 'none'}; frames compared at {SEEN} px.",
            *notes,
            f"The first table has the means over the sizes. Of {given.sizes[-1]} px:",
            *summary.notes,
            f"Rows of the contact sheet: {', '.join([BICUBIC, *ways, 'truth'])}, side by side.",
            f"Command: `python scripts/measure_faces.py {shlex.join(given.typed)}`",
        ),
        parts,
    )
    outputs.write_tables(table)
    if outputs.sheet is not None:
        save_sheet(lay_out(shown, len(ways) + 2), outputs.sheet)
    return table


def means_of(parts: Sequence[Part]) -> dict[str, dict[str, float]]:
    """Means over the sizes, each with the same faces; KID and FID, of whole sets, are left out."""
    means = dict[str, dict[str, float]]()
    for way in parts[0].methods:
        rows = [part.methods[way] for part in parts]
        keys = [key for key in rows[0] if all(key in row for row in rows)]
        of_pictures = (key for key in keys if not key.startswith(("kid_", "fid_")))
        means[way] = {key: fmean(row[key] for row in rows) for key in of_pictures}
    return means


def notes_of(tally: Tally, side: int, ways: list[str], found: list[set[str]]) -> list[str]:
    """How many faces were found, and each class model against the general model alone."""
    general, *others = ways
    notes = []
    for way in others:
        painted = [way in each for each in found]
        # Where nothing was painted both are the same; what counts is where something was.
        rows = [
            tuple(row for row, keep in zip(tally.rows(name), painted, strict=True) if keep)
            for name in (way, general)
        ]
        told = "; ".join(compared(*rows)) if sum(painted) > 1 else "too few to compare"
        count = f"{sum(painted)} of {len(painted)} found"
        notes.append(f"{side} px, {way} minus {general} ({count}): {told}.")
    return notes


def _seen(frame: Picture8) -> Picture8:
    return _to_8_bit(resize(frame.astype(np.float32) / 255, (SEEN, SEEN)))


def _compressed(picture: Picture, quality: int) -> Picture:
    data = imaging.encode(picture, Path("x.jpg"), imaging.WriteOptions(quality=quality))
    return imaging.decode(data, "x.jpg")


def _to_8_bit(values: NDArray[np.float32]) -> Picture8:
    return (values.clip(0, 1) * 255).round().astype(np.uint8)


def main(arguments: list[str] | None = None) -> int:
    """Measure and print; returns the exit code."""
    parser = argparse.ArgumentParser("measure_faces", description=__doc__.splitlines()[0])
    parser.add_argument("--photos", type=Path, required=True)
    parser.add_argument("--general", default="photo-x4", help="name or file")
    parser.add_argument("--faces", action="append", help="name or file; can be repeated")
    parser.add_argument("--sizes", type=int, nargs="+", default=[16, 24, 32, 48, 64])
    parser.add_argument("--jpeg", type=int, help="quality of the small photos; none if left out")
    parser.add_argument("--count", type=int, help="about so many faces; all if left out")
    parser.add_argument("--sheet-count", type=int, default=4)
    return measured_and_printed(parser, measure, arguments)


if __name__ == "__main__":
    sys.exit(main())
