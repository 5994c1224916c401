"""Smaller copies of a photo, so that a zoomed-out view reads few pixels."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from glean_core.imaging.box import Box

Pixels = NDArray[Any]
SMALLEST = 256
AT_ONCE = 4_000_000  # pixels: halving so many takes a few milliseconds, more goes to the worker


def halve(pixels: Pixels) -> Pixels:
    """Return h x w x C averaged 2 x 2; an odd last row or column counts twice."""
    height, width, channels = pixels.shape
    if height % 2 or width % 2:
        pixels = cv2.copyMakeBorder(
            pixels, 0, height % 2, 0, width % 2, cv2.BORDER_REPLICATE
        ).reshape(height + height % 2, width + width % 2, channels)
    size = (pixels.shape[1] // 2, pixels.shape[0] // 2)
    half: Pixels = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
    return half.reshape(size[1], size[0], channels)


def halvings(pixels: Pixels) -> list[Pixels]:
    """Return the levels above a photo: each half the one before, down to `SMALLEST`."""
    levels = [pixels]
    while max(levels[-1].shape[:2]) > SMALLEST:
        levels.append(halve(levels[-1]))
    return levels[1:]


def _samples(pixels: Pixels) -> list[Pixels]:
    """Return the same levels as views of every second, fourth, .. pixel: rough, but free."""
    levels, step = [pixels], 1
    while max(levels[-1].shape[:2]) > SMALLEST:
        step *= 2
        levels.append(pixels[::step, ::step])
    return levels


class Pyramid:
    """levels[0] is the photo itself (not copied), levels[n] is 2**n times smaller.

    The levels of a large photo are rough at first: single pixels of it. `refine` puts in what
    `halvings` has made of it in another thread.
    """

    def __init__(self, pixels: Pixels) -> None:
        self.levels: list[Pixels] = _samples(pixels)
        self.rough = len(self.levels) > 1
        self._missed: list[Box] = []
        if pixels.shape[0] * pixels.shape[1] <= AT_ONCE:
            self.refine(halvings(pixels))

    def refine(self, levels: list[Pixels]) -> None:
        """Take averaged levels in place of the rough ones; what changed meanwhile is redone."""
        self.levels[1:] = levels
        self.rough = False
        for box in self._missed:
            self.refresh(box)
        self._missed.clear()

    def refresh(self, box: Box) -> None:
        """Halve again what lies under a box of the photo that has changed."""
        if self.rough:
            self._missed.append(box)
            return
        left, top, right, bottom = box.left, box.top, box.right, box.bottom
        for fine, coarse in zip(self.levels, self.levels[1:], strict=False):
            height, width = coarse.shape[:2]
            left, top = max(left // 2, 0), max(top // 2, 0)
            right, bottom = min((right + 1) // 2, width), min((bottom + 1) // 2, height)
            source = fine[2 * top : 2 * bottom, 2 * left : 2 * right]
            if source.size == 0:
                return
            coarse[top:bottom, left:right] = halve(source)

    def level_for(self, scale: float) -> int:
        """Return the level to draw from when a photo pixel is `scale` screen pixels wide."""
        if scale >= 1:
            return 0
        # The small allowance keeps 1/2, 1/4, .. on the level that matches them pixel by pixel.
        level = int(np.floor(np.log2(1 / scale) + 1e-6))
        return min(level, len(self.levels) - 1)
