"""Selection painted with a brush."""

from __future__ import annotations

import numpy as np

from app.document.brush import Brush
from app.document.history import region
from app.document.selection import Mode
from app.document.stroke import Dab, Pen, Stroke
from app.tools.brush_options import PEN
from app.tools.mode import MODE, mode_of
from app.tools.stroke_tool import StrokeTool, Stroking
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
    (BRUSH_MODE, SIZE, PEN),
    size_option="size",
    cursor="brush",
)
HARDNESS = 0.9


def begin(stage: Stage, at: Pointer) -> Stroking:
    """Write into the selection while the brush moves."""
    document = stage.document
    mode = mode_of(stage, at)
    brush = Brush(float(stage.options["size"]), HARDNESS)
    stroke = Stroke(document, brush, Pen(stage.options.get("pen", "nothing")), "selection")
    if mode is Mode.INTERSECT and (selected := document.selected_box) is not None:
        # The stroke lets what was selected come back under it.
        stroke.before(selected)
        region(document.selection, selected)[...] = 0
        document.show_selection(selected)

    def lay(dabs: list[Dab]) -> None:
        box = stroke.cover(dabs)
        if box is None:
            return
        before = stroke.before(box)
        cover = np.rint(stroke.coverage(box) * 255).astype(np.uint8)
        selection = region(document.selection, box)
        if mode is Mode.SUBTRACT:
            np.minimum(before, 255 - cover, out=selection)
        elif mode is Mode.INTERSECT:
            np.minimum(before, cover, out=selection)
        else:
            np.maximum(before, cover, out=selection)
        stroke.reached = True
        document.show_selection(box)

    return Stroking(stroke, lay)


def make() -> Tool:
    return StrokeTool(INFO, begin, straight=False)  # Shift adds to the selection
