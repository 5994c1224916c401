"""A start for training on little: GLEAN that enlarges its input before it has learned anything.

The published network has no path from the input to the output that skips its layers, so what it
learns first, over thousands of pictures, is to copy colours. Here three channels of each layer of
encoder and decoder do that from the first step, and the others learn what is missing.
"""

import torch
from torch import Tensor, nn

from glean_core.errors import GleanError
from glean_core.networks import Glean
from glean_core.networks.decoder import PixelShuffleUp

RGB = 3
SLOPE = 0.2  # of every LeakyReLU on the way
QUIET = 0.1  # of their random start: what the other channels have at the picture's last layer
# Quadratic interpolation at -1/4 and +1/4 pixel from three neighbours: taps left, centre, right.
LEFT, RIGHT = (0.15625, 0.9375, -0.09375), (-0.09375, 0.9375, 0.15625)


CENTRE = torch.tensor([[0.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 0.0]])


@torch.no_grad()
def start_enlarging(network: Glean) -> None:
    """Let encoder and decoder begin as an enlargement of the input, the bank left aside.

    Raises GleanError where there is no decoder, or a layer too narrow for the colours, and for
    their negatives where an activation follows.
    """
    if not network.config.decoder:
        raise GleanError(
            "A network without a decoder has no way around the bank; start it at random."
        )
    trunk, project = network.encoder[0].get_submodule("0"), _conv(network.encoder[0], "1")
    _clear(_conv(trunk, "conv_first"), RGB)
    for colour in range(RGB):
        _conv(trunk, "conv_first").weight[colour, colour] = CENTRE
    _clear(_conv(trunk, "conv_body"), RGB)  # it adds nothing to the colours
    _split(project)
    in_pairs = True  # an activation is before the first stage alone
    for block in network.decoder:
        if isinstance(block, PixelShuffleUp):
            _double(block.upsample_conv, in_pairs)
            in_pairs = False
        else:
            _split(_conv(block, "0"))
            _end(_conv(block, "2"))


def _conv(module: nn.Module, name: str) -> nn.Conv2d:
    conv = module.get_submodule(name)
    assert isinstance(conv, nn.Conv2d)
    return conv


def _clear(conv: nn.Conv2d, rows: int) -> None:
    """Let the first channels that a layer makes be zero. Raises GleanError for too few."""
    if conv.out_channels < rows:
        raise GleanError(
            f"A layer has {conv.out_channels} channels, and a start that enlarges needs {rows}; "
            "make it wider or start at random."
        )
    assert conv.bias is not None
    conv.weight[:rows] = 0
    conv.bias[:rows] = 0


def _split(conv: nn.Conv2d) -> None:
    """Give each colour and its negative a channel, so that both get past an activation."""
    _clear(conv, 2 * RGB)
    for colour in range(RGB):
        conv.weight[colour, colour] = CENTRE
        conv.weight[colour + RGB, colour] = -CENTRE


def _join(conv: nn.Conv2d, row: int, colour: int, taps: Tensor) -> None:
    """Put a pair together again: leaky(x) - leaky(-x) is (1 + slope) x."""
    conv.weight[row, colour] = taps / (1 + SLOPE)
    conv.weight[row, colour + RGB] = -taps / (1 + SLOPE)


def _end(conv: nn.Conv2d) -> None:
    """Make the picture of the pairs; the other channels begin quietly."""
    assert conv.bias is not None
    conv.bias.zero_()
    conv.weight.mul_(QUIET)
    conv.weight[:, : 2 * RGB] = 0
    for colour in range(RGB):
        _join(conv, colour, colour, CENTRE)


def _double(conv: nn.Conv2d, in_pairs: bool) -> None:
    """Make four phases of each colour: the picture at twice the size after a pixel shuffle."""
    _clear(conv, 4 * RGB)
    for row in range(4 * RGB):
        colour, phase = divmod(row, 4)
        vertical, horizontal = (LEFT, RIGHT)[phase // 2], (LEFT, RIGHT)[phase % 2]
        taps = torch.outer(torch.tensor(vertical), torch.tensor(horizontal))
        if in_pairs:
            _join(conv, row, colour, taps)
        else:
            conv.weight[row, colour] = taps
