"""What the magic wand finds: the pixels whose colour is close to the one that was clicked."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from app.document.selection import Mask, Shape
from glean_core.imaging.box import Box
from glean_core.imaging.convert import full_scale
from glean_core.imaging.masks import bounding_box

FIRST_REACH = 256  # pixels around the click that are looked at first
QUICK_REACH = 1024  # and at most, where the person waits for the answer
RIM = 3  # pixels: kernel of the soft edge


def alike(pixels: NDArray[Any], x: int, y: int, tolerance: int, box: Box) -> Mask:
    """Return 255 under a box where no channel differs by more than the tolerance from (x, y).

    pixels: H x W x C uint8 or uint16, transparency counts as a channel; tolerance: 0..255 in
    steps of 8 bits, whatever the depth.
    """
    colour = pixels[y, x].astype(np.int64)
    white = full_scale(pixels.dtype)
    reach = tolerance * (white // 255)
    low, high = (
        tuple(np.clip(colour + turn * reach, 0, white).astype(float).tolist()) for turn in (-1, 1)
    )
    return np.asarray(cv2.inRange(pixels[box.slices], low, high), np.uint8)


def everywhere(pixels: NDArray[Any], x: int, y: int, tolerance: int) -> Shape:
    """Return all pixels of the photo that are like the one at (x, y), edge one pixel soft."""
    height, width = pixels.shape[:2]
    hard = alike(pixels, x, y, tolerance, Box(0, 0, width, height))
    found = bounding_box(hard) or Box(x, y, 1, 1)
    return _softened(hard, Box(0, 0, width, height), found, height, width)


def touching(
    pixels: NDArray[Any], x: int, y: int, tolerance: int, farthest: int | None = None
) -> Shape | None:
    """Return the connected pixels around (x, y) that are like it, edge one pixel soft.

    Looks at a window that grows until the region ends in it, so that a small region of a huge
    photo costs little. None when the region goes on beyond `farthest` pixels from (x, y).
    """
    height, width = pixels.shape[:2]
    frame = Box(0, 0, width, height)
    reach = FIRST_REACH
    while True:
        window = Box(x - reach, y - reach, 2 * reach + 1, 2 * reach + 1).clipped(height, width)
        hard, found = _connected(alike(pixels, x, y, tolerance, window), x, y, window)
        rim = found.padded(1).intersection(frame)
        if rim is not None and window.contains(rim):
            return _softened(hard, window, found, height, width)
        if farthest is not None and reach >= farthest:
            return None
        reach *= 2


def _connected(hard: Mask, x: int, y: int, window: Box) -> tuple[Mask, Box]:
    """Keep what hangs together with (x, y), side by side; and the box around it in the photo."""
    room = np.zeros((window.height + 2, window.width + 2), np.uint8)
    flags = 4 | cv2.FLOODFILL_FIXED_RANGE | cv2.FLOODFILL_MASK_ONLY | (255 << 8)
    seed = (x - window.left, y - window.top)
    _, _, kept, found = cv2.floodFill(hard, room, seed, (0,), (0,), (0,), flags)
    inside = np.asarray(kept, np.uint8)[1:-1, 1:-1]
    return inside, Box(*found).moved(window.left, window.top)


def _softened(hard: Mask, window: Box, found: Box, height: int, width: int) -> Shape:
    """Cut out what was found and let its edge fade outwards over one pixel."""
    box = found.padded(1).clipped(height, width)
    part = np.ascontiguousarray(hard[box.moved(-window.left, -window.top).slices])
    # At the photo's border the edge is not one: what lies beyond is taken to be the same.
    faded = cv2.GaussianBlur(part, (RIM, RIM), 0, borderType=cv2.BORDER_REPLICATE)
    return Shape(box, np.asarray(np.maximum(part, faded), np.uint8))
