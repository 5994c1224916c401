"""Exponential moving average of weights."""

import copy
from typing import TypeVar

import torch
from torch import nn

NetworkT = TypeVar("NetworkT", bound=nn.Module)


def average_copy(network: NetworkT) -> NetworkT:
    """Return a frozen copy to average into."""
    return copy.deepcopy(network).eval().requires_grad_(False)


def decay_for(batch: int, half_life: float, images_shown: int, ramp_up: float = 0.05) -> float:
    """Decay per step for a half-life in images, shorter at the start (Karras et al. 2020 ADA).

    A half-life of 0 keeps no average: the decay is 0.
    """
    half_life = min(half_life, images_shown * ramp_up)
    return float(0.5 ** (batch / max(half_life, 1e-8)))


@torch.no_grad()
def update_average(average: nn.Module, network: nn.Module, decay: float) -> None:
    """Move every parameter of ``average`` towards ``network``; buffers are copied."""
    ours, theirs = dict(average.named_parameters()), dict(network.named_parameters())
    for name, parameter in ours.items():
        parameter.lerp_(theirs[name].to(parameter.dtype), 1 - decay)
    for ours_buffer, theirs_buffer in zip(average.buffers(), network.buffers(), strict=True):
        ours_buffer.copy_(theirs_buffer)
