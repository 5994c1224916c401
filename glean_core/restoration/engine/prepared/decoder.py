"""The decoder, prepared: pixel-shuffle stages beside the bank's features (Eq. 4)."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn

from glean_core.networks import Glean
from glean_core.networks.config import resolutions
from glean_core.networks.decoder import PixelShuffleUp
from glean_core.restoration.engine.prepared.convolution import WinogradConvolution, convolution
from glean_core.restoration.engine.prepared.encoder import prepared_conv
from glean_core.restoration.engine.prepared.form import Form
from glean_core.restoration.engine.prepared.winograd import STEP


class ShuffleUp(nn.Module):
    """`PixelShuffleUp` with its output channels in the order that the shuffle writes them."""

    def __init__(self, source: PixelShuffleUp, side: int, form: Form) -> None:
        super().__init__()
        conv = source.upsample_conv
        assert conv.bias is not None
        out = conv.out_channels // 4  # torch's order: channel, row, column
        weight = conv.weight.detach().view(out, 4, *conv.weight.shape[1:]).transpose(0, 1)
        bias = conv.bias.detach().view(out, 4).t()
        flat = weight.reshape(conv.weight.shape), bias.reshape(-1)
        self.conv = convolution(*flat, side, form)
        self.out_channels = out

    def forward(self, *parts: Tensor) -> Tensor:
        """All channels together, N x in x H x W, to N x out x 2H x 2W."""
        count, _, height, width = parts[0].shape
        if isinstance(self.conv, WinogradConvolution):
            return self._from_tiles(self.conv, parts)
        y: Tensor = self.conv(*parts).permute(0, 2, 3, 1)
        y = y.reshape(count, height, width, 2, 2, self.out_channels).permute(0, 1, 3, 2, 4, 5)
        return y.reshape(count, 2 * height, 2 * width, self.out_channels).permute(0, 3, 1, 2)

    def _from_tiles(self, conv: WinogradConvolution, parts: Sequence[Tensor]) -> Tensor:
        """Tiles to pixels and channels to phases in one copy."""
        count, _, height, width = parts[0].shape
        rows, columns, out = height // STEP, width // STEP, self.out_channels
        made = parts[0].new_empty(count * rows, STEP, 2, columns, STEP, 2, out)
        assert conv.bias is not None
        bias, row = conv.bias.view(2, 1, 1, 2, out), 0
        for strip in conv.products.strips(parts):
            tiles = strip.shape[2]
            phases = strip.view(STEP, STEP, tiles, columns, 2, 2, out)
            torch.add(phases.permute(2, 0, 4, 3, 1, 5, 6), bias, out=made[row : row + tiles])
            row += tiles
        return made.view(count, 2 * height, 2 * width, out).permute(0, 3, 1, 2)


class Decoder(nn.Module):
    """From f0 and the bank's features to the picture."""

    def __init__(self, network: Glean, form: Form) -> None:
        super().__init__()
        sides = resolutions(network.config.in_size, network.config.out_size)
        stages, last = network.decoder[:-1], network.decoder[-1]
        self.stages = nn.ModuleList()
        for stage, side in zip(stages, sides[:-1], strict=True):
            assert isinstance(stage, PixelShuffleUp)
            self.stages.append(ShuffleUp(stage, side, form))
        assert isinstance(last, nn.Sequential)
        first, second = last[0], last[2]
        assert isinstance(first, nn.Conv2d)
        assert isinstance(second, nn.Conv2d)
        self.first = prepared_conv(first, sides[-1], form, activate=True)
        self.second = prepared_conv(second, sides[-1], form)

    def forward(self, f0: Tensor, bank_features: Sequence[Tensor]) -> Tensor:
        """f0 and the bank's features, the coarsest first, to N x 3 x out x out."""
        x: Tensor = f0
        for i, stage in enumerate(self.stages):
            x = stage(x, *bank_features[i - 1 : i]) if i else stage(x)
        y: Tensor = self.second(self.first(x, *bank_features[len(self.stages) - 1 :]))
        return y
