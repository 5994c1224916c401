"""The warp brush: pushes, swells, shrinks and turns parts of a photo, and brings them back."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from app.document.brush import Brush, EvenPath, dab
from app.document.document import Document
from app.document.history import KeptTiles, Recording, Step, region, union
from app.document.retouch.displacement import Displacement, Point, shift_of
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
# What one press does at 100 %: a part of the step or of the distance to the middle, or radians.
MOST = {"push": 1.0, "bloat": 0.25, "pinch": 0.25, "left": math.radians(30)}
MOST["right"] = MOST["left"]
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


@dataclass
class Stroke:
    """What is known of a stroke from its press to its release."""

    recording: Recording
    bent: Displacement
    flow_before: KeptTiles
    brush: Brush
    mode: str
    strength: float
    path: EvenPath
    last: Point | None = None

    @property
    def walked(self) -> float:
        """Return how much of a press each dab of a drag does."""
        return min(PRESSES_PER_WIDTH * self.path.spacing / self.brush.size, 1.0)


def begin(document: Document, session: Session, at: Pointer, options: Mapping[str, Any]) -> Stroke:
    mode = str(options["mode"])
    brush = Brush(float(options["size"]), RESTORE_HARDNESS if mode == "restore" else 0.0)
    bent = session.displacement
    return Stroke(
        document.record(),
        bent,
        KeptTiles(bent.flow),
        brush,
        OPPOSITES.get(mode, mode) if at.subtract else mode,
        options["strength"] / 100,
        EvenPath(max(brush.size * SPACING, LEAST_SPACING)),
    )


class Warp(Tool):
    """Bends a field of shifts and samples the photo from before the first stroke through it."""

    def __init__(self) -> None:
        self.info = INFO
        self._sessions: WeakKeyDictionary[Document, Session] = WeakKeyDictionary()
        self._stroke: Stroke | None = None

    @property
    def busy(self) -> bool:
        return self._stroke is not None

    def press(self, stage: Stage, at: Pointer) -> None:
        self._stroke = begin(stage.document, self._session(stage.document), at, stage.options)
        self._extend(stage, at)

    def move(self, stage: Stage, at: Pointer) -> None:
        self._extend(stage, at)

    def release(self, stage: Stage, at: Pointer) -> None:
        self._extend(stage, at)
        stroke, self._stroke = self._stroke, None
        if stroke is not None:
            stage.document.commit(stroke.recording, INFO.name, retouched=True)
            self._sessions[stage.document].newest = newest_step(stage.document)

    def cancel(self, stage: Stage) -> None:
        stroke, self._stroke = self._stroke, None
        if stroke is not None:
            stroke.flow_before.restore()
            stage.document.cancel(stroke.recording)

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
        stroke, document = self._stroke, stage.document
        if stroke is None:
            return
        dabs = stroke.path.extend((at.x, at.y, at.pressure))
        boxes = [press_dab(document, stroke, (x, y), pressure) for x, y, pressure in dabs]
        box = union([box for box in boxes if box is not None])
        if box is None:
            return
        pixels = stroke.bent.render(box)
        stroke.recording.touch("pixels", box)
        region(document.pixels, box)[...] = pixels
        document.show(box)


def press_dab(document: Document, stroke: Stroke, centre: Point, pressure: float) -> Box | None:
    """Bend the field by one dab; returns the box that changed."""
    last = stroke.last
    stroke.last = centre
    strength = stroke.strength * pressure
    if strength <= 0 or (stroke.mode == "push" and last is None):
        return None
    whole, cover = dab(stroke.brush, centre)
    box = whole.clipped(document.height, document.width)
    if box.area == 0:
        return None
    y, x = box.top - whole.top, box.left - whole.left
    weight: Floats = cover[y : y + box.height, x : x + box.width]
    if document.selected_box is not None:
        weight = weight * (region(document.selection, box) / np.float32(255)).astype(np.float32)
    stroke.flow_before.keep(box)
    first = last is None
    if stroke.mode == "restore":
        share = strength if first else 1 - (1 - strength) ** stroke.walked
        stroke.bent.relax(box, weight * np.float32(share))
        return box
    came_from = centre if last is None else last
    step = (centre[0] - came_from[0], centre[1] - came_from[1])
    part = 1.0 if first or stroke.mode == "push" else stroke.walked
    amount = np.float32(strength * MOST[stroke.mode] * part)
    stroke.bent.bend(box, shift_of(stroke.mode, box, weight * amount, centre, step))
    return box


def make() -> Warp:
    return Warp()
