"""Ellipse selection."""

from __future__ import annotations

import math

from app.document.selection import Point, ellipse
from app.tools.drag import DragTool
from app.tools.mode import MODE
from app.tools.tool import ToolInfo

INFO = ToolInfo(
    "ellipse",
    "Ellipse selection",
    "E",
    "Drag an ellipse around what should be cleaned up",
    (MODE,),
)
PIECES = 72


def corners(start: Point, end: Point) -> tuple[Point, ...]:
    middle = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
    half = (end[0] - start[0]) / 2, (end[1] - start[1]) / 2
    turns = (2 * math.pi * piece / PIECES for piece in range(PIECES))
    return tuple(
        (middle[0] + half[0] * math.cos(turn), middle[1] + half[1] * math.sin(turn))
        for turn in turns
    )


def make() -> DragTool:
    return DragTool(INFO, ellipse, corners)
