"""Where the model works: squares and tiles in picture pixels. Nothing here touches pixels."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from glean_core.imaging.box import Box

CONTEXT = 2.0  # side of a working square / longer side of the region it cleans up


def square_around(box: Box, side: int, height: int, width: int) -> Box:
    """A square of `side` centred on `box` and pushed inside the picture.

    On an axis where the picture is shorter than the square, the square is centred on the picture
    and reaches over both borders: what lies outside is reflected when pixels are read.
    """
    return Box(
        _place(box.left + box.width / 2, side, width),
        _place(box.top + box.height / 2, side, height),
        side,
        side,
    )


def _place(centre: float, side: int, length: int) -> int:
    if side >= length:
        return -((side - length) // 2)
    return min(max(round(centre - side / 2), 0), length - side)


def working_square(region: Box, height: int, width: int, out_size: int) -> Box:
    """The padded square context box of a region.

    At least `out_size` wide, so that the photo is not enlarged before the model shrinks it, unless
    the whole picture is smaller than that.
    """
    longest = max(region.width, region.height)
    side = max(math.ceil(CONTEXT * longest), out_size)
    side = max(min(side, max(height, width)), longest)
    return square_around(region, side, height, width)


def squared(frame: Box) -> Box:
    """The smallest square with the same centre that contains `frame`."""
    side = max(frame.width, frame.height)
    return Box(
        frame.left - (side - frame.width) // 2,
        frame.top - (side - frame.height) // 2,
        side,
        side,
    )


def tiles_over(
    mask: NDArray[np.float32], region: Box, tile: int, overlap: int
) -> tuple[Box, ...]:
    """Overlapping `tile` x `tile` squares that cover every masked pixel of `region`.

    mask: float H x W of the whole picture. Squares without a masked pixel are left out. The seams
    lie `overlap` pixels wide inside the region, and the region gets half of that as context.
    """
    height, width = mask.shape
    rows = _starts(region.top, region.height, height, tile, overlap)
    columns = _starts(region.left, region.width, width, tile, overlap)
    boxes = (Box(left, top, tile, tile) for top in rows for left in columns)
    return tuple(box for box in boxes if bool(np.any(mask[inside(box, height, width)] > 0)))


def _starts(first: int, length: int, limit: int, tile: int, overlap: int) -> list[int]:
    """Evenly spread tile starts that cover first..first+length with context around it."""
    margin = overlap // 2
    start, end = max(first - margin, 0), min(first + length + margin, limit)
    if end - start <= tile:
        return [_place((start + end) / 2, tile, limit)]
    count = math.ceil((end - start - overlap) / (tile - overlap))
    return [round(start + i * (end - start - tile) / (count - 1)) for i in range(count)]


def inside(box: Box, height: int, width: int) -> tuple[slice, slice]:
    """Slices (rows, columns) of the part of `box` that lies on the picture."""
    return (
        slice(min(max(box.top, 0), height), min(max(box.top + box.height, 0), height)),
        slice(min(max(box.left, 0), width), min(max(box.left + box.width, 0), width)),
    )


def overlap_weight(side: int, overlap: int) -> NDArray[np.float32]:
    """Raised-cosine weight of one tile, float32 side x side, above 0 everywhere.

    Sums of neighbours have to be divided by the sum of their weights.
    """
    ramp = 0.5 - 0.5 * np.cos(np.pi * (np.arange(overlap) + 0.5) / max(overlap, 1))
    slope = np.ones(side)
    slope[:overlap] *= ramp
    slope[side - overlap :] *= ramp[::-1]
    return np.outer(slope, slope).astype(np.float32)


def reflected(start: int, length: int, size: int) -> NDArray[np.intp]:
    """Indices start..start+length-1 folded into 0..size-1 by reflection (edge pixel repeated)."""
    index = np.arange(start, start + length) % (2 * size)
    return np.where(index < size, index, 2 * size - 1 - index)
