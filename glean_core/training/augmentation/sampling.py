"""Bilinear sampling with a second derivative, which torch's own lacks."""

from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor

_BILINEAR, _ZEROS = 0, 0  # torch's codes for the interpolation and for what lies outside


class _Sample(torch.autograd.Function):
    """Linear in the picture, so its derivative is the adjoint, whatever the picture."""

    @staticmethod
    def forward(ctx: Any, x: Tensor, grid: Tensor) -> Tensor:
        ctx.save_for_backward(grid)
        ctx.size = x.shape
        return F.grid_sample(x, grid, "bilinear", "zeros", align_corners=False)

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor, None]:
        (grid,) = ctx.saved_tensors
        spread: Tensor = _Spread.apply(gradients[0], grid, ctx.size)  # type: ignore[no-untyped-call]
        return spread, None


class _Spread(torch.autograd.Function):
    """The adjoint: spreads every value over the four pixels it would be sampled from."""

    @staticmethod
    def forward(ctx: Any, y: Tensor, grid: Tensor, size: torch.Size) -> Tensor:
        ctx.save_for_backward(grid)
        # Only the picture's size matters for the derivative by the picture.
        blank = y.new_zeros(()).expand(size)
        spread: Tensor = torch.ops.aten.grid_sampler_2d_backward(
            y, blank, grid, _BILINEAR, _ZEROS, False, (True, False)
        )[0]
        return spread

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor, None, None]:
        (grid,) = ctx.saved_tensors
        sampled: Tensor = _Sample.apply(gradients[0], grid)  # type: ignore[no-untyped-call]
        return sampled, None, None


def sample_bilinear(x: Tensor, grid: Tensor) -> Tensor:
    """Sample N x C x H x W at N x h x w x 2 places (x, y), to N x C x h x w.

    As `torch.nn.functional.grid_sample` with zeros outside and ``align_corners=False``, but
    differentiable by x as often as wanted. The grid gets no gradient. On CUDA the derivative adds
    in no fixed order, so it repeats to rounding only.
    """
    sampled: Tensor = _Sample.apply(x, grid.detach())  # type: ignore[no-untyped-call]
    return sampled
