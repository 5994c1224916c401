"""Healing: the structure of one place with the light and colour of another."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from app.document.retouch.mix import Array, Floats, has_alpha, mixed
from app.document.retouch.seamless import seamless
from glean_core.imaging.convert import full_scale

CALM = 3.5  # pixels: how far around it a pixel of the rim is smoothed
MARGIN = 11  # pixels around a region that can have a say
PART_OF_A_STEP = 0.2  # of 8 or 16 bits: how exactly it is solved


def healed(before: Array, source: Array, weight: Floats, margin: int = 1) -> Array:
    """Return `before` healed with the structure of `source` where the weight is above 0.

    before, source: h x w x C uint8 or uint16, straight alpha; weight: h x w 0..1, how far the
    result shows, too; margin: pixels around the region in which the source is worth something, at
    least 1 and better MARGIN. At the array's own border, a region simply ends. Source: see
    `seamless`.
    """
    hole = weight > 0
    if not hole.any():
        return before.copy()
    top = full_scale(before.dtype)
    here, there = _solid(before, top), _solid(source, top)
    calm = there + _calmed(here - there, hole, margin)
    over = seamless(calm, there, hole, PART_OF_A_STEP / top)
    return mixed(before, _straight(over, before, top), weight)


def _calmed(difference: Floats, hole: NDArray[np.bool_], margin: int) -> Floats:
    """Smooth what lies around a hole by itself, without what is in it.

    The blend follows the rim's pixels exactly: with grain or stones on it, their chance bright and
    dark spots would run far into the stroke.
    """
    near = cv2.dilate(hole.astype(np.uint8), np.ones((2 * margin + 1, 2 * margin + 1), np.uint8))
    known = (near.astype(np.bool_) & ~hole).astype(np.float32)
    share = cv2.GaussianBlur(known, (0, 0), CALM, borderType=cv2.BORDER_REFLECT)
    sums = cv2.GaussianBlur(
        difference * known[:, :, None], (0, 0), CALM, borderType=cv2.BORDER_REFLECT
    ).reshape(difference.shape)
    spread_share = np.maximum(share, np.float32(1e-6))[:, :, None]
    return np.asarray(sums / spread_share, np.float32)


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
