"""The photo being edited: its pixels, its selection, what was retouched, and its history."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.document.cleanup_record import CleanupRecord
from app.document.earlier import Earlier
from app.document.edits import mark_retouched, without_cleaned
from app.document.history import (
    DEFAULT_LIMIT,
    Array,
    History,
    KeptTiles,
    Patch,
    Plane,
    Recording,
    Step,
    changed_tiles,
    region,
    union,
)
from app.document.planes import Planes
from app.document.reshape import Operation, Reshape, changes, reshaped
from app.document.selection import Mode, Shape, combine
from app.words import mark
from glean_core.imaging.box import Box
from glean_core.imaging.masks import bounding_box
from glean_core.imaging.picture import Picture

DESELECT = mark("Deselect")


@dataclass(frozen=True)
class Change:
    """What listeners hear: the box that changed in each plane, None where nothing did.

    size: the photo has other planes now, cropped, turned or resized. All boxes are the whole frame
    then, and what was remembered in pixels of the old photo is worth nothing.
    """

    pixels: Box | None = None
    selection: Box | None = None
    history: bool = False
    edits: Box | None = None
    size: bool = False


@dataclass(frozen=True)
class SavePoint:
    """The place in the history that a snapshot was taken at, safe against dropped steps."""

    absolute: int


class Document:
    """One open photo. Knows no widget; everything that changes it goes through a recording."""

    def __init__(
        self,
        picture: Picture,
        path: Path | None = None,
        title: str = "Untitled",
        limit_bytes: int = DEFAULT_LIMIT,
    ) -> None:
        pixels: Array = np.ascontiguousarray(picture.pixels)
        if not pixels.flags.writeable:
            pixels = pixels.copy()
        shape = pixels.shape[:2]
        self.planes = Planes(pixels, np.zeros(shape, np.uint8), np.zeros(shape, np.uint8))
        self.picture = picture.with_pixels(pixels)
        self.path = path
        self.title = path.name if path is not None else title
        self.history = History(limit_bytes)
        self.earlier = Earlier(path)
        self.listeners: list[Callable[[Change], None]] = []
        self.revision = 0
        self._selected: Box | None = None
        self._edited: Box | None = None

    # The planes are replaced when the size changes: look them up, never keep them.
    @property
    def pixels(self) -> Array:
        return self.planes.pixels

    @property
    def edits(self) -> NDArray[np.uint8]:
        return self.planes.edits

    @property
    def selection(self) -> NDArray[np.uint8]:
        return self.planes.selection

    @property
    def opened(self) -> KeptTiles:
        return self.planes.opened

    @property
    def reshapes(self) -> int:
        """How often the size has changed: pixel positions of an earlier count are void."""
        return self.planes.reshapes

    @property
    def width(self) -> int:
        return int(self.pixels.shape[1])

    @property
    def height(self) -> int:
        return int(self.pixels.shape[0])

    @property
    def frame(self) -> Box:
        return Box(0, 0, self.width, self.height)

    @property
    def modified(self) -> bool:
        return self.history.modified

    @property
    def newest(self) -> Step | None:
        """The step that was done last, None when all are undone: another one, another photo."""
        history = self.history
        return history.steps[history.position - 1] if history.position else None

    @property
    def selected_box(self) -> Box | None:
        """The box around the selection, None when nothing is selected."""
        return self._selected

    @property
    def edited_box(self) -> Box | None:
        """The box around what was retouched and not cleaned up yet, None when there is nothing."""
        return self._edited

    def record(self) -> Recording:
        return Recording(self.planes, self.opened)

    def announce(self, change: Change) -> None:
        if change.pixels is not None:
            self.revision += 1
        if change.selection is not None:
            self._selected = bounding_box(self.selection)
        if change.edits is not None:
            self._edited = bounding_box(self.edits)
        self._tell(change)

    def _tell(self, change: Change) -> None:
        for listener in tuple(self.listeners):
            listener(change)

    def show(self, box: Box) -> None:
        """Tell listeners about pixels that a running stroke has changed."""
        self.announce(Change(pixels=box))

    def show_selection(self, box: Box) -> None:
        """Tell listeners about a selection that a running stroke is changing.

        The box around the selection only grows meanwhile; it is measured again at the end.
        """
        self._selected = box if self._selected is None else self._selected.union(box)
        self._tell(Change(selection=box))

    def commit(self, recording: Recording, name: str, retouched: bool = False) -> bool:
        """Make a recording one step of the history; returns False when nothing changed.

        `retouched` marks the changed pixels as the person's own edits, for one-click cleanup.
        """
        if retouched:
            mark_retouched(recording, self.edits, self.opened.array)
        step = recording.step(name)
        if not step.patches:
            return False
        self.history.push(step)
        self._announce_boxes([(patch.plane, patch.box) for patch in step.patches])
        return True

    def cancel(self, recording: Recording) -> None:
        self._announce_boxes(recording.restore())

    def _announce_boxes(self, changed: list[tuple[Plane, Box]]) -> None:
        def around(plane: Plane) -> Box | None:
            return union([box for name, box in changed if name == plane])

        self.announce(
            Change(around("pixels"), around("selection"), history=True, edits=around("edits"))
        )

    # -- steps ---------------------------------------------------------------------------

    def undo(self) -> None:
        self.jump(self.history.position - 1)

    def redo(self) -> None:
        self.jump(self.history.position + 1)

    def jump(self, position: int) -> None:
        reshapes = self.reshapes
        changed = self.history.move(self.planes, position)
        if self.reshapes != reshapes:
            self._announce_size()
        else:
            self._announce_boxes(changed)

    def reshape(self, operation: Operation, name: str) -> bool:
        """Crop, turn or resize the photo as one step; False when that changes nothing.

        A selection and the edits go along. Raises ValueError when nothing would be left.
        """
        if not changes(operation, (self.height, self.width)):
            return False
        self.take_reshaped(*reshaped(self.planes, operation), name)
        return True

    def take_reshaped(self, reshape: Reshape, planes: Planes, name: str) -> None:
        """Make a step of what `reshaped` has made of the planes as they are now."""
        self.planes.become(planes)
        self.history.push(Step(name, (), reshape))
        self._announce_size()

    def take_step(self, step: Step) -> None:
        """Do a step of changed tiles that was made beforehand, of the planes as they are now."""
        self._lay(step.patches)
        self.history.push(step)
        self._announce_boxes([(patch.plane, patch.box) for patch in step.patches])

    def _lay(self, patches: Iterable[Patch]) -> None:
        for patch in patches:
            self.planes.lay(patch.plane, patch.box, patch.after)

    def _announce_size(self) -> None:
        self.picture = self.picture.with_pixels(self.pixels)
        frame = self.frame
        self.announce(Change(frame, frame, history=True, edits=frame, size=True))

    def select(self, shape: Shape, mode: Mode, name: str) -> None:
        """Change the selection by a shape as one step."""
        recording = self.record()
        combine(recording, self.selection, self._selected, shape, mode)
        self.commit(recording, name)

    def deselect(self) -> None:
        if self._selected is None:
            return
        recording = self.record()
        recording.touch("selection", self._selected)
        region(self.selection, self._selected)[...] = 0
        self.commit(recording, DESELECT)

    def paste_box(
        self,
        box: Box,
        pixels: Array,
        name: str,
        cleaned: NDArray[np.float32] | None = None,
        amend: bool = False,
        record: CleanupRecord | None = None,
    ) -> bool:
        """Replace the pixels of a box as one step; `cleaned` is its mask, no longer to be cleaned.

        `record` says what made them. `amend` takes the newest step back first and stands in its
        place, even when empty.
        """
        undone = self.history.move(self.planes, self.history.position - 1) if amend else []
        patches = changed_tiles("pixels", box, self.pixels, pixels)
        if cleaned is not None:
            edits = without_cleaned(self.edits, cleaned, box)
            patches += changed_tiles("edits", box, self.edits, edits)
        self._lay(patches)
        step = Step(name, patches, cleanup=record)
        if not step.patches and not amend:
            return False
        self.history.push(step)
        self._announce_boxes(undone + [(patch.plane, patch.box) for patch in step.patches])
        return True

    # -- snapshots -----------------------------------------------------------------------

    def snapshot(self) -> Picture:
        """Copy the photo as it is now, for work in another thread."""
        return self.picture.with_pixels(self.pixels.copy())

    def as_opened(self) -> NDArray[Any]:
        """Rebuild the pixels as they were when the photo was opened, cropped and turned as now."""
        return self.planes.as_opened()

    def save_point(self) -> SavePoint:
        return SavePoint(self.history.position + self.history.dropped)

    def mark_saved(self, point: SavePoint, path: Path) -> None:
        self.path, self.title = path, path.name
        self.history.mark_saved(point.absolute - self.history.dropped)
        self.announce(Change(history=True))
