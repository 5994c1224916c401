"""Rectangles of whole pixels."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray


class Box(NamedTuple):
    """A rectangle in pixels: left and top corner, width, height.

    It may reach outside the picture (see `clipped` and `crop`).
    """

    left: int
    top: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """First column to the right of the box."""
        return self.left + self.width

    @property
    def bottom(self) -> int:
        """First row below the box."""
        return self.top + self.height

    @property
    def area(self) -> int:
        """Pixels in the box; 0 when it is empty."""
        return max(self.width, 0) * max(self.height, 0)

    @property
    def slices(self) -> tuple[slice, slice]:
        """Index of the box in a height x width (x channels) array: `array[box.slices]`.

        Only for boxes inside the array: clip first.
        """
        return slice(self.top, self.bottom), slice(self.left, self.right)

    def clipped(self, height: int, width: int) -> Box:
        """Return the part of the box that lies inside a picture; width or height 0 when none."""
        left, top = min(max(self.left, 0), width), min(max(self.top, 0), height)
        right, bottom = min(max(self.right, left), width), min(max(self.bottom, top), height)
        return Box(left, top, right - left, bottom - top)

    def padded(self, padding: int) -> Box:
        """Return the box grown by `padding` pixels on all sides."""
        return Box(
            self.left - padding,
            self.top - padding,
            self.width + 2 * padding,
            self.height + 2 * padding,
        )

    def padded_square(self, padding: int, height: int, width: int, minimum: int = 1) -> Box:
        """Return a square around the box with `padding` pixels of context on its longer side.

        At least `minimum` pixels wide. Centred on the box, then moved inside the picture of
        height x width as far as it fits; where the picture is smaller than the square, the square
        is centred on the picture and reaches outside on both sides (see `crop`).
        """
        side = max(self.width + 2 * padding, self.height + 2 * padding, minimum)
        left = _placed(self.left + (self.width - side) // 2, side, width)
        top = _placed(self.top + (self.height - side) // 2, side, height)
        return Box(left, top, side, side)

    def moved(self, right: int, down: int) -> Box:
        """Return the box moved by whole pixels."""
        return Box(self.left + right, self.top + down, self.width, self.height)

    def contains(self, other: Box) -> bool:
        """Whether the other box lies completely inside this one."""
        return (
            self.left <= other.left
            and self.top <= other.top
            and self.right >= other.right
            and self.bottom >= other.bottom
        )

    def intersection(self, other: Box) -> Box | None:
        """Return the box that both share, None when they share no pixel."""
        left, top = max(self.left, other.left), max(self.top, other.top)
        right, bottom = min(self.right, other.right), min(self.bottom, other.bottom)
        return Box(left, top, right - left, bottom - top) if right > left and bottom > top else None

    def union(self, other: Box) -> Box:
        """Return the smallest box that contains both."""
        left, top = min(self.left, other.left), min(self.top, other.top)
        right, bottom = max(self.right, other.right), max(self.bottom, other.bottom)
        return Box(left, top, right - left, bottom - top)


def crop(array: NDArray[Any], box: Box) -> NDArray[Any]:
    """Return a copy of the box's pixels, mirrored at the array's edges where it reaches outside.

    array: height x width (x channels), any dtype. Raises ValueError for an empty box or array.
    """
    height, width = array.shape[:2]
    if box.area == 0 or 0 in (height, width):
        raise ValueError(f"nothing to crop: {box} of {array.shape}")
    if Box(0, 0, width, height).contains(box):
        return array[box.slices].copy()
    rows = _mirrored(np.arange(box.top, box.bottom), height)
    columns = _mirrored(np.arange(box.left, box.right), width)
    cropped: NDArray[Any] = array[rows[:, None], columns]
    return cropped


def _placed(start: int, side: int, length: int) -> int:
    if side >= length:
        return (length - side) // 2
    return min(max(start, 0), length - side)


def _mirrored(index: NDArray[np.intp], length: int) -> NDArray[np.intp]:
    """Fold indices back into 0..length-1; the edge sample is repeated (c b a | a b c | c b a)."""
    folded = np.mod(index, 2 * length)
    return np.where(folded < length, folded, 2 * length - 1 - folded)
