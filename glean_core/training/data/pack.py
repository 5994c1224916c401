"""A compact pack: one uncompressed tar of JPEG files, in order, that any tool can open."""

from __future__ import annotations

import tarfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import get_args

import numpy as np
from numpy.typing import NDArray

from glean_core import imaging
from glean_core.evaluation.metrics import psnr
from glean_core.files import replacing
from glean_core.imaging import ImageReadError
from glean_core.training.data.cropping import central_square, crop_pixels
from glean_core.training.data.decoding import decode
from glean_core.training.data.encoding import Colour, encode_jpeg
from glean_core.training.data.errors import DataError
from glean_core.training.data.index import INDEX
from glean_core.training.data.parallel import default_workers, in_order
from glean_core.training.data.shards import add_member, list_members
from glean_core.training.data.splitting import choose_held_out

PICTURE_SUFFIXES = {".jpg", ".jpeg", ".png", ".webp", ".bmp", ".tif", ".tiff"}
AS_THEY_ARE = 0  # quality: files that fit keep their bytes, others are encoded at the best
_BEST, _WORST = 95, 5  # JPEG qualities to choose from
_BLOCK, _RECORD = 512, 10240  # bytes; POSIX.1-1988 ustar


_Encoded = tuple[int, bytes]  # place among the pictures asked for, JPEG


@dataclass(frozen=True)
class PackReport:
    """What a pack became.

    quality: 0 when files that fit kept their bytes and the others were encoded at 95.
    colour: 444 or 420, colour at full or half resolution; None when files kept their bytes.
    psnr: mean in dB of the packed pictures against the squares that they were made from; infinite
    where all are equal.
    """

    pictures: int
    size_bytes: int
    quality: int
    colour: Colour | None
    psnr: float
    skipped: tuple[str, ...]  # sentences


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


def pack_pictures(
    pictures: Sequence[Path],
    target: Path,
    size: int,  # pixels, side of the square pictures
    quality: int = AS_THEY_ARE,  # JPEG quality 1..95
    groups: Mapping[str, str] | None = None,  # file name to person or source
) -> list[str]:
    """Write pictures into one pack; return a sentence for each one that was skipped.

    Larger pictures are cropped to their middle and shrunk; smaller ones are skipped. Raises
    DataError when no picture could be read.
    """
    encoded, skipped = _encode_all(pictures, size, quality)
    _write(target, encoded, pictures, groups or {})
    return skipped


def pack_within(
    pictures: Sequence[Path],
    target: Path,
    size: int,  # pixels
    max_bytes: int,  # of the whole file
    groups: Mapping[str, str] | None = None,
) -> PackReport:
    """Write the best pack that fits into `max_bytes`: as they are, else the highest quality.

    Raises DataError when even the lowest quality is too large, or no picture could be read.
    """
    owners = groups or {}
    quality, colour = AS_THEY_ARE, None
    encoded, skipped = _encode_all(pictures, size, quality)
    if encoded and _pack_bytes(encoded, pictures, owners) > max_bytes:
        found = _best_within(pictures, size, max_bytes, owners)
        quality, colour, encoded = found.quality, found.colour, found.encoded
    _write(target, encoded, pictures, owners)
    distance = _mean_psnr(encoded, pictures, size)
    total = target.stat().st_size
    return PackReport(len(encoded), total, quality, colour, distance, tuple(skipped))


@dataclass(frozen=True)
class _Fitting:
    """Pictures encoded so that their pack fits."""

    psnr: float
    quality: int
    colour: Colour
    encoded: list[_Encoded]


def _best_within(
    pictures: Sequence[Path], size: int, max_bytes: int, groups: Mapping[str, str]
) -> _Fitting:
    """The best pack that fits, colour at full or at half resolution: whichever is truer.

    Half the colour leaves room for a higher quality; on 62 faces of 512 px in 37 and 43 kB each
    it had 0.1 and 0.7 dB more.
    """
    fitting = []
    for colour in get_args(Colour):
        low, high, total = _WORST, _BEST, 0
        best: tuple[int, list[_Encoded]] | None = None
        while low <= high:
            quality = (low + high) // 2
            encoded, _ = _encode_all(pictures, size, quality, colour)
            total = _pack_bytes(encoded, pictures, groups)
            if total <= max_bytes:
                best, low = (quality, encoded), quality + 1
            else:
                high = quality - 1
        if best is not None:
            fitting.append(_Fitting(_mean_psnr(best[1], pictures, size), best[0], colour, best[1]))
    if not fitting:  # the last that was tried was the worst and smallest
        raise DataError(
            f"{len(encoded)} pictures of {size} px take {_readable(total)} at the lowest "
            f"quality, more than {_readable(max_bytes)}; raise --max-bytes, or choose a smaller "
            "--size or fewer pictures."
        )
    return max(fitting, key=lambda made: made.psnr)


def _encode_all(
    pictures: Sequence[Path], size: int, quality: int, colour: Colour = "444"
) -> tuple[list[_Encoded], list[str]]:
    """(place in `pictures`, JPEG) of what could be read, and sentences about the rest."""
    encoded, skipped = [], []
    encode = partial(_encode, size=size, quality=quality, colour=colour)
    results = in_order(encode, pictures, default_workers())
    for number, result in enumerate(results):
        if isinstance(result, bytes):
            encoded.append((number, result))
        else:
            skipped.append(result)
    return encoded, skipped


def _encode(path: Path, size: int, quality: int, colour: Colour) -> bytes | str:
    """A file's own bytes when it is an upright sRGB JPEG of that size and quality is 0, else a
    new JPEG of its middle; or the sentence that says why not.
    """
    try:
        picture = imaging.read(path)
    except ImageReadError as error:
        return f"{path.name} was skipped: {error}"
    if min(picture.width, picture.height) < size:
        shape = f"{picture.width} x {picture.height}"
        return f"{path.name} was skipped: it is {shape} px, smaller than {size}."
    square = crop_pixels(picture, central_square(picture), size)
    is_as_wanted = picture.format == "JPEG" and picture.width == picture.height == size
    if quality == AS_THEY_ARE and is_as_wanted:
        data = path.read_bytes()
        # Turned by EXIF, or of another profile, the bytes would not decode to this picture.
        if np.array_equal(decode(data, path.name), square):
            return data
    return encode_jpeg(square, quality or _BEST, colour)


def _members(
    encoded: list[_Encoded], pictures: Sequence[Path], groups: Mapping[str, str]
) -> Iterator[tuple[str, bytes]]:
    """What goes into the tar: the index, then the pictures."""
    names = [f"{i:06d}_{pictures[number].stem}.jpg" for i, (number, _) in enumerate(encoded)]
    owners = [groups.get(pictures[n].name, pictures[n].name) for n, _ in encoded]
    rows = "".join(f"{_quoted(n)},{_quoted(g)}\n" for n, g in zip(names, owners, strict=True))
    yield INDEX, ("file,group\n" + rows).encode("utf-8", "backslashreplace")
    for name, (_, data) in zip(names, encoded, strict=True):
        yield name, data


def _quoted(text: str) -> str:
    """A CSV field, in quotes only where it needs them (RFC 4180)."""
    needs = any(character in text for character in ',"\r\n')
    return '"' + text.replace('"', '""') + '"' if needs else text


def _pack_bytes(
    encoded: list[_Encoded], pictures: Sequence[Path], groups: Mapping[str, str]
) -> int:
    """The size of the file that `_write` would write."""
    sizes = (
        len(_header(name, len(data))) + -(-len(data) // _BLOCK) * _BLOCK
        for name, data in _members(encoded, pictures, groups)
    )
    return -(-(sum(sizes) + 2 * _BLOCK) // _RECORD) * _RECORD


def _header(name: str, length: int) -> bytes:
    info = tarfile.TarInfo(name)
    info.size = length
    return info.tobuf(tarfile.DEFAULT_FORMAT)


def _write(
    target: Path,
    encoded: list[_Encoded],
    pictures: Sequence[Path],
    groups: Mapping[str, str],
) -> None:
    if not encoded:
        raise DataError(f"No picture could be read for {target.name}; check the folder.")
    with replacing(target) as file, tarfile.open(fileobj=file, mode="w") as tar:
        for name, data in _members(encoded, pictures, groups):
            add_member(tar, name, data)


def _mean_psnr(encoded: list[_Encoded], pictures: Sequence[Path], size: int) -> float:
    def one(item: tuple[int, bytes]) -> float:
        picture = imaging.read(pictures[item[0]])
        truth = crop_pixels(picture, central_square(picture), size)
        return psnr(decode(item[1], pictures[item[0]].name), truth)

    return float(np.mean(list(in_order(one, encoded, default_workers()))))


@dataclass(frozen=True)
class Pack:
    """The pictures of a pack: N x side x side x 3 RGB uint8, their names and their groups."""

    pictures: NDArray[np.uint8]
    names: tuple[str, ...]
    groups: tuple[str, ...]

    def split(self, held_out: int) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
        """Part the pictures by group: the rest, and at least ``held_out`` pictures to validate."""
        chosen = choose_held_out(self.groups, held_out)
        return self.pictures[~chosen], self.pictures[chosen]


def read_pack(path: Path) -> Pack:
    """Read a pack. Raises DataError when the file is not a pack of equal squares."""
    members, groups = list_members(path)
    read = in_order(lambda member: decode(member.read(), member.label), members, default_workers())
    pictures = list(read)
    if len({picture.shape for picture in pictures}) != 1:
        raise DataError(f"{path} does not hold pictures of one size; make it again.")
    return Pack(np.stack(pictures), tuple(member.name for member in members), tuple(groups))


def _readable(size: int) -> str:
    return f"{size / 1e6:.1f} MB" if size >= 10**6 else f"{size / 1e3:.1f} kB"
