"""The smudge finger: paint dragged along a stroke; cleanly: nothing, or a small smooth push."""

import math

import torch
from torch import Tensor

from glean_core.training.degradations.edits.recipe import Edit, Recipe, blend, finish, side_of
from glean_core.training.degradations.regions import Stroke, bezier, stroke
from glean_core.training.degradations.sampling import sample

POINTS = 40  # of the path
LAYERS = 6  # pictures that the finger leaves over each other


def smudge(picture: Tensor, recipe: Recipe) -> Edit:
    """Drag paint along a stroke; the clean picture is untouched, or pushed a little."""
    side, draw = side_of(picture), recipe.draw
    radius = recipe.radius(picture)
    length = max(2 * radius, recipe.shape("length") * side)
    path = bezier(recipe.spot(picture), length, draw, POINTS)
    line = stroke(picture, path, radius, margin=4.0)
    region = line.region
    before = region.box.crop(picture)
    clean = before
    if recipe.chance("warped"):
        heading = math.atan2(path[-1][1] - path[0][1], path[-1][0] - path[0][0])
        shift = min(recipe.shape("push") * side, 0.5 * radius) * region.ramp(radius)
        x, y = region.x - shift * math.cos(heading), region.y - shift * math.sin(heading)
        clean = sample(picture, x, y, "bicubic")
    smeared = _smear(picture, line, recipe.severity("reach"))
    opacity = region.ramp(recipe.shape("edge") * radius)
    return finish(region, before, blend(clean, smeared, opacity), clean)


def _smear(picture: Tensor, line: Stroke, reach: float) -> Tensor:
    """Mean of what lay up to ``reach`` (of the stroke's length) behind each pixel."""
    region = line.region
    at = line.path[line.nearest]
    steps = min(reach, 1.0) * (POINTS - 1)
    layers = torch.arange(1, LAYERS + 1, device=picture.device) / LAYERS
    behind = (layers * steps).round().long()[:, None, None]
    start = line.path[(line.nearest[None] - behind).clamp_min(0)]
    x = region.x - at[..., 0] + start[..., 0]
    y = region.y - at[..., 1] + start[..., 1]
    return sample(picture, x, y).mean(0, keepdim=True)
