"""BMP: pixels through Pillow, transparency and profile in a version 5 header.

Source: Windows GDI, BITMAPV5HEADER.
"""

from __future__ import annotations

import struct
from io import BytesIO

import numpy as np
from PIL import Image
from PIL.BmpImagePlugin import BmpImageFile

from glean_core.imaging.errors import DAMAGED, UnreadableError, check_size
from glean_core.imaging.picture import Picture

_FILE_HEADER, _INFO_HEADER = 14, 124
_EMBEDDED, _SRGB = 0x4D424544, 0x73524742  # 'MBED', 'sRGB'
_PERCEPTUAL_INTENT = 4


def decode(data: bytes, max_pixels: int) -> Picture:
    """Return the picture of a BMP file. Raises UnreadableError, or what Pillow raises."""
    with BmpImageFile(BytesIO(data)) as image:
        check_size(*image.size, max_pixels)
        mode = {"1": "L", "P": "RGB"}.get(image.mode, image.mode)
        image.load()
        pixels = np.asarray(image.convert(mode) if mode != image.mode else image)
    pixels = pixels if pixels.ndim == 3 else pixels[..., None]
    return Picture(pixels, icc=_profile(data), format="BMP")


def encode(picture: Picture) -> bytes:
    """Return the picture (8 bits; grey, RGB or RGBA) as a BMP file with its profile.

    BMP has no place for EXIF and XMP.
    """
    if picture.icc is None and not picture.has_alpha:
        stream = BytesIO()
        pixels = picture.pixels[..., 0] if picture.is_grey else picture.pixels
        Image.fromarray(pixels).save(stream, "BMP")
        return stream.getvalue()
    rows = picture.pixels[::-1]  # from the bottom up
    grey = picture.is_grey
    order = [0] if grey else [2, 1, 0, 3][: picture.pixels.shape[2]]
    width = picture.width * len(order)
    padded = np.zeros((picture.height, (width + 3) // 4 * 4), np.uint8)
    padded[:, :width] = rows[..., order].reshape(picture.height, width)
    palette = b"".join(bytes((i, i, i, 0)) for i in range(256)) if grey else b""
    icc = picture.icc or b""
    start = _FILE_HEADER + _INFO_HEADER + len(palette)
    head = struct.pack("<2sIII", b"BM", start + padded.size + len(icc), 0, start)
    info = _info_header(picture, len(order) * 8, padded.size, len(palette) // 4, len(icc))
    return head + info + palette + padded.tobytes() + icc


def _info_header(picture: Picture, bits: int, size: int, colours: int, profile: int) -> bytes:
    masks = (0xFF0000, 0xFF00, 0xFF, 0xFF000000) if bits == 32 else (0, 0, 0, 0)
    offset = _INFO_HEADER + colours * 4 + size if profile else 0
    return struct.pack(
        "<IiiHHIIiiII4II36x3IIIII",
        _INFO_HEADER,
        picture.width,
        picture.height,
        1,  # planes
        bits,
        3 if bits == 32 else 0,  # channels by masks, else plain
        size,
        2835,  # pixels per metre: 72 per inch
        2835,
        colours,
        0,
        *masks,
        _EMBEDDED if profile else _SRGB,
        0,  # gamma, three channels
        0,
        0,
        _PERCEPTUAL_INTENT,
        offset,
        profile,
        0,
    )


def _profile(data: bytes) -> bytes | None:
    if len(data) < _FILE_HEADER + _INFO_HEADER:
        return None
    (size,) = struct.unpack_from("<I", data, _FILE_HEADER)
    (kind,) = struct.unpack_from("<I", data, _FILE_HEADER + 56)
    if size < _INFO_HEADER or kind != _EMBEDDED:
        return None
    offset, length = struct.unpack_from("<II", data, _FILE_HEADER + 112)
    start = _FILE_HEADER + offset
    if start + length > len(data):
        raise UnreadableError(DAMAGED)
    return data[start : start + length] or None
