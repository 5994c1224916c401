"""The plain evaluation of a network, eager, in float32: every faster way is held against it."""

from __future__ import annotations

import torch
from torch import Tensor

from glean_core.networks import Glean, GleanConfig


def evaluated(network: Glean, picture: Tensor, seed: int = 0) -> Tensor:
    """What the network itself makes of N x 3 x in x in, with the noise of a seed."""
    network.noise_seed = seed
    try:
        with torch.inference_mode():
            return network(picture)  # type: ignore[no-any-return]
    finally:
        network.noise_seed = 0


def random_glean(config: GleanConfig, seed: int = 0) -> Glean:
    """Random weights, with noise and biases that a new network has at zero."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        network = Glean(config).eval()
        with torch.no_grad():
            for name, weight in network.named_parameters():
                if name.endswith("noise_injector.weight"):
                    weight.copy_(0.3 + 0.1 * torch.randn_like(weight))
                elif name.endswith("bias"):
                    weight.add_(0.1 * torch.randn_like(weight))
    return network


def random_pictures(count: int, side: int, seed: int = 0) -> Tensor:
    """count x 3 x side x side in [-1, 1]."""
    return torch.rand(count, 3, side, side, generator=torch.Generator().manual_seed(seed)) * 2 - 1
