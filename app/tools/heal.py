"""The healing brush: copies structure, and takes light and colour from around the stroke."""

from __future__ import annotations

from functools import partial

from app.document.retouch.heal import MARGIN, healed
from app.tools.brush_options import HARDNESS, OPACITY, PEN, SIZE
from app.tools.source import ALIGNED, SourceTool
from app.tools.tool import Tool, ToolInfo
from app.words import mark

INFO = ToolInfo(
    "heal",
    "Heal",
    "J",
    "Cover a flaw with clean skin or cloth that takes on its light; Alt+click sets the source",
    (SIZE, HARDNESS, OPACITY, ALIGNED, PEN),
    size_option="size",
    hardness_option="hardness",
    cursor="brush",
)


def make() -> Tool:
    return SourceTool(INFO, partial(healed, margin=MARGIN), mark("Healing"), MARGIN)
