"""The index of a prepared folder: one row a picture, with where it comes from."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from glean_core.files import replacing
from glean_core.training.data.errors import DataError

INDEX = "index.csv"
GROUP_COLUMNS = ("group", "person", "source")  # the first that an index has


@dataclass(frozen=True)
class IndexRow:
    """One picture: its file, its split, its source, and the square that was cut out of it."""

    file: str
    split: str  # train or test
    group: str  # never on both sides of the split
    source_path: str  # below the folder that was prepared
    source_sha256: str
    source_size: str  # width x height in pixels, upright
    crop_centre_x: float  # pixels of the source
    crop_centre_y: float
    crop_side_px: float
    crop_angle: float  # degrees, clockwise
    sharpness: float  # standard deviation of the Laplacian of the luma
    hash: str  # perceptual, hexadecimal


def write_index(rows: Sequence[IndexRow], folder: Path) -> None:
    """Write index.csv, train.txt and test.txt."""
    text = io.StringIO(newline="")
    table = csv.DictWriter(text, [field.name for field in fields(IndexRow)], lineterminator="\n")
    table.writeheader()
    table.writerows(asdict(row) for row in rows)
    _write(folder / INDEX, text.getvalue())
    for split in ("train", "test"):
        names = "".join(f"{row.file}\n" for row in rows if row.split == split)
        _write(folder / f"{split}.txt", names)


def read_groups(index_file: Path, column: str) -> dict[str, str]:
    """Map file names to a column of a CSV file (`person`, say). Raises DataError."""
    return _column(index_file, _read_rows(index_file), column)


def read_known_groups(index_file: Path) -> dict[str, str]:
    """Map file names to group, person or source, whichever the index has; empty without any."""
    rows = _read_rows(index_file)
    known = [column for column in GROUP_COLUMNS if rows and column in rows[0]]
    return _column(index_file, rows, known[0]) if known else {}


def _read_rows(index_file: Path) -> list[dict[str, str]]:
    with index_file.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def _column(index_file: Path, rows: list[dict[str, str]], column: str) -> dict[str, str]:
    if not rows or column not in rows[0] or "file" not in rows[0]:
        raise DataError(f"{index_file} has no columns file and {column}.")
    return {row["file"]: row[column] for row in rows}


def _write(path: Path, text: str) -> None:
    with replacing(path) as file:  # names that are not text keep their bytes, as escapes
        file.write(text.encode("utf-8", "backslashreplace"))
