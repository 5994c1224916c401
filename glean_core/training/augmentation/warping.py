"""Executing geometric transforms without aliasing (ADA, appendix B)."""

from dataclasses import dataclass

import torch
from torch import Tensor

from glean_core.training.augmentation.resampling import MARGIN, double, halve, whole_blocks
from glean_core.training.augmentation.sampling import sample_bilinear
from glean_core.training.augmentation.wavelets import centre, sym6

# With six vanishing moments, a ramp doubled with the filter is a ramp again, tap `CENTRE` being
# where the source's pixel lies: so nothing moves by a fraction of a pixel.
CENTRE = centre(sym6())


@dataclass(frozen=True)
class Box:
    """The part of each source picture, with its reflections, that a warp reads."""

    left: Tensor  # N, pixels of the source, may be negative
    top: Tensor
    width: Tensor
    height: Tensor


def _frame(side: int) -> tuple[float, float]:
    """First and last position of the doubled result, in pixels from its centre."""
    first = -CENTRE / 2 - (side - 1) / 2
    return first, first + (2 * side + 2 * MARGIN - 1) / 2


def needed_box(inverse: Tensor, side: int) -> Box:
    """Find what `warp` reads for N x 3 x 3 matrices (float64, CPU) of pictures of ``side``."""
    low, high = _frame(side)
    corners = torch.tensor(
        [[low, low, high, high], [low, high, low, high], [1, 1, 1, 1]], dtype=inverse.dtype
    )
    reached = (inverse @ corners)[:, :2] + (side - 1) / 2
    nearest, farthest = reached.amin(-1), reached.amax(-1)
    # Sample i of the doubled box lies at start + (i + 2 MARGIN - CENTRE) / 2.
    start = (nearest + CENTRE / 2 - MARGIN).floor()
    length = whole_blocks((farthest - start + CENTRE / 2 + 0.5).ceil() + 1)
    return Box(start[:, 0], start[:, 1], length[:, 0], length[:, 1])


def reflected(index: Tensor, side: int) -> Tensor:
    """Fold any whole numbers into 0 .. side - 1 by reflection at the outermost pixels."""
    last = max(side - 1, 1)
    return (last - (last - index.remainder(2 * last)).abs()).clamp(max=side - 1)


def _take(x: Tensor, rows: Tensor, columns: Tensor) -> Tensor:
    """Pick rows (N x h) and columns (N x w) of N x C x H x W, reflected outside it."""
    n, c, height, width = x.shape
    rows = reflected(rows, height)[:, None, :, None].expand(n, c, -1, width)
    columns = reflected(columns, width)[:, None, None, :].expand(n, c, rows.shape[2], -1)
    return x.gather(2, rows).gather(3, columns)


def blit(x: Tensor, inverse: Tensor) -> Tensor:
    """Flip, turn and shift square N x C x S x S by whole pixels: every value is a source's value.

    ``inverse``: N x 3 x 3 of `blit_inverse`. What comes in from outside is reflected.
    """
    half = (x.shape[-1] - 1) / 2
    place = torch.arange(x.shape[-1], device=x.device) - half
    turned = inverse[:, 0, 1].abs() > 0.5  # the source's x runs along the result's y
    x = torch.where(turned[:, None, None, None], x.transpose(2, 3), x)
    down = torch.where(turned[:, None], inverse[:, 0, 1:], inverse[:, 1, 1:])
    across = torch.where(turned[:, None], inverse[:, 1, 0::2], inverse[:, 0, 0::2])
    rows = down[:, :1] * place + down[:, 1:] + half
    columns = across[:, :1] * place + across[:, 1:] + half
    return _take(x, rows.round().long(), columns.round().long())


def _grid(inverse: Tensor, start: Tensor, size: tuple[int, int], side: int) -> Tensor:
    """Where the doubled result lies in a doubled box of height x width ``size``."""
    low, high = _frame(side)
    place = torch.linspace(
        low, high, 2 * (side + MARGIN), dtype=inverse.dtype, device=inverse.device
    )
    axes = []
    for axis, length in ((0, size[1]), (1, size[0])):
        # In the doubled box pixel i is (2i + 1) / length - 1 for grid_sample.
        scale = 4 / length
        row = inverse[:, axis] * scale
        shift = (start[:, axis] - (side - 1) / 2) * scale
        offset = row[:, 2] - shift + (2 * CENTRE - 4 * MARGIN + 1) / length - 1
        across = row[:, 0, None] * place + offset[:, None]
        axes.append(across[:, None, :] + (row[:, 1, None] * place)[:, :, None])
    return torch.stack(axes, dim=-1)


def warp(x: Tensor, inverse: Tensor, start: Tensor, size: tuple[int, int]) -> Tensor:
    """Warp square N x C x S x S: reflect, double, sample bilinearly, halve.

    ``inverse``: N x 3 x 3, from the result's pixels to the source's, from the centres. ``start``:
    N x 2, left and top of each picture's box; ``size``: height and width of the largest box, see
    `needed_box`. Doubling and halving use one orthonormal wavelet's filter, so that the identity
    loses nothing.
    """
    rows = start[:, 1:].long() + torch.arange(size[0], device=x.device)
    columns = start[:, :1].long() + torch.arange(size[1], device=x.device)
    doubled = double(_take(x, rows, columns))
    height, width = doubled.shape[2:]
    return halve(sample_bilinear(doubled, _grid(inverse, start, (height, width), x.shape[-1])))
