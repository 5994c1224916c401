"""Membranes: the smoothest field inside a mask that meets given values around it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]

DIRECT = 2000  # unknowns that are solved at once rather than by another, coarser level
TOLERANCE = 1e-5  # of the first residual: far below a 16-bit step of the usual differences
MOST_ROUNDS = 40
DAMPING = 0.8  # of the Jacobi smoother
AROUND = ((-1, 0), (0, -1), (0, 1), (1, 0))


def membrane(values: Floats, inside: Mask) -> Floats:
    """Return values with the pixels inside replaced by the membrane through those outside.

    values: h x w x C; inside: h x w. Each pixel inside becomes the mean of its neighbours in the
    array, so at the array's own border the membrane is level (Neumann). Without a pixel outside,
    it is the mean of the values. Conjugate gradients, with one multigrid cycle as preconditioner:
    time grows with the number of pixels. Source: Briggs, Henson, McCormick, A Multigrid Tutorial,
    2000, chapters 3 and 10 (Galerkin operator); Tatebe, The Multigrid Preconditioned Conjugate
    Gradient Method, 1993.
    """
    filled = values.copy()
    if not inside.any():
        return filled
    border = _touching(inside)
    # Solved for what differs from the mean around: a constant is then found exactly.
    mean = values[border].mean(axis=0) if border.any() else values[inside].mean(axis=0)
    known = np.where(inside[..., None], 0.0, values - mean)
    pull = _around(known)[inside]
    filled[inside] = mean
    if pull.any():
        matrix = _laplacian(inside)
        filled[inside] += _solve(matrix, _levels(matrix, inside), pull)
    return filled


def _shifted(array: NDArray[Any], y: int, x: int) -> NDArray[Any]:
    """Return the array's neighbours at (y, x), 0 beyond its border."""
    height, width = array.shape[:2]
    moved = np.zeros_like(array)
    moved[max(-y, 0) : height - max(y, 0), max(-x, 0) : width - max(x, 0)] = array[
        max(y, 0) : height + min(y, 0), max(x, 0) : width + min(x, 0)
    ]
    return moved


def _around(array: Floats) -> Floats:
    """Return the sum of each pixel's neighbours in the array."""
    total = np.zeros_like(array)
    for y, x in AROUND:
        total += _shifted(array, y, x)
    return total


def _touching(inside: Mask) -> Mask:
    """Return the pixels outside that have a neighbour inside."""
    near = np.zeros_like(inside)
    for y, x in AROUND:
        near |= _shifted(inside, y, x)
    return near & ~inside


def _numbers(inside: Mask) -> NDArray[np.int32]:
    """Number the pixels inside from 1 in reading order; 0 outside."""
    numbers = np.zeros(inside.shape, np.int32)
    numbers[inside] = np.arange(1, np.count_nonzero(inside) + 1)
    return numbers


def _matrix(columns: NDArray[Any], entries: Floats, width: int) -> Any:
    """Build a sparse matrix from each row's columns (counted from 1, 0 for none) and entries."""
    from scipy.sparse import csr_array  # here: importing it takes a tenth of a second

    there = columns > 0
    ends = np.concatenate(([0], np.cumsum(there.sum(axis=1)))).astype(np.int32)
    return csr_array((entries[there], columns[there] - 1, ends), shape=(len(columns), width))


def _laplacian(inside: Mask) -> Any:
    """Neighbours in the array minus neighbours inside: Perez et al., left side of Eq. 7."""
    numbers = _numbers(inside)
    neighbours = _around(np.ones(inside.shape))[inside]
    columns = [_shifted(numbers, y, x)[inside] for y, x in AROUND]
    entries = [np.full(len(neighbours), -1.0)] * len(AROUND)
    columns.insert(2, numbers[inside])
    entries.insert(2, neighbours)
    return _matrix(np.stack(columns, 1), np.stack(entries, 1), len(neighbours))


@dataclass(frozen=True)
class _Level:
    """One grid of the hierarchy. `up` carries a field of the next coarser grid to this one."""

    matrix: Any
    inverse: Floats  # of the diagonal, damped: one Jacobi step
    up: Any
    down: Any


@dataclass(frozen=True)
class _Levels:
    grids: tuple[_Level, ...]
    coarsest: Any  # factors of the last matrix


def _levels(matrix: Any, inside: Mask) -> _Levels:
    from scipy.sparse.linalg import splu

    grids: list[_Level] = []
    # A mask without even pixels is made of single pixels and thin lines, which are quick.
    while matrix.shape[0] > DIRECT and inside[::2, ::2].any():
        up = _interpolation(inside)
        down = up.T.tocsr()
        inverse = (DAMPING / matrix.diagonal())[:, None]
        grids.append(_Level(matrix, inverse, up, down))
        matrix = (down @ matrix @ up).tocsr()
        inside = inside[::2, ::2]
    return _Levels(tuple(grids), splu(matrix.tocsc()))


def _interpolation(inside: Mask) -> Any:
    """Return the matrix from the mask's even pixels to all of its pixels, linear between them."""
    coarse = _numbers(inside[::2, ::2])
    rows, columns = np.nonzero(inside)
    columns_at, entries = [], []
    for y, down in _ends(rows, coarse.shape[0]):
        for x, across in _ends(columns, coarse.shape[1]):
            weight = down * across
            columns_at.append(np.where(weight > 0, coarse[y, x], 0))
            entries.append(weight)
    width = int(coarse.max(initial=0))
    return _matrix(np.stack(columns_at, 1), np.stack(entries, 1), width)


def _ends(at: NDArray[np.intp], count: int) -> tuple[tuple[NDArray[np.intp], Floats], ...]:
    """Return the two coarse positions around each fine one, with their weights."""
    first = at // 2
    second = np.minimum(first + 1, count - 1)
    # A last odd position has one neighbour only: it takes all of it, as the border is level.
    share = np.where((at % 2 == 1) & (second > first), 0.5, 0.0)
    return (first, 1.0 - share), (second, share)


def _cycle(levels: _Levels, depth: int, right: Floats) -> Floats:
    """Return roughly the solution for a right side: one V-cycle, symmetric as CG needs it."""
    if depth == len(levels.grids):
        solved: Floats = levels.coarsest.solve(right)
        return solved
    grid = levels.grids[depth]
    found: Floats = grid.inverse * right
    rest = right - grid.matrix @ found
    found += grid.up @ _cycle(levels, depth + 1, grid.down @ rest)
    found += grid.inverse * (right - grid.matrix @ found)
    return found


def _solve(matrix: Any, levels: _Levels, right: Floats) -> Floats:
    """Solve for all columns of the right side (n x C) at once, each with its own step lengths."""
    found = np.zeros_like(right)
    rest = right.copy()
    enough = TOLERANCE**2 * _dot(right, right)
    way = np.zeros_like(right)
    before = np.ones(right.shape[1])
    for _ in range(MOST_ROUNDS):
        better = _cycle(levels, 0, rest)
        now = _dot(rest, better)
        way = better + way * _ratio(now, before)
        along = matrix @ way
        step = _ratio(now, _dot(way, along))
        found += way * step
        rest -= along * step
        before = now
        if (_dot(rest, rest) <= enough).all():
            break
    return found


def _dot(one: Floats, other: Floats) -> Floats:
    product: Floats = np.einsum("ij,ij->j", one, other)
    return product


def _ratio(above: Floats, below: Floats) -> Floats:
    """Divide, with 0 for a column that is solved already."""
    return np.divide(above, below, out=np.zeros_like(above), where=below > 0)
