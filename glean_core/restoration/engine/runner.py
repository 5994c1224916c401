"""What an engine needs of whatever runs its network: torch, or ONNX Runtime."""

from __future__ import annotations

from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray

Fault = Literal["memory", "device", "network"]


class Runner(Protocol):
    """A network, ready on a device. seed: of the noise in the bank's layers, 0 the stored one."""

    seed: int

    @property
    def device_name(self) -> str:
        """The device for a person: "CPU" or the GPU's name."""

    @property
    def precision(self) -> str:
        """The number format that passes are computed in, and by what if not by torch."""

    @property
    def is_on_cpu(self) -> bool: ...

    @property
    def batch_limit(self) -> int:
        """How many pictures suit the device at once."""

    def forward(self, batch: NDArray[np.float32]) -> NDArray[np.float32]:
        """N x in x in x 3 in 0..1 to N x out x out x 3 in the same range, not clipped."""

    def fault(self, error: Exception) -> Fault | None:
        """What an error of `forward` says: no memory, a GPU that failed, weights that don't fit.

        None: a mistake of our own.
        """

    def on_cpu(self) -> Runner:
        """Hand over to the CPU: another runner, in float32. This one isn't used any more."""
