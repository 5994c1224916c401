"""Wide 3x3 convolutions with a quarter of the multiplications: Winograd's F(4x4, 3x3).

Lavin and Gray 2016 (arXiv 1509.09308), section 4.3. Tiles of 6x6 pixels, four apart, become 36
numbers each; for each of the 36, all tiles together are one matrix product with the transformed
weights; 4x4 pixels come out. The transforms are matrix products as well, so that everything runs
at the speed of the machine's own matrix multiplication.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
import torch.nn.functional as F
from torch import Tensor, nn

TILE, STEP, POINTS = 6, 4, 36
WIDE = 128  # channels on both sides from which on it was faster than the direct convolution
SMALLEST_SIDE = 32  # pixels: with fewer tiles the weights, four times as many, cost more
_AT_ONCE = 1 << 24  # transformed values held at a time, at most 64 MiB; more don't stay in caches

_INPUT = (
    (4, 0, -5, 0, 1, 0),
    (0, -4, -4, 1, 1, 0),
    (0, 4, -4, -1, 1, 0),
    (0, -2, -1, 2, 1, 0),
    (0, 2, -1, -2, 1, 0),
    (0, 4, 0, -5, 0, 1),
)
_WEIGHT = (
    (1 / 4, 0, 0),
    (-1 / 6, -1 / 6, -1 / 6),
    (-1 / 6, 1 / 6, -1 / 6),
    (1 / 24, 1 / 12, 1 / 6),
    (1 / 24, -1 / 12, 1 / 6),
    (0, 0, 1),
)
_OUTPUT = (
    (1, 1, 1, 1, 1, 0),
    (0, 1, -1, 2, -2, 0),
    (0, 1, 1, 4, 4, 0),
    (0, 1, -1, 8, -8, 1),
)


def suits(weight: Tensor, side: int) -> bool:
    """Say whether a 3x3 convolution (weight out x in x 3 x 3) at side x side pixels gains by it."""
    is_wide = min(weight.shape[:2]) >= WIDE
    return is_wide and weight.shape[2:] == (3, 3) and side >= SMALLEST_SIDE and side % STEP == 0


def transformed(weight: Tensor) -> Tensor:
    """A weight, out x in x 3 x 3, four times as large: points x in x out, float32."""
    g = torch.tensor(_WEIGHT, dtype=torch.float64)
    points = torch.einsum("ij,ocjk,lk->ilco", g, weight.double(), g)
    return points.reshape(POINTS, weight.shape[1], weight.shape[0]).float()


class Transforms(nn.Module):
    """The matrices into the transformed space, 36 x 36, and back, 16 x 36."""

    into: Tensor
    back: Tensor

    def __init__(self) -> None:
        super().__init__()
        into, back = torch.tensor(_INPUT).float(), torch.tensor(_OUTPUT).float()
        self.register_buffer("into", torch.kron(into, into))
        self.register_buffer("back", torch.kron(back, back))


class Winograd(nn.Module):
    """A 3x3 convolution, stride 1, padding 1, float32, for maps whose side is a multiple of 4."""

    weights: Tensor

    def __init__(self, weight: Tensor) -> None:
        """weight: out x in x 3 x 3, kept four times as large."""
        super().__init__()
        self.out_channels = weight.shape[0]
        self.register_buffer("weights", transformed(weight))
        self.transforms = Transforms()

    def strips(self, parts: Sequence[Tensor], scale: Tensor | None = None) -> list[Tensor]:
        """Convolve the channels of all parts, each N x C x H x W, in strips of tile rows.

        scale: N x all channels, multiplied with the input. Returns, for one picture and strip
        after the other, 4 x 4 x tile rows x tile columns x out: pixel of the tile first.
        """
        padded = [F.pad(part.permute(0, 2, 3, 1), (0, 0, 1, 1, 1, 1)) for part in parts]
        count, rows, columns = len(parts[0]), parts[0].shape[2] // STEP, parts[0].shape[3] // STEP
        channels = self.weights.shape[1]
        row = POINTS * columns * max(channels, self.out_channels)
        turns = -(-rows * row // _AT_ONCE)
        height = -(-rows // turns)
        made = []
        for n in range(count):
            scales = None if scale is None else scale[n]
            for first in range(0, rows, height):
                tiles = min(height, rows - first)
                values = padded[0].new_empty(POINTS, tiles * columns, channels)
                _gather(values.view(TILE, TILE, tiles, columns, channels), padded, n, first, scales)
                made.append(self._convolved(values).view(STEP, STEP, tiles, columns, -1))
        return made

    def _convolved(self, values: Tensor) -> Tensor:
        into = self.transforms.into @ values.view(POINTS, -1)
        products = torch.bmm(into.view_as(values), self.weights)
        return self.transforms.back @ products.view(POINTS, -1)


def tiles_of(bordered: Tensor, first: int, rows: int, columns: int) -> Tensor:
    """A view of some tile rows of a map with a border of one pixel, H x W x C, channels densest.

    Returns 6 x 6 x rows x columns x C: pixel of the tile first.
    """
    part = bordered[STEP * first :]
    down, right, _ = part.stride()
    shape = (TILE, TILE, rows, columns, part.shape[-1])
    return part.as_strided(shape, (down, right, STEP * down, STEP * right, 1))


def _gather(
    values: Tensor, padded: Sequence[Tensor], n: int, first: int, scales: Tensor | None
) -> None:
    """Lay out the tiles of a strip: pixel of the tile, row, column, channel."""
    _, _, tiles, columns, _ = values.shape
    begin = 0
    for part in padded:
        seen = tiles_of(part[n], first, tiles, columns)
        channels = seen.shape[-1]
        here = values[..., begin : begin + channels]
        if scales is None:
            here.copy_(seen)
        else:
            torch.mul(seen, scales[begin : begin + channels], out=here)
        begin += channels
