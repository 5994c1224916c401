"""The one way to read a picture file."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import imagecodecs
import numpy as np
from PIL import Image, ImageOps

from glean_core.imaging.errors import ImageReadError
from glean_core.imaging.picture import Picture
from glean_core.imaging.sniff import sniff

MAX_PIXELS = 500_000_000


def read(path: Path, max_pixels: int = MAX_PIXELS) -> Picture:
    """Read a PNG, JPEG, TIFF, WebP, BMP or AVIF file.

    Raises ImageReadError.
    """
    try:
        data = path.read_bytes()
        kind = sniff(data)
        if kind is None:
            raise ImageReadError(f"{path.name} is not a picture this program can read.")
        if kind == "PNG":
            pixels = imagecodecs.png_decode(data)
            return Picture(pixels if pixels.ndim == 3 else pixels[..., None])
        with Image.open(BytesIO(data)) as image:
            upright = ImageOps.exif_transpose(image)
            if upright.mode not in ("L", "LA", "RGB", "RGBA"):
                upright = upright.convert("RGB")
            pixels = np.asarray(upright)
        return Picture(pixels if pixels.ndim == 3 else pixels[..., None], format=kind)
    except OSError as error:
        raise ImageReadError(f"{path.name} cannot be read: {error}.") from error
