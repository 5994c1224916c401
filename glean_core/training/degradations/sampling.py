"""Reading a picture at other places, and making a piece agree with what surrounds it."""

from typing import Literal

import torch
import torch.nn.functional as F
from torch import Tensor

RELAXATIONS = 4  # on each level of a membrane


def sample(
    picture: Tensor, x: Tensor, y: Tensor, mode: Literal["bilinear", "bicubic"] = "bilinear"
) -> Tensor:
    """Read 1 x C x H x W at fractional pixel positions x, y (K x h x w or h x w), mirrored.

    Returns K x C x h x w; K is 1 for h x w.
    """
    if x.dim() == 2:
        x, y = x[None], y[None]
    height, width = picture.shape[-2:]
    grid = torch.stack([(2 * x + 1) / width - 1, (2 * y + 1) / height - 1], dim=-1)
    source = picture.expand(len(x), -1, -1, -1)
    return F.grid_sample(source, grid, mode=mode, padding_mode="reflection", align_corners=False)


def membrane(values: Tensor, known: Tensor) -> Tensor:
    """Fill the unknown part of N x C x h x w smoothly from the known one, as a soap film would.

    known: N x 1 x h x w, 1 where the values count, 0 where they are to be found. A pyramid of
    weighted means goes down until everything is known and up again, relaxing on the way: near to
    what Poisson blending solves for (Perez et al. 2003), at a fraction of its cost.
    """
    height, width = values.shape[-2:]
    if min(height, width) <= 2:
        total = known.sum((2, 3), keepdim=True).clamp_min(1e-6)
        mean = (values * known).sum((2, 3), keepdim=True) / total
        return values * known + mean * (1 - known)
    weight = F.avg_pool2d(known, 2, ceil_mode=True, count_include_pad=False)
    means = F.avg_pool2d(values * known, 2, ceil_mode=True, count_include_pad=False)
    means = means / weight.clamp_min(1e-6)
    # Half known is known well enough: what is not stays a mixture on the way up.
    coarse = membrane(means, (2 * weight).clamp(0, 1))
    filled = F.interpolate(coarse, size=(height, width), mode="bilinear", align_corners=False)
    filled = values * known + filled * (1 - known)
    for _ in range(RELAXATIONS):
        around = F.avg_pool2d(filled, 3, stride=1, padding=1, count_include_pad=False)
        filled = values * known + around * (1 - known)
    return filled
