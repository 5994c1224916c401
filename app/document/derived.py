"""Pixels made from the photo as it was before a stroke, once, where the stroke comes by."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from app.document.history import Array, region, tiles_under
from app.document.stroke import Stroke
from glean_core.imaging.box import Box


class Derived:
    """Tiles of derived pixels.

    Always made of the same squares of the photo: so a stroke's result doesn't depend on the
    boxes that its events happened to have. The system hands the memory out page by page.
    """

    def __init__(
        self, stroke: Stroke, make: Callable[[Array], NDArray[np.float32]], margin: int = 0
    ) -> None:
        """make: from h x w x C pixels to float32 of the same shape, needing `margin` around."""
        self.stroke = stroke
        self._make = make
        self._margin = margin
        self._array: NDArray[np.float32] = np.empty(stroke.document.pixels.shape, np.float32)
        self._made: set[Box] = set()

    def under(self, box: Box) -> NDArray[np.float32]:
        """View a box inside the photo."""
        height, width = self._array.shape[:2]
        for tile in tiles_under(box, height, width):
            if tile not in self._made:
                around = tile.padded(self._margin).clipped(height, width)
                made = self._make(self.stroke.before(around))
                inner = tile.moved(-around.left, -around.top)
                region(self._array, tile)[...] = region(made, inner)
                self._made.add(tile)
        return region(self._array, box)
