"""New pixels between old ones: planes of another size, and planes turned by any angle.

Computed in float, so that 16 bits stay 16 bits, channel by channel or block by block, so that a
large photo needs little memory. Colours are weighed by their alpha: what is invisible does not
bleed into its surroundings.
"""

from __future__ import annotations

import math
from typing import Any, Literal

import cv2
import numpy as np
from numpy.typing import NDArray

from app.document.planes import Array, Plane
from glean_core.imaging.box import Box
from glean_core.imaging.resize import resize

Filter = Literal["bicubic", "smooth", "nearest"]
Floats = NDArray[np.float32]

BLOCK = 512  # pixels of a side, of what is turned at once
REACH = 6  # source pixels around a block that the kernel may ask for


def resized(plane: Array, size: tuple[int, int], filter: Filter, kind: Plane) -> Array:
    """Return a plane (H x W or H x W x C, uint8 or uint16) at size (height, width), same type.

    "bicubic" is antialiased and sharp, "smooth" averages when shrinking and is linear when
    enlarging, "nearest" repeats and drops pixels. The edits stay 0 or 255: what an edited pixel has
    touched is edited.
    """
    if filter == "nearest":
        rows, columns = (_nearest(plane.shape[axis], size[axis]) for axis in (0, 1))
        nearest: Array = plane[rows][:, columns]
        return nearest
    if kind == "edits":
        return _touched(_averaged(plane.astype(np.float32), size))
    scaled = resize if filter == "bicubic" else _averaged
    if plane.ndim == 2:
        return _rounded(scaled(plane, size), plane.dtype)
    out = np.empty((*size, plane.shape[2]), plane.dtype)
    cover = _cover(plane)
    if cover is None:
        for channel in range(plane.shape[2]):
            out[..., channel] = _rounded(scaled(plane[..., channel], size), plane.dtype)
        return out
    new_cover = scaled(cover, size)
    for channel in range(plane.shape[2] - 1):
        weighed = scaled(plane[..., channel] * cover, size)
        out[..., channel] = _rounded(_unweighed(weighed, new_cover), plane.dtype)
    out[..., -1] = _rounded(new_cover * np.iinfo(plane.dtype).max, plane.dtype)
    return out


def turned(plane: Array, angle: float, box: Box, kind: Plane) -> Array:
    """Return what a box shows after the plane was turned clockwise about its middle.

    angle: degrees. box: in pixels of the plane, whose corner and size stay where they were; it may
    reach over the borders. There the rim of the photo goes on, and nothing is selected or edited.
    """
    out = np.empty((box.height, box.width, *plane.shape[2:]), plane.dtype)
    for top in range(0, box.height, BLOCK):
        for left in range(0, box.width, BLOCK):
            part = Box(left, top, min(BLOCK, box.width - left), min(BLOCK, box.height - top))
            block = _turned_block(plane, angle, part.moved(box.left, box.top), kind)
            out[part.slices] = block.reshape(out[part.slices].shape)
    return out


def inner_box(height: int, width: int, angle: float) -> Box:
    """Return the largest box, centred, that a photo turned by an angle in degrees fills."""
    sine, cosine = abs(math.sin(math.radians(angle))), abs(math.cos(math.radians(angle)))
    longer, shorter = max(width, height), min(width, height)
    if shorter <= 2 * sine * cosine * longer or abs(sine - cosine) < 1e-10:
        # Two corners touch the longer sides, the others lie on the line between these.
        half = shorter / 2
        wide, high = (
            (half / sine, half / cosine) if width >= height else (half / cosine, half / sine)
        )
    else:
        both = cosine * cosine - sine * sine
        wide = (width * cosine - height * sine) / both
        high = (height * cosine - width * sine) / both
    # Whole pixels, and the middle exactly in the middle: the difference stays even.
    inner_width, inner_height = _even(wide, width), _even(high, height)
    left, top = (width - inner_width) // 2, (height - inner_height) // 2
    return Box(left, top, inner_width, inner_height)


def _even(length: float, outer: int) -> int:
    whole = min(int(length + 1e-6), outer)
    return max(whole - (outer - whole) % 2, 1)


def _nearest(old: int, new: int) -> NDArray[np.intp]:
    return np.minimum(((np.arange(new) + 0.5) * old / new).astype(np.intp), old - 1)


def _averaged(array: NDArray[Any], size: tuple[int, int]) -> Floats:
    made = np.ascontiguousarray(array, np.float32)
    # One axis after the other: each may shrink or grow.
    for axis in (0, 1):
        shape = (size[0], made.shape[1]) if axis == 0 else (made.shape[0], size[1])
        shrinks = shape[axis] < made.shape[axis]
        how = cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
        made = np.asarray(cv2.resize(made, shape[::-1], interpolation=how), np.float32)
        made = made.reshape(shape)
    return made


def _turned_block(plane: Array, angle: float, box: Box, kind: Plane) -> Array:
    height, width = plane.shape[:2]
    sine, cosine = math.sin(math.radians(angle)), math.cos(math.radians(angle))
    back = np.array([[cosine, sine], [-sine, cosine]])  # from the turned photo to the plane
    middle = np.array([width / 2, height / 2])
    corners = np.array([(x, y) for x in (box.left, box.right) for y in (box.top, box.bottom)])
    seen = (corners - middle) @ back.T + middle
    low = np.clip(np.floor(seen.min(axis=0)).astype(int) - REACH, 0, (width - 1, height - 1))
    high = np.clip(np.ceil(seen.max(axis=0)).astype(int) + REACH, low + 1, (width, height))
    source = plane[low[1] : high[1], low[0] : high[0]]
    # cv2 counts from pixel centres: half a pixel in, half a pixel out.
    shift = back @ (np.array([box.left, box.top]) + 0.5 - middle) + middle - 0.5 - low
    matrix = np.concatenate([back, shift[:, None]], axis=1)
    if kind == "edits":
        return _touched(_warped(source.astype(np.float32), matrix, box, mask=True))
    if kind == "selection":
        return _rounded(_warped(source.astype(np.float32), matrix, box, mask=True), plane.dtype)
    cover = _cover(source)
    if cover is None:
        return _rounded(_warped(source.astype(np.float32), matrix, box), plane.dtype)
    both = np.concatenate([source[..., :-1] * cover[..., None], cover[..., None]], axis=2)
    made = _warped(both.astype(np.float32), matrix, box)
    colours = _unweighed(made[..., :-1], made[..., -1:])
    alpha = made[..., -1:] * np.iinfo(plane.dtype).max
    return _rounded(np.concatenate([colours, alpha], axis=2), plane.dtype)


def _warped(source: Floats, matrix: NDArray[np.float64], box: Box, mask: bool = False) -> Floats:
    how = cv2.INTER_LINEAR if mask else cv2.INTER_LANCZOS4
    made = cv2.warpAffine(
        source,
        matrix,
        (box.width, box.height),
        flags=how | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_CONSTANT if mask else cv2.BORDER_REPLICATE,
    )
    return np.asarray(made, np.float32).reshape(box.height, box.width, *source.shape[2:])


def _cover(plane: Array) -> Floats | None:
    """Return the alpha as 0..1, None where there is none or everything is opaque."""
    if plane.shape[2] not in (2, 4):
        return None
    top = np.iinfo(plane.dtype).max
    alpha = plane[..., -1]
    return None if (alpha == top).all() else alpha.astype(np.float32) / np.float32(top)


def _unweighed(weighed: Floats, cover: Floats) -> Floats:
    shown = cover > 1e-4
    return np.where(shown, weighed / np.where(shown, cover, 1), 0)


def _rounded(values: Floats, dtype: np.dtype[Any]) -> Array:
    rounded: Array = np.clip(np.rint(values), 0, np.iinfo(dtype).max).astype(dtype)
    return rounded


def _touched(values: Floats) -> Array:
    return np.where(values >= 0.5, np.uint8(255), np.uint8(0))
