"""Carrying smooth fields from where they are known to where they are not."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from glean_core.imaging.convert import in_channels

_MEMBRANE_SIDE = 80  # cells; the field is smooth, and 80 x 80 unknowns take hundredths of a second
_MEMBRANE_SHARE = 0.25
_KEPT = 4  # grids whose equations wait to be used again, 2 MB each at most


def smooth_extension(
    values: NDArray[np.float32], known: NDArray[np.float32], sigma: float
) -> NDArray[np.float32]:
    """Return a smooth field that follows values where they are known and spans the rest.

    values: height x width x channels, 0 where unknown. known: height x width, 1 or 0, somewhere
    1. sigma: blur in pixels of what is known. Into the unknown it goes on as a membrane does,
    without edges or overshoot: ramps go on as ramps.
    """
    near = _blur(values, sigma)
    found = _blur(known[..., None], sigma)[..., 0]
    channels = values.shape[2]
    own = np.where(known > 0, 1 / np.maximum(found, np.float32(1e-6)), np.float32(0))
    wide = _membrane(near * in_channels(own, channels), known)
    share = np.float32(_MEMBRANE_SHARE)
    extended: NDArray[np.float32] = near + share * wide
    extended *= in_channels(1 / (found + share), channels)
    return extended


def prepare_extension(known: NDArray[np.float32]) -> None:
    """Do in advance what `smooth_extension` does the same for all values.

    known: height x width, 1 or 0. Kept for the latest few.
    """
    fixed = _cells(known) > 0
    if fixed.any() and not fixed.all():
        _equations(fixed.tobytes(), fixed.shape)


def _membrane(values: NDArray[np.float32], known: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return values with the rest filled by Laplace's equation, solved on a coarse grid."""
    height, width = known.shape
    weight = _cells(known)
    fixed = weight > 0
    coarse = _shrunk(values, weight.shape[::-1]) / np.maximum(weight, 1e-6)[..., None]
    solved = _laplace(coarse.astype(np.float64), fixed).astype(np.float32)
    if weight.shape == known.shape:
        return solved
    grown = cv2.resize(solved, (width, height), interpolation=cv2.INTER_CUBIC)
    return np.asarray(grown, np.float32).reshape(values.shape)


def _cells(known: NDArray[np.float32]) -> NDArray[np.float32]:
    """How much is known of each cell of the coarse grid."""
    height, width = known.shape
    step = max(1, -(-max(height, width) // _MEMBRANE_SIDE))
    return _shrunk(known[..., None], (-(-width // step), -(-height // step)))[..., 0]


def _laplace(values: NDArray[np.float64], fixed: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Return values with the cells that are not fixed at the mean of their neighbours."""
    if fixed.all():
        return values
    return _equations(fixed.tobytes(), fixed.shape).solved(values)


@dataclass(frozen=True)
class _Equations:
    """Of each cell that is free: so many neighbours times its value is the sum of theirs.

    rows: of each link to a fixed cell, which free cell has it; cells: which cell is fixed.
    """

    free: NDArray[np.bool_]
    rows: NDArray[np.intp]
    cells: NDArray[np.intp]
    factors: Any  # scipy.sparse.linalg.SuperLU
    turn: threading.Lock = field(default_factory=threading.Lock)  # nobody promises more

    def solved(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        right = np.zeros((int(self.free.sum()), values.shape[2]))
        np.add.at(right, self.rows, values.reshape(-1, values.shape[2])[self.cells])
        filled = values.copy()
        with self.turn:
            filled[self.free] = self.factors.solve(right)
        return filled


@lru_cache(maxsize=_KEPT)
def _equations(fixed: bytes, shape: tuple[int, int]) -> _Equations:
    """The equations of a grid where some cells are fixed, ready to be solved.

    They take most of the time, and a slider's next result has the same.
    """
    from scipy.sparse import coo_array  # here: importing it takes a tenth of a second
    from scipy.sparse.linalg import splu

    free = ~np.frombuffer(fixed, np.bool_).reshape(shape)
    number = np.full(shape, -1)
    number[free] = np.arange(free.sum())
    cells = np.arange(free.size).reshape(shape)
    pairs = [(cells[1:], cells[:-1]), (cells[:, 1:], cells[:, :-1])]
    one = np.concatenate([a.ravel() for a, b in pairs] + [b.ravel() for a, b in pairs])
    other = np.concatenate([b.ravel() for a, b in pairs] + [a.ravel() for a, b in pairs])
    of_free = free.ravel()[one]
    one, other = one[of_free], other[of_free]
    rows = number.ravel()[one]
    count = int(free.sum())
    known = ~free.ravel()[other]
    links = np.concatenate((np.bincount(rows, minlength=count), -np.ones((~known).sum())))
    at = np.concatenate((np.arange(count), rows[~known]))
    to = np.concatenate((np.arange(count), number.ravel()[other[~known]]))
    matrix = coo_array((links, (at, to)), shape=(count, count)).tocsc()
    # Symmetric and diagonally dominant: no pivoting, which takes a third of the time more.
    factors = splu(
        matrix, permc_spec="MMD_AT_PLUS_A", diag_pivot_thresh=0.0, options={"SymmetricMode": True}
    )
    return _Equations(free, rows[known], other[known], factors)


def smooth_fill(
    weighted: NDArray[np.float32], weight: NDArray[np.float32], sigma: float
) -> NDArray[np.float32]:
    """Return a smooth field that agrees with weighted / weight wherever weight is found.

    weighted: height x width x channels, values already times their weight. weight: height x
    width, 0..1, somewhere above 0. sigma: blur in pixels. Where little weight lies within reach
    of sigma, the same field at half the resolution takes over, recursively.
    """
    height, width = weight.shape
    if max(height, width) <= 2:
        total = float(weight.sum())
        mean = weighted.reshape(-1, weighted.shape[2]).sum(axis=0) / max(total, 1e-12)
        return np.broadcast_to(mean, weighted.shape).astype(np.float32)
    near, found = _blur(weighted, sigma), _blur(weight[..., None], sigma)
    half = ((width + 1) // 2, (height + 1) // 2)
    small = _shrunk(weighted, half)
    small_weight = _shrunk(weight[..., None], half)[..., 0]
    coarse = smooth_fill(small, small_weight, sigma)
    wide = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_LINEAR)
    doubt = np.float32(0.02)  # weight given to the coarser field: matters only where found is low
    filled: NDArray[np.float32] = (near + doubt * wide.reshape(near.shape)) / (found + doubt)
    return filled


def _blur(array: NDArray[np.float32], sigma: float) -> NDArray[np.float32]:
    """Return a Gaussian blur; wide ones at lower resolution, where they lose nothing."""
    height, width = array.shape[:2]
    step = max(1, int(sigma // 4))
    small = _shrunk(array, (-(-width // step), -(-height // step))) if step > 1 else array
    blurred = cv2.GaussianBlur(small, (0, 0), sigma / step, borderType=cv2.BORDER_REFLECT)
    if step > 1:
        blurred = cv2.resize(blurred, (width, height), interpolation=cv2.INTER_LINEAR)
    return np.asarray(blurred, np.float32).reshape(array.shape)


def _shrunk(array: NDArray[np.float32], size: tuple[int, int]) -> NDArray[np.float32]:
    small = cv2.resize(array, size, interpolation=cv2.INTER_AREA)
    return np.asarray(small, np.float32).reshape(size[1], size[0], array.shape[2])
