"""What a cleanup needs of an engine."""

from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from glean_core.zoo import ModelCard


class Restorer(Protocol):
    """What a cleanup needs of an engine."""

    @property
    def card(self) -> ModelCard: ...

    @property
    def device_name(self) -> str: ...

    @property
    def batch_limit(self) -> int:
        """How many inputs one `run` should get."""

    def run(self, batch: NDArray[np.float32]) -> NDArray[np.float32]:
        """N x in x in x 3 to N x out x out x 3, float32 sRGB, input 0..1, output not clipped."""

    def take_notes(self) -> tuple[str, ...]:
        """Sentences about what had to be changed to get through; each is given once."""
