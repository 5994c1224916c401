"""A compact pack: one uncompressed tar of JPEG files, in order, that any tool can open."""

import csv
import io
import tarfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from glean_core.errors import GleanError
from glean_core.files import replacing

INDEX = "index.csv"  # first member of a pack: file, group
PICTURE_SUFFIXES = {".jpg", ".jpeg", ".png", ".webp", ".bmp", ".tif", ".tiff"}


class DataError(GleanError):
    """A folder or a pack from which nothing can be trained."""


def list_pictures(folder: Path, names_file: Path | None = None) -> list[Path]:
    """List a folder's pictures, sorted; with ``names_file``, the ones it names, one a line."""
    if names_file is None:
        found = [p for p in folder.rglob("*") if p.suffix.lower() in PICTURE_SUFFIXES]
        return sorted(found)
    lines = names_file.read_text(encoding="utf-8").splitlines()
    names = [line.strip() for line in lines if line.strip()]
    missing = [name for name in names if not (folder / name).is_file()]
    if missing:
        raise DataError(f"{names_file} names {missing[0]}, which is not in {folder}.")
    return [folder / name for name in names]


def _encode(path: Path, size: int, quality: int) -> bytes:
    """Return the file's own bytes when they are a JPEG of that size, else a re-encoded crop."""
    with Image.open(path) as picture:
        if picture.format == "JPEG" and picture.size == (size, size) and quality == 0:
            return path.read_bytes()
        rgb = picture.convert("RGB")
    side = min(rgb.size)
    left, top = (rgb.width - side) // 2, (rgb.height - side) // 2
    square = rgb.crop((left, top, left + side, top + side))
    if side != size:
        square = square.resize((size, size), Image.Resampling.BICUBIC)
    buffer = io.BytesIO()
    square.save(buffer, "JPEG", quality=quality or 92, subsampling=0)
    return buffer.getvalue()


def read_groups(index_file: Path, column: str) -> dict[str, str]:
    """Map file names to a column of a CSV file (`person`, say). Raises DataError."""
    with index_file.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    if not rows or column not in rows[0] or "file" not in rows[0]:
        raise DataError(f"{index_file} has no columns file and {column}.")
    return {row["file"]: row[column] for row in rows}


def pack_pictures(
    pictures: Sequence[Path],
    target: Path,
    size: int,  # pixels, side of the square pictures
    quality: int = 0,  # JPEG quality 1..95; 0 keeps files that fit as they are
    groups: Mapping[str, str] | None = None,  # file name to person or source
) -> list[str]:
    """Write pictures into one pack; return a sentence for each one that was skipped.

    Raises DataError when no picture could be read.
    """
    encoded, skipped = [], []
    for path in pictures:
        try:
            encoded.append((path, _encode(path, size, quality)))
        except (OSError, ValueError, Image.DecompressionBombError) as error:
            skipped.append(f"{path.name} was skipped: {error}.")
    if not encoded:
        raise DataError(f"No picture could be read for {target.name}; check the folder.")
    names = [f"{i:06d}_{path.stem}.jpg" for i, (path, _) in enumerate(encoded)]
    owners = [(groups or {}).get(path.name, path.name) for path, _ in encoded]
    with replacing(target) as file, tarfile.open(fileobj=file, mode="w") as tar:
        rows = "".join(f"{n},{g}\n" for n, g in zip(names, owners, strict=True))
        _add(tar, INDEX, ("file,group\n" + rows).encode())
        for name, (_, data) in zip(names, encoded, strict=True):
            _add(tar, name, data)
    return skipped


def _add(tar: tarfile.TarFile, name: str, data: bytes) -> None:
    info = tarfile.TarInfo(name)
    info.size = len(data)
    tar.addfile(info, io.BytesIO(data))


@dataclass(frozen=True)
class Pack:
    """The pictures of a pack: N x side x side x 3 RGB uint8, their names and their groups."""

    pictures: NDArray[np.uint8]
    names: tuple[str, ...]
    groups: tuple[str, ...]

    def split(self, held_out: int) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
        """Part the pictures by group: the rest, and at least ``held_out`` pictures to validate."""
        last: set[str] = set()
        for group in sorted(set(self.groups), reverse=True):
            if sum(g in last for g in self.groups) >= held_out:
                break
            last.add(group)
        chosen = np.array([group in last for group in self.groups])
        return self.pictures[~chosen], self.pictures[chosen]


def read_pack(path: Path) -> Pack:
    """Read a pack. Raises DataError when the file is not a pack of equal squares."""
    pictures, names, groups = [], [], {}
    try:
        with tarfile.open(path) as tar:
            for member in tar:
                stream = tar.extractfile(member)
                if stream is None:
                    continue
                if member.name == INDEX:
                    rows = csv.DictReader(io.TextIOWrapper(stream, encoding="utf-8"))
                    groups = {row["file"]: row["group"] for row in rows}
                    continue
                with Image.open(stream) as picture:
                    pictures.append(np.asarray(picture.convert("RGB")))
                names.append(member.name)
    except (OSError, tarfile.TarError, KeyError) as error:
        raise DataError(f"{path} is not a readable pack ({error}); make it again.") from error
    if len({picture.shape for picture in pictures}) != 1:
        raise DataError(f"{path} does not hold pictures of one size; make it again.")
    return Pack(np.stack(pictures), tuple(names), tuple(groups.get(n, n) for n in names))
