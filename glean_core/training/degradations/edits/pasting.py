"""Pasted pieces: with a seam, or in the wrong light; cleanly: with the light of the place."""

import math
from dataclasses import dataclass

import torch.nn.functional as F
from torch import Tensor

from glean_core.training.degradations.draws import Draw, Range, on_device
from glean_core.training.degradations.edits.recipe import Edit, Recipe, blend, finish, side_of
from glean_core.training.degradations.filters import gaussian_blur
from glean_core.training.degradations.regions import Point, Region, blob
from glean_core.training.degradations.sampling import membrane, sample

CANDIDATES = 16  # places that are looked at before one is copied
RING = 0.35  # of the radius, on both sides of the rim: where a piece has to fit
SKIN_CHANGE, FEATURE_CHANGE = 0.18, 0.35  # of -1..1: what a clean edit may change on average
LIGHT_CHANGE = 0.35  # of -1..1: how far a clean edit may shift the colours of a piece
LOOK_SIDE = 64  # pixels; at this size they are compared


@dataclass(frozen=True)
class Piece:
    """What was copied, and the place it goes to; tensors 1 x 3 x h x w of the region's box."""

    region: Region
    before: Tensor
    copied: Tensor
    healed: Tensor  # the clean edit


def cut(picture: Tensor, recipe: Recipe) -> Piece:
    """Copy a piece from the same picture: from the mirrored side, or from one near by.

    Of a few candidates the one is taken that fits best, as a person would choose.
    """
    mirrored, radius = recipe.chance("mirror"), recipe.radius(picture)
    target = recipe.spot(picture, "beside" if mirrored else "skin")
    region = blob(picture, target, radius, recipe.draw, margin=RING * radius + 4)
    turn, scale = math.radians(recipe.shape("turn")), recipe.shape("scale")
    across, down = (region.x - target[0]) * (-1 if mirrored else 1), region.y - target[1]
    dx = scale * (across * math.cos(turn) - down * math.sin(turn))
    dy = scale * (across * math.sin(turn) + down * math.cos(turn))
    if mirrored:
        options = _mirrored(picture, recipe.draw, target)
    else:
        options = around(target, (1.6 * radius, 3.2 * radius), recipe.draw)
    source = best_source(picture, region, dx, dy, options, plain=not mirrored)
    copied = sample(picture, dx + source[0], dy + source[1], "bicubic")
    before = region.box.crop(picture)
    feather = recipe.shape("feather") * radius
    limit = FEATURE_CHANGE if mirrored else SKIN_CHANGE
    return Piece(region, before, copied, heal(before, copied, region, feather, limit))


def _mirrored(picture: Tensor, draw: Draw, target: Point) -> list[Point]:
    """Places near the mirror image of the target."""
    width, jitter = picture.shape[-1] - 1, 0.03 * side_of(picture)
    return [
        (width - target[0] + draw.normal(jitter), target[1] + draw.normal(jitter))
        for _ in range(CANDIDATES)
    ]


def around(target: Point, distance: Range, draw: Draw) -> list[Point]:
    """Places at a distance (least, most; pixels) around the target."""
    places = []
    for _ in range(CANDIDATES):
        angle, far = draw.angle(), draw.between(distance)
        places.append((target[0] + far * math.cos(angle), target[1] + far * math.sin(angle)))
    return places


def best_source(
    picture: Tensor, region: Region, dx: Tensor, dy: Tensor, places: list[Point], *, plain: bool
) -> Tensor:
    """Return the place (x and y, pixels) to copy from, without waiting for the device.

    dx, dy: what a pixel of the box reads, relative to the place; h x w. The place that fits best
    along the rim is taken; with ``plain`` it should also hold nothing but skin, say, and without
    it the same thing as is there now.
    """
    step = max(1, side_of(picture) // LOOK_SIDE)
    small = F.avg_pool2d(picture, step, ceil_mode=True, count_include_pad=False)

    def look(x: Tensor, y: Tensor) -> Tensor:
        return sample(small, (x + 0.5) / step - 0.5, (y + 0.5) / step - 0.5)

    options = on_device(places, picture)
    dx, dy = dx[None, ::step, ::step], dy[None, ::step, ::step]
    theirs = look(dx + options[:, 0, None, None], dy + options[:, 1, None, None])
    ours = look(region.x[::step, ::step], region.y[::step, ::step])
    depth = region.depth[::step, ::step]
    rim = _mean((theirs - ours).square(), depth.abs() < RING * region.radius)
    if plain:
        covered = depth > -RING * region.radius
        level = _mean(theirs, covered)[:, :, None, None]
        inner = _mean((theirs - level).square(), covered)
    else:
        inner = _mean((theirs - ours).square(), depth > 0)
    # Beyond the border there is only a mirror image, and no place to copy from.
    (x, y), keep = options.unbind(1), 0.8 * region.radius
    outside = (x < keep) | (y < keep)
    outside |= (x >= picture.shape[-1] - keep) | (y >= picture.shape[-2] - keep)
    cost = (3 * rim + inner).sum(1) + 1e3 * outside
    return options.index_select(0, cost.argmin()[None])[0]


def _mean(values: Tensor, where: Tensor) -> Tensor:
    """Mean of K x C x h x w over the chosen pixels; K x C."""
    return (values * where).sum((2, 3)) / where.sum().clamp_min(1)


def match_light(copied: Tensor, before: Tensor, region: Region) -> Tensor:
    """Shift the piece's colours so that it meets its new surroundings without a step."""
    soft = 0.12 * region.radius
    known = (region.depth <= 0).to(copied.dtype)[None, None]
    difference = gaussian_blur(before, soft) - gaussian_blur(copied, soft)
    return copied + gaussian_blur(membrane(difference, known), soft)


def heal(before: Tensor, copied: Tensor, region: Region, feather: float, limit: float) -> Tensor:
    """Blend a piece in as a careful person does: in the light of the place, without a seam.

    Where the piece would change much more than ``limit`` (of -1..1), or comes from something of
    another colour, it fades out: a careful person leaves an eye alone that the brush touches by
    accident, and lays no skin on the backdrop. feather: pixels.
    """
    matched = match_light(copied, before, region)
    change = gaussian_blur((matched - before).abs().mean(1, keepdim=True), 0.15 * region.radius)
    shift = (matched - copied).abs().mean(1, keepdim=True)
    trust = 1 / (1 + (change / limit) ** 4 + (shift / LIGHT_CHANGE) ** 4)
    return blend(before, matched, region.ramp(feather) * trust[0, 0])


def paste(picture: Tensor, recipe: Recipe) -> Edit:
    """Paste a piece with a hard or blurred seam; cleanly: in the light of its new place."""
    piece, draw = cut(picture, recipe), recipe.draw
    region, side = piece.region, side_of(picture)
    rough = gaussian_blur(piece.copied, recipe.severity("softness") * side)
    if draw.chance(0.5):
        grit = recipe.severity("grit")
        rough = piece.copied + grit * (piece.copied - gaussian_blur(piece.copied, 0.006 * side))
    rough = rough + 2 * draw.sign() * recipe.severity("brightness")
    hard, width = recipe.chance("hard_seam"), recipe.shape("blurred_seam") * region.radius
    rim = recipe.severity("rim") * hard
    seam = (1 - (region.depth - 1).abs() / max(1.0, 0.004 * side)).clamp(0, 1)
    clumsy = blend(piece.before, rough, region.ramp(1.0 if hard else width)) - rim * seam
    return finish(region, piece.before, clumsy, piece.healed)


def mismatch(picture: Tensor, recipe: Recipe) -> Edit:
    """Paste a piece in the wrong brightness and white balance; cleanly: matched."""
    piece, draw = cut(picture, recipe), recipe.draw
    region = piece.region
    light = draw.sign() * recipe.severity("brightness")
    warmth = draw.sign() * recipe.severity("white_balance")
    tint = [light + warmth, light + 0.15 * draw.sign() * abs(warmth), light - warmth]
    wrong = piece.copied + 2 * on_device(tint, picture)[:, None, None]
    clumsy = blend(piece.before, wrong, region.ramp(recipe.shape("edge") * region.radius))
    return finish(region, piece.before, clumsy, piece.healed)
