"""Pixel blitting and general geometry as 3 x 3 matrices (ADA, appendix B)."""

import math

import torch
from torch import Tensor

from glean_core.training.augmentation.draws import Draws


def _matrix(*entries: Tensor | float, like: Tensor) -> Tensor:
    columns = [torch.as_tensor(e, dtype=like.dtype).expand_as(like) for e in entries]
    return torch.stack(columns, dim=-1).view(-1, 3, 3)


def translation(x: Tensor, y: Tensor) -> Tensor:
    """Shifts by N offsets, N x 3 x 3."""
    return _matrix(1, 0, x, 0, 1, y, 0, 0, 1, like=x)


def scaling(x: Tensor, y: Tensor) -> Tensor:
    """Scalings about the origin by N factors, N x 3 x 3."""
    return _matrix(x, 0, 0, 0, y, 0, 0, 0, 1, like=x)


def rotation(angle: Tensor) -> Tensor:
    """Rotations about the origin by N angles in radians, N x 3 x 3."""
    cos, sin = angle.cos(), angle.sin()
    return _matrix(cos, -sin, 0, sin, cos, 0, 0, 0, 1, like=angle)


def identity(count: int) -> Tensor:
    """Matrices that leave N pictures as they are, N x 3 x 3 float64."""
    return torch.eye(3, dtype=torch.float64).expand(count, 3, 3)


def _unless(applied: Tensor, value: Tensor, neutral: float = 0.0) -> Tensor:
    return torch.where(applied, value, torch.full_like(value, neutral))


def blit_inverse(draws: Draws, side: int) -> Tensor:
    """Flips, quarter turns and whole-pixel shifts, from the result's pixels to the source's.

    N x 3 x 3 float64 with whole entries; x to the right, y down, in pixels from the centre of a
    square picture of ``side`` pixels.
    """
    flip = _unless(draws.applied("x_flip"), draws.whole("x_flip", 2))
    turns = _unless(draws.applied("quarter_turns"), draws.whole("quarter_turns", 4))
    shift = [
        _unless(
            draws.applied("integer_translation"),
            (draws.uniform("integer_translation", -0.125, 0.125, axis) * side).round(),
        )
        for axis in (0, 1)
    ]
    flipping = scaling(1 - 2 * flip, torch.ones_like(flip))  # its own inverse
    turning = rotation(turns * (math.pi / 2)).round()
    # What is applied first stands first in the inverse.
    return flipping @ turning @ translation(-shift[0], -shift[1])


def geometry_inverse(draws: Draws, side: int) -> Tensor:
    """Scale, rotation, anisotropic scale, rotation, shift, from the result to the source.

    N x 3 x 3 float64; x to the right, y down, in pixels from the centre of a square picture of
    ``side`` pixels.
    """
    # Chosen so that at least one of the two rotations happens at the strength.
    chance = 1 - math.sqrt(1 - draws.strength)
    isotropic = _unless(
        draws.applied("isotropic_scale"), draws.lognormal("isotropic_scale", 0.2), 1.0
    )
    first = _unless(
        draws.applied("first_rotation", chance),
        draws.uniform("first_rotation", -math.pi, math.pi),
    )
    anisotropic = _unless(
        draws.applied("anisotropic_scale"), draws.lognormal("anisotropic_scale", 0.2), 1.0
    )
    second = _unless(
        draws.applied("second_rotation", chance),
        draws.uniform("second_rotation", -math.pi, math.pi),
    )
    shift = [
        _unless(
            draws.applied("fractional_translation"),
            draws.normal("fractional_translation", 0.125, axis) * side,
        )
        for axis in (0, 1)
    ]
    return (
        scaling(1 / isotropic, 1 / isotropic)
        @ rotation(-first)
        @ scaling(1 / anisotropic, anisotropic)
        @ rotation(-second)
        @ translation(-shift[0], -shift[1])
    )
