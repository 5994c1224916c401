"""Rectangle selection."""

from __future__ import annotations

from app.document.selection import Point, rectangle
from app.tools.drag import DragTool
from app.tools.mode import MODE
from app.tools.tool import ToolInfo

INFO = ToolInfo(
    "rectangle",
    "Rectangle selection",
    "M",
    "Drag a rectangle around what should be cleaned up",
    (MODE,),
)


def corners(start: Point, end: Point) -> tuple[Point, ...]:
    left, top, right, bottom = (round(v) for v in (*start, *end))
    return (left, top), (right, top), (right, bottom), (left, bottom)


def make() -> DragTool:
    return DragTool(INFO, rectangle, corners)
