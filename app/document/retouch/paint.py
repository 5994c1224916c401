"""Paint: one colour over pixels."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.document.retouch.mix import Array, Floats, mixed
from glean_core.imaging.colour import from_srgb, to_srgb
from glean_core.imaging.convert import full_scale
from glean_core.imaging.luma import luma


def lay_paint(before: Array, weight: Floats, colour: Floats) -> Array:
    """Lay a colour over pixels.

    before: h x w x C uint8/uint16, straight alpha; weight: h x w 0..1; colour: 0..1 in the photo's
    own profile, 1 or 3 values. Returns new pixels of the same dtype, identical where weight is 0.
    """
    over = np.ones(before.shape[2], np.float32)
    over[: colour.size] = colour
    over *= np.float32(full_scale(before.dtype))
    return mixed(before, np.broadcast_to(over, before.shape), weight)


def own_colour(text: str, grey: bool, icc: bytes | None) -> Floats:
    """Return "#rrggbb" (sRGB) in a photo's own profile, 0..1: 3 values, 1 for a grey photo."""
    parts = [int(text[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    rgb: NDArray[np.float32] = np.array(parts, np.float32)
    if grey:
        return np.array([luma(rgb)], np.float32)
    own = from_srgb(rgb.reshape(1, 1, 3), icc)
    return np.clip(own.reshape(3), 0, 1).astype(np.float32)


def picked_colour(pixels: Array, icc: bytes | None) -> str | None:
    """Return the mean colour of some pixels (h x w x C, at least one) as sRGB "#rrggbb".

    Weighed by alpha; None when all of them are clear.
    """
    values = pixels.reshape(-1, pixels.shape[2]).astype(np.float64) / full_scale(pixels.dtype)
    weight = values[:, -1] if pixels.shape[2] in (2, 4) else np.ones(len(values))
    if weight.sum() == 0:
        return None
    colours = values[:, : 3 if pixels.shape[2] >= 3 else 1]
    mean = np.average(colours, axis=0, weights=weight).astype(np.float32).reshape(1, 1, -1)
    if mean.shape[2] == 3:  # a grey profile concerns brightness only, and is shown as it is
        mean = to_srgb(mean, icc)
    red, green, blue = np.broadcast_to(np.clip(np.rint(mean * 255), 0, 255), (1, 1, 3))[0, 0]
    return f"#{int(red):02x}{int(green):02x}{int(blue):02x}"
