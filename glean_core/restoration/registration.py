"""Lays one photo over another that shows the same, to a fraction of a pixel."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, TypeVar

import cv2
import numpy as np
from numpy.typing import NDArray

Plane = NDArray[np.float32]
PixelT = TypeVar("PixelT", np.uint8, np.float32)

LONGEST = 1024  # pixels of the reduced pictures that are compared
SMALLEST = 16  # pixels: in less there is nothing to go by
ROUNDS = 60
PRECISION = 1e-5  # of the correlation between two rounds
SMOOTHING = 5  # pixels: kernel that keeps noise out of the search
FINE, COARSE = 1.5, 8.0  # pixels: detail between them tells whether two photos show the same
SAME = 0.05  # pixels: a shift below this is none, and nothing is resampled


@dataclass(frozen=True)
class Placement:
    """Where a photo lies on another.

    right, down: how far it has to move, in pixels. alike: how well the details of the two then
    agree, a correlation of -1..1; 1 where there are none.
    """

    right: float
    down: float
    alike: float


def registered(photo: Plane, other: Plane) -> Placement:
    """Find how far the other photo has to move to lie on a photo.

    photo, other: luma H x W of the same size, 0..255. Phase correlation finds the shift roughly,
    the enhanced correlation coefficient to a fraction of a pixel. A shift that does not
    bring them closer than they are is none.
    Source: Evangelidis and Psarakis, Parametric Image Alignment Using Enhanced Correlation
    Coefficient Maximization, 2008, by way of OpenCV.
    """
    scale = min(1.0, LONGEST / max(photo.shape))
    here, there = (_reduced(plane, scale) for plane in (photo, other))
    still = best = Placement(0.0, 0.0, _alike(here, there))
    if min(here.shape) < SMALLEST:
        return still
    window = cv2.createHanningWindow(here.shape[::-1], cv2.CV_32F)
    (right, down), _ = cv2.phaseCorrelate(there, here, window)
    for start in ((right, down), (0.0, 0.0)):
        found = _refined(here, there, start)
        if found is not None and found.alike > best.alike:
            best = found
    if math.hypot(best.right, best.down) / scale < SAME:
        return still
    return Placement(best.right / scale, best.down / scale, best.alike)


def laid_over(other: NDArray[PixelT], right: float, down: float) -> NDArray[PixelT]:
    """Move a photo (H x W, or x 3) by so many pixels; its edge fills what is left free."""
    if right == 0.0 and down == 0.0:
        return other
    matrix = np.array([[1.0, 0.0, right], [0.0, 1.0, down]])
    size = other.shape[1], other.shape[0]
    moved: Any = cv2.warpAffine(
        other, matrix, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
    laid: NDArray[PixelT] = moved
    return laid


def _reduced(plane: Plane, scale: float) -> Plane:
    if scale >= 1.0:
        return np.ascontiguousarray(plane, np.float32)
    size = max(1, round(plane.shape[1] * scale)), max(1, round(plane.shape[0] * scale))
    return np.asarray(cv2.resize(plane, size, interpolation=cv2.INTER_AREA), np.float32)


def _refined(here: Plane, there: Plane, start: tuple[float, float]) -> Placement | None:
    """Follow the correlation uphill; None where it leads nowhere."""
    # OpenCV asks where a pixel of `here` comes from in `there`: the shift the other way round.
    matrix = np.array([[1, 0, -start[0]], [0, 1, -start[1]]], np.float32)
    criteria = (cv2.TERM_CRITERIA_EPS | cv2.TERM_CRITERIA_COUNT, ROUNDS, PRECISION)
    everywhere = np.full(here.shape, 255, np.uint8)
    try:
        _, found = cv2.findTransformECC(
            here, there, matrix, cv2.MOTION_TRANSLATION, criteria, everywhere, SMOOTHING
        )
    except cv2.error:
        return None
    right, down = (-np.asarray(found)[:, 2]).tolist()
    if not math.isfinite(right + down) or max(abs(right), abs(down)) > min(here.shape) / 4:
        return None
    return Placement(right, down, _alike(here, laid_over(there, right, down)))


def _alike(here: Plane, there: Plane) -> float:
    """Correlate the details: two portraits in the same light agree in everything coarser."""
    one, other = (
        cv2.GaussianBlur(plane, (0, 0), FINE) - cv2.GaussianBlur(plane, (0, 0), COARSE)
        for plane in (here, there)
    )
    power = math.sqrt(float((one * one).sum()) * float((other * other).sum()))
    return float((one * other).sum()) / power if power > one.size * 1e-3 else 1.0
