"""The outline of a selection as straight pieces along pixel edges."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from glean_core.imaging.box import Box

Segments = NDArray[np.int32]  # n x 4: x1 y1 x2 y2 at pixel corners of the photo
EMPTY: Segments = np.zeros((0, 4), np.int32)


def outline(mask: NDArray[np.uint8], box: Box | None, level: int = 0) -> Segments:
    """Return the edges between inside (>= 128) and outside of a mask.

    mask: H x W uint8; box: the mask's bounding box, None when it is empty. At level n only every
    2**n-th pixel is looked at, as coarse as the view that it is drawn over.
    """
    if box is None:
        return EMPTY
    step = 1 << level
    inside = np.pad(mask[box.slices][::step, ::step] >= 128, 1)
    flat = _runs(*_places(inside[1:] != inside[:-1]))
    rows, columns = _places(inside[:, 1:] != inside[:, :-1])
    down = np.lexsort((rows, columns))
    upright = _runs(columns[down], rows[down])
    lines = np.concatenate([flat, upright[:, [1, 0, 3, 2]]]).astype(np.int64)
    # Padding moved everything by one; flat edge row r lies on top of padded row r + 1.
    corner = np.array([box.left, box.top, box.left, box.top])
    lines = lines * step + corner
    limit = np.array([box.right, box.bottom, box.right, box.bottom])
    cut: Segments = np.minimum(lines, limit).astype(np.int32)
    return cut


def _places(edges: NDArray[np.bool_]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return row and column of each edge, row by row: edges are few, pixels are many."""
    rows, columns = np.divmod(np.flatnonzero(edges), edges.shape[1])
    return rows, columns


def _runs(lines: NDArray[np.intp], along: NDArray[np.intp]) -> NDArray[np.intp]:
    """Join edges that follow each other on a line, sorted, into x1 y x2 y (from the padding)."""
    begins = np.ones(lines.size, np.bool_)
    begins[1:] = (lines[1:] != lines[:-1]) | (along[1:] != along[:-1] + 1)
    ends = np.roll(begins, -1)  # the first edge always begins a run, so the last one ends one
    line = lines[begins]
    return np.stack([along[begins] - 1, line, along[ends], line], axis=1)
