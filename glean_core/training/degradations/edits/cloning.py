"""The clone brush: one source stamped again and again; cleanly: a healed stroke."""

import math

import torch
from torch import Tensor

from glean_core.training.degradations.draws import on_device
from glean_core.training.degradations.edits.pasting import (
    RING,
    SKIN_CHANGE,
    around,
    best_source,
    heal,
)
from glean_core.training.degradations.edits.recipe import Edit, Recipe, blend, finish, side_of
from glean_core.training.degradations.filters import gaussian_blur
from glean_core.training.degradations.regions import Stroke, bezier, stroke
from glean_core.training.degradations.sampling import sample


def clone(picture: Tensor, recipe: Recipe) -> Edit:
    """Stamp one source along a stroke in hard dabs; cleanly: copy alongside and heal."""
    draw, side = recipe.draw, side_of(picture)
    radius = recipe.radius(picture)
    length = max(2 * radius, recipe.shape("length") * side)
    stamps = max(3, math.ceil(length / (recipe.shape("spacing") * radius)) + 1)
    path = bezier(recipe.spot(picture, "skin"), length, draw, stamps)
    line = stroke(picture, path, radius, margin=RING * radius + 4)
    region = line.region
    before = region.box.crop(picture)
    distance = recipe.shape("distance") * radius
    options = around(region.middle, (0.7 * distance, 1.3 * distance), draw)
    across, down = region.x - region.middle[0], region.y - region.middle[1]
    source = best_source(picture, region, across, down, options, plain=True)
    beside = sample(picture, across + source[0], down + source[1], "bicubic")
    clean = heal(before, beside, region, recipe.shape("feather") * radius, SKIN_CHANGE)
    stamped = stamp(picture, line, source, recipe)
    return finish(region, before, blend(before, stamped, region.ramp(1.0)), clean)


def stamp(picture: Tensor, line: Stroke, source: Tensor, recipe: Recipe) -> Tensor:
    """Read the same disc around ``source`` at each point of the path, later dabs on top."""
    region, side = line.region, side_of(picture)
    across = region.x - line.path[:, 0, None, None]
    down = region.y - line.path[:, 1, None, None]
    order = torch.arange(len(line.path), device=picture.device)[:, None, None]
    covered = torch.hypot(across, down) < region.radius
    last = (order * covered).amax(0)
    # A pixel of the rim that no disc covers whole belongs to the dab that is nearest.
    last = torch.where(covered.any(0), last, line.nearest)
    at = line.path[last]
    dabs = sample(picture, region.x - at[..., 0] + source[0], region.y - at[..., 1] + source[1])
    dabs = gaussian_blur(dabs, recipe.severity("softness") * side)
    flicker = recipe.severity("flicker")
    light = recipe.draw.sign() * recipe.severity("brightness")
    levels = [2 * (light + recipe.draw.normal(flicker)) for _ in range(len(line.path))]
    return dabs + on_device(levels, picture)[last]
