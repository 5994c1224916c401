"""Other noise for the bank's layers, drawn once per seed."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

from glean_core.networks.noise import drawn_noises


class SeededNoise:
    """The noise of a seed, as `Bank.noises_of` draws it, kept until another seed is chosen."""

    def __init__(self, stored: Sequence[Tensor]) -> None:
        """stored: noises whose shapes count; they are not kept."""
        self._sides = [noise.shape[-1] for noise in stored]
        self.seed = 0
        self._drawn: list[Tensor] | None = None

    def choose(self, seed: int) -> None:
        """Take a seed; 0 is the stored noise."""
        if seed != self.seed:
            self.seed, self._drawn = seed, None

    def drawn(self, device: torch.device) -> list[Tensor] | None:
        """The noises, 1 x 1 x side x side float32; None for the stored ones."""
        if self.seed == 0:
            return None
        if self._drawn is None:
            drawn = drawn_noises(self.seed, self._sides)
            self._drawn = [torch.from_numpy(noise).to(device) for noise in drawn]
        return self._drawn
