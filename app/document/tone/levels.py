"""Levels: which value becomes black, which white, and how bright what lies between is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.document.tone.adjustment import Array, Change, by_tables

BINS = 256
CUT = 0.001  # part of the pixels that automatic levels leave beyond black, and beyond white
LEAST = 0.02  # a flat photo is not torn apart: black and white stay this far from each other


@dataclass(frozen=True)
class Levels:
    """black and white: 0..1 of the values of the photo; gamma: above 1 lifts the middle."""

    black: float = 0.0
    white: float = 1.0
    gamma: float = 1.0

    @property
    def is_identity(self) -> bool:
        return (self.black, self.white, self.gamma) == (0.0, 1.0, 1.0)

    def table(self, dtype: np.dtype[Any]) -> Array:
        """Return the new value for every value of uint8 or uint16."""
        top = np.iinfo(dtype).max
        values = np.linspace(0.0, 1.0, top + 1)
        span = max(self.white - self.black, 1 / top)
        between = np.clip((values - self.black) / span, 0.0, 1.0) ** (1 / self.gamma)
        made: Array = np.rint(between * top).astype(dtype)
        return made

    def change(self, icc: bytes | None, dtype: np.dtype[Any]) -> Change:
        return by_tables((self.table(dtype),))


def histogram(pixels: Array, selection: NDArray[np.uint8] | None = None) -> NDArray[np.int64]:
    """Count colours h x w x C in BINS steps, one row for each colour channel.

    selection: h x w; only what is at least half selected counts.
    """
    colours = pixels.shape[2] - (pixels.shape[2] in (2, 4))
    shift = 0 if pixels.dtype == np.uint8 else 8
    rows = []
    for channel in range(colours):
        values = pixels[..., channel] >> shift
        chosen = values.ravel() if selection is None else values[selection >= 128]
        rows.append(np.bincount(chosen, minlength=BINS))
    return np.stack(rows)


def automatic(counts: NDArray[np.int64]) -> Levels:
    """Return levels that use the whole range, the same for all channels so that no colour shifts.

    counts: a histogram, channels x BINS.
    """
    # The darkest and the brightest channel decide: none of them is cut by more than CUT.
    parts = counts.cumsum(axis=1) / np.maximum(counts.sum(axis=1, keepdims=True), 1)
    black = min(int(np.argmax(part > CUT)) for part in parts) / (BINS - 1)
    white = max(int(np.argmax(part >= 1 - CUT)) for part in parts) / (BINS - 1)
    if white - black < LEAST:
        return Levels()
    return Levels(black, white)
