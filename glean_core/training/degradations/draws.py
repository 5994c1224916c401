"""Random numbers that depend on a seed and a purpose, and on nothing else."""

import math
import random
from collections.abc import Sequence
from typing import TypeVar

import torch
from torch import Tensor

Range = tuple[float, float]
_Item = TypeVar("_Item")


class Draw:
    """The random choices of one picture: the same for the same (seed, purpose), on any machine.

    The numbers are Python's own, so that choosing never waits for the device.
    """

    def __init__(self, seed: int, purpose: str) -> None:
        # A string is hashed whole (SHA-512): neighbouring seeds have nothing in common.
        self._random = random.Random(f"{purpose}:{seed}")

    def between(self, limits: Range) -> float:
        """Draw uniformly from limits[0]..limits[1]."""
        return self._random.uniform(*limits)

    def whole(self, limits: tuple[int, int]) -> int:
        """Draw a whole number, both limits included."""
        return self._random.randint(*limits)

    def normal(self, deviation: float) -> float:
        """Draw from a normal distribution around 0."""
        return self._random.gauss(0.0, deviation)

    def chance(self, probability: float) -> bool:
        """Return True with this probability."""
        return self._random.random() < probability

    def sign(self) -> float:
        """Draw -1.0 or 1.0."""
        return 1.0 if self.chance(0.5) else -1.0

    def angle(self) -> float:
        """Draw a direction, -pi..pi radians."""
        return self.between((-math.pi, math.pi))

    def pick(self, items: Sequence[_Item], weights: Sequence[float] | None = None) -> _Item:
        """Draw one item, by its weight where there are weights."""
        return self._random.choices(items, weights)[0]

    def shuffled(self, items: Sequence[_Item]) -> list[_Item]:
        """Return the items in random order."""
        return self._random.sample(items, len(items))

    def noise(self, like: Tensor) -> Tensor:
        """Draw standard normal noise of the tensor's shape on its device."""
        source = torch.Generator(like.device).manual_seed(self._random.getrandbits(63))
        return torch.randn(like.shape, generator=source, device=like.device, dtype=like.dtype)


def on_device(values: Sequence[float] | Sequence[Sequence[float]], like: Tensor) -> Tensor:
    """Return the values as a tensor beside ``like``, without waiting for the device."""
    return torch.tensor(values, dtype=like.dtype).to(like.device, non_blocking=True)
