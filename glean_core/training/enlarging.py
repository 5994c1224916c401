"""A start for training on little: GLEAN that enlarges its input before it has learned anything.

The published network has no path from the input to the output that skips its layers, so what it
learns first, over thousands of pictures, is to copy colours. Here three channels of each layer of
encoder and decoder do that from the first step, and the others learn what is missing.
"""

import torch
from torch import Tensor, nn

from glean_core.networks import Glean
from glean_core.networks.decoder import PixelShuffleUp

RGB = 3
SLOPE = 0.2  # of every LeakyReLU on the way
QUIET = 0.1  # of their random start: what the other channels have at the picture's last layer
# Quadratic interpolation at -1/4 and +1/4 pixel from three neighbours: taps left, centre, right.
LEFT, RIGHT = (0.15625, 0.9375, -0.09375), (-0.09375, 0.9375, 0.15625)


@torch.no_grad()
def start_enlarging(network: Glean) -> None:
    """Let encoder and decoder begin as an enlargement of the input, the bank left aside.

    Raises ValueError where there is no decoder, or a layer too narrow for a colour and its
    negative: six channels.
    """
    if not network.config.decoder:
        raise ValueError("a network without a decoder has no way around the bank")
    trunk, project = network.encoder[0].get_submodule("0"), _conv(network.encoder[0], "1")
    _only(_conv(trunk, "conv_first"), _centred(1.0))
    _mute(_conv(trunk, "conv_body"))
    _split(project)
    joined = True  # the colours come as pairs, as an activation is before them
    for block in network.decoder:
        if isinstance(block, PixelShuffleUp):
            _double(block.upsample_conv, joined)
            joined = False
        else:
            _split(_conv(block, "0"))
            _end(_conv(block, "2"))


def _conv(module: nn.Module, name: str) -> nn.Conv2d:
    conv = module.get_submodule(name)
    assert isinstance(conv, nn.Conv2d)
    return conv


def _centred(gain: float) -> Tensor:
    taps = torch.zeros(3, 3)
    taps[1, 1] = gain
    return taps


def _clear(conv: nn.Conv2d, row: int) -> None:
    conv.weight[row] = 0
    assert conv.bias is not None
    conv.bias[row] = 0


def _mute(conv: nn.Conv2d) -> None:
    """Give the colours' channels nothing."""
    for row in range(RGB):
        _clear(conv, row)


def _only(conv: nn.Conv2d, taps: Tensor) -> None:
    """Let the colours' channels be the colours, through a 3 x 3 kernel."""
    for row in range(RGB):
        _clear(conv, row)
        conv.weight[row, row] = taps


def _split(conv: nn.Conv2d) -> None:
    """Give each colour and its negative a channel, so that both get past an activation."""
    if conv.out_channels < 2 * RGB:
        raise ValueError(f"a layer has {conv.out_channels} channels and needs {2 * RGB}")
    for row in range(2 * RGB):
        _clear(conv, row)
        conv.weight[row, row % RGB] = _centred(1.0 if row < RGB else -1.0)


def _join(conv: nn.Conv2d, taps: Tensor, row: int | None = None, colour: int | None = None) -> None:
    """Put pairs together again: leaky(x) - leaky(-x) is (1 + slope) x."""
    rows = [(c, c) for c in range(RGB)] if row is None or colour is None else [(row, colour)]
    for at, c in rows:
        conv.weight[at, c] = taps / (1 + SLOPE)
        conv.weight[at, c + RGB] = -taps / (1 + SLOPE)


def _end(conv: nn.Conv2d) -> None:
    """Make the picture of the pairs; the other channels begin quietly."""
    assert conv.bias is not None
    conv.bias.zero_()
    conv.weight.mul_(QUIET)
    conv.weight[:, : 2 * RGB] = 0
    _join(conv, _centred(1.0))


def _double(conv: nn.Conv2d, joined: bool) -> None:
    """Make four phases of each colour: the picture at twice the size after a pixel shuffle."""
    for colour in range(RGB):
        for phase in range(4):
            row = 4 * colour + phase
            vertical, horizontal = (LEFT, RIGHT)[phase // 2], (LEFT, RIGHT)[phase % 2]
            taps = torch.outer(torch.tensor(vertical), torch.tensor(horizontal))
            _clear(conv, row)
            if joined:
                _join(conv, taps, row, colour)
            else:
                conv.weight[row, colour] = taps
