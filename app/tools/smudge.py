"""The finger that smudges wet paint."""

from __future__ import annotations

import numpy as np

from app.document.brush import NUDGE, Brush, dab
from app.document.history import union
from app.document.retouch.smudge import Smudge
from app.document.stroke import Dab, Stroke
from app.tools.brush_options import HARDNESS, PEN, SIZE, starting, stroke_of
from app.tools.stroke_tool import StrokeTool, Stroking
from app.tools.tool import Option, Pointer, Stage, Tool, ToolInfo
from glean_core.imaging.box import Box

STRENGTH = Option(
    "strength", "Strength", "number", 60, "How far the colour is dragged along", 1, 100, " %"
)
INFO = ToolInfo(
    "smudge",
    "Smudge",
    "R",
    "Drag colour along, like a finger in wet paint",
    (SIZE, starting(HARDNESS, 40), STRENGTH, PEN),
    size_option="size",
    hardness_option="hardness",
    cursor="brush",
)
LOSSES = 14  # times in a brush's width that the brush keeps `strength` of its colour


def begin(stage: Stage, at: Pointer) -> Stroking:
    stroke = stroke_of(stage)
    pixels = stage.document.pixels
    smudge = Smudge(pixels.shape)
    # The same loss on the same way, at any spacing of the dabs.
    keep = (stage.options["strength"] / 100) ** (stroke.brush.spacing * LOSSES / stroke.brush.size)

    def lay(dabs: list[Dab]) -> None:
        boxes = [drag(stroke, smudge, touch, keep) for touch in dabs]
        changed = union(box for box in boxes if box.area)
        if changed is not None:
            smudge.dry(pixels, changed)
            stage.document.show(changed)

    return Stroking(stroke, lay)


def drag(stroke: Stroke, smudge: Smudge, touch: Dab, keep: float) -> Box:
    """Drag by one dab, on whole pixels: what is carried must not get soft by itself."""
    centre = (np.floor(touch.x + NUDGE) + 0.5, np.floor(touch.y + NUDGE) + 0.5)
    box, _ = dab(Brush(stroke.brush.size), centre)
    document = stroke.document
    inside = box.clipped(document.height, document.width)
    if inside.area == 0:
        return inside
    brush, strength = stroke.brush_at(touch)
    place, cover = dab(brush, centre)
    if strength < 1:
        cover = cover * np.float32(strength)
    if place != box:  # a pen that presses lightly: what is carried stays as large as the brush
        small, cover = cover, np.zeros((box.height, box.width), np.float32)
        cover[place.moved(-box.left, -box.top).slices] = small
    stroke.recording.touch("pixels", inside)
    limit = stroke.limit(inside)
    stroke.reached = stroke.reached or limit is None or bool(limit.any())
    return smudge.drag(document.pixels, box, cover, limit, keep)


def make() -> Tool:
    return StrokeTool(INFO, begin)
