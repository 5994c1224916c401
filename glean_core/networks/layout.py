"""Memory layout of weights."""

import torch
from torch import nn


def to_channels_last(network: nn.Module) -> None:
    """Store every 4-dimensional parameter channels-last, in place; activations follow them.

    ``Module.to(memory_format=...)`` refuses the 5-dimensional weights of modulated convolutions,
    which follow the layout of their input instead.
    """
    for parameter in network.parameters():
        if parameter.dim() == 4:
            parameter.data = parameter.data.contiguous(memory_format=torch.channels_last)
