"""Taking out where a picture was taken: GPS in EXIF, places in XMP.

Edits of EXIF are made in place, so that offsets inside maker notes stay right. What a maker note
itself says is beyond reach: its layout is the camera maker's own. Source: Exif 2.32 section 4.6.6;
IPTC Photo Metadata Standard 2023.1, the location properties.
"""

from __future__ import annotations

import re
import struct
from dataclasses import replace

from glean_core.imaging.picture import Picture
from glean_core.imaging.tiff_tags import (
    GPS_IFD,
    Directory,
    Layout,
    Tag,
    TagError,
    read_directory,
    read_header,
)

_XMP_TAG, _IPTC_TAG, _PHOTOSHOP_TAG = 700, 33723, 34377  # packets inside EXIF that name places too
_HIDING = (_XMP_TAG, _IPTC_TAG, _PHOTOSHOP_TAG)
_PLACES = (
    rb"(?:GPS\w*|Gps\w*|Location|LocationCreated|LocationShown|Sublocation|City|State|"
    rb"ProvinceState|Country|CountryName|CountryCode|WorldRegion)"
)
_ATTRIBUTE = re.compile(rb"\s+(?!xmlns:)[\w.-]+:" + _PLACES + rb"""\s*=\s*(?:"[^"]*"|'[^']*')""")
_ELEMENT = re.compile(
    rb"<(?P<name>[\w.-]+:" + _PLACES + rb")(?=[\s/>])[^>]*?(?:/>|>.*?</(?P=name)\s*>)", re.DOTALL
)


def without_location(picture: Picture) -> Picture:
    """Return the picture without GPS in EXIF and without GPS and place names in XMP.

    Pixels, profile and everything else in EXIF and XMP stay; the picture itself is not changed.
    """
    return replace(
        picture, exif=exif_without_location(picture.exif), xmp=xmp_without_location(picture.xmp)
    )


def exif_without_location(exif: bytes | None) -> bytes | None:
    """Return EXIF without its GPS directory, whose bytes become zeros; the length stays.

    XMP and IPTC packets inside EXIF go too. EXIF that can't be understood is left out altogether:
    nobody can say what it tells.
    """
    if not exif:
        return exif
    try:
        layout, offset = read_header(exif)
        first = read_directory(exif, layout, offset)
    except TagError:
        return None
    data = bytearray(exif)
    if GPS_IFD in first.children:
        _blank(data, layout, first.tags[GPS_IFD], first.children[GPS_IFD])
    for code in _HIDING:
        if code in first.tags:
            _zero(data, first.tags[code])
    _drop_entries(data, layout, offset, (GPS_IFD, *_HIDING))
    return bytes(data)


def xmp_without_location(xmp: bytes | None) -> bytes | None:
    """Return the packet without GPS and place properties, simple or structured."""
    return None if xmp is None else _ATTRIBUTE.sub(b"", _ELEMENT.sub(b"", xmp))


def _blank(data: bytearray, layout: Layout, pointer: Tag, directory: Directory) -> None:
    """Overwrite a directory and the values that lie outside it."""
    for tag in directory.tags.values():
        _zero(data, tag)
    start = pointer.integer(layout.order)
    (count,) = layout.length.unpack_from(data, start)
    size = layout.length.size + count * (layout.header.size + layout.inline)
    data[start : start + size] = bytes(size)


def _zero(data: bytearray, tag: Tag) -> None:
    data[tag.position : tag.position + len(tag.value)] = bytes(len(tag.value))


def _drop_entries(data: bytearray, layout: Layout, offset: int, codes: tuple[int, ...]) -> None:
    """Take entries out of a directory; those behind and the link to the next one move up."""
    (count,) = layout.length.unpack_from(data, offset)
    start, step = offset + layout.length.size, layout.header.size + layout.inline
    entries = [bytes(data[start + at * step : start + (at + 1) * step]) for at in range(count)]
    kept = [e for e in entries if struct.unpack_from(layout.order + "H", e)[0] not in codes]
    end = start + count * step
    link = bytes(data[end : end + layout.number.size])
    moved = b"".join(kept) + link
    data[start : end + len(link)] = moved.ljust(end + len(link) - start, b"\0")
    layout.length.pack_into(data, offset, len(kept))
