"""Healing: the structure of one place with the light and colour of another."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.document.retouch.mix import Array, Floats, has_alpha, mixed
from app.document.retouch.seamless import seamless
from glean_core.imaging.convert import full_scale

PART_OF_A_STEP = 0.2  # of 8 or 16 bits: how exactly it is solved


def healed(before: Array, source: Array, weight: Floats) -> Array:
    """Return `before` healed with the structure of `source` where the weight is above 0.

    before, source: h x w x C uint8 or uint16, straight alpha; weight: h x w 0..1, how far the
    result shows, too. Only what surrounds the region inside the arrays has a say: leave one pixel
    of margin. At the array's own border, a region simply ends. Source: see `seamless`.
    """
    hole = weight > 0
    if not hole.any():
        return before.copy()
    top = full_scale(before.dtype)
    here, there = _solid(before, top), _solid(source, top)
    over = seamless(here, there, hole, PART_OF_A_STEP / top)
    return mixed(before, _straight(over, before, top), weight)


def _solid(pixels: Array, top: int) -> Floats:
    """Return 0..1 with colours multiplied by alpha, so that clear pixels have no colour."""
    solid: NDArray[Any] = pixels.astype(np.float32) / np.float32(top)
    if has_alpha(pixels):
        solid[:, :, :-1] *= solid[:, :, -1:]
    return solid


def _straight(solid: Floats, like: Array, top: int) -> Floats:
    np.clip(solid, 0, 1, out=solid)
    if has_alpha(like):
        alpha = solid[:, :, -1:]
        np.divide(solid[:, :, :-1], alpha, out=solid[:, :, :-1], where=alpha > 0)
        np.clip(solid, 0, 1, out=solid)
    solid *= np.float32(top)
    return solid
