"""Selection painted with a brush."""

from __future__ import annotations

import numpy as np

from app.document.brush import Brush, Coverage, EvenPath, Point
from app.document.history import Recording, region
from app.document.selection import Mode
from app.tools.mode import MODE, mode_of
from app.tools.tool import Option, Pointer, Stage, Tool, ToolInfo

SIZE = Option("size", "Size", "number", 60, "Width of the brush ([ and ])", 1, 2000, " px")
BRUSH_MODE = Option(
    "mode",
    "Mode",
    "choice",
    Mode.ADD.value,
    "Paint more selection, take away from it (Alt) or keep only what is painted over (Shift+Alt)",
    choices=tuple(choice for choice in MODE.choices if choice[0] != Mode.REPLACE.value),
)
INFO = ToolInfo(
    "brush_select",
    "Brush selection",
    "A",
    "Paint over what should be cleaned up",
    (BRUSH_MODE, SIZE),
    size_option="size",
    cursor="brush",
)
HARDNESS = 0.9


class BrushSelect(Tool):
    """Writes into the selection while the brush moves; one stroke is one step."""

    def __init__(self) -> None:
        self.info = INFO
        self._recording: Recording | None = None
        self._mode = Mode.ADD

    @property
    def busy(self) -> bool:
        return self._recording is not None

    def press(self, stage: Stage, at: Pointer) -> None:
        document = stage.document
        self._recording = document.record()
        self._mode = mode_of(stage, at)
        if self._mode is Mode.INTERSECT and (selected := document.selected_box) is not None:
            # The stroke lets what was selected come back under it.
            self._recording.touch("selection", selected)
            region(document.selection, selected)[...] = 0
            document.show_selection(selected)
        self._brush = Brush(float(stage.options["size"]), HARDNESS)
        self._path = EvenPath(self._brush.spacing)
        self._coverage = Coverage((document.height, document.width))
        self._extend(stage, (at.x, at.y))

    def move(self, stage: Stage, at: Pointer) -> None:
        self._extend(stage, (at.x, at.y))

    def release(self, stage: Stage, at: Pointer) -> None:
        self._extend(stage, (at.x, at.y))
        recording, self._recording = self._recording, None
        if recording is not None and not stage.document.commit(recording, INFO.name):
            stage.document.cancel(recording)  # the box around the selection is measured again

    def cancel(self, stage: Stage) -> None:
        recording, self._recording = self._recording, None
        if recording is not None:
            stage.document.cancel(recording)

    def _extend(self, stage: Stage, point: Point) -> None:
        if self._recording is None:
            return
        box = self._coverage.stamp(self._brush, self._path.extend(point))
        if box is None:
            return
        self._recording.touch("selection", box)
        before = region(self._recording.before("selection"), box)
        cover = np.rint(region(self._coverage.array, box) * 255).astype(np.uint8)
        selection = region(stage.document.selection, box)
        if self._mode is Mode.SUBTRACT:
            np.minimum(before, 255 - cover, out=selection)
        elif self._mode is Mode.INTERSECT:
            np.minimum(before, cover, out=selection)
        else:
            np.maximum(before, cover, out=selection)
        stage.document.show_selection(box)


def make() -> BrushSelect:
    return BrushSelect()
