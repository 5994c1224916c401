"""Skin made plastic and edges made to glow; cleanly: smoothed with its pores, sharpened mildly."""

import torch
from torch import Tensor

from glean_core.training.degradations.edits.recipe import Edit, Recipe, blend, finish, side_of
from glean_core.training.degradations.filters import gaussian_blur
from glean_core.training.degradations.regions import blob

EDGE_CONTRAST = 0.25  # of -1..1; what a surface blur takes for an edge and leaves


def plastic(picture: Tensor, recipe: Recipe) -> Edit:
    """Blur skin to plastic, with a border; cleanly: less unevenness, all of its pores."""
    side, draw = side_of(picture), recipe.draw
    spot, radius = recipe.spot(picture, "skin"), recipe.radius(picture)
    sigma = max(recipe.severity("softness") * side, 0.0)
    region = blob(picture, spot, radius, draw, wobble=0.25, margin=4.0)
    before = region.box.crop(picture)
    fine, coarse = gaussian_blur(before, 0.006 * side), gaussian_blur(before, 0.025 * side)
    even = before - recipe.shape("smoothing") * (fine - coarse)
    clean = blend(before, even, region.ramp(recipe.shape("feather") * radius))
    if recipe.chance("selective"):
        flat = surface_blur(before, sigma)
    else:
        flat = gaussian_blur(before, sigma)
    flat = flat + 2 * recipe.severity("lift")
    step = 2 * recipe.severity("banding")
    if step > 1 / 127.5:
        flat = torch.round(flat / step) * step
    clumsy = blend(before, flat, region.ramp(recipe.shape("edge") * radius))
    return finish(region, before, clumsy, clean)


def surface_blur(x: Tensor, sigma: float) -> Tensor:
    """Smooth N x C x h x w where contrast is low and keep edges.

    He's guided filter (2010) of the picture by itself, with Gaussian windows of ``sigma`` pixels.
    """
    middle = gaussian_blur(x, sigma)
    variance = (gaussian_blur(x * x, sigma) - middle * middle).clamp_min(0)
    slope = variance / (variance + EDGE_CONTRAST**2)
    return gaussian_blur(slope, sigma) * x + gaussian_blur(middle - slope * middle, sigma)


def halo(picture: Tensor, recipe: Recipe) -> Edit:
    """Sharpen until edges glow; cleanly: not at all, or mildly."""
    side = side_of(picture)
    spot, radius = recipe.spot(picture), recipe.radius(picture)
    region = blob(picture, spot, radius, recipe.draw, wobble=0.25, margin=4.0)
    before = region.box.crop(picture)
    opacity = region.ramp(recipe.shape("edge") * radius)
    clean = before
    if recipe.chance("sharpened"):
        crisp = before + recipe.shape("mild") * (before - gaussian_blur(before, 0.004 * side))
        clean = blend(before, crisp, opacity)
    edges = before - gaussian_blur(before, max(recipe.severity("radius") * side, 0.6))
    clumsy = blend(clean, before + recipe.severity("amount") * edges, opacity)
    return finish(region, before, clumsy, clean)
