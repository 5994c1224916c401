"""Dodge and burn: lighten and darken with a brush."""

from __future__ import annotations

from functools import partial

from app.document.derived import Derived
from app.document.retouch.light import Tones, relit
from app.tools.brush_options import HARDNESS, PEN, SIZE, starting, stroke_of
from app.tools.stroke_tool import StrokeTool, Stroking, bringing_out
from app.tools.tool import Option, Pointer, Stage, Tool, ToolInfo

DODGE, BURN = "dodge", "burn"
KIND = Option(
    "kind",
    "Do",
    "choice",
    DODGE,
    "Whether the brush lightens or darkens (Alt does the other)",
    choices=((DODGE, "Dodge"), (BURN, "Burn")),
)
TONES = Option(
    "tones",
    "Range",
    "choice",
    Tones.MIDTONES.value,
    "Which tones change most",
    choices=(
        (Tones.SHADOWS.value, "Shadows"),
        (Tones.MIDTONES.value, "Midtones"),
        (Tones.HIGHLIGHTS.value, "Highlights"),
    ),
)
EXPOSURE = Option(
    "exposure",
    "Exposure",
    "number",
    40,
    "How much lighter or darker",
    1,
    100,
    " %",
    slider=False,
)
INFO = ToolInfo(
    "dodge_burn",
    "Dodge and burn",
    "O",
    "Lighten or darken places, and keep their colour",
    (KIND, TONES, SIZE, starting(HARDNESS, 20), EXPOSURE, PEN),
    size_option="size",
    hardness_option="hardness",
    cursor="brush",
)


def begin(stage: Stage, at: Pointer) -> Stroking:
    stroke, options = stroke_of(stage), stage.options
    burn = (options["kind"] == BURN) != at.subtract
    exposure = options["exposure"] / 100 * (-1 if burn else 1)
    target = Derived(stroke, partial(relit, exposure=exposure, tones=Tones(options["tones"])))
    return bringing_out(target)


def make() -> Tool:
    return StrokeTool(INFO, begin)
