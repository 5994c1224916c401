"""Undo: the tiles that a step changed, before and after, capped in bytes."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from glean_core.imaging.box import Box

Plane = Literal["pixels", "edits", "selection"]
Array = NDArray[Any]

TILE = 128
DEFAULT_LIMIT = 1 << 30


def tiles_under(box: Box, height: int, width: int) -> Iterator[Box]:
    """Yield the grid tiles that touch a box, cut at the borders of a height x width plane."""
    cut = box.clipped(height, width)
    if cut.area == 0:
        return
    for y in range(cut.top // TILE * TILE, cut.bottom, TILE):
        for x in range(cut.left // TILE * TILE, cut.right, TILE):
            yield Box(x, y, min(TILE, width - x), min(TILE, height - y))


def region(plane: Array, box: Box) -> Array:
    """View the part of a plane (H x W or H x W x C) that lies under a box inside it."""
    view: Array = plane[box.slices]
    return view


def union(boxes: Iterable[Box]) -> Box | None:
    """Return the smallest box around all boxes, None when there are none."""
    around: Box | None = None
    for box in boxes:
        around = box if around is None else around.union(box)
    return around


@dataclass(frozen=True)
class Stored:
    """An array put away: one value when flat, a mask squeezed by zlib, a photo as it is."""

    data: int | bytes | Array
    shape: tuple[int, ...]
    dtype: np.dtype[Any]

    @classmethod
    def of(cls, array: Array, squeeze: bool) -> Stored:
        first = array.flat[0]
        if (array == first).all():
            return cls(int(first), array.shape, array.dtype)
        data = zlib.compress(array.tobytes(), 1) if squeeze else array.copy()
        return cls(data, array.shape, array.dtype)

    @property
    def nbytes(self) -> int:
        if isinstance(self.data, int):
            return self.dtype.itemsize
        return len(self.data) if isinstance(self.data, bytes) else self.data.nbytes

    def array(self) -> Array:
        if isinstance(self.data, int):
            return np.full(self.shape, self.data, self.dtype)
        if isinstance(self.data, bytes):
            return np.frombuffer(zlib.decompress(self.data), self.dtype).reshape(self.shape)
        return self.data


@dataclass(frozen=True)
class Patch:
    """One tile of one plane before and after a step."""

    plane: Plane
    box: Box
    before: Stored
    after: Stored


@dataclass(frozen=True)
class Step:
    """One line of the history."""

    name: str
    patches: tuple[Patch, ...]

    @property
    def nbytes(self) -> int:
        return sum(patch.before.nbytes + patch.after.nbytes for patch in self.patches)

    @property
    def changes_pixels(self) -> bool:
        return any(patch.plane == "pixels" for patch in self.patches)


class KeptTiles:
    """What a plane held when each of its tiles was first touched.

    `array` has the plane's shape and is valid under kept tiles only; the system hands out its
    memory page by page, so that an untouched photo costs nothing.
    """

    def __init__(self, plane: Array) -> None:
        self.plane = plane
        self.array: Array = np.empty_like(plane)
        self.boxes: dict[tuple[int, int], Box] = {}

    def keep(self, box: Box) -> None:
        height, width = self.plane.shape[:2]
        for tile in tiles_under(box, height, width):
            key = (tile.top, tile.left)
            if key not in self.boxes:
                region(self.array, tile)[...] = region(self.plane, tile)
                self.boxes[key] = tile

    def restore(self) -> list[Box]:
        for tile in self.boxes.values():
            region(self.plane, tile)[...] = region(self.array, tile)
        return list(self.boxes.values())


class Recording:
    """A change in the making: `touch` a plane's box before writing into it."""

    def __init__(self, planes: Mapping[Plane, Array], opened: KeptTiles) -> None:
        self.planes = planes
        self._opened = opened
        self._kept: dict[Plane, KeptTiles] = {}

    def touch(self, plane: Plane, box: Box) -> None:
        if plane not in self._kept:
            self._kept[plane] = KeptTiles(self.planes[plane])
        self._kept[plane].keep(box)
        if plane == "pixels":
            self._opened.keep(box)

    def before(self, plane: Plane) -> Array:
        """Return the plane as it was: valid only under what has been touched."""
        if plane not in self._kept:
            self._kept[plane] = KeptTiles(self.planes[plane])
        return self._kept[plane].array

    def tiles(self, plane: Plane) -> list[Box]:
        return list(self._kept[plane].boxes.values()) if plane in self._kept else []

    def restore(self) -> list[tuple[Plane, Box]]:
        """Put everything back (Escape during a stroke)."""
        return [(plane, box) for plane, kept in self._kept.items() for box in kept.restore()]

    def step(self, name: str) -> Step:
        """Close the recording: only tiles that really changed are stored."""
        patches: list[Patch] = []
        for plane, kept in self._kept.items():
            squeeze = plane != "pixels"
            for tile in kept.boxes.values():
                before, after = region(kept.array, tile), region(kept.plane, tile)
                if not np.array_equal(before, after):
                    patches.append(
                        Patch(plane, tile, Stored.of(before, squeeze), Stored.of(after, squeeze))
                    )
        return Step(name, tuple(patches))


@dataclass
class History:
    """Steps in order; `position` of them are applied. The oldest go when the cap is reached."""

    limit_bytes: int = DEFAULT_LIMIT
    steps: list[Step] = field(default_factory=list)
    position: int = 0
    saved: int | None = 0  # position at the last save; None once it can't be reached any more
    dropped: int = 0

    @property
    def nbytes(self) -> int:
        return sum(step.nbytes for step in self.steps)

    @property
    def modified(self) -> bool:
        """Whether pixels differ from the last save (a moved selection is not unsaved work)."""
        if self.saved is None:
            return True
        low, high = sorted((self.saved, self.position))
        return any(step.changes_pixels for step in self.steps[low:high])

    def push(self, step: Step) -> None:
        cut = self.steps[self.position :]
        if self.saved is not None and self.saved > self.position:
            lost = self.steps[self.position : self.saved]
            changed = any(gone.changes_pixels for gone in lost)
            self.saved = None if changed else self.position
        if cut:
            del self.steps[self.position :]
        self.steps.append(step)
        self.position += 1
        self._drop_oldest()

    def _drop_oldest(self) -> None:
        total = self.nbytes
        # The newest step stays whatever it weighs: undo must take back the last thing done.
        while total > self.limit_bytes and len(self.steps) > 1 and self.position > 1:
            gone = self.steps.pop(0)
            total -= gone.nbytes
            self.position -= 1
            self.dropped += 1
            if self.saved is not None:
                if self.saved == 0:
                    self.saved = None if gone.changes_pixels else 0
                else:
                    self.saved -= 1

    def move(self, planes: Mapping[Plane, Array], position: int) -> list[tuple[Plane, Box]]:
        """Undo or redo until `position` steps are applied; returns what changed."""
        position = max(0, min(position, len(self.steps)))
        changed: list[tuple[Plane, Box]] = []
        while self.position > position:
            self.position -= 1
            for patch in self.steps[self.position].patches:
                region(planes[patch.plane], patch.box)[...] = patch.before.array()
                changed.append((patch.plane, patch.box))
        while self.position < position:
            for patch in self.steps[self.position].patches:
                region(planes[patch.plane], patch.box)[...] = patch.after.array()
                changed.append((patch.plane, patch.box))
            self.position += 1
        return changed

    def mark_saved(self, position: int) -> None:
        self.saved = position if 0 <= position <= len(self.steps) else None
