"""What every kind of edit is told, and what it gives back."""

from dataclasses import dataclass
from typing import Literal

import torch
from torch import Tensor

from glean_core.training.degradations.draws import Draw
from glean_core.training.degradations.regions import Box, Point, Region
from glean_core.training.degradations.retouch_table import Kind, Place

NEAR_MIDDLE = 0.11  # of the width: a piece from here, mirrored, would cover itself


@dataclass(frozen=True)
class Recipe:
    """One edit to make: its row of the table, the random choices, and how badly."""

    kind: Kind
    place: Place
    draw: Draw
    amount: float  # multiplies severities

    def shape(self, name: str) -> float:
        """Draw a number of [<kind>.shape]."""
        return self.draw.between(self.kind.shape[name])

    def chance(self, name: str) -> bool:
        """Toss a coin whose chance is a number of [<kind>.shape]."""
        return self.draw.chance(self.shape(name))

    def severity(self, name: str) -> float:
        """Draw a number of [<kind>.severity], multiplied by the amount."""
        return self.amount * self.draw.between(self.kind.severity[name])

    def radius(self, picture: Tensor) -> float:
        """Draw the region's radius in pixels."""
        return max(1.5, self.draw.between(self.kind.region) * side_of(picture))

    def spot(self, picture: Tensor, where: Literal["any", "skin", "beside"] = "any") -> Point:
        """Draw where the edit goes, in pixels; ``beside``: not near the line of symmetry."""
        place, draw = self.place, self.draw
        points = place.skin if where == "skin" else place.features + place.skin
        if where == "beside":
            points = tuple(p for p in points if abs(p[0] - 0.5) > NEAR_MIDDLE) or points
        x, y = 0.5, 0.52
        deviation = place.spread
        if draw.chance(place.anchored):
            x, y = draw.pick(points)
            deviation = place.jitter
        x = min(max(x + draw.normal(deviation), 0.05), 0.95)
        y = min(max(y + draw.normal(deviation), 0.05), 0.95)
        return x * (picture.shape[-1] - 1), y * (picture.shape[-2] - 1)


@dataclass(frozen=True)
class Edit:
    """An edit done twice, as the box's part of the picture; 1 x 3 x h x w, and 1 x 1 x h x w."""

    box: Box
    clumsy: Tensor
    clean: Tensor
    mask: Tensor  # above 0 exactly where clumsy or clean may differ from what was there


def side_of(picture: Tensor) -> int:
    """Shorter side in pixels: the unit of the table's lengths."""
    return min(picture.shape[-2:])


def finish(region: Region, before: Tensor, clumsy: Tensor, clean: Tensor) -> Edit:
    """Keep what lies outside the region as it was, to the bit, and stay within [-1, 1]."""
    inside = region.inside[None, None]
    mask = (region.depth / max(1.0, 0.15 * region.radius)).clamp(0, 1)[None, None]
    return Edit(
        box=region.box,
        clumsy=torch.where(inside, clumsy.clamp(-1, 1), before),
        clean=torch.where(inside, clean.clamp(-1, 1), before),
        mask=mask,
    )


def blend(before: Tensor, after: Tensor, opacity: Tensor) -> Tensor:
    """Lay ``after`` over ``before``; opacity h x w."""
    return before + opacity * (after - before)
