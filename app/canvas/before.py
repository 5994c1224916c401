"""The photo as it was opened, rebuilt tile by tile for the screen: a look at it costs no copy."""

from __future__ import annotations

from typing import Any

from numpy.typing import NDArray

from app.canvas.pyramid import halve
from app.canvas.tiles import Adjust
from app.document.planes import Planes, region, tiles_under
from glean_core.imaging.box import Box


def as_opened(planes: Planes) -> Adjust:
    """Return what takes pixels of a box of a level to those that the photo was opened with."""
    opened = planes.opened

    def rebuilt(now: NDArray[Any], box: Box, level: int) -> NDArray[Any]:
        height, width = planes.pixels.shape[:2]
        area = Box(*(side << level for side in box)).clipped(height, width)
        touched = [
            tile
            for tile in tiles_under(area, height, width)
            if (tile.top, tile.left) in opened.boxes
        ]
        if not touched:
            return now
        before = region(planes.pixels, area).copy()
        for tile in touched:
            part = tile.intersection(area)
            if part is not None:
                here = part.moved(-area.left, -area.top)
                region(before, here)[...] = region(opened.array, part)
        for _ in range(level):
            before = halve(before)
        return before

    return rebuilt
