"""How large the results of a batch become: by a factor, by size or by megapixels."""

from __future__ import annotations

import math
from dataclasses import dataclass

from glean_core.restoration.request import RestorationError
from glean_core.restoration.upscale import LARGEST

LARGEST_FACTOR = 64.0
_LARGEST_SIDE = 100_000
_LARGEST_MEGAPIXELS = LARGEST / 1e6


@dataclass(frozen=True)
class ByFactor:
    """So many times as wide and high. Raises RestorationError for a factor out of range."""

    factor: float

    def __post_init__(self) -> None:
        if not 0.01 <= self.factor <= LARGEST_FACTOR:  # refuses NaN, too
            raise RestorationError(
                f"The factor is {self.factor:g}; choose a number from 0.01 to {LARGEST_FACTOR:g}."
            )

    def scale(self, height: int, width: int) -> float:
        """Return the factor."""
        return self.factor


@dataclass(frozen=True)
class ToFit:
    """As large as fits into width x height pixels. Raises RestorationError for empty boxes."""

    width: int
    height: int

    def __post_init__(self) -> None:
        for side in (self.width, self.height):
            if not 1 <= side <= _LARGEST_SIDE:
                raise RestorationError(
                    f"The size is {side} pixels; choose a number from 1 to {_LARGEST_SIDE}."
                )

    def scale(self, height: int, width: int) -> float:
        """Return the factor for a photo of height x width."""
        return min(self.height / height, self.width / width)


@dataclass(frozen=True)
class ToMegapixels:
    """So many million pixels, the proportions kept. Raises RestorationError out of range."""

    megapixels: float

    def __post_init__(self) -> None:
        if not 0.0001 <= self.megapixels <= _LARGEST_MEGAPIXELS:
            raise RestorationError(
                f"The size is {self.megapixels:g} megapixels; choose a number up to "
                f"{_LARGEST_MEGAPIXELS:g}."
            )

    def scale(self, height: int, width: int) -> float:
        """Return the factor for a photo of height x width."""
        return math.sqrt(self.megapixels * 1e6 / (height * width))


Target = ByFactor | ToFit | ToMegapixels


def longer_side(pixels: int) -> ToFit:
    """The target whose longer side has so many pixels."""
    return ToFit(pixels, pixels)


def target_size(target: Target, height: int, width: int) -> tuple[int, int]:
    """Return (height, width) of the result for a photo of height x width, at least 1 x 1.

    The proportions are kept to half a pixel. Raises RestorationError above 250 megapixels.
    """
    scale = target.scale(height, width)
    new_height, new_width = max(1, round(height * scale)), max(1, round(width * scale))
    if new_height * new_width > LARGEST:
        raise RestorationError(
            f"The result would be {new_width} x {new_height} pixels, more than "
            f"{LARGEST // 1_000_000} megapixels; choose a smaller size."
        )
    return new_height, new_width
