"""Undo: the tiles that a step changed, before and after, capped in bytes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from app.document.cleanup_record import CleanupRecord
from app.document.planes import (
    TILE,
    Array,
    KeptTiles,
    Plane,
    Planes,
    Stored,
    region,
    tiles_under,
    union,
)
from app.document.reshape import Reshape, reshaped, unreshaped
from glean_core.imaging.box import Box

__all__ = [
    "DEFAULT_LIMIT",
    "TILE",
    "Array",
    "History",
    "KeptTiles",
    "Patch",
    "Plane",
    "Recording",
    "Step",
    "Stored",
    "changed_tiles",
    "region",
    "tiles_under",
    "union",
]

DEFAULT_LIMIT = 1 << 30


@dataclass(frozen=True)
class Patch:
    """One tile of one plane before and after a step."""

    plane: Plane
    box: Box
    before: Stored
    after: Stored


@dataclass(frozen=True)
class Step:
    """One line of the history: changed tiles or, in their place, a change of all planes.

    cleanup: what is known of it where it is one.
    """

    name: str
    patches: tuple[Patch, ...]
    reshape: Reshape | None = None
    cleanup: CleanupRecord | None = field(default=None, kw_only=True)

    @cached_property
    def nbytes(self) -> int:
        kept = sum(patch.before.nbytes + patch.after.nbytes for patch in self.patches)
        return kept + (self.reshape.nbytes if self.reshape is not None else 0)

    @property
    def changes_pixels(self) -> bool:
        return self.reshape is not None or any(patch.plane == "pixels" for patch in self.patches)


def changed_tiles(plane: Plane, box: Box, before: Array, after: Array) -> tuple[Patch, ...]:
    """Return the patches of one plane from its whole array and new pixels of a box.

    Reads only, so that it may run in another thread while the photo is shown.
    """
    patches: list[Patch] = []
    for tile in tiles_under(box, *before.shape[:2]):
        old = region(before, tile)
        new = old.copy()
        part = tile.intersection(box)
        if part is not None:
            there = part.moved(-tile.left, -tile.top), part.moved(-box.left, -box.top)
            region(new, there[0])[...] = region(after, there[1])
        if not np.array_equal(old, new):
            squeeze = plane != "pixels"
            patches.append(Patch(plane, tile, Stored.of(old, squeeze), Stored.of(new, squeeze)))
    return tuple(patches)


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
    # What slow steps had made, while they are undone: by their place in `steps`.
    _results: dict[int, Planes] = field(default_factory=dict)

    @property
    def nbytes(self) -> int:
        results = sum(planes.nbytes for planes in self._results.values())
        return sum(step.nbytes for step in self.steps) + results

    @property
    def modified(self) -> bool:
        """Whether pixels differ from the last save (a moved selection is not unsaved work)."""
        if self.saved is None:
            return True
        low, high = sorted((self.saved, self.position))
        return any(step.changes_pixels for step in self.steps[low:high])

    def push(self, step: Step) -> None:
        cut = self.steps[self.position :]
        self._results.clear()
        if self.saved is not None and self.saved > self.position:
            lost = self.steps[self.position : self.saved]
            changed = any(gone.changes_pixels for gone in lost)
            self.saved = None if changed else self.position
        if cut:
            del self.steps[self.position :]
        self.steps.append(step)
        self.position += 1
        self._drop_oldest()

    def share(self, limit_bytes: int) -> bool:
        """Take a new limit; True when steps had to go for it."""
        before, self.limit_bytes = self.dropped, limit_bytes
        if self.nbytes > limit_bytes:
            self._results.clear()  # they are named by places that are about to change
            self._drop_oldest()
        return self.dropped > before

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

    def move(self, planes: Planes, position: int) -> list[tuple[Plane, Box]]:
        """Undo or redo until `position` steps are applied; returns what changed.

        Boxes are in pixels of their own time: after a change of size (`planes.reshapes` has grown)
        everything is another.
        """
        position = max(0, min(position, len(self.steps)))
        changed: list[tuple[Plane, Box]] = []
        while self.position > position:
            self.position -= 1
            self._take_back(planes, self.steps[self.position], changed)
        while self.position < position:
            self._do_again(planes, self.steps[self.position], changed)
            self.position += 1
        return changed

    def _take_back(self, planes: Planes, step: Step, changed: list[tuple[Plane, Box]]) -> None:
        for patch in step.patches:
            planes.lay(patch.plane, patch.box, patch.before)
            changed.append((patch.plane, patch.box))
        if step.reshape is not None:
            result = planes.same()
            planes.become(unreshaped(planes, step.reshape))
            if step.reshape.is_slow and self.nbytes + result.nbytes <= self.limit_bytes:
                self._results[self.position] = result

    def _do_again(self, planes: Planes, step: Step, changed: list[tuple[Plane, Box]]) -> None:
        for patch in step.patches:
            planes.lay(patch.plane, patch.box, patch.after)
            changed.append((patch.plane, patch.box))
        if step.reshape is not None:
            result = self._results.pop(self.position, None)
            planes.become(result or reshaped(planes, step.reshape.operation)[1])

    def mark_saved(self, position: int) -> None:
        self.saved = position if 0 <= position <= len(self.steps) else None
