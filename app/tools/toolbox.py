"""All tools in the order of the tool bar."""

from __future__ import annotations

from app.tools import (
    brush_select,
    clone,
    crop,
    dodge_burn,
    ellipse,
    erase,
    focus,
    frame,
    hand,
    heal,
    lasso,
    paint,
    patch,
    pick_colour,
    polygon,
    rectangle,
    smudge,
    wand,
    warp,
)
from app.tools.tool import Tool


def make_tools() -> dict[str, Tool]:
    """Return a fresh set of tools by id."""
    makers = (
        rectangle,
        ellipse,
        lasso,
        polygon,
        brush_select,
        wand,
        paint,
        pick_colour,
        clone,
        heal,
        patch,
        warp,
        smudge,
        focus,
        dodge_burn,
        erase,
        crop,
        frame,
        hand,
    )
    tools: list[Tool] = [maker.make() for maker in makers]
    return {tool.info.id: tool for tool in tools}
