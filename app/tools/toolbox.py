"""All tools in the order of the tool bar."""

from __future__ import annotations

from app.tools import (
    brush_select,
    crop,
    ellipse,
    frame,
    hand,
    lasso,
    paint,
    patch,
    rectangle,
    warp,
)
from app.tools.tool import Tool


def make_tools() -> dict[str, Tool]:
    """Return a fresh set of tools by id."""
    makers = (rectangle, ellipse, lasso, brush_select, paint, patch, warp, crop, frame, hand)
    tools: list[Tool] = [maker.make() for maker in makers]
    return {tool.info.id: tool for tool in tools}
