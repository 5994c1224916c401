"""Bloat, pinch, push and swirl; clumsily: soft, wobbly, and torn at the border."""

import math
from collections.abc import Callable

import torch
from torch import Tensor

from glean_core.training.degradations.edits.recipe import Edit, Recipe, finish, side_of
from glean_core.training.degradations.filters import gaussian_blur
from glean_core.training.degradations.regions import Region, blob
from glean_core.training.degradations.sampling import sample

# From the strength at each pixel (h x w, 0..1) to the shift of the place that is read.
Shift = Callable[[Tensor], tuple[Tensor, Tensor]]


def warp(picture: Tensor, recipe: Recipe) -> Edit:
    """Bloat, pinch or push a place."""
    region, draw = _place(picture, recipe), recipe.draw
    across, down = region.x - region.middle[0], region.y - region.middle[1]
    amount = recipe.shape("amount")
    heading = draw.angle()
    sort = draw.pick(("bloat", "pinch", "push"))

    def shift(strength: Tensor) -> tuple[Tensor, Tensor]:
        if sort == "push":
            far = 0.6 * amount * region.radius * strength
            return -far * math.cos(heading), -far * math.sin(heading)
        pull = amount * strength * (-1 if sort == "bloat" else 1)
        return across * pull, down * pull

    return _warped(picture, region, shift, recipe)


def swirl(picture: Tensor, recipe: Recipe) -> Edit:
    """Turn the middle of a place against its border."""
    region = _place(picture, recipe)
    across, down = region.x - region.middle[0], region.y - region.middle[1]
    turn = recipe.draw.sign() * math.radians(recipe.shape("turn"))

    def shift(strength: Tensor) -> tuple[Tensor, Tensor]:
        cos, sin = torch.cos(turn * strength), torch.sin(turn * strength)
        return across * cos - down * sin - across, across * sin + down * cos - down

    return _warped(picture, region, shift, recipe)


def _place(picture: Tensor, recipe: Recipe) -> Region:
    spot, radius = recipe.spot(picture), recipe.radius(picture)
    return blob(picture, spot, radius, recipe.draw, wobble=0.04, margin=4.0)


def _warped(picture: Tensor, region: Region, shift: Shift, recipe: Recipe) -> Edit:
    side, draw = side_of(picture), recipe.draw
    before = region.box.crop(picture)
    smooth = region.ramp(0.9 * region.radius)
    dx, dy = shift(smooth)
    clean = _keep_detail(sample(picture, region.x + dx, region.y + dy, "bicubic"), smooth, side)
    tear = min(recipe.severity("tear"), 0.9)
    torn = region.inside * (tear + (1 - tear) * smooth)
    dx, dy = shift(torn)
    wave = recipe.severity("wobble") * side * region.ramp(0.3 * region.radius)
    for _ in range(2):
        period, heading = draw.between((0.35, 0.9)) * region.radius, draw.angle()
        along = region.x * math.cos(heading) + region.y * math.sin(heading)
        bend = wave * torch.sin(along * (2 * math.pi / max(period, 4.0)) + draw.angle())
        dx, dy = dx - bend * math.sin(heading), dy + bend * math.cos(heading)
    stretched = sample(picture, region.x + dx, region.y + dy)
    soft = gaussian_blur(stretched, recipe.severity("softness") * side)
    clumsy = stretched + region.ramp(0.25 * region.radius) * (soft - stretched)
    return finish(region, before, clumsy, clean)


def _keep_detail(warped: Tensor, strength: Tensor, side: int) -> Tensor:
    """Give back the fine contrast that resampling takes."""
    detail = warped - gaussian_blur(warped, 0.003 * side)
    return warped + 0.3 * strength * detail
