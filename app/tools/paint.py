"""The paint brush."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.document.brush import Brush, Coverage, EvenPath, Point, paint_under
from app.document.document import Document
from app.document.history import Recording, region
from app.tools.tool import Option, Pointer, Stage, Tool, ToolInfo
from glean_core.imaging.colour import from_srgb
from glean_core.imaging.luma import luma

INFO = ToolInfo(
    "paint",
    "Paint",
    "B",
    "Paint with a colour; what you paint is what Clean up works on later",
    (
        Option("size", "Size", "number", 40, "Width of the brush ([ and ])", 1, 2000, " px"),
        Option("hardness", "Hardness", "number", 70, "How sharp the brush's rim is", 0, 100, " %"),
        Option("opacity", "Opacity", "number", 100, "How much the paint covers", 1, 100, " %"),
        Option("colour", "Colour", "colour", "#c98f76", "Colour of the paint"),
    ),
    size_option="size",
    cursor="brush",
)


def paint_colour(document: Document, text: str) -> NDArray[np.float32]:
    """Return "#rrggbb" (sRGB) in the photo's own profile, 0..1: 3 values, 1 for a grey photo."""
    parts = [int(text[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    rgb: NDArray[np.float32] = np.array(parts, np.float32)
    if document.picture.is_grey:
        return np.array([luma(rgb)], np.float32)
    own = from_srgb(rgb.reshape(1, 1, 3), document.picture.icc)
    return np.clip(own.reshape(3), 0, 1).astype(np.float32)


class Paint(Tool):
    """Repaints from the pixels before the stroke, so that a stroke covers evenly."""

    def __init__(self) -> None:
        self.info = INFO
        self._recording: Recording | None = None

    @property
    def busy(self) -> bool:
        return self._recording is not None

    def press(self, stage: Stage, at: Pointer) -> None:
        document, options = stage.document, stage.options
        self._recording = document.record()
        self._brush = Brush(
            float(options["size"]), options["hardness"] / 100, options["opacity"] / 100
        )
        self._colour = paint_colour(document, str(options["colour"]))
        self._path = EvenPath(self._brush.spacing)
        self._coverage = Coverage((document.height, document.width))
        self._extend(stage, (at.x, at.y))
        if document.selected_box is not None and not self._recording.tiles("pixels"):
            stage.say("Paint stays inside the selection; Ctrl+D deselects")

    def move(self, stage: Stage, at: Pointer) -> None:
        self._extend(stage, (at.x, at.y))

    def release(self, stage: Stage, at: Pointer) -> None:
        self._extend(stage, (at.x, at.y))
        recording, self._recording = self._recording, None
        if recording is not None:
            stage.document.commit(recording, INFO.name, retouched=True)

    def cancel(self, stage: Stage) -> None:
        recording, self._recording = self._recording, None
        if recording is not None:
            stage.document.cancel(recording)

    def _extend(self, stage: Stage, point: Point) -> None:
        if self._recording is None:
            return
        document = stage.document
        box = self._coverage.stamp(self._brush, self._path.extend(point))
        if box is None:
            return
        weight: NDArray[Any] = region(self._coverage.array, box) * np.float32(self._brush.opacity)
        if document.selected_box is not None:
            weight = weight * (region(document.selection, box) / np.float32(255))
        if not weight.any():
            return
        paint_under(self._recording, document.pixels, box, weight, self._colour)
        document.show(box)


def make() -> Paint:
    return Paint()
