"""The warp brush: pushes, swells, shrinks and turns parts of a photo, and brings them back."""

from __future__ import annotations

from dataclasses import dataclass
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from app.document.brush import Brush, EvenPath, Point, dab
from app.document.document import Document
from app.document.history import KeptTiles, Recording, Step, region, union
from app.document.retouch.displacement import Displacement
from app.tools.tool import Option, Pointer, Stage, Tool, ToolInfo
from glean_core.imaging.box import Box

Floats = NDArray[np.float32]

INFO = ToolInfo(
    "warp",
    "Warp",
    "Y",
    "Push, enlarge, shrink or turn parts of the photo; Alt does the opposite",
    (
        Option(
            "mode",
            "Mode",
            "choice",
            "push",
            "What the brush does: one press acts once, dragging goes on",
            choices=(
                ("push", "Push"),
                ("bloat", "Enlarge"),
                ("pinch", "Shrink"),
                ("left", "Swirl left"),
                ("right", "Swirl right"),
                ("restore", "Restore"),
            ),
        ),
        Option("size", "Size", "number", 120, "Width of the brush ([ and ])", 4, 1000, " px"),
        Option("strength", "Strength", "number", 50, "How much each stroke does", 1, 100, " %"),
    ),
    size_option="size",
    cursor="brush",
)
OPPOSITES = {"bloat": "pinch", "pinch": "bloat", "left": "right", "right": "left"}
SPACING = 0.05  # of the diameter: at 100 % no dab can fold the photo over itself
LEAST_SPACING = 1.0  # pixels
BLOAT = 0.25  # at 100 %, one press brings the middle closer by this part
SWIRL = np.radians(30)  # at 100 %, one press turns the middle by this
PRESSES_PER_WIDTH = 2.0  # walking over a place acts about once: the brush's rim hardly counts
RESTORE_HARDNESS = 0.5


@dataclass
class Session:
    """Strokes that follow each other: each is a step, and all bend the same photo.

    It lasts as long as the newest step is its own; undo or another edit ends it.
    """

    displacement: Displacement
    newest: Step | None


def newest_step(document: Document) -> Step | None:
    history = document.history
    return history.steps[history.position - 1] if history.position else None


def shift_of(mode: str, box: Box, weight: Floats, centre: Point, step: Point) -> Floats:
    """Return where each pixel of a dab takes its colour from, relative to itself: h x w x 2.

    weight: h x w, what the dab does at each pixel, as a part of the step (push), of the distance
    to the middle (bloat, pinch), or in radians (left, right).
    """
    shift = np.empty((*weight.shape, 2), np.float32)
    if mode == "push":
        np.multiply(weight, np.float32(-step[0]), out=shift[..., 0])
        np.multiply(weight, np.float32(-step[1]), out=shift[..., 1])
        return shift
    x = (np.arange(box.left, box.right) + (0.5 - centre[0])).astype(np.float32)
    y = (np.arange(box.top, box.bottom) + (0.5 - centre[1])).astype(np.float32)[:, None]
    if mode in ("bloat", "pinch"):
        part = -weight if mode == "bloat" else weight
        np.multiply(part, x, out=shift[..., 0])
        np.multiply(part, y, out=shift[..., 1])
        return shift
    # Rows count downwards: the photo turns left when colours are fetched from a turn right.
    turn = weight if mode == "left" else -weight
    less, sine = np.cos(turn) - 1, np.sin(turn)
    shift[..., 0] = less * x - sine * y
    shift[..., 1] = sine * x + less * y
    return shift


class Warp(Tool):
    """Bends a field of shifts and samples the photo from before the first stroke through it."""

    def __init__(self) -> None:
        self.info = INFO
        self._sessions: WeakKeyDictionary[Document, Session] = WeakKeyDictionary()
        self._recording: Recording | None = None

    @property
    def busy(self) -> bool:
        return self._recording is not None

    def press(self, stage: Stage, at: Pointer) -> None:
        document, options = stage.document, stage.options
        self._bent = self._session(document).displacement
        self._flow_before = KeptTiles(self._bent.flow)
        self._recording = document.record()
        mode = str(options["mode"])
        self._mode = OPPOSITES.get(mode, mode) if at.subtract else mode
        hardness = RESTORE_HARDNESS if mode == "restore" else 0.0
        self._brush = Brush(float(options["size"]), hardness)
        self._strength = options["strength"] / 100
        spacing = max(self._brush.size * SPACING, LEAST_SPACING)
        self._walked = min(PRESSES_PER_WIDTH * spacing / self._brush.size, 1.0)
        self._path = EvenPath(spacing)
        self._last: Point | None = None
        self._extend(stage, at)

    def move(self, stage: Stage, at: Pointer) -> None:
        self._extend(stage, at)

    def release(self, stage: Stage, at: Pointer) -> None:
        self._extend(stage, at)
        recording, self._recording = self._recording, None
        if recording is None:
            return
        document = stage.document
        document.commit(recording, INFO.name, retouched=True)
        self._sessions[document].newest = newest_step(document)

    def cancel(self, stage: Stage) -> None:
        recording, self._recording = self._recording, None
        if recording is not None:
            self._flow_before.restore()
            stage.document.cancel(recording)

    def _session(self, document: Document) -> Session:
        session = self._sessions.get(document)
        if (
            session is None
            or session.displacement.pixels is not document.pixels
            or session.newest is not newest_step(document)
        ):
            session = Session(Displacement(document.pixels), newest_step(document))
            self._sessions[document] = session
        return session

    def _extend(self, stage: Stage, at: Pointer) -> None:
        if self._recording is None:
            return
        document = stage.document
        boxes = [self._dab(document, point, at) for point in self._path.extend((at.x, at.y))]
        box = union([box for box in boxes if box is not None])
        if box is None:
            return
        pixels = self._bent.render(box)
        self._recording.touch("pixels", box)
        region(document.pixels, box)[...] = pixels
        document.show(box)

    def _dab(self, document: Document, centre: Point, at: Pointer) -> Box | None:
        """Bend the field by one dab; returns the box that changed."""
        last, self._last = self._last, centre
        strength = self._strength * at.pressure
        if strength <= 0 or (self._mode == "push" and last is None):
            return None
        whole, cover = dab(self._brush, centre)
        box = whole.clipped(document.height, document.width)
        if box.area == 0:
            return None
        y, x = box.top - whole.top, box.left - whole.left
        weight: Floats = cover[y : y + box.height, x : x + box.width]
        if document.selected_box is not None:
            weight = weight * (region(document.selection, box) / np.float32(255)).astype(np.float32)
        self._flow_before.keep(box)
        first = last is None
        if self._mode == "restore":
            share = strength if first else 1 - (1 - strength) ** self._walked
            self._bent.relax(box, weight * np.float32(share))
            return box
        step = (0.0, 0.0) if last is None else (centre[0] - last[0], centre[1] - last[1])
        amount = strength * self._most() * (1 if first or self._mode == "push" else self._walked)
        shift = shift_of(self._mode, box, weight * np.float32(amount), centre, step)
        self._bent.bend(box, shift)
        return box

    def _most(self) -> float:
        """Return what full strength does: see `shift_of`."""
        return {"push": 1.0, "bloat": BLOAT, "pinch": BLOAT}.get(self._mode, float(SWIRL))


def make() -> Warp:
    return Warp()
