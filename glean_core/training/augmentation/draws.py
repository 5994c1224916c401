"""The random numbers behind one batch of augmentations, and what they turn into."""

import math
from dataclasses import dataclass

import torch
from torch import Tensor

from glean_core.errors import GleanError

GROUPS = ("blit", "geometry", "colour", "filter", "corruption")

# Transform: how many numbers it takes, beside the one that decides whether it is applied.
_PARAMETERS = {
    "x_flip": 1,
    "quarter_turns": 1,
    "integer_translation": 2,
    "isotropic_scale": 1,
    "first_rotation": 1,
    "anisotropic_scale": 1,
    "second_rotation": 1,
    "fractional_translation": 2,
    "brightness": 1,
    "contrast": 1,
    "luma_flip": 1,
    "hue": 1,
    "saturation": 1,
    "band_0": 1,
    "band_1": 1,
    "band_2": 1,
    "band_3": 1,
    "noise": 2,  # deviation, seed
    "cutout": 2,
}
_FIRST_COLUMN: dict[str, int] = {}
COLUMNS = 0
for _name, _count in _PARAMETERS.items():
    _FIRST_COLUMN[_name] = COLUMNS
    COLUMNS += 1 + _count


class AugmentError(GleanError):
    """An augmentation setting that means nothing."""


def draw_uniforms(count: int, draw: torch.Generator) -> Tensor:
    """Draw the numbers for ``count`` pictures: count x COLUMNS in [0, 1), float64, on the CPU.

    Row i belongs to picture i and holds, for every transform in a fixed order, one number that
    decides whether it is applied and then its parameters: all of them, also of transforms that
    are switched off. So a picture's transforms depend on its own row alone, the first rows are
    the same for any count, and switching one group off changes no other.
    """
    return torch.rand(count, COLUMNS, generator=draw, dtype=torch.float64)


@dataclass(frozen=True)
class Draws:
    """Uniform numbers of a batch, with the chance that they are applied at."""

    uniforms: Tensor  # N x COLUMNS, float64, CPU
    strength: float
    groups: frozenset[str]

    def __post_init__(self) -> None:
        """Refuse what no distribution can be made of."""
        unknown = sorted(self.groups - set(GROUPS))
        if unknown:
            raise AugmentError(
                f"The augmentation group {unknown[0]!r} in the setting augment.transforms does "
                f"not exist; use some of {', '.join(GROUPS)}."
            )
        if not 0.0 <= self.strength <= 1.0:
            raise AugmentError(
                f"The augmentation strength {self.strength} is not a chance; set augment.strength "
                "and augment.highest to values from 0 to 1."
            )

    @property
    def count(self) -> int:
        """Number of pictures."""
        return len(self.uniforms)

    @staticmethod
    def names() -> tuple[str, ...]:
        """Every transform, in the order of a row."""
        return tuple(_PARAMETERS)

    @staticmethod
    def column(name: str) -> int:
        """Where in a row a transform's numbers begin."""
        return _FIRST_COLUMN[name]

    def applied(self, name: str, chance: float | None = None) -> Tensor:
        """Whether a transform is applied to each picture (N, bool); by default at the strength."""
        chance = self.strength if chance is None else chance
        return self.uniforms[:, self.column(name)] < chance

    def uniform(self, name: str, low: float, high: float, which: int = 0) -> Tensor:
        """Parameter of a transform, N values evenly spread over [low, high)."""
        return low + (high - low) * self.uniforms[:, self.column(name) + 1 + which]

    def whole(self, name: str, count: int) -> Tensor:
        """Parameter of a transform, N whole numbers from 0 to count - 1."""
        return self.uniform(name, 0, count).floor()

    def normal(self, name: str, deviation: float, which: int = 0) -> Tensor:
        """Parameter of a transform, N values around 0."""
        # By the inverse distribution: torch.randn's rows depend on how many are drawn.
        open_uniform = self.uniform(name, 0.0, 1.0, which).clamp(min=2.0**-54)
        standard: Tensor = torch.special.ndtri(open_uniform)
        return deviation * standard

    def lognormal(self, name: str, octaves: float) -> Tensor:
        """Parameter of a transform, N values 2^t, t normal with a deviation of ``octaves``."""
        return torch.exp(math.log(2) * self.normal(name, octaves))
