"""Brush strokes: evenly spaced dabs, so that the speed of the hand does not show."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.document.history import Array, Recording, region, union
from glean_core.imaging.box import Box

Point = tuple[float, float]
SPACING = 0.08  # of the diameter
LEAST_SPACING = 0.5  # pixels


@dataclass(frozen=True)
class Brush:
    """size: diameter in pixels; hardness and opacity: 0..1."""

    size: float = 40.0
    hardness: float = 0.8
    opacity: float = 1.0

    @property
    def spacing(self) -> float:
        return max(self.size * SPACING, LEAST_SPACING)


@dataclass
class EvenPath:
    """Resamples a hand's path at one spacing, whatever the events' own distances."""

    spacing: float
    last: Point | None = None
    left_over: float = 0.0  # distance walked since the last dab

    def extend(self, point: Point) -> list[Point]:
        """Return the dabs between the last point and this one."""
        if self.last is None:
            self.last = point
            return [point]
        dx, dy = point[0] - self.last[0], point[1] - self.last[1]
        length = float(np.hypot(dx, dy))
        dabs: list[Point] = []
        at = self.spacing - self.left_over
        while at <= length:
            dabs.append((self.last[0] + dx * at / length, self.last[1] + dy * at / length))
            at += self.spacing
        self.left_over = length - (at - self.spacing)
        self.last = point
        return dabs


def dab(brush: Brush, centre: Point) -> tuple[Box, NDArray[np.float32]]:
    """Return a dab's box (may reach over the borders) and its coverage 0..1 with a soft edge."""
    radius = max(brush.size / 2, 0.5)
    left, top = int(np.floor(centre[0] - radius - 1)), int(np.floor(centre[1] - radius - 1))
    right, bottom = int(np.ceil(centre[0] + radius + 1)), int(np.ceil(centre[1] + radius + 1))
    x = np.arange(left, right, dtype=np.float32) + np.float32(0.5 - centre[0])
    y = np.arange(top, bottom, dtype=np.float32) + np.float32(0.5 - centre[1])
    distance = np.sqrt(x[None, :] ** 2 + y[:, None] ** 2)
    # The ramp is never thinner than a pixel: that is the antialiasing of a hard brush.
    ramp = max(radius * (1 - brush.hardness), 1.0)
    t = np.clip((radius + 0.5 - distance) / ramp, 0, 1)
    coverage = t * t * (3 - 2 * t)
    return Box(left, top, right - left, bottom - top), coverage.astype(np.float32)


@dataclass
class Coverage:
    """Where a stroke has been: the strongest dab wins, so that overlaps do not add up."""

    shape: tuple[int, int]
    array: NDArray[np.float32] = field(init=False)

    def __post_init__(self) -> None:
        self.array = np.zeros(self.shape, np.float32)

    def stamp(self, brush: Brush, centres: list[Point]) -> Box | None:
        """Press the brush at each centre; returns the box that changed, None outside the photo."""
        changed: list[Box] = []
        height, width = self.shape
        for centre in centres:
            box, values = dab(brush, centre)
            cut = box.clipped(height, width)
            if cut.area == 0:
                continue
            y, x = cut.top - box.top, cut.left - box.left
            there = region(self.array, cut)
            np.maximum(there, values[y : y + cut.height, x : x + cut.width], out=there)
            changed.append(cut)
        return union(changed)


def lay_paint(before: Array, weight: NDArray[np.float32], colour: NDArray[np.float32]) -> Array:
    """Lay a colour over pixels.

    before: h x w x C uint8/uint16, straight alpha; weight: h x w 0..1; colour: 0..1 in the photo's
    own profile, 1 or 3 values. Returns new pixels of the same dtype, identical where weight is 0.
    """
    top = float(np.iinfo(before.dtype).max)
    channels = before.shape[2]
    alpha_at = channels - 1 if channels in (2, 4) else None
    w = weight[:, :, None]
    colours = before[:, :, : colour.size].astype(np.float32)
    if alpha_at is None:
        mixed: NDArray[Any] = colours + (colour * top - colours) * w
    else:
        old = before[:, :, alpha_at : alpha_at + 1].astype(np.float32) / top
        new = w + old * (1 - w)
        mixed = (colour * top * w + colours * old * (1 - w)) / np.maximum(new, 1e-9)
        mixed = np.concatenate([mixed, new * top], axis=2)
    painted = np.clip(np.rint(mixed), 0, top).astype(before.dtype)
    return np.where(w > 0, painted, before)


def paint_under(
    recording: Recording,
    pixels: Array,
    box: Box,
    weight: NDArray[np.float32],
    colour: NDArray[np.float32],
) -> None:
    """Repaint a box of the photo from what was there before the stroke."""
    recording.touch("pixels", box)
    before = region(recording.before("pixels"), box)
    region(pixels, box)[...] = lay_paint(before, weight, colour)
