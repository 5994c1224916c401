"""Steps that change the size of a photo, or turn it: all planes at once.

An operation is plain numbers; what it makes of the planes depends on nothing else, so redo makes
it again. Undo turns an operation round as far as its result still holds what was there; the rest,
`lost`, is put away with the step. A quarter turn or a flip loses nothing, a crop what lies outside,
a new size everything.

As a file keeps a step: `plain(operation)` is a dictionary of numbers and words, `operation_of` the
way back. A `Reshape` is that, the height and width before, and `lost`: a list of plane, box and
pixels. The planes are "pixels", "edits", "selection" and "opened", the pixels of the photo as it
was opened; of that last one only tiles that differed from the pixels before the step are kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from typing import Any, Literal

import cv2
import numpy as np

from app.document.planes import Array, KeptTiles, Plane, Planes, Stored, region, tiles_under
from app.document.resampling import Filter, resized, turned
from glean_core.imaging.box import Box

Size = tuple[int, int]  # height, width


@dataclass(frozen=True)
class Crop:
    """Keeps what lies in a box, which has to lie inside the photo."""

    box: Box

    def size(self, before: Size) -> Size:
        return self.box.height, self.box.width

    def apply(self, plane: Array, kind: Plane) -> Array:
        return region(plane, self.box).copy()

    def turn_back(self, plane: Array, before: Size) -> Array:
        whole = np.empty((*before, *plane.shape[2:]), plane.dtype)
        region(whole, self.box)[...] = plane
        return whole

    def lost(self, before: Size) -> tuple[Box, ...]:
        height, width = before
        box = self.box
        around = (
            Box(0, 0, width, box.top),
            Box(0, box.bottom, width, height - box.bottom),
            Box(0, box.top, box.left, box.height),
            Box(box.right, box.top, width - box.right, box.height),
        )
        return tuple(part for part in around if part.area)


@dataclass(frozen=True)
class Rotate:
    """Turns by quarters, 1 to 3, clockwise."""

    quarters: int

    def size(self, before: Size) -> Size:
        return before if self.quarters % 2 == 0 else (before[1], before[0])

    def apply(self, plane: Array, kind: Plane) -> Array:
        return _rotated(plane, self.quarters)

    def turn_back(self, plane: Array, before: Size) -> Array:
        return _rotated(plane, -self.quarters)

    def lost(self, before: Size) -> tuple[Box, ...]:
        return ()


@dataclass(frozen=True)
class Flip:
    """Mirrors: left to right when horizontal, else top to bottom."""

    horizontal: bool

    def size(self, before: Size) -> Size:
        return before

    def apply(self, plane: Array, kind: Plane) -> Array:
        return np.asarray(cv2.flip(plane, int(self.horizontal))).reshape(plane.shape)

    def turn_back(self, plane: Array, before: Size) -> Array:
        return self.apply(plane, "pixels")

    def lost(self, before: Size) -> tuple[Box, ...]:
        return ()


@dataclass(frozen=True)
class Resize:
    """Brings the photo to another width and height."""

    width: int
    height: int
    filter: Filter = "bicubic"

    def size(self, before: Size) -> Size:
        return self.height, self.width

    def apply(self, plane: Array, kind: Plane) -> Array:
        return resized(plane, (self.height, self.width), self.filter, kind)

    def turn_back(self, plane: Array, before: Size) -> Array:
        return np.empty((*before, *plane.shape[2:]), plane.dtype)

    def lost(self, before: Size) -> tuple[Box, ...]:
        return (Box(0, 0, before[1], before[0]),)


@dataclass(frozen=True)
class Straighten:
    """Turns clockwise by an angle in degrees about the middle, then keeps a box.

    box: in pixels of the photo before; where it reaches beyond the turned photo the rim goes on.
    """

    angle: float
    box: Box

    def size(self, before: Size) -> Size:
        return self.box.height, self.box.width

    def apply(self, plane: Array, kind: Plane) -> Array:
        return turned(plane, self.angle, self.box, kind)

    def turn_back(self, plane: Array, before: Size) -> Array:
        return np.empty((*before, *plane.shape[2:]), plane.dtype)

    def lost(self, before: Size) -> tuple[Box, ...]:
        return (Box(0, 0, before[1], before[0]),)


Operation = Crop | Rotate | Flip | Resize | Straighten
_KINDS: dict[str, type[Operation]] = {
    "crop": Crop,
    "rotate": Rotate,
    "flip": Flip,
    "resize": Resize,
    "straighten": Straighten,
}


def plain(operation: Operation) -> dict[str, Any]:
    """Return an operation as words and numbers, ready for JSON; boxes are lists of four."""
    kind = next(name for name, made in _KINDS.items() if isinstance(operation, made))
    values = {k: list(v) if isinstance(v, tuple) else v for k, v in asdict(operation).items()}
    return {"kind": kind, **values}


def operation_of(values: dict[str, Any]) -> Operation:
    """Return the operation that `plain` has written. Raises ValueError when it is none."""
    given = dict(values)
    made = _KINDS.get(str(given.pop("kind", "")))
    try:
        if made is None:
            raise ValueError(f"unknown operation {values!r}")
        if "box" in given:
            given["box"] = Box(*given["box"])
        return made(**given)
    except TypeError as error:
        raise ValueError(f"incomplete operation {values!r}") from error


def changes(operation: Operation, before: Size) -> bool:
    """Whether an operation does anything to a photo of a size. Raises ValueError for no result."""
    frame = Box(0, 0, before[1], before[0])
    if min(operation.size(before)) < 1:
        raise ValueError(f"nothing would be left: {operation}")
    if isinstance(operation, Crop):
        if not frame.contains(operation.box):
            raise ValueError(f"the crop reaches outside: {operation}")
        return operation.box != frame
    if isinstance(operation, Resize):
        return operation.size(before) != before
    if isinstance(operation, Straighten):
        return operation.angle != 0 or operation.box != frame
    return not isinstance(operation, Rotate) or operation.quarters % 4 != 0


@dataclass(frozen=True)
class Lost:
    """A part of a plane that can't be made from the result of an operation."""

    plane: Plane | Literal["opened"]
    box: Box
    before: Stored


@dataclass(frozen=True)
class Reshape:
    """One operation of the history, with the size before and what it lost."""

    operation: Operation
    height: int
    width: int
    lost: tuple[Lost, ...]

    @property
    def nbytes(self) -> int:
        return sum(part.before.nbytes for part in self.lost)

    @property
    def is_slow(self) -> bool:
        """Whether redo takes long enough to keep the result while it is undone."""
        return isinstance(self.operation, Resize | Straighten)


def reshaped(planes: Planes, operation: Operation) -> tuple[Reshape, Planes]:
    """Apply an operation to all planes; reads only, so that it may run in another thread."""
    height, width = planes.pixels.shape[:2]
    new = _all(planes, lambda kind: operation.apply(planes[kind], kind))
    if planes.opened.boxes:
        new = _with_opened(new, operation.apply(planes.as_opened(), "pixels"))
    boxes = operation.lost((height, width))
    lost = [
        Lost(kind, box, Stored.of(region(planes[kind], box), squeeze=kind != "pixels"))
        for kind in planes
        for box in boxes
    ]
    for tile in _opened_otherwise(planes):
        lost += [
            Lost("opened", part, Stored.of(region(planes.opened.array, part), squeeze=False))
            for box in boxes
            if (part := tile.intersection(box)) is not None
        ]
    return Reshape(operation, height, width, tuple(lost)), new


def unreshaped(planes: Planes, reshape: Reshape) -> Planes:
    """Return the planes as they were before an operation; reads only."""
    before = reshape.height, reshape.width
    turn_back = reshape.operation.turn_back
    old = _all(planes, lambda kind: turn_back(planes[kind], before))
    for part in reshape.lost:
        if part.plane != "opened":
            region(old[part.plane], part.box)[...] = part.before.array()
    parts = [part for part in reshape.lost if part.plane == "opened"]
    if planes.opened.boxes or parts:
        opened = turn_back(planes.as_opened(), before)
        for box in reshape.operation.lost(before):
            region(opened, box)[...] = region(old.pixels, box)
        for part in parts:
            region(opened, part.box)[...] = part.before.array()
        old = _with_opened(old, opened)
    return old


def _all(planes: Planes, make: Callable[[Plane], Array]) -> Planes:
    pixels, edits, selection = (np.ascontiguousarray(make(kind)) for kind in planes)
    return Planes(pixels, edits, selection)


def _with_opened(planes: Planes, opened: Array) -> Planes:
    """Keep the tiles of what was opened that differ from the pixels."""
    height, width = opened.shape[:2]
    kept = KeptTiles(planes.pixels)
    for tile in tiles_under(Box(0, 0, width, height), height, width):
        there = region(opened, tile)
        if not np.array_equal(there, region(planes.pixels, tile)):
            region(kept.array, tile)[...] = there
            kept.boxes[tile.top, tile.left] = tile
    return planes.with_opened(kept)


def _opened_otherwise(planes: Planes) -> Iterator[Box]:
    for tile in planes.opened.boxes.values():
        if not np.array_equal(region(planes.opened.array, tile), region(planes.pixels, tile)):
            yield tile


def _rotated(plane: Array, quarters: int) -> Array:
    how = {
        1: cv2.ROTATE_90_CLOCKWISE,
        2: cv2.ROTATE_180,
        3: cv2.ROTATE_90_COUNTERCLOCKWISE,
    }.get(quarters % 4)
    if how is None:
        return plane.copy()
    height, width = plane.shape[:2]
    shape = (width, height) if quarters % 2 else (height, width)
    return np.asarray(cv2.rotate(plane, how)).reshape(*shape, *plane.shape[2:])
