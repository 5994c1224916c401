"""Framing jitter: users' faces are never aligned as well as training crops."""

import math
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor


@dataclass(frozen=True)
class Jitter:
    """Standard deviations of a random similarity, and how often it is applied.

    The defaults are the spread measured of the app's own face framing on training crops.
    """

    shift: float = 0.007  # fractions of the side
    scale: float = 0.047  # of the logarithm
    angle: float = 2.5  # degrees
    chance: float = 0.5  # the rest stay as sharp as they were


def jitter_framing(x: Tensor, jitter: Jitter, amount: float, draw: torch.Generator) -> Tensor:
    """Shift, scale and rotate N x 3 x H x W by chance, mirrored at the borders.

    ``amount`` multiplies the deviations; ``draw`` makes it repeatable.
    """
    n = len(x)
    moved = torch.rand(n, generator=draw) < jitter.chance
    if amount <= 0 or not bool(moved.any()):
        return x
    shift = 2 * jitter.shift * amount * torch.randn(n, 2, generator=draw)
    zoom = torch.exp(jitter.scale * amount * torch.randn(n, generator=draw))
    angle = math.radians(jitter.angle) * amount * torch.randn(n, generator=draw)
    cos, sin = zoom * torch.cos(angle), zoom * torch.sin(angle)
    rows = torch.stack([cos, -sin, shift[:, 0], sin, cos, shift[:, 1]], dim=1)
    chosen = moved.nonzero()[:, 0].to(x.device)
    theta = rows.view(n, 2, 3)[moved].to(x)
    grid = F.affine_grid(theta, [len(chosen), *x.shape[1:]], align_corners=False)
    warped = F.grid_sample(
        x[chosen], grid, mode="bicubic", padding_mode="reflection", align_corners=False
    )
    result = x.clone()
    result[chosen] = warped.clamp(-1, 1)
    return result
