"""Residual dense blocks, prepared: layer by layer, or in Winograd's transformed space.

The five convolutions of a block read each other's results. In the transformed space
(`winograd.py`) each map is transformed once for all layers that read it, and the products take a
quarter of the multiplications, so that it pays with far fewer channels than a single convolution.
"""

from __future__ import annotations

from collections.abc import Iterator

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from glean_core.networks.rrdb import RESIDUAL_SCALE, ResidualDenseBlock
from glean_core.restoration.engine.prepared.convolution import SLOPE, convolution
from glean_core.restoration.engine.prepared.form import Form
from glean_core.restoration.engine.prepared.winograd import (
    POINTS,
    SMALLEST_SIDE,
    STEP,
    Transforms,
    tiles_of,
    transformed,
)

_FEWEST_CHANNELS = 48
_LARGEST_SIDE = 2  # pixels for each channel; maps of more cost more to transform than they save
_TILES = 512  # at once: what is made of them stays in the caches


def dense_block(block: ResidualDenseBlock, side: int, form: Form) -> nn.Module:
    """The fastest known way to run a block, its residual scale folded in, at side x side pixels."""
    if form.winograd and gains(block, side):
        return WinogradDenseBlock(block)
    return DenseBlock(block, side, form)


def gains(block: ResidualDenseBlock, side: int) -> bool:
    """Say whether the transformed space is faster; measured for 32, 48 and 64 channels."""
    channels = block.get_submodule("conv5").get_parameter("weight").shape[0]
    fits = side % STEP == 0 and SMALLEST_SIDE <= side <= _LARGEST_SIDE * channels
    return fits and channels >= _FEWEST_CHANNELS


def layers(block: ResidualDenseBlock) -> Iterator[tuple[Tensor, Tensor]]:
    """Weight and bias of each convolution; the last with the block's residual scale."""
    for i in range(1, 6):
        conv = block.get_submodule(f"conv{i}")
        assert isinstance(conv, nn.Conv2d)
        assert conv.bias is not None
        gain = RESIDUAL_SCALE if i == 5 else 1.0
        yield conv.weight.detach() * gain, conv.bias.detach() * gain


class DenseBlock(nn.Module):
    """`ResidualDenseBlock` with its residual scale in the last convolution."""

    def __init__(self, block: ResidualDenseBlock, side: int, form: Form) -> None:
        super().__init__()
        *grow, last = layers(block)
        self.grow = nn.ModuleList(
            convolution(weight, bias, side, form, activate=True) for weight, bias in grow
        )
        self.last = convolution(*last, side, form)

    def forward(self, x: Tensor) -> Tensor:
        features = [x]
        for conv in self.grow:
            features.append(conv(*features))
        y: Tensor = self.last(*features)
        return y.add_(x)


class WinogradDenseBlock(nn.Module):
    """`DenseBlock` in the transformed space, float32, for maps whose side is a multiple of 4."""

    def __init__(self, block: ResidualDenseBlock) -> None:
        super().__init__()
        weights, biases = zip(*layers(block), strict=True)
        self.weights = nn.ParameterList(_fixed(transformed(weight)) for weight in weights)
        self.biases = nn.ParameterList(_fixed(bias) for bias in biases)
        self.transforms = Transforms()

    def forward(self, x: Tensor) -> Tensor:
        """N x C x H x W to the same, channels-last."""
        y = torch.empty_like(x, memory_format=torch.channels_last)
        for picture, made in zip(x, y, strict=True):
            self._one(picture.permute(1, 2, 0), made.permute(1, 2, 0))
        return y

    def _one(self, x: Tensor, made: Tensor) -> None:
        """One picture, H x W x C, into `made`."""
        height, width, known = x.shape
        *grow, last = zip(self.weights, self.biases, strict=True)
        growth = grow[0][0].shape[2]
        strips = _strips(x, known + len(grow) * growth)
        self._transform(F.pad(x, (0, 0, 1, 1, 1, 1)), strips, 0)
        bordered = x.new_zeros(height + 2, width + 2, growth)
        grown = _in_tiles(bordered[1:-1, 1:-1])
        for weight, bias in grow:
            for row, strip in strips:
                here = grown[row : row + strip.shape[1]]
                torch.add(self._products(strip[..., :known], weight), bias, out=here)
                F.leaky_relu_(here, SLOPE)
            self._transform(bordered, strips, known)
            known += growth
        weight, bias = last
        before, after = _in_tiles(x), _in_tiles(made)
        for row, strip in strips:
            rows = slice(row, row + strip.shape[1])
            torch.add(self._products(strip, weight), bias, out=after[rows])
            after[rows].add_(before[rows])

    def _transform(self, bordered: Tensor, strips: list[tuple[int, Tensor]], begin: int) -> None:
        """Put a map with a border of one pixel into the strips, its channels from `begin` on."""
        channels = bordered.shape[2]
        for row, strip in strips:
            _, rows, columns, _ = strip.shape
            tiles = tiles_of(bordered, row, rows, columns)
            values = self.transforms.into @ tiles.reshape(POINTS, -1)
            strip[..., begin : begin + channels] = values.view(POINTS, rows, columns, channels)

    def _products(self, strip: Tensor, weight: Tensor) -> Tensor:
        """Convolve a strip: tile rows x 4 x tile columns x 4 x out."""
        _, rows, columns, channels = strip.shape
        products = torch.bmm(strip.view(POINTS, rows * columns, channels), weight)
        y: Tensor = self.transforms.back @ products.view(POINTS, -1)
        return y.view(STEP, STEP, rows, columns, -1).permute(2, 0, 3, 1, 4)


def _strips(x: Tensor, channels: int) -> list[tuple[int, Tensor]]:
    """Room for transformed maps: first tile row, and points x rows x columns x channels, each."""
    rows, columns = x.shape[0] // STEP, x.shape[1] // STEP
    height = max(1, _TILES // columns)
    return [
        (row, x.new_empty(POINTS, min(height, rows - row), columns, channels))
        for row in range(0, rows, height)
    ]


def _in_tiles(x: Tensor) -> Tensor:
    """A view of H x W x C as tile rows x 4 x tile columns x 4 x C."""
    tiles: Tensor = x.unflatten(1, (-1, STEP)).unflatten(0, (-1, STEP))
    return tiles


def _fixed(tensor: Tensor) -> nn.Parameter:
    return nn.Parameter(tensor, requires_grad=False)
