"""The planes of a photo: its pixels and the masks of the same size, and their parts."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from glean_core.imaging.box import Box

Plane = Literal["pixels", "edits", "selection"]
Array = NDArray[Any]

TILE = 128


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


class Planes(Mapping[Plane, Array]):
    """All planes of one photo, of one height and width.

    pixels: H x W x C; edits and selection: H x W uint8; opened: the pixels when the photo was
    opened. Steps write into the arrays; a step that changes the size puts others in their place
    (`become`), so nobody may keep an array across steps.
    """

    def __init__(
        self,
        pixels: Array,
        edits: NDArray[np.uint8],
        selection: NDArray[np.uint8],
        opened: KeptTiles | None = None,
    ) -> None:
        # Replaced all at once: another thread never sees planes of two sizes.
        self._held = pixels, edits, selection, opened or KeptTiles(pixels)
        self.reshapes = 0  # how often other arrays have taken their place

    @property
    def pixels(self) -> Array:
        return self._held[0]

    @property
    def edits(self) -> NDArray[np.uint8]:
        return self._held[1]

    @property
    def selection(self) -> NDArray[np.uint8]:
        return self._held[2]

    @property
    def opened(self) -> KeptTiles:
        return self._held[3]

    def with_opened(self, opened: KeptTiles) -> Planes:
        """Return the same planes with other tiles of what was opened."""
        return Planes(*self._held[:3], opened)

    def __getitem__(self, plane: Plane) -> Array:
        return {"pixels": self.pixels, "edits": self.edits, "selection": self.selection}[plane]

    def __iter__(self) -> Iterator[Plane]:
        yield from ("pixels", "edits", "selection")

    def __len__(self) -> int:
        return 3

    @property
    def nbytes(self) -> int:
        kept = sum(region(self.opened.array, tile).nbytes for tile in self.opened.boxes.values())
        return sum(array.nbytes for array in self.values()) + kept

    def lay(self, plane: Plane, box: Box, stored: Stored) -> None:
        """Put stored pixels back, after a look at whether they are the first over the opened."""
        if plane == "pixels":
            self.opened.keep(box)
        region(self[plane], box)[...] = stored.array()

    def same(self) -> Planes:
        """Return another holder of the same arrays."""
        return Planes(*self._held)

    def become(self, other: Planes) -> None:
        """Take over the arrays of another size."""
        self._held = other._held
        self.reshapes += 1

    def as_opened(self) -> Array:
        """Return the pixels as they were when the photo was opened, as a copy."""
        whole = self.pixels.copy()
        for tile in self.opened.boxes.values():
            region(whole, tile)[...] = region(self.opened.array, tile)
        return whole
