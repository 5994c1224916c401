"""From a folder of photos to training pictures: `glean data prepare`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from math import degrees
from pathlib import Path

import numpy as np

from glean_core.errors import CancelledError
from glean_core.restoration.progress import Cancel, Progress, report
from glean_core.training.data.duplicates import find_duplicates, hash_text
from glean_core.training.data.errors import DataError
from glean_core.training.data.finding import find_photos
from glean_core.training.data.index import IndexRow, write_index
from glean_core.training.data.parallel import default_workers, in_order
from glean_core.training.data.photo import MadeCrop, PhotoResult, PrepareOptions, prepare_photo
from glean_core.training.data.shards import SAMPLES_PER_SHARD, write_shards
from glean_core.training.data.splitting import choose_test
from glean_core.training.data.staging import check_replaceable, filling

_RAW = "raw"  # sub-folder of the part folder: pictures that have no name yet


@dataclass(frozen=True)
class Prepared:
    """What `prepare` wrote, and a sentence for everything that was left out."""

    train: int
    test: int
    notes: tuple[str, ...]


def prepare(
    folder: Path,
    out: Path,
    options: PrepareOptions,
    *,
    groups: Mapping[str, str] | str = "auto",  # auto, folder, file; or photo to group
    per_shard: int = 0,  # pictures in a shard; 0: a plain folder
    overwrite: bool = False,
    workers: int | None = None,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> Prepared:
    """Write square sRGB training pictures of every photo below `folder` into `out`.

    `out` gets images/ (or train-000000.tar and so on), index.csv, train.txt and test.txt; it
    appears when all is done. Photos that can't be read, are too small, too soft or near duplicates
    are left out and told. The same photos and options give the same bytes, however many workers.
    Raises DataError, and CancelledError when the person cancels; `out` is then as before.
    """
    _check_folders(folder, out)
    check_replaceable(out, overwrite)
    found = find_photos(folder, (out, out.with_name(f".{out.name}.part")))
    if not found.photos:
        raise DataError(f"{folder} holds no pictures; give a folder with photos.")
    with filling(out, overwrite) as part:
        made, notes = _make(folder, found.photos, part / _RAW, options, workers, progress, cancel)
        report(progress, 0.95, "Looking for duplicates")
        made, duplicates = _without_duplicates(made, found.photos)
        notes = [*found.notes, *notes, *duplicates]
        rows = _rows(made, groups, options)
        _place(part, rows, made, per_shard)
        _stop_if_cancelled(cancel)
    test = sum(row.split == "test" for row in rows)
    return Prepared(len(rows) - test, test, (*notes, *_warnings(rows, options)))


def _make(
    folder: Path,
    photos: Sequence[Path],
    raw: Path,
    options: PrepareOptions,
    workers: int | None,
    progress: Progress | None,
    cancel: Cancel | None,
) -> tuple[list[MadeCrop], list[str]]:
    """Write the crops of all photos into `raw`; what they are, and what was left out."""
    raw.mkdir()
    numbered = [(raw / f"{number:07d}", path) for number, path in enumerate(photos)]
    made: list[MadeCrop] = []
    notes: list[str] = []
    work = partial(_prepared, folder, options)
    for number, result in enumerate(in_order(work, numbered, workers or default_workers()), 1):
        made += result.made
        notes += result.notes
        _stop_if_cancelled(cancel)
        report(progress, 0.95 * number / len(photos), f"{number} of {len(photos)} photos")
    if not made:
        raise DataError(f"None of the {len(photos)} photos in {folder} can be used; {notes[0]}")
    return made, notes


def _prepared(folder: Path, options: PrepareOptions, item: tuple[Path, Path]) -> PhotoResult:
    stem, source = item
    return prepare_photo(folder, source, stem, options)


def _check_folders(folder: Path, out: Path) -> None:
    if not folder.is_dir():
        raise DataError(f"{folder} is not a folder; give one with photos.")
    if folder.resolve().is_relative_to(out.resolve()):
        raise DataError(f"{out} holds the photos themselves; give another folder for the result.")


def _without_duplicates(
    made: list[MadeCrop], photos: Sequence[Path]
) -> tuple[list[MadeCrop], list[str]]:
    """The pictures that stay, in order; of near duplicates the one from the largest crop."""
    order = {path: number for number, path in enumerate(photos)}
    ranked = sorted(made, key=lambda crop: (-crop.crop.side, order[crop.source], crop.file.name))
    duplicates = find_duplicates(np.stack([crop.hash for crop in ranked]))
    # The crops of one photo have one hash: they are duplicates of another photo's only.
    dropped = {
        number: ranked[other]
        for number, other in duplicates.items()
        if ranked[other].source != ranked[number].source
    }
    gone = {ranked[number].file for number in dropped}
    for file in gone:
        file.unlink()
    notes = sorted(
        {
            f"{ranked[number].source.as_posix()} was skipped: it nearly repeats "
            f"{other.source.as_posix()}."
            for number, other in dropped.items()
        }
    )
    return [crop for crop in made if crop.file not in gone], notes


def _rows(
    made: list[MadeCrop], groups: Mapping[str, str] | str, options: PrepareOptions
) -> list[IndexRow]:
    """The index: numbered names, groups and the split."""
    owners = _groups_of([crop.source for crop in made], groups)
    test = choose_test(owners, options.test_share, options.seed)
    return [
        IndexRow(
            file=f"{number:06d}{options.suffix}",
            split="test" if owner in test else "train",
            group=owner,
            source_path=crop.source.as_posix(),
            source_sha256=crop.source_sha256,
            source_size="{}x{}".format(*crop.source_size),
            crop_centre_x=round(crop.crop.centre_x, 2),
            crop_centre_y=round(crop.crop.centre_y, 2),
            crop_side_px=round(crop.crop.side, 2),
            crop_angle=round(degrees(crop.crop.angle), 3),
            sharpness=round(crop.sharpness, 2),
            hash=hash_text(crop.hash),
        )
        for number, (crop, owner) in enumerate(zip(made, owners, strict=True))
    ]


def _groups_of(sources: list[Path], groups: Mapping[str, str] | str) -> list[str]:
    """Each photo's group; a photo that the mapping lacks is its own."""
    if not isinstance(groups, str):
        return [
            groups.get(path.as_posix()) or groups.get(path.name) or path.as_posix()
            for path in sources
        ]
    folders = [path.parent.as_posix() for path in sources]
    by_folder = groups == "folder" or (groups == "auto" and len(set(folders)) > 1)
    return folders if by_folder else [path.as_posix() for path in sources]


def _place(part: Path, rows: list[IndexRow], made: list[MadeCrop], per_shard: int) -> None:
    """Give the pictures their names, in images/ or in shards, and write the index."""
    if per_shard:
        for split in ("train", "test"):
            write_shards(_consumed(rows, made, split), part, split, per_shard)
    else:
        (part / "images").mkdir()
        for row, crop in zip(rows, made, strict=True):
            crop.file.rename(part / "images" / row.file)
    (part / _RAW).rmdir()
    write_index(rows, part)


def _consumed(
    rows: list[IndexRow], made: list[MadeCrop], split: str
) -> Iterator[tuple[IndexRow, bytes]]:
    """The pictures of a split with their bytes; each file is removed once it was used."""
    for row, crop in zip(rows, made, strict=True):
        if row.split == split:
            yield row, crop.file.read_bytes()
            crop.file.unlink()


def _stop_if_cancelled(cancel: Cancel | None) -> None:
    if cancel is not None and cancel.is_set():
        raise CancelledError("Cancelled; nothing was written.")


def _warnings(rows: list[IndexRow], options: PrepareOptions) -> list[str]:
    """What a person should know about the result as a whole."""
    sizes = Counter(row.group for row in rows)
    if options.test_share and not any(row.split == "test" for row in rows):
        return [
            f"No test pictures were set aside: the {len(sizes)} groups are too few or too large "
            f"for {options.test_share:.0%}; see --group-by and --test-share."
        ]
    return []


__all__ = ["SAMPLES_PER_SHARD", "PrepareOptions", "Prepared", "prepare"]
