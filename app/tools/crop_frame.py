"""The rectangle of the crop tool: where it may lie, and how its handles move it."""

from __future__ import annotations

import math
from dataclasses import dataclass

from app.document.resampling import inner_box
from glean_core.imaging.box import Box

Point = tuple[float, float]
Rect = tuple[float, float, float, float]  # left, top, right, bottom
Handle = tuple[int, int]  # -1, 0 or 1 across and down: (1, 1) is the lower right corner

HANDLES: tuple[Handle, ...] = (
    *((-1, -1), (0, -1), (1, -1), (1, 0)),
    *((1, 1), (0, 1), (-1, 1), (-1, 0)),
)
STEPS = 40  # of the search for the largest rectangle that fits: far below a pixel
SLACK = 1e-6


@dataclass(frozen=True)
class Room:
    """A photo of height x width, turned clockwise by an angle in degrees about its middle."""

    height: int
    width: int
    angle: float = 0.0

    @property
    def middle(self) -> Point:
        return self.width / 2, self.height / 2

    def holds(self, rect: Rect) -> bool:
        """Whether the turned photo fills a rectangle."""
        turn = math.radians(self.angle)
        cosine, sine = math.cos(turn), math.sin(turn)
        for x in (rect[0], rect[2]):
            for y in (rect[1], rect[3]):
                dx, dy = x - self.width / 2, y - self.height / 2
                if abs(cosine * dx + sine * dy) > self.width / 2 + SLACK:
                    return False
                if abs(cosine * dy - sine * dx) > self.height / 2 + SLACK:
                    return False
        return True

    def towards(self, good: Rect, wanted: Rect) -> Rect:
        """Return the last rectangle on the way from a good one that still fits."""
        if self.holds(wanted):
            return wanted
        low, high = 0.0, 1.0
        for _ in range(STEPS):
            half = (low + high) / 2
            low, high = (half, high) if self.holds(_between(good, wanted, half)) else (low, half)
        return _between(good, wanted, low)

    def inside(self, point: Point) -> Point:
        """Return the point itself, or the nearest on the way to the middle."""
        middle = (*self.middle, *self.middle)
        return self.towards(middle, (*point, *point))[:2]

    def largest(self, ratio: float | None) -> Rect:
        """Return the largest centred rectangle of a ratio (width / height, None is any)."""
        if ratio is None:
            box = inner_box(self.height, self.width, self.angle)
            return float(box.left), float(box.top), float(box.right), float(box.bottom)
        x, y = self.middle
        side = float(self.width + self.height)
        wide = (x - side * ratio / 2, y - side / 2, x + side * ratio / 2, y + side / 2)
        return self.towards((x, y, x, y), wide)

    def fitted(self, rect: Rect, ratio: float | None) -> Rect:
        """Return a rectangle with the same middle and width, in a ratio, as small as need be."""
        x, y = self.inside(((rect[0] + rect[2]) / 2, (rect[1] + rect[3]) / 2))
        wide = rect[2] - rect[0]
        high = rect[3] - rect[1] if ratio is None else wide / ratio
        return self.towards((x, y, x, y), (x - wide / 2, y - high / 2, x + wide / 2, y + high / 2))

    def moved(self, rect: Rect, dx: float, dy: float) -> Rect:
        """Return a rectangle moved as far as it fits, along a border where it meets one."""
        across = self.towards(rect, (rect[0] + dx, rect[1], rect[2] + dx, rect[3]))
        return self.towards(across, (across[0], across[1] + dy, across[2], across[3] + dy))


def stretched(rect: Rect, handle: Handle, to: Point, ratio: float | None) -> Rect:
    """Return a rectangle after one of its handles was dragged to a point.

    The opposite side stays; with a ratio an edge takes the other two along on both sides.
    """
    left, top, right, bottom = rect
    if handle[0]:
        left, right = _side(left if handle[0] > 0 else right, to[0])
    if handle[1]:
        top, bottom = _side(top if handle[1] > 0 else bottom, to[1])
    if ratio is None:
        return left, top, right, bottom
    wide, high = right - left, bottom - top
    if handle[1] == 0 or (handle[0] and wide > high * ratio):
        high = wide / ratio
    else:
        wide = high * ratio
    left, right = _anchored(rect[0], rect[2], handle[0], to[0], wide)
    top, bottom = _anchored(rect[1], rect[3], handle[1], to[1], high)
    return left, top, right, bottom


def whole_pixels(rect: Rect, room: Room) -> Box:
    """Return the box of whole pixels, at least one; never larger where the photo is turned."""
    if room.angle:
        left, top = math.ceil(rect[0] - SLACK), math.ceil(rect[1] - SLACK)
        right, bottom = math.floor(rect[2] + SLACK), math.floor(rect[3] + SLACK)
    else:
        left, top, right, bottom = (round(side) for side in rect)
        left, top = min(left, room.width - 1), min(top, room.height - 1)
    return Box(left, top, max(right - left, 1), max(bottom - top, 1))


def level(start: Point, end: Point) -> float:
    """Return by how many degrees clockwise to turn so that a line lies level or stands upright."""
    slope = math.degrees(math.atan2(end[1] - start[1], end[0] - start[0]))
    return -((slope + 45) % 90 - 45)


def _between(one: Rect, two: Rect, part: float) -> Rect:
    left, top, right, bottom = (a + (b - a) * part for a, b in zip(one, two, strict=True))
    return left, top, right, bottom


def _side(fixed: float, dragged: float) -> Point:
    return min(fixed, dragged), max(fixed, dragged)


def _anchored(low: float, high: float, sign: int, to: float, length: float) -> Point:
    """Return an interval of a length that keeps the side which is not dragged, or its middle."""
    if sign == 0:
        middle = (low + high) / 2
        return middle - length / 2, middle + length / 2
    fixed = low if sign > 0 else high
    forward = to > fixed or (to == fixed and sign > 0)
    return (fixed, fixed + length) if forward else (fixed - length, fixed)
