"""The one way to write a picture file."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import imagecodecs
from PIL import Image

from glean_core.imaging.errors import ImageWriteError
from glean_core.imaging.picture import SUFFIXES, Picture


@dataclass(frozen=True)
class WriteOptions:
    """How a picture is written.

    format: one of `picture.FORMATS`; None takes it from the file's suffix.
    quality: 1..100 for JPEG, WebP and AVIF.
    keep_metadata: whether EXIF and XMP are written; the colour profile always is.
    reduce: whether what the format cannot hold may be reduced (16 bits to 8, transparency over
    white) instead of refused.
    lossless: write WebP without loss; quality is then ignored.
    """

    format: str | None = None
    quality: int = 95
    keep_metadata: bool = True
    reduce: bool = False
    lossless: bool = False


def write(picture: Picture, path: Path, options: WriteOptions = WriteOptions()) -> None:
    """Write a picture. Raises ImageWriteError."""
    kind = options.format or SUFFIXES.get(path.suffix.lower())
    if kind is None:
        raise ImageWriteError(f"{path.name} has no suffix this program can write.")
    if kind == "PNG":
        path.write_bytes(imagecodecs.png_encode(picture.pixels))
        return
    stream = BytesIO()
    Image.fromarray(picture.pixels.squeeze()).save(stream, kind, quality=options.quality)
    path.write_bytes(stream.getvalue())


def formats_that_hold(picture: Picture) -> tuple[str, ...]:
    """Return the formats that can hold the picture's bit depth and transparency."""
    if picture.bit_depth == 16:
        return ("PNG", "TIFF")
    if picture.has_alpha:
        return ("PNG", "TIFF", "WEBP", "BMP", "AVIF")
    return ("PNG", "JPEG", "TIFF", "WEBP", "BMP", "AVIF")
