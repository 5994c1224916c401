"""JPEG: pixels through libjpeg, metadata segments by ourselves.

Source: ITU-T T.81 annex B; ICC.1 annex B.4; Exif 2.32; XMP part 3, 1.1.3.
"""

from __future__ import annotations

import hashlib
import struct
from dataclasses import dataclass, field
from io import BytesIO

import imagecodecs
import numpy as np
from PIL.JpegImagePlugin import JpegImageFile

from glean_core.imaging.cmyk import cmyk_to_rgb
from glean_core.imaging.errors import check_size
from glean_core.imaging.exif import without_prefix
from glean_core.imaging.picture import Picture

_EXIF = b"Exif\0\0"
_ICC = b"ICC_PROFILE\0"
_XMP = b"http://ns.adobe.com/xap/1.0/\0"
_LONG_XMP = b"http://ns.adobe.com/xmp/extension/\0"
_NOTE = b"xmpNote:HasExtendedXMP"
_LONGEST_SEGMENT = 65533
_FULL_COLOUR_FROM_QUALITY = 90


@dataclass
class _Segments:
    """What the header segments of a file hold."""

    exif: bytes | None = None
    xmp: bytes | None = None
    icc: dict[int, bytes] = field(default_factory=dict)
    long_xmp: dict[int, bytes] = field(default_factory=dict)
    is_adobe: bool = False
    cleaned: bytearray = field(default_factory=bytearray)  # the file without these segments


class TooLongError(ValueError):
    """Metadata that no JPEG file can hold; the message names it."""


def decode(data: bytes, max_pixels: int) -> Picture:
    """Return the picture of a JPEG file, not yet turned upright.

    CMYK becomes RGB through its profile. Raises UnreadableError for its size, otherwise what
    Pillow raises.
    """
    found = _split(data)
    with JpegImageFile(BytesIO(bytes(found.cleaned))) as image:
        check_size(*image.size, max_pixels)
        image.load()
        pixels = np.asarray(image)
    icc = b"".join(found.icc[i] for i in sorted(found.icc)) or None
    if pixels.ndim == 3 and pixels.shape[2] == 4:
        # Adobe stores CMYK inverted and the decoder undoes that always: once too often without.
        pixels = cmyk_to_rgb(pixels if found.is_adobe else 255 - pixels, icc)
        icc = None
    exif = without_prefix(found.exif)
    pixels = pixels if pixels.ndim == 3 else pixels[..., None]
    return Picture(pixels, icc, exif, _joined_xmp(found), "JPEG")


def encode(picture: Picture, quality: int, subsampling: str | None = None) -> bytes:
    """Return the picture (8 bits, no alpha) as a JPEG file with its profile, EXIF and XMP.

    quality: 1..100. subsampling: "4:4:4", "4:2:2" or "4:2:0"; without it colour keeps its full
    resolution from quality 90 on. Raises TooLongError.
    """
    # Not Pillow: its buffer is too small for optimised files of noisy pictures.
    pixels = np.ascontiguousarray(picture.pixels[..., 0] if picture.is_grey else picture.pixels)
    by_quality = "4:4:4" if quality >= _FULL_COLOUR_FROM_QUALITY else "4:2:0"
    chroma = None if picture.is_grey else (subsampling or by_quality).replace(":", "")
    data = bytes(imagecodecs.jpeg8_encode(pixels, quality, subsampling=chroma, optimize=True))
    # Readers want EXIF first; the JFIF segment that the encoder wrote would come before it.
    start = 4 + int.from_bytes(data[4:6], "big") if data[2:4] == b"\xff\xe0" else 2
    head = data[2:start] if picture.exif is None else b""
    return data[:2] + head + _metadata(picture) + data[start:]


def _metadata(picture: Picture) -> bytes:
    parts = []
    if picture.exif is not None:
        if len(picture.exif) + len(_EXIF) > _LONGEST_SEGMENT:
            raise TooLongError("EXIF")
        parts.append(_segment(0xE1, _EXIF + picture.exif))
    if picture.xmp is not None:
        parts.extend(_xmp_segments(picture.xmp))
    if picture.icc is not None:
        room = _LONGEST_SEGMENT - len(_ICC) - 2
        pieces = [picture.icc[i : i + room] for i in range(0, len(picture.icc), room)]
        if len(pieces) > 255:
            raise TooLongError("colour profile")
        for number, piece in enumerate(pieces, 1):
            parts.append(_segment(0xE2, _ICC + bytes((number, len(pieces))) + piece))
    return b"".join(parts)


def _segment(marker: int, body: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body


def _xmp_segments(xmp: bytes) -> list[bytes]:
    if len(xmp) + len(_XMP) <= _LONGEST_SEGMENT:
        return [_segment(0xE1, _XMP + xmp)]
    digest = hashlib.md5(xmp, usedforsecurity=False).hexdigest().upper().encode()
    main = (
        b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-'
        b'rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:xmpNote="http://ns.adobe.com/xmp/'
        b'note/" ' + _NOTE + b'="' + digest + b'"/></rdf:RDF></x:xmpmeta>'
    )
    room = _LONGEST_SEGMENT - len(_LONG_XMP) - 40
    parts = [_segment(0xE1, _XMP + main)]
    for offset in range(0, len(xmp), room):
        head = _LONG_XMP + digest + struct.pack(">II", len(xmp), offset)
        parts.append(_segment(0xE1, head + xmp[offset : offset + room]))
    return parts


def _split(data: bytes) -> _Segments:
    found = _Segments()
    found.cleaned += data[:2]
    at = 2
    while at + 4 <= len(data):
        marker = data[at + 1]
        if data[at] != 0xFF or marker in (0x00, 0xFF):
            # Stray bytes and padding, which decoders forgive.
            following = data.find(b"\xff", at + 1)
            at = following if following >= 0 else len(data)
            continue
        size = int.from_bytes(data[at + 2 : at + 4], "big")
        if marker == 0xDA or size < 2:  # pixels from here on
            break
        body = data[at + 4 : at + 2 + size]
        if not _note_segment(found, marker, body):
            found.cleaned += data[at : at + 2 + size]
        at += 2 + size
    found.cleaned += data[at:]
    return found


def _note_segment(found: _Segments, marker: int, body: bytes) -> bool:
    """Take a segment's metadata; whether the decoder is better off without the segment."""
    if marker == 0xEE and body.startswith(b"Adobe"):
        found.is_adobe = True
    elif marker == 0xE1 and body.startswith(b"Exif\0"):
        found.exif = body if found.exif is None else found.exif + body[6:]
    elif marker == 0xE1 and body.startswith(_XMP):
        found.xmp = body[len(_XMP) :]
    elif marker == 0xE1 and body.startswith(_LONG_XMP):
        offset = int.from_bytes(body[len(_LONG_XMP) + 36 : len(_LONG_XMP) + 40], "big")
        found.long_xmp[offset] = body[len(_LONG_XMP) + 40 :]
    elif marker == 0xE2 and body.startswith(_ICC) and len(body) > len(_ICC) + 2:
        found.icc[body[len(_ICC)]] = body[len(_ICC) + 2 :]
    return marker in (0xE1, 0xE2)


def _joined_xmp(found: _Segments) -> bytes | None:
    if found.xmp is None or not found.long_xmp or _NOTE not in found.xmp:
        return found.xmp
    rest = b"".join(found.long_xmp[offset] for offset in sorted(found.long_xmp))
    digest = hashlib.md5(rest, usedforsecurity=False).hexdigest().upper().encode()
    if digest not in found.xmp:
        return found.xmp
    start, end = found.xmp.find(b"<rdf:Description"), found.xmp.rfind(b"</rdf:RDF>")
    described = found.xmp[start:end]
    alone = described.count(b"xmlns:") == 1 and b"xmlns:xmpNote" in described
    if alone:  # the main packet says nothing but where the rest is
        return rest
    begin, finish = rest.find(b"<rdf:Description"), rest.rfind(b"</rdf:RDF>")
    if -1 in (start, end, begin, finish):
        return found.xmp
    return found.xmp[:end] + rest[begin:finish] + found.xmp[end:]
