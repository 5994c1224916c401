"""AVIF: 8 bits through Pillow, deeper pixels through imagecodecs."""

from __future__ import annotations

from io import BytesIO

import imagecodecs
import numpy as np
from PIL import Image
from PIL.AvifImagePlugin import AvifImageFile

from glean_core.imaging.cicp import profile_of_avif
from glean_core.imaging.errors import check_size
from glean_core.imaging.exif import without_prefix
from glean_core.imaging.picture import Picture

_FULL_COLOUR_FROM_QUALITY = 90
_SPEED = 8  # of 0..10: a third of the time of the encoder's own choice, files 6 % larger


class _RawExif(Image.Exif):
    """EXIF that goes into the file byte for byte: the encoder would rebuild it otherwise."""

    def __init__(self, raw: bytes) -> None:
        super().__init__()
        self._raw = raw

    def __bool__(self) -> bool:  # the encoder leaves out what is false
        return True

    def tobytes(self, offset: int = 8) -> bytes:
        return self._raw


def decode(data: bytes, max_pixels: int) -> Picture:
    """Return the (first) picture of an AVIF file, not yet turned upright.

    10 and 12 bits come back as uint16 over its full range. Raises UnreadableError, or what the
    decoders raise for damaged files.
    """
    with AvifImageFile(BytesIO(data)) as image:
        check_size(*image.size, max_pixels)
        info = dict(image.info)
        depth = _depth(data)
        if depth == 8:
            image.load()
            pixels = np.asarray(image)
        else:
            deep = np.asarray(imagecodecs.avif_decode(data, index=0)).astype(np.uint32)
            top = (1 << depth) - 1
            pixels = ((deep * 65535 + top // 2) // top).astype(np.uint16)
    pixels = pixels if pixels.ndim == 3 else pixels[..., None]
    exif = without_prefix(info.get("exif"))
    icc = info.get("icc_profile") or profile_of_avif(data)
    return Picture(pixels, icc, exif, info.get("xmp"), "AVIF")


def encode(picture: Picture, quality: int, subsampling: str | None = None) -> bytes:
    """Return the picture (8 bits) as an AVIF file with its profile, EXIF and XMP.

    quality: 1..100. subsampling: "4:4:4", "4:2:2" or "4:2:0"; without it colour keeps its full
    resolution from quality 90 on.
    """
    stream = BytesIO()
    by_quality = "4:4:4" if quality >= _FULL_COLOUR_FROM_QUALITY else "4:2:0"
    grey = picture.pixels.shape[2] == 1
    Image.fromarray(picture.pixels[..., 0] if grey else picture.pixels).save(
        stream,
        "AVIF",
        quality=quality,
        subsampling="4:0:0" if grey else (subsampling or by_quality),
        speed=_SPEED,
        icc_profile=picture.icc or b"",
        exif=_RawExif(picture.exif) if picture.exif else b"",
        xmp=picture.xmp or b"",
    )
    return stream.getvalue()


def _depth(data: bytes) -> int:
    """Return the bits of a sample as the AV1 configuration record (av1C) says."""
    at = data.find(b"av1C")
    if at < 0 or at + 7 > len(data):
        return 8
    flags = data[at + 6]
    if not flags & 0x40:
        return 8
    return 12 if flags & 0x20 else 10
