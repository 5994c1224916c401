"""Half precision for the largest resolutions, with the safeguards of StyleGAN2-ADA.

Karras et al. 2020 (arXiv 2006.06676), appendix D: the four largest resolutions in float16,
activations clamped to 256, styles and weights normalised before a modulated convolution.
"""

from dataclasses import dataclass
from itertools import chain

import torch
from torch import Tensor, nn

from glean_core.networks.config import NetworkConfigError

HALF = (torch.float16, torch.bfloat16)


@dataclass(frozen=True)
class Precision:
    """In what dtype a layer computes, and the largest absolute value that it passes on."""

    dtype: torch.dtype
    clamp: float | None = None

    @property
    def is_half(self) -> bool:
        """Whether the layer needs the safeguards."""
        return self.dtype in HALF


def in_precision(x: Tensor, precision: Precision | None) -> Tensor:
    """Return a layer's input in the layer's dtype; without a precision, as it is."""
    return x if precision is None else x.to(precision.dtype)


def clamped(x: Tensor, precision: Precision | None) -> Tensor:
    """Return a layer's output within the layer's bounds; without a precision, as it is."""
    if precision is None or precision.clamp is None:
        return x
    return x.clamp(-precision.clamp, precision.clamp)


def use_half(
    network: nn.Module, dtype: torch.dtype, resolutions: int = 4, clamp: float = 256.0
) -> None:
    """Run the largest resolutions of a StyleGAN2 generator or discriminator in half precision.

    ``dtype`` float16 or bfloat16; the ``resolutions`` largest from out_size downwards, never
    4 px; ``clamp`` bounds what each of their layers passes on. Pictures, the mapping network, the
    4 px layers, the minibatch deviation and the logits stay float32, and so do all parameters:
    only attributes are set. float32 or ``resolutions`` 0 switches it off. Raises
    NetworkConfigError.
    """
    by_resolution = getattr(network, "layers_by_resolution", None)
    if by_resolution is None:
        raise NetworkConfigError(
            f"{type(network).__name__} has no half precision; train it in float32."
        )
    if dtype not in (torch.float32, *HALF):
        raise NetworkConfigError(f"{dtype} is no precision for training; choose float16.")
    if resolutions < 0 or not clamp > 0:
        raise NetworkConfigError(
            f"half precision at {resolutions} resolutions with a clamp of {clamp} is impossible; "
            "choose 0 or more resolutions and a clamp above 0."
        )
    layers = by_resolution()
    off = dtype == torch.float32 or resolutions == 0
    _set(network, None if off else Precision(torch.float32))
    if not off:
        for layer in chain.from_iterable(layers[:resolutions]):
            _set(layer, Precision(dtype, clamp))


def _set(network: nn.Module, precision: Precision | None) -> None:
    for module in network.modules():
        if hasattr(module, "precision"):
            module.precision = precision  # type: ignore[assignment]
