"""Colour transforms as 4 x 4 homogeneous matrices (ADA, appendix B)."""

import math

import torch
from torch import Tensor

from glean_core.training.augmentation.draws import Draws

# Grey axis of RGB, the paper's luma axis v; as a projection onto it.
_GREY = torch.full((3, 3), 1 / 3, dtype=torch.float64)
_ACROSS = torch.eye(3, dtype=torch.float64) - _GREY
# v x (cross product with the unit grey axis), for rotations about it.
_TURN = torch.tensor([[0, -1, 1], [1, 0, -1], [-1, 1, 0]], dtype=torch.float64) / math.sqrt(3)


def _homogeneous(linear: Tensor) -> Tensor:
    matrix = torch.eye(4, dtype=linear.dtype).repeat(len(linear), 1, 1)
    matrix[:, :3, :3] = linear
    return matrix


def brightness(offset: Tensor) -> Tensor:
    """Add N offsets to every channel, N x 4 x 4."""
    matrix = torch.eye(4, dtype=offset.dtype).repeat(len(offset), 1, 1)
    matrix[:, :3, 3] = offset[:, None]
    return matrix


def contrast(factor: Tensor) -> Tensor:
    """Multiply every channel by N factors, about 0 (middle grey), N x 4 x 4."""
    return _homogeneous(factor[:, None, None] * torch.eye(3, dtype=factor.dtype))


def luma_flip(flipped: Tensor) -> Tensor:
    """Turn N pictures' light and dark round, hue and saturation kept, N x 4 x 4.

    ``flipped``: 1 flips, 0 doesn't. A reflection of the grey axis: I - 2 v v^T.
    """
    return _homogeneous(torch.eye(3, dtype=flipped.dtype) - 2 * flipped[:, None, None] * _GREY)


def hue_rotation(angle: Tensor) -> Tensor:
    """Rotate colours about the grey axis by N angles in radians, N x 4 x 4."""
    cos, sin = angle.cos()[:, None, None], angle.sin()[:, None, None]
    return _homogeneous(_GREY + cos * _ACROSS + sin * _TURN)  # Rodrigues' formula


def saturation(factor: Tensor) -> Tensor:
    """Multiply the distance from the grey axis by N factors, N x 4 x 4."""
    return _homogeneous(_GREY + factor[:, None, None] * _ACROSS)


def colour_matrix(draws: Draws) -> Tensor:
    """Brightness, contrast, luma flip, hue and saturation, in this order, as N x 4 x 4 float64."""
    # Each is neutral where it isn't applied.
    offset = draws.applied("brightness") * draws.normal("brightness", 0.2)
    factor = torch.where(draws.applied("contrast"), draws.lognormal("contrast", 0.5), 1.0)
    flipped = draws.applied("luma_flip") * draws.whole("luma_flip", 2)
    angle = draws.applied("hue") * draws.uniform("hue", -math.pi, math.pi)
    vivid = torch.where(draws.applied("saturation"), draws.lognormal("saturation", 1.0), 1.0)
    return (
        saturation(vivid)
        @ hue_rotation(angle)
        @ luma_flip(flipped)
        @ contrast(factor)
        @ brightness(offset)
    )


def apply_colour(x: Tensor, matrix: Tensor) -> Tensor:
    """Transform the colours of N x 3 x H x W by N x 3 x 4 (or 4 x 4) matrices."""
    moved = torch.baddbmm(matrix[:, :3, 3:], matrix[:, :3, :3], x.flatten(2))
    return moved.view(x.shape)
