"""Screen tiles: converted once, kept while there is room, refreshed only where pixels changed."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from copy import copy
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from app.canvas.pyramid import Pyramid
from glean_core.imaging.box import Box

TILE = 256
KEPT = 512  # tiles of a quarter megabyte

Key = tuple[int, int, int]  # level, column, row
# Takes pixels of a box of a level (each level is half as large as the one before) to new ones.
Adjust = Callable[[NDArray[Any], Box, int], NDArray[Any]]


class Converter(Protocol):
    """Makes pixels for the screen: h x w x C to h x w x 4, B G R A, premultiplied."""

    def convert(self, pixels: NDArray[Any]) -> NDArray[np.uint8]: ...


@dataclass
class Tile:
    """The array has to live as long as the image that looks into it."""

    array: NDArray[np.uint8]
    image: QImage
    stale: Box | None = None  # in the tile's own pixels


class TileCache:
    """Tiles of one photo at every level of its pyramid."""

    def __init__(self, pixels: NDArray[Any], display: Converter, sheer: bool = False) -> None:
        """`sheer` tiles are drawn over a photo: they let it show through."""
        self.pyramid = Pyramid(pixels)
        self._display = display
        self._adjust: Adjust | None = None
        self._tiles: OrderedDict[Key, Tile] = OrderedDict()
        alpha = pixels.shape[2] in (2, 4)
        self._format = (
            QImage.Format.Format_ARGB32_Premultiplied
            if alpha or sheer
            else QImage.Format.Format_RGB32
        )
        self.has_alpha = alpha

    def adjusted(self, adjust: Adjust) -> TileCache:
        """Return tiles of the same photo as a function changes it, to be seen beside these."""
        other = copy(self)
        other._adjust, other._tiles = adjust, OrderedDict()
        return other

    def tile_box(self, key: Key) -> Box:
        """Return where a tile lies in its level, cut at the level's border."""
        level, column, row = key
        height, width = self.pyramid.levels[level].shape[:2]
        return Box(column * TILE, row * TILE, TILE, TILE).clipped(height, width)

    def image(self, key: Key) -> QImage:
        """Return a tile ready to draw."""
        tile = self._tiles.get(key)
        if tile is None:
            tile = self._make(key)
            self._tiles[key] = tile
            if len(self._tiles) > KEPT:
                self._tiles.popitem(last=False)
        else:
            self._tiles.move_to_end(key)
            self._mend(key, tile)
        return tile.image

    def small_image(self, side: int) -> QImage:
        """Return the whole photo from the smallest level with `side` pixels or more."""
        levels = [level for level in self.pyramid.levels if max(level.shape[:2]) >= side]
        array = self._display.convert(levels[-1] if levels else self.pyramid.levels[0])
        height, width = array.shape[:2]
        return QImage(array.data, width, height, array.strides[0], self._format).copy()

    def changed(self, box: Box) -> None:
        """Note that the photo's pixels under a box have changed."""
        self.pyramid.refresh(box)
        parts = [_halved(box, level) for level in range(len(self.pyramid.levels))]
        spans = [
            (
                range(part.left // TILE, (part.right - 1) // TILE + 1),
                range(part.top // TILE, (part.bottom - 1) // TILE + 1),
            )
            for part in parts
        ]
        for key, tile in self._tiles.items():
            level, column, row = key
            if column not in spans[level][0] or row not in spans[level][1]:
                continue  # nearly all of them: a stroke asks after each of its moves
            place = self.tile_box(key)
            part = parts[level].intersection(place)
            if part is not None:
                part = part.moved(-place.left, -place.top)
                tile.stale = part if tile.stale is None else tile.stale.union(part)

    def refine(self, levels: list[NDArray[Any]]) -> None:
        """Take averaged levels of the photo in place of the rough ones."""
        self.pyramid.refine(levels)
        for key in [key for key in self._tiles if key[0]]:
            del self._tiles[key]

    def shrink(self, count: int) -> None:
        """Keep only the tiles that were drawn last."""
        while len(self._tiles) > count:
            self._tiles.popitem(last=False)

    def adjust(self, adjust: Adjust | None) -> None:
        """Show the photo as a function changes it, None for as it is."""
        self._adjust = adjust
        self._tiles.clear()

    def _shown(self, level: int, box: Box) -> NDArray[np.uint8]:
        source: NDArray[Any] = self.pyramid.levels[level][box.slices]
        if self._adjust is not None:
            source = self._adjust(source, box, level)
        return self._display.convert(source)

    def _make(self, key: Key) -> Tile:
        array = self._shown(key[0], self.tile_box(key))
        height, width = array.shape[:2]
        image = QImage(array.data, width, height, array.strides[0], self._format)
        return Tile(array, image)

    def _mend(self, key: Key, tile: Tile) -> None:
        if tile.stale is not None:
            place = self.tile_box(key)
            part = tile.stale.moved(place.left, place.top)
            tile.array[tile.stale.slices] = self._shown(key[0], part)
            tile.stale = None


def _halved(box: Box, level: int) -> Box:
    """Return the pixels of a level that show a box of the photo."""
    left, top = box.left >> level, box.top >> level
    return Box(left, top, -(-box.right >> level) - left, -(-box.bottom >> level) - top)
