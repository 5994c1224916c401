"""Reading and writing weights: our safetensors format and the published formats.

Weights are data, never code: pickled files go through a reader that creates tensors and nothing
else. Importing this package does not import torch; its functions do.
"""

from typing import TYPE_CHECKING

from glean_core.checkpoints.errors import CheckpointError
from glean_core.checkpoints.header import read_card, weights_sha256

if TYPE_CHECKING:
    from glean_core.checkpoints.weights import (
        discriminator_beside,
        load_bank,
        load_bank_discriminator,
        load_network,
        save_bank,
        save_card,
        save_discriminator,
        save_network,
    )

__all__ = [
    "CheckpointError",
    "discriminator_beside",
    "load_bank",
    "load_bank_discriminator",
    "load_network",
    "read_card",
    "save_bank",
    "save_card",
    "save_discriminator",
    "save_network",
    "weights_sha256",
]


def __getattr__(name: str) -> object:
    if name in __all__:
        from glean_core.checkpoints import weights

        return getattr(weights, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
