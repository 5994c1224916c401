"""Magic wand: selects what has the colour of the pixel that is clicked."""

from __future__ import annotations

import math

from app.document.selection import Mode, Shape
from app.document.wand import QUICK_REACH, everywhere, touching
from app.tools.mode import MODE, mode_of
from app.tools.tool import Option, Pointer, Stage, Tool, ToolInfo

INFO = ToolInfo(
    "wand",
    "Magic wand",
    "W",
    "Click a colour to select what looks like it",
    (
        MODE,
        Option("tolerance", "Tolerance", "number", 32, "How different a colour may be", 0, 255),
        Option(
            "contiguous",
            "Connected only",
            "switch",
            1,
            "Select only what is connected to the place you click",
        ),
    ),
)
QUICK_AREA = (2 * QUICK_REACH) ** 2  # pixels: a larger photo is searched in the background


class Wand(Tool):
    """One click, one step. What takes long is looked for in the background."""

    def __init__(self) -> None:
        self.info = INFO

    @property
    def busy(self) -> bool:
        return False

    def press(self, stage: Stage, at: Pointer) -> None:
        document, mode = stage.document, mode_of(stage, at)
        x, y = math.floor(at.x), math.floor(at.y)
        if not (0 <= x < document.width and 0 <= y < document.height):
            if mode is Mode.REPLACE:
                document.deselect()
            return
        pixels, tolerance = document.pixels, int(stage.options["tolerance"])
        connected = bool(stage.options["contiguous"])
        quick: Shape | None = None
        if connected:
            quick = touching(pixels, x, y, tolerance, QUICK_REACH)
        elif document.frame.area <= QUICK_AREA:
            quick = everywhere(pixels, x, y, tolerance)
        if quick is not None:
            document.select(quick, mode, INFO.name)
            return

        def search() -> Shape | None:
            look = touching if connected else everywhere
            return look(pixels, x, y, tolerance)

        stage.select_later(search, mode, INFO.name)

    def move(self, stage: Stage, at: Pointer) -> None:
        return

    def release(self, stage: Stage, at: Pointer) -> None:
        return

    def cancel(self, stage: Stage) -> None:
        return


def make() -> Wand:
    return Wand()
