"""Overlapping tiles and the windows that join them without a seam."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from glean_core.imaging.box import Box


def tile_boxes(height: int, width: int, tile: int, overlap: int) -> list[Box]:
    """Return tile x tile boxes that cover height x width, row by row, overlapping.

    Neighbours share `overlap` pixels; the last row and column are moved inwards and share more.
    A side shorter than `tile` gives boxes of that side. All four lengths times n give all boxes
    times n. Raises ValueError when overlap is negative or more than half a tile.
    """
    _check(tile, overlap)
    rows, columns = _starts(height, tile, overlap), _starts(width, tile, overlap)
    size = min(tile, width), min(tile, height)
    return [Box(left, top, *size) for top in rows for left in columns]


def window(tile: int, overlap: int) -> NDArray[np.float32]:
    """Return tile x tile weights that rise and fall smoothly over `overlap` pixels at each edge.

    Windows that lie tile - overlap apart sum to 1 (sine squared, cosine squared). Raises
    ValueError as `tile_boxes` does.
    """
    _check(tile, overlap)
    line = _ramped(tile, overlap)
    return np.outer(line, line).astype(np.float32)


def tile_windows(
    height: int, width: int, tile: int, overlap: int
) -> list[tuple[Box, NDArray[np.float32]]]:
    """Return the boxes of `tile_boxes` with weights that sum to 1 at every pixel of the picture.

    The same windows as `window`, but whole at the picture's border and shared out where the last
    tiles overlap more.
    """
    _check(tile, overlap)
    rows = _shares(_starts(height, tile, overlap), height, tile, overlap)
    columns = _shares(_starts(width, tile, overlap), width, tile, overlap)
    weights = [np.outer(row, column).astype(np.float32) for row in rows for column in columns]
    return list(zip(tile_boxes(height, width, tile, overlap), weights, strict=True))


def _check(tile: int, overlap: int) -> None:
    if tile < 1 or not 0 <= 2 * overlap <= tile:
        raise ValueError(f"an overlap of {overlap} does not fit a tile of {tile}: at most half")


def _starts(length: int, tile: int, overlap: int) -> list[int]:
    if length <= tile:
        return [0]
    starts = list(range(0, length - tile, tile - overlap))
    return [*starts, length - tile]


def _ramped(tile: int, overlap: int) -> NDArray[np.float64]:
    line = np.ones(tile)
    rise = np.sin(0.5 * np.pi * (np.arange(overlap) + 0.5) / max(overlap, 1)) ** 2
    line[:overlap] = rise
    line[tile - overlap :] *= rise[::-1]
    return line


def _shares(starts: list[int], length: int, tile: int, overlap: int) -> list[NDArray[np.float64]]:
    side = min(tile, length)
    line = _ramped(tile, overlap)[:side] if len(starts) > 1 else np.ones(side)
    total = np.zeros(length)
    for start in starts:
        total[start : start + side] += line
    return [line / total[start : start + side] for start in starts]
