"""White balance: gains of red, green and blue light that make grey things grey."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.document.tone.adjustment import Array, Change, by_tables
from app.document.tone.light import FINE, encoding_tables, light_of, linear_tables

MOST = 1.0  # stops at either end of the settings
NORM = 6  # of the mean that stands for the colour of the light
DARK, BRIGHT = 0.01, 0.95  # light that tells something: neither noise nor clipped


@dataclass(frozen=True)
class Balance:
    """temperature: -1..1, above 0 warmer; tint: -1..1, above 0 towards magenta."""

    temperature: float = 0.0
    tint: float = 0.0

    @property
    def is_identity(self) -> bool:
        return self.temperature == 0 and self.tint == 0

    def gains(self, weights: NDArray[Any]) -> NDArray[np.float64]:
        """Return the factors of red, green and blue light; a grey keeps its luminance."""
        stops = np.array([self.temperature, -self.tint, -self.temperature]) * MOST
        gains = 2.0**stops
        balanced: NDArray[np.float64] = gains / float(gains @ weights.astype(np.float64))
        return balanced

    def change(self, icc: bytes | None, dtype: np.dtype[Any]) -> Change:
        gains = self.gains(light_of(icc).weights)
        linear, encoded = linear_tables(icc, dtype), encoding_tables(icc, dtype)
        tables = []
        for gain, table, back in zip(gains, linear, encoded, strict=True):
            light = np.clip(table.astype(np.float64) * gain, 0.0, 1.0)
            tables.append(back[np.rint(np.sqrt(light) * FINE).astype(np.int64)])
        return by_tables(tuple(tables))


def neutral(light: NDArray[Any]) -> Balance:
    """Return the balance that makes linear red, green and blue light equal, as far as it goes."""
    red, green, blue = np.log2(np.maximum(light, 1e-6))
    temperature = (blue - red) / 2
    tint = green - (red + blue) / 2
    limit = np.clip([temperature / MOST, tint / MOST], -1.0, 1.0)
    return Balance(float(limit[0]), float(limit[1]))


def from_grey(pixels: Array, icc: bytes | None) -> Balance:
    """Return the balance that makes the mean of some pixels, h x w x 3 or 4, grey."""
    return neutral(_linear(pixels, icc).reshape(-1, 3).mean(axis=0))


def automatic(pixels: Array, icc: bytes | None) -> Balance:
    """Return the balance for the light that a photo, h x w x 3 or 4, seems to be taken in.

    Source: Finlayson and Trezzi, Shades of Gray and Colour Constancy, 2004: the Minkowski mean of
    order 6 lies between the mean colour and the brightest one.
    """
    light = _linear(pixels, icc).reshape(-1, 3).astype(np.float64)
    telling = (light.max(axis=1) < BRIGHT) & (light.min(axis=1) > DARK)
    if not telling.any():
        return Balance()
    return neutral((light[telling] ** NORM).mean(axis=0) ** (1 / NORM))


def _linear(pixels: Array, icc: bytes | None) -> NDArray[np.float32]:
    tables = linear_tables(icc, pixels.dtype)
    return np.stack([np.take(tables[c], pixels[..., c]) for c in range(3)], axis=-1)
