"""Moves the view."""

from __future__ import annotations

from app.tools.tool import Pointer, Stage, Tool, ToolInfo

INFO = ToolInfo("hand", "Hand", "H", "Drag the photo around (Space with any tool)", cursor="hand")


class Hand(Tool):
    """Pans by what the pointer moved on the screen."""

    def __init__(self) -> None:
        self.info = INFO
        self._last: tuple[float, float] | None = None

    @property
    def busy(self) -> bool:
        return self._last is not None

    def press(self, stage: Stage, at: Pointer) -> None:
        self._last = (at.screen_x, at.screen_y)

    def move(self, stage: Stage, at: Pointer) -> None:
        if self._last is not None:
            stage.pan(at.screen_x - self._last[0], at.screen_y - self._last[1])
            self._last = (at.screen_x, at.screen_y)

    def release(self, stage: Stage, at: Pointer) -> None:
        self.move(stage, at)
        self._last = None

    def cancel(self, stage: Stage) -> None:
        self._last = None


def make() -> Hand:
    return Hand()
