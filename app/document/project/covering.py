"""A layer that turns one state of a photo into the next when it is laid over it."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[Any]


def covering(before: Pixels, after: Pixels) -> Pixels | None:
    """Return a layer that shows `after` when it lies over `before`.

    before, after: h x w x C uint8 or uint16. The layer has the same dtype and an alpha channel; it
    is empty where nothing changed and holds the very pixels of `after` elsewhere, a feathered
    cleanup's too: programs blend half-opaque layers differently (GIMP in linear light, Krita in
    the photo's own values), and only full cover looks the same in all of them. None when no layer
    can do that: where the photo is half transparent, a layer over it can only add.
    """
    top = np.iinfo(after.dtype).max
    changed = (before != after).any(axis=2)
    if after.shape[2] in (2, 4):
        seen, gone = before[..., -1] > 0, after[..., -1] < top
        if (changed & seen & gone).any():
            return None
        layer = np.zeros_like(after)
        layer[changed] = after[changed]
        return layer
    layer = np.zeros((*after.shape[:2], after.shape[2] + 1), after.dtype)
    layer[changed, :-1] = after[changed]
    layer[changed, -1] = top
    return layer


def lay_over(below: Pixels, layer: Pixels) -> None:
    """Lay a layer of `covering` over the state it was made for, in place.

    below: h x w x C; layer: the same height and width, with alpha.
    """
    shown = layer[..., -1] > 0
    below[shown] = layer[shown][:, : below.shape[2]]
