"""The small picture that file browsers show."""

from __future__ import annotations

import cv2
import numpy as np

from glean_core.imaging import png
from glean_core.imaging.colour import to_srgb
from glean_core.imaging.convert import from_float, to_float
from glean_core.imaging.icc import profile_space
from glean_core.imaging.picture import Picture

_SIDE = 256


def thumbnail(picture: Picture) -> bytes:
    """Return a PNG of at most 256 x 256 pixels: 8 bits, sRGB, never enlarged."""
    scale = min(1.0, _SIDE / max(picture.width, picture.height))
    size = max(1, round(picture.width * scale)), max(1, round(picture.height * scale))
    small = picture.pixels
    if scale < 1:
        small = cv2.resize(picture.pixels, size, interpolation=cv2.INTER_AREA)
    values = to_float(small.reshape(size[1], size[0], picture.pixels.shape[2]))
    colours = values[..., : 1 if picture.is_grey else 3]
    if profile_space(picture.icc) in ("RGB", "GRAY"):
        colours = to_srgb(np.ascontiguousarray(colours), picture.icc)
    values = np.concatenate([colours, values[..., colours.shape[2] :]], axis=2)
    return png.encode(Picture(from_float(values, np.uint8)))
