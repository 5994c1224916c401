"""PNG: 8 and 16 bits, with the profile and metadata chunks that codecs leave out.

Source: PNG Specification, third edition, sections 5 and 11.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator

import imagecodecs
import numpy as np

from glean_core.imaging.cicp import profile_of_png
from glean_core.imaging.errors import DAMAGED, UnreadableError, check_size
from glean_core.imaging.exif import without_prefix
from glean_core.imaging.picture import Picture

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_XMP_KEYWORD = b"XML:com.adobe.xmp"
_LARGEST_CHUNK_TEXT = 64 << 20  # an unpacked profile or packet; a packed bomb stops here
_LEVEL = 3  # on photos three times as fast as 6, and no larger
_ROOM_FOR_CHUNKS = 4096
_NEEDED_FOR_PIXELS = (b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND")


def decode(data: bytes, max_pixels: int) -> Picture:
    """Return the picture of a PNG file, of an animation its still image; not yet turned upright.

    Palettes and single transparent colours come back as RGB, RGBA or grey and alpha. Raises
    UnreadableError.
    """
    icc = exif = xmp = named = None
    complete = False
    bare: list[bytes | memoryview] = [_SIGNATURE]
    for name, body, whole in _chunks(data):
        if name in _NEEDED_FOR_PIXELS:
            # The decoder does not check: damaged pixels would pass for a picture.
            if zlib.crc32(whole[4:-4]) != int.from_bytes(whole[-4:], "big"):
                raise UnreadableError(DAMAGED)
            bare.append(whole)
        if name == b"IHDR":
            width, height = struct.unpack_from(">II", body)
            check_size(width, height, max_pixels)
        elif name == b"iCCP" and icc is None:
            icc = _packed_profile(body)
        elif name == b"cICP":
            named = profile_of_png(body)
        elif name == b"eXIf" and exif is None:
            exif = without_prefix(body)
        elif name == b"iTXt" and xmp is None:
            xmp = _international_text(body, _XMP_KEYWORD)
        elif name in (b"zTXt", b"tEXt") and exif is None:
            exif = without_prefix(_raw_profile(name, body, b"Raw profile type exif"))
        complete = complete or name == b"IEND"
    if not complete:
        raise UnreadableError(DAMAGED)
    # Without the other chunks: libpng prints its opinion of them to the terminal.
    pixels = np.asarray(imagecodecs.png_decode(b"".join(bare)))
    pixels = pixels if pixels.ndim == 3 else pixels[..., None]
    return Picture(pixels, named or icc, exif, xmp, "PNG")  # section 4.3: cICP goes before iCCP


def encode(picture: Picture) -> bytes:
    """Return the picture as a PNG file with its profile, EXIF and XMP."""
    pixels = picture.pixels[..., 0] if picture.pixels.shape[2] == 1 else picture.pixels
    pixels = np.ascontiguousarray(pixels)
    # The encoder's own guess is too small for narrow pictures of noise, and it then gives up.
    room = pixels.nbytes + picture.height + pixels.nbytes // 64 + _ROOM_FOR_CHUNKS
    data = bytes(imagecodecs.png_encode(pixels, level=_LEVEL, out=room))
    chunks = []
    if picture.icc is not None:
        chunks.append(_chunk(b"iCCP", b"ICC profile\0\0" + zlib.compress(picture.icc)))
    if picture.exif is not None:
        chunks.append(_chunk(b"eXIf", picture.exif))
    if picture.xmp is not None:
        chunks.append(_chunk(b"iTXt", _XMP_KEYWORD + b"\0\0\0\0\0" + picture.xmp))
    header_end = len(_SIGNATURE) + 12 + 13
    return data[:header_end] + b"".join(chunks) + data[header_end:]


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes, memoryview]]:
    """Yield name, body and all bytes of each whole chunk; pixel data with an empty body."""
    view = memoryview(data)
    at = len(_SIGNATURE)
    while at + 12 <= len(data):
        size, name = struct.unpack_from(">I4s", data, at)
        if at + 12 + size > len(data):
            return
        body = b"" if name in (b"IDAT", b"fdAT") else data[at + 8 : at + 8 + size]
        yield name, body, view[at : at + 12 + size]
        if name == b"IEND":
            return
        at += 12 + size


def _unpacked(data: bytes) -> bytes | None:
    stream = zlib.decompressobj()
    try:
        text = stream.decompress(data, _LARGEST_CHUNK_TEXT)
    except zlib.error:
        return None
    return text if stream.eof else None


def _packed_profile(body: bytes) -> bytes | None:
    _, found, rest = body.partition(b"\0")
    return _unpacked(rest[1:]) if found else None


def _international_text(body: bytes, keyword: bytes) -> bytes | None:
    name, found, rest = body.partition(b"\0")
    if not found or name != keyword or len(rest) < 2:
        return None
    packed = rest[0] == 1
    parts = rest[2:].split(b"\0", 2)  # language, translated keyword, text
    if len(parts) != 3:
        return None
    return _unpacked(parts[2]) if packed else parts[2]


def _raw_profile(kind: bytes, body: bytes, keyword: bytes) -> bytes | None:
    """Return a profile kept as hexadecimal text, as older programs write EXIF."""
    name, found, rest = body.partition(b"\0")
    if not found or name != keyword:
        return None
    text = _unpacked(rest[1:]) if kind == b"zTXt" else rest
    lines = (text or b"").split(b"\n", 3)  # empty, name, length, digits
    if len(lines) != 4:
        return None
    try:
        return bytes.fromhex(lines[3].decode("ascii"))
    except ValueError:
        return None
