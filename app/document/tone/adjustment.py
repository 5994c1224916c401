"""What every tone control is: settings that make a function of colours, applied where selected."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
Change = Callable[[Array], Array]

ROWS = 1 << 18  # pixels at a time: what is reckoned stays in the processor's cache


class Adjustment(Protocol):
    """Settings of one control, as plain numbers."""

    @property
    def is_identity(self) -> bool:
        """Whether nothing is changed, bit for bit."""
        ...

    def change(self, icc: bytes | None, dtype: np.dtype[Any]) -> Change:
        """Return a function of colours h x w x 1 or 3, uint8 or uint16 in a profile, same type."""
        ...


def adjusted(
    pixels: Array,
    icc: bytes | None,
    adjustment: Adjustment,
    selection: NDArray[np.uint8] | None = None,
) -> Array:
    """Return new pixels h x w x C after an adjustment; alpha stays.

    selection: h x w, 255 where it counts fully, None for everywhere.
    """
    if adjustment.is_identity:
        return pixels.copy()
    return changed(pixels, adjustment.change(icc, pixels.dtype), selection)


def changed(pixels: Array, change: Change, selection: NDArray[np.uint8] | None = None) -> Array:
    """Return new pixels after a change that an adjustment has made; see `adjusted`."""
    out = np.empty_like(pixels)
    height, width = pixels.shape[:2]
    step = max(1, ROWS // width)
    for top in range(0, height, step):
        rows = slice(top, top + step)
        chosen = None if selection is None else selection[rows]
        out[rows] = _some(pixels[rows], change, chosen)
    return out


def _some(pixels: Array, change: Change, selection: NDArray[np.uint8] | None) -> Array:
    if selection is not None and not selection.any():
        return pixels
    colours = pixels.shape[2] - (pixels.shape[2] in (2, 4))
    before = np.ascontiguousarray(pixels[..., :colours])
    after = change(before)
    if selection is not None and (selection != 255).any():
        weight = selection[..., None].astype(np.float32) / np.float32(255)
        mixed = before + (after.astype(np.float32) - before) * weight
        after = np.rint(mixed).astype(pixels.dtype)
    return after if colours == pixels.shape[2] else np.dstack([after, pixels[..., colours:]])


def by_tables(tables: tuple[Array, ...]) -> Change:
    """Return the change that looks every channel up in its own table (one table for grey)."""

    def look_up(colours: Array) -> Array:
        out = np.empty_like(colours)
        for channel in range(colours.shape[2]):
            table = tables[channel % len(tables)]
            if colours.dtype == np.uint8:
                looked = cv2.LUT(np.ascontiguousarray(colours[..., channel]), table)
                out[..., channel] = looked
            else:
                out[..., channel] = np.take(table, colours[..., channel])
        return out

    return look_up
