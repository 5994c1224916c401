"""Bending a photo: where each pixel takes its colour from, kept apart from the colours."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from app.document.history import Array, KeptTiles, region
from glean_core.imaging.box import Box

Floats = NDArray[np.float32]
Point = tuple[float, float]

LEAST = 1 / 64  # pixels: OpenCV samples at steps of 1/32, so that a smaller shift is none


class Displacement:
    """A shift for each pixel, and the photo it bends, as it was before anything was bent.

    `flow` is H x W x 2 float32: pixel (x, y) shows the photo at (x, y) + flow, in pixels. All
    boxes lie inside the photo. Colours always come from the unbent photo, so that many strokes
    blur no more than one. Both arrays cost memory only where they are used.
    """

    def __init__(self, pixels: Array) -> None:
        self.pixels = pixels
        self.flow: Floats = np.zeros((*pixels.shape[:2], 2), np.float32)
        self._unbent = KeptTiles(pixels)

    def bend(self, box: Box, shift: Floats) -> None:
        """Let each pixel of a box show what pixel + shift (h x w x 2) has shown until now."""
        there = region(self.flow, box)
        height, width = self.flow.shape[:2]
        reach = int(np.ceil(max(shift.max(), -shift.min()))) + 1
        around = box.padded(reach).clipped(height, width)
        old = region(self.flow, around)
        if not old.any():
            there[...] = shift
            return
        at = shift + _grid(box, around)
        # A small step of a smooth field: linear is enough, and can't overshoot.
        moved = _remap(old, at, cv2.INTER_LINEAR)
        np.add(shift, moved, out=there)

    def relax(self, box: Box, share: Floats) -> None:
        """Take a share (h x w, 0..1) of the shifts in a box away."""
        there = region(self.flow, box)
        there *= (1 - share)[..., None]

    def render(self, box: Box) -> Array:
        """Return the bent photo's pixels of a box; beyond its borders the photo goes on level."""
        height, width = self.flow.shape[:2]
        self._unbent.keep(box)  # before the caller writes there
        at = region(self.flow, box) + _grid(box, Box(0, 0, 0, 0))
        np.clip(at, 0, (width - 1, height - 1), out=at)
        read = _box_around(at).clipped(height, width)
        self._unbent.keep(read)
        at -= np.array((read.left, read.top), np.float32)
        return sample(region(self._unbent.array, read), at)


def shift_of(mode: str, box: Box, weight: Floats, centre: Point, step: Point) -> Floats:
    """Return where each pixel of a dab takes its colour from, relative to itself: h x w x 2.

    weight: h x w, what the dab does at each pixel, as a part of the step (push), of the distance
    to the middle (bloat, pinch), or in radians (left, right).
    """
    shift = np.empty((*weight.shape, 2), np.float32)
    if mode == "push":
        np.multiply(weight, np.float32(-step[0]), out=shift[..., 0])
        np.multiply(weight, np.float32(-step[1]), out=shift[..., 1])
        return shift
    x = (np.arange(box.left, box.right) + (0.5 - centre[0])).astype(np.float32)
    y = (np.arange(box.top, box.bottom) + (0.5 - centre[1])).astype(np.float32)[:, None]
    if mode in ("bloat", "pinch"):
        part = -weight if mode == "bloat" else weight
        np.multiply(part, x, out=shift[..., 0])
        np.multiply(part, y, out=shift[..., 1])
        return shift
    # Rows count downwards: the photo turns left when colours are fetched from a turn right.
    turn = weight if mode == "left" else -weight
    less, sine = np.cos(turn) - 1, np.sin(turn)
    shift[..., 0] = less * x - sine * y
    shift[..., 1] = sine * x + less * y
    return shift


def sample(pixels: Array, at: Floats) -> Array:
    """Return the pixels at places between pixels, by cubic convolution.

    pixels: h x w x C uint8/uint16, straight alpha in the last of 2 or 4 channels; at: h x w x 2,
    x and y from the middle of the first pixel, inside the array. At whole places the result is
    the very pixel.
    """
    channels = pixels.shape[2]
    top = np.iinfo(pixels.dtype).max
    if channels in (2, 4) and (pixels[..., -1] != top).any():
        return _sample_clear(pixels, at)
    return _remap(pixels, at, cv2.INTER_CUBIC)


def _remap(pixels: Array, at: Floats, way: int) -> Array:
    rest: Any = None  # both parts of a place are in `at`; OpenCV's types don't know it
    sampled = cv2.remap(pixels, at, rest, way, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(sampled).reshape(*at.shape[:2], pixels.shape[2])


def _sample_clear(pixels: Array, at: Floats) -> Array:
    """Sample colours by their alpha, so that what is behind clear pixels doesn't bleed."""
    top = float(np.iinfo(pixels.dtype).max)
    alpha = pixels[..., -1:].astype(np.float32)
    weighed = np.concatenate([pixels[..., :-1] * (alpha / top), alpha], axis=2)
    sampled = _remap(weighed.astype(np.float32), at, cv2.INTER_CUBIC)
    covered = sampled[..., -1:]
    colours = sampled[..., :-1] * (top / np.maximum(covered, 1e-6))
    mixed = np.concatenate([colours, covered], axis=2)
    found = np.clip(np.rint(mixed), 0, top).astype(pixels.dtype)
    # Where nothing covers, colours would be lost: the nearest pixel's stand for them.
    nearest = _remap(pixels, at, cv2.INTER_NEAREST)
    clear = (covered < 0.5) | (np.abs(at - np.rint(at)) < LEAST).all(axis=2, keepdims=True)
    return np.where(clear, nearest, found)


def _grid(box: Box, origin: Box) -> Floats:
    """Return each pixel's own place, x and y counted from the origin's corner."""
    grid = np.empty((box.height, box.width, 2), np.float32)
    grid[..., 0] = np.arange(box.left, box.right) - origin.left
    grid[..., 1] = np.arange(box.top, box.bottom)[:, None] - origin.top
    return grid


def _box_around(at: Floats) -> Box:
    """Return the box of what cubic sampling reads."""
    # Rows first: that way the reduction runs along memory.
    left, top = at.min(axis=0).min(axis=0)
    right, bottom = at.max(axis=0).max(axis=0)
    x, y = int(left) - 1, int(top) - 1
    return Box(x, y, int(right) + 3 - x, int(bottom) + 3 - y)
