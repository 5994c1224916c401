"""The settings that brushes share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from app.document.brush import Brush
from app.document.stroke import Pen, Stroke
from app.tools.tool import Option, Stage

SIZE = Option("size", "Size", "number", 40, "Width of the brush ([ and ])", 1, 2000, " px")
HARDNESS = Option(
    "hardness",
    "Hardness",
    "number",
    70,
    "How sharp the brush's rim is (Shift+[ and Shift+])",
    0,
    100,
    " %",
    slider=False,
)
OPACITY = Option(
    "opacity", "Opacity", "number", 100, "How much a stroke covers", 1, 100, " %", slider=False
)
FLOW = Option(
    "flow",
    "Flow",
    "number",
    100,
    "How fast a stroke reaches its opacity; less builds up as you rub",
    1,
    100,
    " %",
    slider=False,
)
PEN = Option(
    "pen",
    "Pen",
    "choice",
    Pen.SIZE.value,
    "What pressing a pen harder changes",
    choices=(
        (Pen.NOTHING.value, "Ignored"),
        (Pen.SIZE.value, "Size"),
        (Pen.OPACITY.value, "Opacity"),
        (Pen.BOTH.value, "Both"),
    ),
)


def starting(option: Option, default: int) -> Option:
    """Return a shared option with a tool's own starting value."""
    return replace(option, default=default)


def brush_of(options: Mapping[str, Any]) -> Brush:
    """Return the brush that the options describe; what a tool doesn't offer is full."""
    return Brush(
        float(options["size"]),
        options.get("hardness", 100) / 100,
        options.get("opacity", 100) / 100,
        options.get("flow", 100) / 100,
    )


def stroke_of(stage: Stage) -> Stroke:
    """Begin a stroke on the photo with the brush in hand."""
    pen = Pen(stage.options.get("pen", Pen.NOTHING.value))
    return Stroke(stage.document, brush_of(stage.options), pen)
