"""Where the model works: squares and tiles in picture pixels. Nothing here touches pixels."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from glean_core.imaging.box import Box
from glean_core.imaging.tiles import tile_boxes

CONTEXT = 2.0  # side of a working square / longer side of the region it cleans up


def working_square(region: Box, height: int, width: int, minimum: int) -> Box:
    """The padded square context box of a region in a picture of height x width.

    At least `minimum` wide (the model's output side), so that the photo isn't enlarged before the
    model shrinks it; but never wider than the picture's longer side.
    """
    longest = max(region.width, region.height)
    side = max(math.ceil(CONTEXT * longest), minimum)
    side = max(min(side, max(height, width)), longest)
    return region.padded_square((side - longest) // 2, height, width, side)


def squared(frame: Box) -> Box:
    """The smallest square with the same centre that contains `frame`."""
    side = max(frame.width, frame.height)
    left = frame.left - (side - frame.width) // 2
    return Box(left, frame.top - (side - frame.height) // 2, side, side)


def tiles_over(mask: NDArray[np.float32], region: Box, tile: int) -> tuple[Box, ...]:
    """Overlapping squares of side `tile` that cover every masked pixel of `region`.

    mask: float H x W of the whole picture. Squares without a masked pixel are left out. They may
    reach over the border of a picture that is narrower than a tile.
    """
    height, width = mask.shape
    overlap = tile_overlap(tile)
    left, wide = _spread(region.left, region.width, width, tile, overlap)
    top, tall = _spread(region.top, region.height, height, tile, overlap)
    boxes = (box.moved(left, top) for box in tile_boxes(tall, wide, tile, overlap))
    return tuple(box for box in boxes if bool((mask[box.clipped(height, width).slices] > 0).any()))


def tile_overlap(tile: int) -> int:
    """How far neighbouring tiles of that side overlap."""
    return tile // 4


def _spread(start: int, length: int, limit: int, tile: int, overlap: int) -> tuple[int, int]:
    """Start and length of what tiles cover on one axis: the region and some context, >= tile."""
    if limit <= tile:
        return (limit - tile) // 2, tile
    first, end = max(start - overlap // 2, 0), min(start + length + overlap // 2, limit)
    missing = max(tile - (end - first), 0)
    first = min(max(first - missing // 2, 0), limit - (end - first + missing))
    return first, end - first if missing == 0 else tile


def corners_of(box: Box) -> tuple[tuple[float, float], ...]:
    """The four corners (x, y) of a box, clockwise from the top left."""
    return (
        (float(box.left), float(box.top)),
        (float(box.right), float(box.top)),
        (float(box.right), float(box.bottom)),
        (float(box.left), float(box.bottom)),
    )
