"""WebP: pixels through libwebp, the container around them by ourselves.

Source: WebP Container Specification (RFC 9649, section 2).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from io import BytesIO

import imagecodecs
import numpy as np
from PIL import Image

from glean_core.imaging.errors import DAMAGED, UnreadableError, check_size
from glean_core.imaging.exif import without_prefix
from glean_core.imaging.picture import Picture

LONGEST_SIDE = 16383
_ICC_FLAG, _ALPHA_FLAG, _EXIF_FLAG, _XMP_FLAG = 0x20, 0x10, 0x08, 0x04


def decode(data: bytes, max_pixels: int) -> Picture:
    """Return the (first) picture of a WebP file, not yet turned upright.

    Raises UnreadableError, or imagecodecs' errors for damaged pixels.
    """
    if int.from_bytes(data[4:8], "little") + 8 > len(data):
        raise UnreadableError(DAMAGED)
    icc = exif = xmp = None
    size, has_alpha = (0, 0), False
    for name, body in _chunks(data):
        if name in (b"VP8X", b"VP8L", b"VP8 ") and size == (0, 0):
            size, has_alpha = _measured(name, body)
        elif name == b"ICCP":
            icc = body
        elif name == b"EXIF":
            exif = without_prefix(body)
        elif name == b"XMP ":
            xmp = body
    check_size(*size, max_pixels)
    pixels = np.asarray(imagecodecs.webp_decode(data, index=0, hasalpha=has_alpha))
    return Picture(np.ascontiguousarray(pixels), icc, exif, xmp, "WEBP")


def encode(picture: Picture, quality: int, lossless: bool) -> bytes:
    """Return the picture (8 bits, RGB or RGBA) as a WebP file with its profile, EXIF and XMP.

    quality: 1..100, ignored when lossless. Sides are at most `LONGEST_SIDE`.
    """
    stream = BytesIO()
    image = Image.fromarray(picture.pixels)
    # exact: colours under full transparency stay what they are.
    image.save(stream, "WEBP", quality=quality, lossless=lossless, exact=True, method=4)
    plain = [(n, b) for n, b in _chunks(stream.getvalue()) if n in (b"VP8 ", b"VP8L", b"ALPH")]
    parts: list[tuple[bytes, bytes | None]] = [(b"ICCP", picture.icc), *plain]
    parts += [(b"EXIF", picture.exif), (b"XMP ", picture.xmp)]
    flags = _ALPHA_FLAG if picture.has_alpha else 0
    for name, flag in ((b"ICCP", _ICC_FLAG), (b"EXIF", _EXIF_FLAG), (b"XMP ", _XMP_FLAG)):
        flags |= flag if dict(parts)[name] is not None else 0
    if not flags:
        return stream.getvalue()
    corner = struct.pack("<II", picture.width - 1, picture.height - 1)
    header = struct.pack("<I", flags) + corner[:3] + corner[4:7]
    body = b"".join(_chunk(n, b) for n, b in [(b"VP8X", header), *parts] if b is not None)
    return b"RIFF" + struct.pack("<I", len(body) + 4) + b"WEBP" + body


def _chunk(name: bytes, body: bytes) -> bytes:
    return name + struct.pack("<I", len(body)) + body + b"\0" * (len(body) % 2)


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 12
    while at + 8 <= len(data):
        name, size = struct.unpack_from("<4sI", data, at)
        yield name, data[at + 8 : at + 8 + size]
        at += 8 + size + size % 2


def _measured(name: bytes, body: bytes) -> tuple[tuple[int, int], bool]:
    """Return (width, height) and whether there is transparency, from the first picture chunk."""
    if len(body) < 10 and not (name == b"VP8L" and len(body) >= 5):
        raise UnreadableError(DAMAGED)
    if name == b"VP8X":
        width = int.from_bytes(body[4:7], "little") + 1
        height = int.from_bytes(body[7:10], "little") + 1
        return (width, height), bool(body[0] & _ALPHA_FLAG)
    if name == b"VP8L":
        bits = int.from_bytes(body[1:5], "little")
        return ((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1), bool(bits >> 28 & 1)
    width, height = struct.unpack_from("<HH", body, 6)
    return (width & 0x3FFF, height & 0x3FFF), False
