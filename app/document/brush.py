"""Brush strokes: evenly spaced dabs, so that the speed of the hand does not show."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from app.document.history import region, union
from glean_core.imaging.box import Box

Point = tuple[float, ...]
SPACING = 0.08  # of the diameter
LEAST_SPACING = 0.5  # pixels
PLACES = 4  # a dab's centre lies on quarters of a pixel, so that its mask can be kept
NUDGE = 1e-5  # a centre that lies just between two places always goes to the same one
LARGE = 320  # pixels: masks of larger brushes are too heavy to keep many of them


@dataclass(frozen=True)
class Brush:
    """size: diameter in pixels; hardness and opacity: 0..1; flow: part of what is still missing.

    A flow of 1 covers at once, less builds up where dabs overlap.
    """

    size: float = 40.0
    hardness: float = 0.8
    opacity: float = 1.0
    flow: float = 1.0

    @property
    def spacing(self) -> float:
        return max(self.size * SPACING, LEAST_SPACING)


@dataclass
class EvenPath:
    """Resamples a hand's path at one spacing, whatever the events' own distances.

    Points have any number of coordinates: a third one makes what changes while the hand stands
    still, such as a pen's pressure, part of the way.
    """

    spacing: float
    last: Point | None = None
    left_over: float = 0.0  # distance walked since the last dab

    def extend(self, point: Point) -> list[Point]:
        """Return the dabs between the last point and this one."""
        if self.last is None:
            self.last = point
            return [point]
        way = [to - start for start, to in zip(self.last, point, strict=True)]
        length = float(np.sqrt(sum(part * part for part in way)))
        dabs: list[Point] = []
        at = self.spacing - self.left_over
        # The allowance makes a dab at the very end of a way one of this way at any rounding.
        while at <= length + NUDGE:
            part = at / length if length else 0.0
            dabs.append(tuple(a + d * part for a, d in zip(self.last, way, strict=True)))
            at += self.spacing
        self.left_over = length - (at - self.spacing)
        self.last = point
        return dabs


def dab(brush: Brush, centre: Point) -> tuple[Box, NDArray[np.float32]]:
    """Return a dab's box (may reach over the borders) and its coverage 0..1 with a soft edge.

    The coverage is shared with later dabs and can't be written to.
    """
    x, y = (int(np.floor(at * PLACES + 0.5 + NUDGE)) for at in centre[:2])
    size = np.floor(brush.size * PLACES + 0.5 + NUDGE) / PLACES
    mask = _kept_mask if size <= LARGE else _large_mask
    left, top, coverage = mask(size, brush.hardness, x % PLACES, y % PLACES)
    height, width = coverage.shape
    return Box(x // PLACES + left, y // PLACES + top, width, height), coverage


def _mask(size: float, hardness: float, x: int, y: int) -> tuple[int, int, NDArray[np.float32]]:
    """Return a dab's left, top and coverage around a centre x, y places right and below 0."""
    radius = max(size / 2, 0.5)
    at_x, at_y = x / PLACES, y / PLACES
    left, top = int(np.floor(at_x - radius - 1)), int(np.floor(at_y - radius - 1))
    right, bottom = int(np.ceil(at_x + radius + 1)), int(np.ceil(at_y + radius + 1))
    columns = np.arange(left, right, dtype=np.float32) + np.float32(0.5 - at_x)
    rows = np.arange(top, bottom, dtype=np.float32) + np.float32(0.5 - at_y)
    distance = np.sqrt(columns[None, :] ** 2 + rows[:, None] ** 2)
    # The ramp is never thinner than a pixel: that is the antialiasing of a hard brush.
    ramp = max(radius * (1 - hardness), 1.0)
    t = np.clip((radius + 0.5 - distance) / ramp, 0, 1)
    coverage = (t * t * (3 - 2 * t)).astype(np.float32)
    coverage.flags.writeable = False
    return left, top, coverage


_kept_mask = lru_cache(maxsize=48)(_mask)
_large_mask = lru_cache(maxsize=2)(_mask)


@dataclass
class Coverage:
    """How far a stroke covers each pixel: overlapping dabs never exceed the strongest of them.

    The system hands the array's memory out page by page: a stroke costs what it covers.
    """

    shape: tuple[int, int]
    array: NDArray[np.float32] = field(init=False)

    def __post_init__(self) -> None:
        self.array = np.zeros(self.shape, np.float32)

    def press(self, brush: Brush, centre: Point, strength: float = 1.0) -> Box | None:
        """Press the brush down once, `strength` 0..1; returns the box that it may have changed."""
        box, values = dab(brush, centre)
        height, width = self.shape
        cut = box.clipped(height, width)
        if cut.area == 0:
            return None
        values = values[cut.moved(-box.left, -box.top).slices]
        if strength < 1:
            values = values * np.float32(strength)
        there = region(self.array, cut)
        if brush.flow >= 1:
            np.maximum(there, values, out=there)
        else:
            there += np.float32(brush.flow) * np.maximum(values - there, 0)
        return cut

    def stamp(self, brush: Brush, centres: list[Point]) -> Box | None:
        """Press the brush at each centre; returns the box that changed, None outside the photo."""
        pressed = [self.press(brush, centre) for centre in centres]
        return union(box for box in pressed if box is not None)
