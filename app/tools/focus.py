"""Blur and sharpen with a brush."""

from __future__ import annotations

from functools import partial

from app.document.derived import Derived
from app.document.retouch.focus import blurred, reach, sharpened
from app.tools.brush_options import HARDNESS, PEN, SIZE, starting, stroke_of
from app.tools.stroke_tool import StrokeTool, Stroking, bringing_out
from app.tools.tool import Option, Pointer, Stage, Tool, ToolInfo

BLUR, SHARPEN = "blur", "sharpen"
KIND = Option(
    "kind",
    "Do",
    "choice",
    BLUR,
    "Whether the brush blurs or sharpens (Alt does the other)",
    choices=((BLUR, "Blur"), (SHARPEN, "Sharpen")),
)
RADIUS = Option(
    "radius",
    "Radius",
    "number",
    4,
    "How large the detail is that goes or comes",
    1,
    30,
    " px",
    slider=False,
)
STRENGTH = Option(
    "opacity",
    "Strength",
    "number",
    50,
    "How much it is blurred or sharpened",
    1,
    100,
    " %",
    slider=False,
)
INFO = ToolInfo(
    "focus",
    "Blur and sharpen",
    "N",
    "Make places softer or crisper",
    (KIND, SIZE, starting(HARDNESS, 40), RADIUS, STRENGTH, PEN),
    size_option="size",
    hardness_option="hardness",
    cursor="brush",
)
SHARPEST = 2.0  # times the detail that is there, added at full strength


def begin(stage: Stage, at: Pointer) -> Stroking:
    stroke = stroke_of(stage)
    radius = float(stage.options["radius"])
    if (stage.options["kind"] == SHARPEN) != at.subtract:
        target = Derived(stroke, partial(sharpened, radius=radius, amount=SHARPEST), reach(radius))
    else:
        target = Derived(stroke, partial(blurred, radius=radius), reach(radius))
    return bringing_out(target)


def make() -> Tool:
    return StrokeTool(INFO, begin)
