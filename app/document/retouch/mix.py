"""One picture over another, by weight."""

from __future__ import annotations

from collections.abc import Iterator
from math import prod
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from glean_core.imaging.convert import full_scale

Array = NDArray[Any]
Floats = NDArray[np.float32]

BAND = 1 << 16  # numbers in a band: a quarter of a megabyte for each array of it in float


def bands(shape: tuple[int, ...]) -> Iterator[slice]:
    """Yield rows of an array of this shape, so few at a time that the processor's cache holds them.

    What is worked out pixel by pixel, in several goes, is twice as fast in such bands: otherwise
    each go fetches a large array from memory anew.
    """
    height = max(1, BAND // max(1, prod(shape[1:])))
    for top in range(0, shape[0], height):
        yield slice(top, top + height)


def spread(weight: Floats, channels: int) -> Floats:
    """Return a weight (h x w) for every channel: h x w x C, in one piece of memory."""
    if channels == 1:
        return weight[:, :, None]
    return np.asarray(cv2.merge([weight] * channels), np.float32)


def has_alpha(pixels: Array) -> bool:
    return pixels.shape[2] in (2, 4)


def mixed(before: Array, over: Array, weight: Floats) -> Array:
    """Return `before` with `over` laid upon it.

    before: h x w x C uint8 or uint16, straight alpha; over: the same shape, of the same type or
    float32 on the same scale (0..255 or 0..65535); weight: h x w 0..1. Clear pixels of either
    lend the other no colour. Returns new pixels like `before`: the very same where the weight is
    0, `over` (rounded) where it is 1.
    """
    result = np.empty_like(before)
    for rows in bands(before.shape):
        result[rows] = _mixed(before[rows], over[rows], weight[rows])
    return result


def _mixed(before: Array, over: Array, weight: Floats) -> Array:
    top = full_scale(before.dtype)
    old = before.astype(np.float32)
    new = over.astype(np.float32)
    w = spread(weight, before.shape[2])
    if has_alpha(before) and not ((before[:, :, -1] == top).all() and (new[:, :, -1] >= top).all()):
        result = _mixed_with_alpha(old, new, weight, w)
    else:
        result = new
        result -= old
        result *= w
        result += old
    result = _rounded(result, before.dtype)
    if has_alpha(before):  # a division by the alpha doesn't give every value back
        np.copyto(result, before, where=w <= 0)
    return result


def _mixed_with_alpha(old: Floats, new: Floats, weight: Floats, w: Floats) -> Floats:
    straight = old + (new - old) * w
    alpha = straight[:, :, -1]
    own = np.divide(
        new[:, :, -1] * weight, alpha, out=weight.astype(np.float32, copy=True), where=alpha > 0
    )
    colours = old[:, :, :-1] + (new[:, :, :-1] - old[:, :, :-1]) * own[:, :, None]
    return np.concatenate([colours, straight[:, :, -1:]], axis=2)


def _rounded(values: Floats, dtype: np.dtype[Any]) -> Array:
    np.rint(values, out=values)
    np.clip(values, 0, full_scale(dtype), out=values)
    return values.astype(dtype)
