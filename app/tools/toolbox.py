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

# What selects, what retouches, what is about the whole photo.
_GROUPS = (
    (rectangle, ellipse, lasso, polygon, brush_select, wand),
    (paint, pick_colour, clone, heal, patch, warp, smudge, focus, dodge_burn, erase),
    (crop, frame, hand),
)


def make_tools() -> dict[str, Tool]:
    """Return a fresh set of tools by id."""
    tools: list[Tool] = [maker.make() for group in _GROUPS for maker in group]
    return {tool.info.id: tool for tool in tools}


def tool_groups() -> tuple[tuple[str, ...], ...]:
    """Return the ids of the tools that stand together in the tool bar."""
    return tuple(tuple(maker.INFO.id for maker in group) for group in _GROUPS)
