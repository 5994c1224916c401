"""Runs a network by torch, on the CPU or a GPU."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from glean_core.errors import is_out_of_memory
from glean_core.restoration.device import describe
from glean_core.restoration.engine.allocator import large_blocks_kept
from glean_core.restoration.engine.exported import Exported
from glean_core.restoration.engine.runner import Fault
from glean_core.restoration.engine.transfer import to_array, to_device

_BATCH = {"cuda": 16, "mps": 4, "cpu": 1}  # on a CPU a batch gains nothing and delays Cancel


class TorchRunner:
    """See `Runner`."""

    def __init__(
        self,
        network: nn.Module,
        device: torch.device,
        *,
        precision: str = "float32",
        batch_limit: int | None = None,
        exported: Exported | None = None,
        reload: Callable[[torch.device], nn.Module] | None = None,
    ) -> None:
        """network: what `Glean` computes. precision: in which number format.

        batch_limit: None is what suits the device. exported: a back end that takes the network's
        place while the noise is the stored one. reload: makes the network anew for another device.
        """
        self._network = network.eval().to(device)
        self._device = device
        self._precision = precision
        self._batch_limit = batch_limit or usual_batch(device)
        self._exported = exported
        self._reload = reload

    @property
    def seed(self) -> int:
        """See `Runner`."""
        return int(getattr(self._network, "noise_seed", 0))

    @seed.setter
    def seed(self, seed: int) -> None:
        self._network.noise_seed = seed  # type: ignore[assignment]

    @property
    def device_name(self) -> str:
        """See `Runner`."""
        return describe(self._device)

    @property
    def precision(self) -> str:
        """See `Runner`."""
        return self._precision if self._exported is None else self._exported.name

    @property
    def is_on_cpu(self) -> bool:
        """See `Runner`."""
        return self._device.type == "cpu"

    @property
    def batch_limit(self) -> int:
        """See `Runner`."""
        return self._batch_limit

    def forward(self, batch: NDArray[np.float32]) -> NDArray[np.float32]:
        """See `Runner`."""
        with torch.inference_mode(), self._same_every_time(), large_blocks_kept():
            inputs = to_device(batch, self._device)
            if self._exported is not None and self.seed == 0:
                return to_array(self._exported(inputs))
            return to_array(self._network(inputs))

    def fault(self, error: Exception) -> Fault | None:
        """See `Runner`."""
        return "memory" if is_out_of_memory(error) else None

    def on_cpu(self) -> TorchRunner:
        """See `Runner`."""
        cpu = torch.device("cpu")
        reload, seed = self._reload, self.seed
        self._network = reload(cpu) if reload is not None else self._network.to(cpu)
        if torch.cuda.is_available():
            torch.cuda.empty_cache()
        there = TorchRunner(self._network, cpu, exported=self._exported)
        there.seed = seed
        return there

    def _same_every_time(self) -> Any:
        """Algorithms that give the same pixels for the same input."""
        if self._device.type != "cuda":
            return nullcontext()
        return torch.backends.cudnn.flags(
            enabled=True, benchmark=False, deterministic=True, allow_tf32=False
        )


def usual_batch(device: torch.device) -> int:
    """How many pictures a device gets at once when nothing is known about its memory."""
    return _BATCH.get(device.type, 1)
