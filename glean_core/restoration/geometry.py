"""Where the model works: squares and tiles in picture pixels. Nothing here touches pixels."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from glean_core.imaging.box import Box

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

    mask: float H x W of the whole picture. Neighbours overlap by exactly `tile_overlap`, so that
    no two tiles are averaged over more than that. Squares without a masked pixel are left out.
    They may reach over the picture's border, but their common centre lies on the picture.
    """
    height, width = mask.shape
    rows = _starts(region.top, region.height, height, tile)
    columns = _starts(region.left, region.width, width, tile)
    boxes = (Box(left, top, tile, tile) for top in rows for left in columns)
    return tuple(box for box in boxes if bool((mask[box.clipped(height, width).slices] > 0).any()))


def tile_overlap(tile: int) -> int:
    """How far neighbouring tiles of that side overlap."""
    return tile // 4


def _starts(start: int, length: int, limit: int, tile: int) -> list[int]:
    """Starts of the tiles on one axis: the fewest that cover the region with some context."""
    overlap = tile_overlap(tile)
    step = tile - overlap
    context = min(start, overlap // 4) + min(limit - start - length, overlap // 4)
    count = max(1, math.ceil((length + context - overlap) / step))
    span = count * step + overlap
    centred = round(start + length / 2 - span / 2)
    # Wider than the picture: over both borders, where the picture is mirrored.
    first = min(max(centred, 0), limit - span) if span <= limit else -((span - limit) // 2)
    return [first + i * step for i in range(count)]


def corners_of(box: Box) -> tuple[tuple[float, float], ...]:
    """The four corners (x, y) of a box, clockwise from the top left."""
    return (
        (float(box.left), float(box.top)),
        (float(box.right), float(box.top)),
        (float(box.right), float(box.bottom)),
        (float(box.left), float(box.bottom)),
    )
