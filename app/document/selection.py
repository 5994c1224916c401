"""Mask algebra: shapes with soft edges, and how they change a selection.

Masks are uint8, 0 = outside .. 255 = inside. A shape carries its own box, so that a small shape
on a huge photo costs little.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

import cv2
import numpy as np
from numpy.typing import NDArray

from app.document.history import Recording, region
from glean_core.imaging.box import Box

Mask = NDArray[np.uint8]
Point = tuple[float, float]

SAMPLES = 4  # per pixel side, for the soft edge of a polygon
BAND = 256  # rows of a polygon at a time
ROWS = 32  # rows of an ellipse at a time: the arithmetic stays in the processor's cache


class Mode(Enum):
    """How a shape meets the selection that is there."""

    REPLACE = "replace"
    ADD = "add"
    SUBTRACT = "subtract"
    INTERSECT = "intersect"  # keep what both share


@dataclass(frozen=True)
class Shape:
    """Coverage 0..255 under a box (both may reach beyond the photo; they are cut there)."""

    box: Box
    coverage: Mask

    def inside(self, height: int, width: int) -> Shape | None:
        """Cut the shape at the photo's borders; None when nothing is left."""
        cut = self.box.clipped(height, width)
        if cut.area == 0:
            return None
        y, x = cut.top - self.box.top, cut.left - self.box.left
        return Shape(cut, self.coverage[y : y + cut.height, x : x + cut.width])


def rectangle(start: Point, end: Point) -> Shape:
    """Return the whole pixels between two corners."""
    left, right = sorted((round(start[0]), round(end[0])))
    top, bottom = sorted((round(start[1]), round(end[1])))
    coverage = np.full((max(bottom - top, 0), max(right - left, 0)), 255, np.uint8)
    return Shape(Box(left, top, right - left, bottom - top), coverage)


def ellipse(start: Point, end: Point) -> Shape:
    """Return the ellipse that fills the rectangle between two corners, edge one pixel soft."""
    (left, right), (top, bottom) = sorted((start[0], end[0])), sorted((start[1], end[1]))
    half_w, half_h = max((right - left) / 2, 0.5), max((bottom - top) / 2, 0.5)
    box = _box_around(left, top, right, bottom)
    middle_x, middle_y = (left + right) / 2, (top + bottom) / 2
    x = (np.arange(box.left, box.right) + 0.5 - middle_x) / half_w
    y = (np.arange(box.top, box.bottom) + 0.5 - middle_y) / half_h
    across, across_slope = (v.astype(np.float32) for v in (x**2, (x / half_w) ** 2))
    down, down_slope = (v.astype(np.float32)[:, None] for v in (y**2, (y / half_h) ** 2))
    coverage = np.empty((box.height, box.width), np.uint8)
    for first in range(0, box.height, ROWS):
        rows = slice(first, first + ROWS)
        radius = np.sqrt(across + down[rows])
        # Distance to the edge in pixels, first order: (1 - r) / |grad r|.
        slope = np.sqrt(across_slope + down_slope[rows]) / np.maximum(radius, 1e-9)
        soft = np.clip((1 - radius) / np.maximum(slope, 1e-9) + 0.5, 0, 1)
        coverage[rows] = np.rint(soft * 255)
    return Shape(box, coverage)


def polygon(points: Sequence[Point]) -> Shape:
    """Return the inside of a closed outline (pixel-corner coordinates), edges smoothed."""
    corners = np.asarray(points, np.float64).reshape(-1, 2)
    box = _box_around(*corners.min(axis=0), *corners.max(axis=0))
    coverage = np.zeros((box.height, box.width), np.uint8)
    # cv2's own smooth edges bleed half a pixel outwards: samples are counted instead, band by
    # band, so that a lasso around a huge photo needs little memory.
    for top in range(0, box.height, BAND):
        rows = min(BAND, box.height - top)
        fine = np.zeros((rows * SAMPLES, box.width * SAMPLES), np.uint8)
        # cv2 counts from pixel centres and takes 1/256 pixels with shift=8.
        moved = (corners - (box.left, box.top + top)) * SAMPLES - 0.5
        cv2.fillPoly(fine, [np.rint(moved * 256).astype(np.int32)], 255, shift=8)
        band = cv2.resize(fine, (box.width, rows), interpolation=cv2.INTER_AREA)
        coverage[top : top + rows] = band.reshape(rows, box.width)
    return Shape(box, coverage)


def everything(height: int, width: int) -> Shape:
    # One value seen everywhere: takes no memory.
    return Shape(Box(0, 0, width, height), np.broadcast_to(np.uint8(255), (height, width)))


def inverted(mask: Mask) -> Shape:
    return Shape(Box(0, 0, mask.shape[1], mask.shape[0]), 255 - mask)


def _box_around(left: float, top: float, right: float, bottom: float) -> Box:
    x, y = int(np.floor(left)) - 1, int(np.floor(top)) - 1
    return Box(x, y, int(np.ceil(right)) + 1 - x, int(np.ceil(bottom)) + 1 - y)


def combine(
    recording: Recording,
    selection: Mask,
    selected: Box | None,
    shape: Shape,
    mode: Mode,
) -> None:
    """Change a selection in place by a shape, noting in the recording what is touched.

    `selected` is the box around the present selection: what REPLACE and INTERSECT have to empty.
    """
    cut = shape.inside(*selection.shape)
    if mode is Mode.INTERSECT:
        cut = _shared(selection, selected, cut)
    if mode in (Mode.REPLACE, Mode.INTERSECT) and selected is not None:
        recording.touch("selection", selected)
        region(selection, selected)[...] = 0
    if cut is None:
        return
    recording.touch("selection", cut.box)
    there = region(selection, cut.box)
    if mode is Mode.SUBTRACT:
        np.minimum(there, 255 - cut.coverage, out=there)
    else:
        np.maximum(there, cut.coverage, out=there)


def _shared(selection: Mask, selected: Box | None, shape: Shape | None) -> Shape | None:
    """Return what a selection and a shape inside the photo have in common."""
    if shape is None or selected is None:
        return None
    box = shape.box.intersection(selected)
    if box is None:
        return None
    part = shape.coverage[box.moved(-shape.box.left, -shape.box.top).slices]
    return Shape(box, np.minimum(region(selection, box), part))
