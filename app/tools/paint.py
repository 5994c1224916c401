"""The paint brush, and picking its colour from the photo."""

from __future__ import annotations

from app.document.retouch.paint import lay_paint, own_colour, picked_colour
from app.document.stroke import Dab
from app.tools.brush_options import FLOW, HARDNESS, OPACITY, PEN, SIZE, stroke_of
from app.tools.stroke_tool import StrokeTool, Stroking
from app.tools.tool import Option, Pointer, Stage, Tool, ToolInfo
from app.words import tr
from glean_core.imaging.box import Box

COLOUR = Option("colour", "Colour", "colour", "#c98f76", "Colour of the paint", owner="paint")
INFO = ToolInfo(
    "paint",
    "Paint",
    "B",
    "Paint with a colour; Alt+click takes it from the photo",
    (COLOUR, SIZE, HARDNESS, OPACITY, FLOW, PEN),
    size_option="size",
    hardness_option="hardness",
    cursor="brush",
)


def pick(stage: Stage, at: Pointer, side: int = 1) -> None:
    """Make the mean of side x side pixels the colour of the paint."""
    document = stage.document
    box = Box(int(at.x // 1) - side // 2, int(at.y // 1) - side // 2, side, side)
    seen = box.clipped(document.height, document.width)
    if seen.area == 0:
        return
    colour = picked_colour(document.pixels[seen.slices], document.picture.icc)
    if colour is None:
        stage.say(tr("The photo is clear there and has no colour to take"))
        return
    stage.put(COLOUR.id, colour)
    stage.say(tr("Colour {colour}").format(colour=colour))


def takes_from_photo(at: Pointer) -> bool:
    """Whether the click takes something from the photo: Alt, and Ctrl where Alt moves windows."""
    return at.subtract or at.control


def begin(stage: Stage, at: Pointer) -> Stroking | None:
    if takes_from_photo(at):
        pick(stage, at)
        return None
    stroke = stroke_of(stage)
    picture = stage.document.picture
    colour = own_colour(str(stage.options["colour"]), picture.is_grey, picture.icc)

    def lay(dabs: list[Dab]) -> None:
        box = stroke.cover(dabs)
        if box is not None:
            stroke.lay(box, lambda before, weight: lay_paint(before, weight, colour))

    return Stroking(stroke, lay)


def make() -> Tool:
    return StrokeTool(INFO, begin)
