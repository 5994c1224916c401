"""Framing jitter: users' faces are never aligned as well as training crops."""

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from glean_core.restoration.alignment import ANGLE_SPREAD, POSITION_SPREAD, SCALE_SPREAD


@dataclass(frozen=True)
class Jitter:
    """Standard deviations of a random similarity, and how often it is applied.

    The defaults are the spread measured of the app's own face framing on training crops.
    """

    shift: float = POSITION_SPREAD  # fractions of the side, on each axis
    scale: float = SCALE_SPREAD  # of the natural logarithm
    angle: float = ANGLE_SPREAD  # radians
    chance: float = 0.5  # the rest stay as sharp as they were


def draw_framings(count: int, jitter: Jitter, amount: float, draw: torch.Generator) -> Tensor:
    """Draw similarities as count x 2 x 3 matrices on the CPU; unmoved pictures have the identity.

    They are in the units of `affine_grid`, in which a picture is 2 wide. ``amount`` multiplies the
    deviations; ``draw`` makes it repeatable.
    """
    moved = torch.rand(count, generator=draw) < jitter.chance
    shift = 2 * jitter.shift * amount * torch.randn(count, 2, generator=draw)
    zoom = torch.exp(jitter.scale * amount * torch.randn(count, generator=draw))
    angle = jitter.angle * amount * torch.randn(count, generator=draw)
    cos, sin = zoom * torch.cos(angle), zoom * torch.sin(angle)
    rows = torch.stack([cos, -sin, shift[:, 0], sin, cos, shift[:, 1]], dim=1).view(count, 2, 3)
    return torch.where(moved[:, None, None], rows, torch.eye(2, 3))


def reframed(x: Tensor, framings: Tensor) -> Tensor:
    """Apply framings (N x 2 x 3, on the CPU) to N x 3 x H x W in [-1, 1], mirrored at the borders.

    Pictures with the identity come back as they are.
    """
    moved = (framings != torch.eye(2, 3)).flatten(1).any(1)
    if not bool(moved.any()):
        return x
    chosen = moved.nonzero()[:, 0].to(x.device)
    theta = framings[moved].to(x)
    grid = F.affine_grid(theta, [len(chosen), *x.shape[1:]], align_corners=False)
    warped = F.grid_sample(
        x[chosen], grid, mode="bicubic", padding_mode="reflection", align_corners=False
    )
    result = x.clone()
    result[chosen] = warped.clamp(-1, 1)
    return result
