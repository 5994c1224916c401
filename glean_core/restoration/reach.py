"""Which pixels of a picture a planned cleanup reads, and which it may change."""

from __future__ import annotations

import math
from functools import reduce

from glean_core.imaging import Box
from glean_core.restoration.request import CleanupPlan
from glean_core.restoration.source import crop_window

GRAIN_RIM = 64  # pixels further out than the colours, where the picture's grain is looked for
_SURROUNDINGS = 3  # colours are compared in a rim of so many sigmas around the mask


def low_frequency_sigma(effective_factor: float) -> float:
    """Pixels: what is coarser than one pixel of the model's input counts as low frequency."""
    return max(1.0, effective_factor)


def result_box(region: Box, effective_factor: float, height: int, width: int) -> Box:
    """The masked region of a height x width picture with the rim in which colours are compared."""
    rim = math.ceil(_SURROUNDINGS * low_frequency_sigma(effective_factor)) + 1
    return region.padded(rim).clipped(height, width)


def window_read(plan: CleanupPlan, box: Box, height: int, width: int) -> Box:
    """The box inside a height x width picture that holds all that a planned cleanup reads.

    box: of its result. A window of that size in the picture's place gives the same
    result, as its borders are reached where they are the picture's own.
    """
    read = [*plan.frames, box.padded(GRAIN_RIM).clipped(height, width)]
    if plan.crop is not None:
        read.append(crop_window(plan.crop))
    return reduce(Box.union, (_mirrored_inside(box, height, width) for box in read))


def _mirrored_inside(box: Box, height: int, width: int) -> Box:
    """The pixels that a box reads, those that are mirrored where it reaches outside included."""
    left, right = _span(box.left, box.right, width)
    top, bottom = _span(box.top, box.bottom, height)
    return Box(left, top, right - left, bottom - top)


def _span(first: int, end: int, length: int) -> tuple[int, int]:
    before, behind = max(0, -first), max(0, end - length)
    low = min(max(first, 0), length - behind)
    high = max(min(end, length), before)
    return max(low, 0), min(high, length)
