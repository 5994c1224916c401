"""Erase to original: brings back the photo as it was opened."""

from __future__ import annotations

from app.document.history import region
from app.document.retouch.mix import mixed
from app.document.stroke import Dab
from app.tools.brush_options import FLOW, HARDNESS, OPACITY, PEN, SIZE, stroke_of
from app.tools.stroke_tool import StrokeTool, Stroking
from app.tools.tool import Pointer, Stage, Tool, ToolInfo

INFO = ToolInfo(
    "erase",
    "Erase to original",
    "X",
    "Bring back the photo as it was opened",
    (SIZE, HARDNESS, OPACITY, FLOW, PEN),
    size_option="size",
    hardness_option="hardness",
    cursor="brush",
)


def begin(stage: Stage, at: Pointer) -> Stroking:
    stroke = stroke_of(stage)
    document = stage.document

    def lay(dabs: list[Dab]) -> None:
        box = stroke.cover(dabs)
        if box is not None:
            # Touching keeps what no step has changed yet: then it is what was opened, too.
            stroke.before(box)
            original = region(document.opened.array, box)
            stroke.lay(box, lambda before, weight: mixed(before, original, weight))

    return Stroking(stroke, lay)


def make() -> Tool:
    return StrokeTool(INFO, begin)
