"""Where a copied rectangle lies on a photo, and how handles move, scale and turn it."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from glean_core.imaging.box import Box

Point = tuple[float, float]
Quad = tuple[Point, Point, Point, Point]

CORNERS = ((-1, -1), (1, -1), (1, 1), (-1, 1))  # clockwise from the upper left, in half sizes
LEAST = 4.0  # photo pixels that a scaled side keeps
STEP = math.radians(15)  # of a turn that keeps to round angles


@dataclass(frozen=True)
class Placement:
    """A rectangle of width x height pixels, scaled, mirrored, turned about its middle and moved.

    middle: photo coordinates (pixel corners at whole numbers); wide, high: factors above 0;
    angle: radians clockwise; mirrored: left and right change places.
    """

    width: int
    height: int
    middle: Point
    wide: float = 1.0
    high: float = 1.0
    angle: float = 0.0
    mirrored: bool = False

    @classmethod
    def of(cls, box: Box) -> Placement:
        """Return a box where it lies."""
        middle = box.left + box.width / 2, box.top + box.height / 2
        return cls(box.width, box.height, middle)

    @property
    def upright(self) -> bool:
        """Whether pixels stay the very pixels: neither scaled nor turned."""
        return self.wide == 1 and self.high == 1 and self.angle == 0

    @property
    def corners(self) -> Quad:
        a, b, c, d = (self._corner(*corner) for corner in CORNERS)
        return a, b, c, d

    def _corner(self, right: int, down: int) -> Point:
        x = right * self.width * self.wide / 2
        y = down * self.height * self.high / 2
        return _added(self.middle, _turned((x, y), self.angle))

    def matrix(self) -> NDArray[np.float64]:
        """Return the 2 x 3 matrix from the photo to the rectangle's own pixel corners."""
        cosine, sine = math.cos(self.angle), math.sin(self.angle)
        across = (-1 if self.mirrored else 1) / self.wide
        linear = np.array(
            [[cosine * across, sine * across], [-sine / self.high, cosine / self.high]]
        )
        moved = np.array([self.width / 2, self.height / 2]) - linear @ np.array(self.middle)
        return np.column_stack([linear, moved])

    def holds(self, point: Point) -> bool:
        x, y = self.matrix() @ np.array([*point, 1.0])
        return bool(0 <= x <= self.width and 0 <= y <= self.height)

    def near_corner(self, point: Point, reach: float) -> int | None:
        """Return the number of the corner within reach (photo pixels) of a point."""
        distances = [math.dist(corner, point) for corner in self.corners]
        nearest = int(np.argmin(distances))
        return nearest if distances[nearest] <= reach else None

    def moved(self, right: float, down: float) -> Placement:
        """Move by whole pixels: a copy that is only moved stays as sharp as it was."""
        return replace(self, middle=_added(self.middle, (round(right), round(down))))

    def turned(self, start: Point, end: Point, rounded: bool) -> Placement:
        """Turn about the middle as the hand goes from start to end."""
        before, after = (
            math.atan2(point[1] - self.middle[1], point[0] - self.middle[0])
            for point in (start, end)
        )
        angle = math.remainder(self.angle + after - before, 2 * math.pi)
        return replace(self, angle=round(angle / STEP) * STEP if rounded else angle)

    def scaled(self, corner: int, point: Point, free: bool) -> Placement:
        """Bring a corner to a point while the opposite one stays; `free` lets proportions go."""
        right, down = CORNERS[corner]
        fixed = self._corner(-right, -down)
        x, y = _turned((point[0] - fixed[0], point[1] - fixed[1]), -self.angle)
        old = self.width * self.wide, self.height * self.high
        new = max(x * right, LEAST), max(y * down, LEAST)
        if not free:
            factor = (x * right * old[0] + y * down * old[1]) / (old[0] ** 2 + old[1] ** 2)
            factor = max(factor, LEAST / min(old))
            new = old[0] * factor, old[1] * factor
        to_middle = _turned((right * new[0] / 2, down * new[1] / 2), self.angle)
        return replace(
            self,
            middle=_added(fixed, to_middle),
            wide=new[0] / self.width,
            high=new[1] / self.height,
        )


def _added(one: Point, other: Point) -> Point:
    return one[0] + other[0], one[1] + other[1]


def _turned(point: Point, angle: float) -> Point:
    cosine, sine = math.cos(angle), math.sin(angle)
    return point[0] * cosine - point[1] * sine, point[0] * sine + point[1] * cosine
