"""Tone curves of ICC profiles, both ways, in float64. Source: ICC.1:2022, 10.6 and 10.18."""

from __future__ import annotations

import struct
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

_LEAST_SLOPE = 1 / 256


@dataclass(frozen=True, eq=False)
class ToneCurve:
    """A rising curve from device value to linear light, either formula or table.

    parameters: g, a, b, c, d, e, f of (a x + b)^g + e for x >= d, else c x + f.
    table: values at equal steps over 0..1; empty for a formula.
    Below 0 the curve is mirrored about the origin, above 1 it goes on: colours outside the
    profile's gamut come back from a round trip as they were.
    """

    parameters: tuple[float, float, float, float, float, float, float]
    table: Floats

    def to_linear(self, x: Floats) -> Floats:
        """Return linear light for device values of any shape."""
        size = np.abs(x)
        value = self._table_forward(size) if self.table.size else self._formula_forward(size)
        return np.copysign(value, x)

    def from_linear(self, y: Floats) -> Floats:
        """Return device values for linear light of any shape: the inverse of `to_linear`."""
        size = np.abs(y)
        value = self._table_inverse(size) if self.table.size else self._formula_inverse(size)
        return np.copysign(value, y)

    def _formula_forward(self, x: Floats) -> Floats:
        g, a, b, c, d, e, f = self.parameters
        curved = np.maximum(a * x + b, 0.0) ** g + e
        value: Floats = np.where(x >= d, curved, c * x + f)
        return value

    def _formula_inverse(self, y: Floats) -> Floats:
        g, a, b, c, d, e, f = self.parameters
        joint = max(a * d + b, 0.0) ** g + e
        curved = (np.maximum(y - e, 0.0) ** (1.0 / g) - b) / a
        straight = np.minimum((y - f) / c, d) if c > 0 else np.full_like(y, max(d, 0.0))
        # Where the two pieces leave a gap at d, what falls into it belongs to d itself.
        value: Floats = np.where(y >= joint, np.maximum(curved, d), straight)
        return np.maximum(value, 0.0)

    def _table_forward(self, x: Floats) -> Floats:
        grid = np.linspace(0.0, 1.0, self.table.size)
        beyond = np.maximum(x - 1.0, 0.0) * self._end_slope()
        value: Floats = np.interp(x, grid, self.table) + beyond
        return value

    def _table_inverse(self, y: Floats) -> Floats:
        grid = np.linspace(0.0, 1.0, self.table.size)
        # On a flat stretch the first sample counts at the bottom and the last at the top.
        rising = np.concatenate(([True], np.diff(self.table) > 0))
        beyond = np.maximum(y - self.table[-1], 0.0) / self._end_slope()
        value: Floats = np.interp(y, self.table[rising], grid[rising]) + beyond
        return value

    def _end_slope(self) -> float:
        slope = float(self.table[-1] - self.table[-2]) * (self.table.size - 1)
        return slope if slope > 1e-3 else 1.0


def power_curve(gamma: float) -> ToneCurve:
    """Return x^gamma, straight below slope 1/256.

    Without the straight piece the way back is infinitely steep at 0 and turns the rounding of a
    float32 into visible steps; with it no value moves by more than a 25th of 1/255 in sRGB.
    """
    if gamma < 1.2:
        return ToneCurve((gamma, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0), np.empty(0))
    joint = _LEAST_SLOPE ** (1.0 / (gamma - 1.0))
    return ToneCurve((gamma, 1.0, 0.0, _LEAST_SLOPE, joint, 0.0, 0.0), np.empty(0))


# IEC 61966-2-1
SRGB_CURVE = ToneCurve((2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045, 0.0, 0.0), np.empty(0))


def parse_curve(tag: bytes) -> ToneCurve:
    """Return the curve of a "curv" or "para" tag.

    Raises ValueError or struct.error if it is none, or one that does not rise.
    """
    kind = tag[:4]
    if kind == b"curv":
        return _parse_table(tag)
    if kind == b"para":
        return _parse_formula(tag)
    raise ValueError(f"unknown curve type {kind!r}")


def _parse_table(tag: bytes) -> ToneCurve:
    (count,) = struct.unpack_from(">I", tag, 8)
    if count == 0:
        return power_curve(1.0)
    if count == 1:
        (fixed,) = struct.unpack_from(">H", tag, 12)
        if fixed == 0:
            raise ValueError("gamma 0")
        return power_curve(fixed / 256.0)
    values = np.array(struct.unpack_from(f">{count}H", tag, 12)) / 65535.0
    if values[-1] <= values[0]:
        raise ValueError("a tone curve that does not rise")
    return ToneCurve(power_curve(1.0).parameters, np.maximum.accumulate(values))


def _parse_formula(tag: bytes) -> ToneCurve:
    (function,) = struct.unpack_from(">H", tag, 8)
    counts = (1, 3, 4, 5, 7)
    if function >= len(counts):
        raise ValueError("unknown parametric curve")
    values = [v / 65536.0 for v in struct.unpack_from(f">{counts[function]}i", tag, 12)]
    g, a, b, c, d, e, f = (*values, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0)[:7]
    if g <= 0 or (function > 0 and a <= 0):
        raise ValueError("a tone curve that does not rise")
    if function == 0:
        return power_curve(g)
    if function == 1:  # (a x + b)^g from -b/a on, else 0
        c, d = 0.0, max(-b / a, 0.0)
    elif function == 2:  # the same with c added to both
        c, d, e, f = 0.0, max(-b / a, 0.0), c, c
    return ToneCurve((g, a, b, c, d, e, f), np.empty(0))
