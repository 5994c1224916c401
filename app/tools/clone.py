"""The clone stamp: copies pixels from another place of the photo."""

from __future__ import annotations

from app.tools.brush_options import FLOW, HARDNESS, OPACITY, PEN, SIZE
from app.tools.source import ALIGNED, SourceTool
from app.tools.tool import Tool, ToolInfo

INFO = ToolInfo(
    "clone",
    "Clone stamp",
    "S",
    "Copy one place of the photo onto another; Alt+click sets the source",
    (SIZE, HARDNESS, OPACITY, FLOW, ALIGNED, PEN),
    size_option="size",
    hardness_option="hardness",
    cursor="brush",
)


def make() -> Tool:
    return SourceTool(INFO)
