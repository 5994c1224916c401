"""Dodge and burn: lighter and darker by tonal range, with the hue kept."""

from __future__ import annotations

from enum import Enum

import numpy as np

from app.document.retouch.mix import Array, Floats
from glean_core.imaging.convert import full_scale
from glean_core.imaging.luma import luma

STRONGEST = 0.8  # stops, of encoded values, at full exposure


class Tones(Enum):
    """Which part of the picture is meant, by its brightness."""

    SHADOWS = "shadows"
    MIDTONES = "midtones"
    HIGHLIGHTS = "highlights"


def belonging(brightness: Floats, tones: Tones) -> Floats:
    """Return how much a brightness 0..1 belongs to a range: 0..1, smooth, of any shape."""
    if tones is Tones.SHADOWS:
        return (1 - brightness) ** 2
    if tones is Tones.HIGHLIGHTS:
        return brightness**2
    return 4 * brightness * (1 - brightness)


def relit(pixels: Array, exposure: float, tones: Tones) -> Floats:
    """Return pixels made lighter (exposure above 0) or darker (below 0), -1..1.

    pixels: h x w x C uint8 or uint16. Returns float32 on the same scale, 0..white; alpha as it is.
    Colours are multiplied, which keeps hue and saturation. Where a channel is at white already,
    the rest of the light comes as white, which keeps the hue.
    """
    top = np.float32(full_scale(pixels.dtype))
    values = pixels.astype(np.float32)
    count = 3 if pixels.shape[2] >= 3 else 1
    colours = values[:, :, :count] / top
    bright = luma(colours)[:, :, None] if count == 3 else colours
    gain = np.exp2(np.float32(exposure * STRONGEST) * belonging(bright, tones))
    highest = colours.max(axis=2, keepdims=True)
    room = np.divide(1, highest, out=np.ones_like(highest), where=highest > 0)
    multiplied = colours * np.minimum(gain, np.maximum(room, 1))
    # What multiplying could not give any more, as a part of the way to white.
    missing = bright * gain - bright * np.minimum(gain, np.maximum(room, 1))
    reached = luma(multiplied)[:, :, None] if count == 3 else multiplied
    way = np.divide(missing, 1 - reached, out=np.zeros_like(missing), where=reached < 1)
    values[:, :, :count] = (multiplied + (1 - multiplied) * np.clip(way, 0, 1)) * top
    return values
