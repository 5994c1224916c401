"""EXIF: applying the orientation once, and keeping size and thumbnail true.

Edits are made in place, so that offsets inside maker notes stay right. An EXIF block that cannot
be understood is kept as it is. Source: Exif 2.32.
"""

from __future__ import annotations

import struct
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from glean_core.imaging.colour import to_srgb
from glean_core.imaging.convert import from_float, to_float
from glean_core.imaging.icc import profile_space
from glean_core.imaging.picture import Picture
from glean_core.imaging.tiff_tags import (
    EXIF_IFD,
    Directory,
    Layout,
    Tag,
    TagError,
    read_directory,
    read_header,
)

_ORIENTATION = 274
_WIDTH_TAGS, _HEIGHT_TAGS = (256, 40962), (257, 40963)
_THUMBNAIL_OFFSET, _THUMBNAIL_LENGTH = 513, 514
_THUMBNAIL_SIDE = 160
_LONGEST = 65_000  # what fits a JPEG segment together with its headers


def without_prefix(exif: bytes | None) -> bytes | None:
    """Return EXIF starting at its TIFF header; None for anything that has no such header."""
    if exif is None:
        return None
    body = exif[6:] if exif[:6] in (b"Exif\0\0", b"Exif\0\xff") else exif
    return body if body[:4] in (b"II*\0", b"MM\0*") else None


def orientation(exif: bytes | None) -> int:
    """Return the orientation 1..8 that EXIF asks for; 1 when it says nothing sensible."""
    parsed = _parse(exif)
    if parsed is None:
        return 1
    layout, first, _ = parsed
    return _orientation_of(first, layout) or 1


def upright(pixels: NDArray[Any], turn: int) -> NDArray[Any]:
    """Return height x width x channels pixels turned and mirrored as orientation 1..8 asks."""
    if turn in (5, 6, 7, 8):
        pixels = pixels.swapaxes(0, 1)
    if turn in (3, 4, 7, 8):
        pixels = pixels[::-1]
    if turn in (2, 3, 6, 7):
        pixels = pixels[:, ::-1]
    return np.require(pixels, requirements=["C", "W"])  # decoders may lend read-only memory


def with_orientation_reset(exif: bytes | None) -> bytes | None:
    """Return the same EXIF saying orientation 1, also for its thumbnail."""
    parsed = _parse(exif)
    if parsed is None or exif is None:
        return exif
    layout, first, second = parsed
    data = bytearray(exif)
    for directory in (first, second):
        if directory is not None and _ORIENTATION in directory.tags:
            _put_number(data, directory.tags[_ORIENTATION], layout, 1)
    return bytes(data)


def refreshed(picture: Picture) -> bytes | None:
    """Return the picture's EXIF with its size and thumbnail brought up to date.

    A thumbnail is made anew where there was one, and removed where the new one finds no room or
    the old one is of a kind that is not made here. EXIF without a thumbnail gets none.
    """
    parsed = _parse(picture.exif)
    if parsed is None or picture.exif is None:
        return picture.exif
    layout, first, second = parsed
    data = bytearray(picture.exif)
    for directory in (first, first.children.get(EXIF_IFD)):
        for codes, number in ((_WIDTH_TAGS, picture.width), (_HEIGHT_TAGS, picture.height)):
            for code in codes:
                if directory is not None and code in directory.tags:
                    _put_number(data, directory.tags[code], layout, number)
    if first.next and first.next_position >= 0:
        _renew_thumbnail(data, layout, first, second, picture)
    return bytes(data)


def _parse(exif: bytes | None) -> tuple[Layout, Directory, Directory | None] | None:
    if not exif:
        return None
    try:
        layout, offset = read_header(exif)
        first = read_directory(exif, layout, offset)
    except TagError:
        return None
    try:
        second = read_directory(exif, layout, first.next) if first.next else None
    except TagError:
        second = None
    return layout, first, second


def _orientation_of(directory: Directory, layout: Layout) -> int | None:
    if _ORIENTATION not in directory.tags:
        return None
    try:
        value = directory.tags[_ORIENTATION].integer(layout.order)
    except TagError:
        return None
    return value if 1 <= value <= 8 else None


def _put_number(data: bytearray, tag: Tag, layout: Layout, number: int) -> None:
    code = {3: "H", 4: "I"}.get(tag.type)
    if code is not None and (code == "I" or number < 65536):
        struct.pack_into(layout.order + code, data, tag.position, number)


def _renew_thumbnail(
    data: bytearray,
    layout: Layout,
    first: Directory,
    second: Directory | None,
    picture: Picture,
) -> None:
    place = _thumbnail_place(second, layout, len(data))
    if second is not None and place is not None:
        start, length = place
        for quality in (88, 75, 60, 45, 30):
            made = _thumbnail(picture, quality)
            if len(made) <= length or len(data) + len(made) <= _LONGEST:
                break
        else:
            made = b""
        data[start : start + length] = bytes(length)
        if made:
            if len(made) <= length:
                data[start : start + len(made)] = made
            elif start + length == len(data):
                data[start:] = made
            else:
                start = len(data) + len(data) % 2
                data.extend(bytes(start - len(data)) + made)
            _put_number(data, second.tags[_THUMBNAIL_OFFSET], layout, start)
            _put_number(data, second.tags[_THUMBNAIL_LENGTH], layout, len(made))
            return
    elif second is not None:
        _blank_strips(data, second, layout)
    # Cut the chain: a reader finds no second directory, hence no thumbnail.
    struct.pack_into(layout.order + "I", data, first.next_position, 0)


def _thumbnail_place(second: Directory | None, layout: Layout, size: int) -> tuple[int, int] | None:
    if second is None:
        return None
    tags = [second.tags.get(code) for code in (_THUMBNAIL_OFFSET, _THUMBNAIL_LENGTH)]
    if any(tag is None or tag.type != 4 for tag in tags):
        return None
    start, length = (tag.integer(layout.order) for tag in tags if tag is not None)
    return (start, length) if start + length <= size and length > 0 else None


def _blank_strips(data: bytearray, second: Directory, layout: Layout) -> None:
    """Overwrite an uncompressed thumbnail, so that nothing of the old picture stays in the file."""
    offsets, lengths = second.tags.get(273), second.tags.get(279)
    if offsets is None or lengths is None or offsets.type not in (3, 4):
        return
    starts = struct.unpack(f"{layout.order}{offsets.count}{'HI'[offsets.type - 3]}", offsets.value)
    if lengths.type not in (3, 4) or lengths.count != offsets.count:
        return
    sizes = struct.unpack(f"{layout.order}{lengths.count}{'HI'[lengths.type - 3]}", lengths.value)
    for start, size in zip(starts, sizes, strict=True):
        if start + size <= len(data):
            data[start : start + size] = bytes(size)


def _thumbnail(picture: Picture, quality: int) -> bytes:
    """Return a small JPEG of the picture in sRGB, transparency over white."""
    scale = min(1.0, _THUMBNAIL_SIDE / max(picture.width, picture.height))
    size = max(1, round(picture.width * scale)), max(1, round(picture.height * scale))
    small = cv2.resize(picture.pixels, size, interpolation=cv2.INTER_AREA)
    values = to_float(small.reshape(size[1], size[0], picture.pixels.shape[2]))
    colours = values[..., : 1 if picture.is_grey else 3]
    if profile_space(picture.icc) in ("RGB", "GRAY"):
        colours = to_srgb(np.ascontiguousarray(colours), picture.icc)
    if picture.has_alpha:
        colours = 1.0 + (colours - 1.0) * values[..., -1:]
    eight = np.ascontiguousarray(from_float(colours, np.uint8)[..., ::-1])
    made, encoded = cv2.imencode(".jpg", eight, [cv2.IMWRITE_JPEG_QUALITY, quality])
    return bytes(encoded) if made else b""
