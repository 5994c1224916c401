"""The smoothest sheet stretched over a hole: Laplace's equation, by conjugate gradients.

Unknown are the pixels of the hole, given those around it. Each step of the conjugate gradients is
prepared by one cycle of a multigrid: coarser and coarser copies of the hole take care of what
is wide, a few sweeps on each of them of what is fine, and the coarsest is solved directly.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Mask = NDArray[np.bool_]

FINEST = 3e-6  # of the largest value: what single precision reaches in a wide hole
FEW = 1000  # unknown pixels that are solved directly
SWEEPS = 2
DAMPING = 0.8  # of Jacobi's sweeps, which would swing otherwise
MOST_STEPS = 40
_CROSS = np.array([[0, 1, 0], [1, 1, 1], [0, 1, 0]], np.uint8)


@dataclass(frozen=True)
class Level:
    """The hole at one size: 1 where unknown, h x w; and the direct way, at the coarsest."""

    unknown: Floats
    scratch: Floats
    solve: Callable[[Floats], Floats] | None = None


def membrane(values: Floats, inside: Mask, error: float) -> Floats:
    """Return values with the pixels inside replaced by the membrane through those outside.

    values: h x w x C float32; inside: h x w. Each pixel inside becomes the mean of its neighbours
    in the array, so at the array's own border the membrane is level (Neumann). Without a pixel
    outside, it is the mean of the values. error: about the largest that is let pass, in the units
    of the values; less than FINEST of the largest value can't be reached. Sources: Briggs, Henson,
    McCormick, A Multigrid Tutorial, 2000, chapter 3; Tatebe, The Multigrid Preconditioned Conjugate
    Gradient Method, 1993.
    """
    filled = values.copy()
    if not inside.any():
        return filled
    if inside.all():
        filled[...] = values.mean(axis=(0, 1), dtype=np.float64)
        return filled
    levels = _levels(inside)
    rim = cv2.dilate(inside.astype(np.uint8), _CROSS).astype(np.bool_) & ~inside
    for channel in range(values.shape[2]):
        # Solved for what differs from the mean around: a constant is then found exactly.
        mean = values[:, :, channel][rim].mean()
        plane = _stretched(levels, values[:, :, channel] - mean, error) + mean
        filled[:, :, channel][inside] = plane[inside]
    return filled


def _stretched(levels: list[Level], known: Floats, error: float) -> Floats:
    """Solve for one channel: conjugate gradients for -laplacian on the hole."""
    unknown = levels[0].unknown
    sheet = known * (1 - unknown)
    rest = _laplacian(sheet, np.empty_like(sheet))
    rest *= unknown
    way = image = np.zeros_like(sheet)
    last = 0.0
    for _ in range(MOST_STEPS):
        step = _cycle(levels, 0, rest)
        if max(float(step.max()), -float(step.min())) <= error:
            sheet += step
            break
        now = _dot(step, rest)
        if last > 0:
            # The cycle isn't quite symmetric, hence Polak and Ribière's choice of direction:
            # `image` still is by how much the rest has become less.
            way *= np.float32(-_dot(step, image) / last)
            way += step
        else:
            way = step
        image = _laplacian(way, np.empty_like(way))
        image *= unknown
        bend = -_dot(way, image)
        if bend <= 0:
            break
        far = np.float32(_dot(way, rest) / bend)
        image *= -far
        sheet += way * far
        rest -= image
        last = now
    return sheet


def _dot(one: Floats, other: Floats) -> float:
    return float(np.vdot(one, other))


def _laplacian(sheet: Floats, into: Floats) -> Floats:
    """Sum the neighbours' differences; a missing one beyond the border counts as equal."""
    cv2.Laplacian(sheet, cv2.CV_32F, dst=into, ksize=1, borderType=cv2.BORDER_REPLICATE)
    return into


def _levels(hole: Mask) -> list[Level]:
    """Halve the hole until it is small; a coarse pixel is unknown when all under it are."""
    levels: list[Level] = []
    while True:
        unknown = hole.astype(np.float32)
        small = int(np.count_nonzero(hole)) <= FEW
        levels.append(Level(unknown, np.empty_like(unknown), _direct(hole) if small else None))
        if small:
            return levels
        even = np.pad(hole, [(0, side % 2) for side in hole.shape], mode="edge")
        hole = even[::2, ::2] & even[1::2, ::2] & even[::2, 1::2] & even[1::2, 1::2]


def _direct(hole: Mask) -> Callable[[Floats], Floats]:
    """Factorise -laplacian on the hole once; returns what solves it for every channel."""
    from scipy.sparse import coo_matrix  # here: importing it takes a tenth of a second
    from scipy.sparse.linalg import splu

    count = int(np.count_nonzero(hole))
    if count == 0:
        return lambda rest: np.zeros_like(rest)
    number = np.full(hole.shape, -1)
    number[hole] = np.arange(count)
    degree = np.zeros(count)
    rows: list[NDArray[Any]] = []
    columns: list[NDArray[Any]] = []
    for one, other in (
        ((slice(None), slice(1, None)), (slice(None), slice(None, -1))),
        ((slice(1, None), slice(None)), (slice(None, -1), slice(None))),
    ):
        for here, there in ((number[one], number[other]), (number[other], number[one])):
            degree += np.bincount(here[here >= 0], minlength=count)
            both = (here >= 0) & (there >= 0)
            rows.append(here[both])
            columns.append(there[both])
    links = coo_matrix(
        (np.full(sum(map(len, rows)), -1.0), (np.concatenate(rows), np.concatenate(columns))),
        shape=(count, count),
    )
    diagonal = coo_matrix((degree, (np.arange(count), np.arange(count))), shape=(count, count))
    factors = splu((links + diagonal).tocsc())

    def solve(rest: Floats) -> Floats:
        solved = np.zeros_like(rest)
        solved[hole] = factors.solve(rest[hole].astype(np.float64))
        return solved

    return solve


def _cycle(levels: list[Level], at: int, rest: Floats) -> Floats:
    """Return roughly what -laplacian turns into `rest`: one V-cycle."""
    level = levels[at]
    if level.solve is not None:
        return level.solve(rest)
    pace = level.unknown * np.float32(DAMPING / 4)
    step = rest * pace
    _sweep(step, rest, pace, level.scratch, SWEEPS - 1)
    wrong = _laplacian(step, level.scratch)
    wrong += rest
    wrong *= level.unknown
    coarse = _cycle(levels, at + 1, _gathered(wrong, levels[at + 1].unknown.shape))
    size = (2 * coarse.shape[1], 2 * coarse.shape[0])
    fine = np.asarray(cv2.resize(coarse, size, interpolation=cv2.INTER_LINEAR), np.float32)
    fine = fine[: rest.shape[0], : rest.shape[1]]
    fine *= level.unknown
    step += fine
    _sweep(step, rest, pace, level.scratch, SWEEPS)
    return step


def _sweep(step: Floats, rest: Floats, pace: Floats, scratch: Floats, times: int) -> None:
    """Jacobi's sweeps, in place."""
    for _ in range(times):
        _laplacian(step, scratch)
        scratch += rest
        scratch *= pace
        step += scratch


def _gathered(wrong: Floats, size: tuple[int, ...]) -> Floats:
    """Sum two by two pixels: a coarse pixel is twice as wide, so its laplacian counts four."""
    right, bottom = 2 * size[1] - wrong.shape[1], 2 * size[0] - wrong.shape[0]
    if right or bottom:
        wrong = np.pad(wrong, ((0, bottom), (0, right)))
    halved = cv2.resize(wrong, (size[1], size[0]), interpolation=cv2.INTER_AREA)
    half: Floats = np.asarray(halved, np.float32)
    half *= np.float32(4)
    return half
