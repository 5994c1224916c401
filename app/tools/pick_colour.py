"""The eyedropper: takes the paint's colour from the photo."""

from __future__ import annotations

from app.tools.paint import COLOUR, pick
from app.tools.tool import Option, Pointer, Stage, Tool, ToolInfo

SAMPLE = Option(
    "sample",
    "Sample",
    "choice",
    "1",
    "How much of the photo the colour is the mean of",
    choices=(("1", "One pixel"), ("3", "3 × 3 pixels"), ("5", "5 × 5 pixels"), ("11", "11 × 11")),
)
INFO = ToolInfo(
    "pick_colour",
    "Pick colour",
    "I",
    "Click into the photo to paint with its colour",
    (COLOUR, SAMPLE),
)


class PickColour(Tool):
    """Follows the pointer while it is pressed, so that the colour can be looked for."""

    def __init__(self) -> None:
        self.info = INFO
        self._busy = False

    @property
    def busy(self) -> bool:
        return self._busy

    def press(self, stage: Stage, at: Pointer) -> None:
        self._busy = True
        self.move(stage, at)

    def move(self, stage: Stage, at: Pointer) -> None:
        pick(stage, at, int(stage.options["sample"]))

    def release(self, stage: Stage, at: Pointer) -> None:
        self._busy = False

    def cancel(self, stage: Stage) -> None:
        self._busy = False


def make() -> Tool:
    return PickColour()
