"""From the values of a photo to linear light and back, by tables of its own profile's curves."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from glean_core.imaging.icc import parse_profile
from glean_core.imaging.tone import SRGB_CURVE, ToneCurve

Floats = NDArray[np.float32]

SRGB_WEIGHTS = (0.2225045, 0.7168786, 0.0606169)  # Y of ICC's sRGB profile, under D50
FINE = 1 << 17  # steps of the tables on the way back: less than half of 1/65535 apart


@dataclass(frozen=True, eq=False)
class Light:
    """The tone curves of a photo's profile and how bright its primaries are.

    curves: one for each of three channels; weights: of linear red, green and blue in the luminance,
    they add up to 1. Profiles made of lookup tables, and unknown ones, are taken for sRGB: their
    curves are close to it.
    """

    curves: tuple[ToneCurve, ToneCurve, ToneCurve]
    weights: Floats

    def linear(self, channel: int, dtype: np.dtype[Any]) -> Floats:
        """Return the linear light 0..1 of every value of uint8 or uint16."""
        values = np.linspace(0.0, 1.0, np.iinfo(dtype).max + 1)
        return np.clip(self.curves[channel].to_linear(values), 0.0, 1.0).astype(np.float32)

    def encoded(self, channel: int, dtype: np.dtype[Any]) -> NDArray[Any]:
        """Return the values for linear light: entry n of FINE + 1 is for (n / FINE) squared.

        Steps of the square root are about even to the eye, as the values are.
        """
        light = np.linspace(0.0, 1.0, FINE + 1) ** 2
        top = np.iinfo(dtype).max
        made = np.clip(self.curves[channel].from_linear(light), 0.0, 1.0)
        rounded: NDArray[Any] = np.rint(made * top).astype(dtype)
        return rounded


@lru_cache(maxsize=8)
def light_of(icc: bytes | None) -> Light:
    """Return the curves of a profile; None is sRGB."""
    profile = parse_profile(icc) if icc is not None else None
    weights = np.array(SRGB_WEIGHTS)
    if profile is None or profile.has_tables or not profile.curves:
        return Light((SRGB_CURVE,) * 3, weights.astype(np.float32))
    if len(profile.curves) == 3:
        first, second, third = profile.curves
        if profile.matrix is not None and (profile.matrix[1] > 0).all():
            weights = profile.matrix[1]
    else:
        first = second = third = profile.curves[0]
    return Light((first, second, third), (weights / weights.sum()).astype(np.float32))


@lru_cache(maxsize=4)
def linear_tables(icc: bytes | None, dtype: np.dtype[Any]) -> tuple[Floats, Floats, Floats]:
    light = light_of(icc)
    return light.linear(0, dtype), light.linear(1, dtype), light.linear(2, dtype)


@lru_cache(maxsize=4)
def encoding_tables(icc: bytes | None, dtype: np.dtype[Any]) -> tuple[NDArray[Any], ...]:
    light = light_of(icc)
    return light.encoded(0, dtype), light.encoded(1, dtype), light.encoded(2, dtype)
