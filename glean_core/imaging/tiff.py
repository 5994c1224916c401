"""TIFF: pixels through tifffile, tags by ourselves.

Source: TIFF 6.0; ICC.1 annex B.3; XMP part 3, 1.1.2; Exif 2.32 section 4.6.
"""

from __future__ import annotations

import logging
import struct
from io import BytesIO
from typing import Any

import numpy as np

from glean_core.imaging.errors import DAMAGED, UnreadableError, check_size
from glean_core.imaging.exif import without_prefix
from glean_core.imaging.picture import Picture
from glean_core.imaging.tiff_pixels import page_pixels
from glean_core.imaging.tiff_tags import (
    EXIF_IFD,
    GPS_IFD,
    Directory,
    Layout,
    Tag,
    TagError,
    build_directory,
    build_structure,
    only,
    read_directory,
    read_header,
)

COMPRESSIONS = {"deflate": "zlib", "lzw": "lzw", "none": None}  # as tifffile calls them
_ICC_TAG, _XMP_TAG = 34675, 700
_CMYK = 5
# What describes the picture and not the file: description, make, model, orientation, resolution,
# software, date, artist, computer, rating, copyright, the Windows fields.
_DESCRIPTIVE = {270, 271, 272, 274, 282, 283, 296, 305, 306, 315, 316, 18246, 18249, 33432}
_DESCRIPTIVE |= {40091, 40092, 40093, 40094, 40095}
_ONLY_FILE = 274, 282, 283, 296  # no EXIF is worth making for these alone
_MOST_CHANNELS = 32


def decode(data: bytes, max_pixels: int) -> Picture:
    """Return the first picture of a TIFF or BigTIFF file, not yet turned upright.

    Strips and tiles, chunky and planar, 1 to 32 bits, float, palette, CMYK; values beyond 8 bits
    come back as uint16. Raises UnreadableError, or what tifffile raises for damaged files.
    """
    from tifffile import TiffFile  # here: importing it takes a tenth of a second

    logging.getLogger("tifffile").addHandler(logging.NullHandler())  # its remarks are not ours
    with TiffFile(BytesIO(data)) as file:
        page: Any = file.pages[0]
        check_size(page.imagewidth, page.imagelength * page.imagedepth, max_pixels)
        if page.samplesperpixel > _MOST_CHANNELS or page.imagedepth > 1:
            raise UnreadableError("is a measurement or volume, not a photo: export it as RGB")
        spans = zip(page.dataoffsets, page.databytecounts, strict=True)
        if not page.dataoffsets or any(start + size > len(data) for start, size in spans):
            raise UnreadableError(DAMAGED)
        photometric = int(page.photometric)
        layout, offset = read_header(data)
        directory = read_directory(data, layout, offset)
        if {_ICC_TAG, _XMP_TAG} & set(directory.broken):
            raise UnreadableError(DAMAGED)  # without its profile the picture has wrong colours
        icc = _value(directory, _ICC_TAG)
        pixels = page_pixels(page, data, icc)
    exif = _collected_exif(directory, layout)
    xmp = _value(directory, _XMP_TAG)
    return Picture(pixels, None if photometric == _CMYK else icc, exif, xmp, "TIFF")


def encode(picture: Picture, compression: str = "deflate") -> bytes:
    """Return the picture as a TIFF file with its profile, XMP and EXIF.

    compression: one of `COMPRESSIONS`, all without loss.

    EXIF's main, Exif and GPS tags become TIFF tags; a thumbnail directory has no place here.
    """
    from tifffile import imwrite

    layout, described = _described(picture.exif)
    stream = BytesIO()
    pixels = picture.pixels[..., 0] if picture.pixels.shape[2] == 1 else picture.pixels
    imwrite(
        stream,
        np.ascontiguousarray(pixels),
        byteorder=">" if layout.order == ">" else "<",
        photometric="minisblack" if picture.is_grey else "rgb",
        planarconfig="contig" if pixels.ndim == 3 else None,
        extrasamples=["unassalpha"] if picture.has_alpha else None,
        compression=COMPRESSIONS[compression],
        predictor=compression != "none",
        metadata=None,
        software=False,
    )
    added = dict(described.tags)
    if picture.icc is not None:
        added[_ICC_TAG] = Tag(_ICC_TAG, 7, len(picture.icc), picture.icc)
    if picture.xmp is not None:
        added[_XMP_TAG] = Tag(_XMP_TAG, 1, len(picture.xmp), picture.xmp)
    return _with_tags(stream.getvalue(), Directory(added, described.children))


def _with_tags(data: bytes, added: Directory) -> bytes:
    """Return the TIFF file with more tags: a new first directory at its end."""
    if not added.tags and not added.children:
        return data
    layout, offset = read_header(data)
    first = read_directory(data, layout, offset)
    merged = Directory(first.tags | added.tags, added.children)
    start = len(data) + len(data) % 2
    changed = bytearray(data)
    layout.number.pack_into(changed, 8 if layout.big else 4, start)
    changed += bytes(start - len(data)) + build_directory(merged, layout, start)
    return bytes(changed)


def _described(exif: bytes | None) -> tuple[Layout, Directory]:
    """Return EXIF's byte order and what of it goes into a TIFF file."""
    if exif is None:
        return Layout("<"), Directory({})
    try:
        layout, offset = read_header(exif)
        return layout, only(read_directory(exif, layout, offset), _DESCRIPTIVE)
    except TagError:
        return Layout("<"), Directory({})


def _collected_exif(directory: Directory, layout: Layout) -> bytes | None:
    """Return the EXIF structure that a TIFF file's tags amount to, None when there is nothing."""
    described = only(directory, _DESCRIPTIVE)
    children = {c: d for c, d in described.children.items() if c in (EXIF_IFD, GPS_IFD)}
    if not children and all(code in _ONLY_FILE for code in described.tags):
        return _bare_orientation(described, layout)
    try:
        return without_prefix(build_structure(Directory(described.tags, children), layout.order))
    except struct.error:
        return None


def _bare_orientation(described: Directory, layout: Layout) -> bytes | None:
    """Return EXIF that says only the orientation, when there is one to apply."""
    turned = described.tags.get(274)
    if turned is None or turned.integer(layout.order) in (0, 1):
        return None
    return build_structure(Directory({274: turned}), layout.order)


def _value(directory: Directory, code: int) -> bytes | None:
    tag = directory.tags.get(code)
    return tag.value if tag is not None else None
