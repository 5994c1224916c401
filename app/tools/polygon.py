"""Selection with straight edges, corner by corner."""

from __future__ import annotations

import math

from app.document.selection import Mode, Point, polygon
from app.tools.mode import MODE, mode_of
from app.tools.tool import Key, Pointer, Preview, Stage, Tool, ToolInfo
from app.words import tr

INFO = ToolInfo(
    "polygon",
    "Polygon selection",
    "P",
    "Click corner after corner; Enter, a double click or the first corner closes it",
    (MODE,),
)
CLOSE = 9.0  # screen pixels around the first corner that close the outline
CORNERS = 3  # fewer enclose nothing


class Polygon(Tool):
    """Waits for corners; a corner can be dragged as long as the button is held."""

    def __init__(self) -> None:
        self.info = INFO
        self._corners: list[Point] = []
        self._end: Point | None = None  # where the rubber line ends
        self._closing = False  # the pointer is at the first corner
        self._reach = CLOSE  # photo pixels around the first corner that close the outline
        self._held = False
        self._mode = Mode.REPLACE

    @property
    def busy(self) -> bool:
        return self._held

    @property
    def pending(self) -> bool:
        return bool(self._corners)

    def press(self, stage: Stage, at: Pointer) -> None:
        if not self._corners:
            self._mode = mode_of(stage, at)
        elif self._at_start(stage, at):
            self._close(stage)
            return
        self._corners.append((at.x, at.y))
        self._end, self._held = None, True

    def move(self, stage: Stage, at: Pointer) -> None:
        if self._held:
            self._corners[-1] = (at.x, at.y)

    def release(self, stage: Stage, at: Pointer) -> None:
        self.move(stage, at)
        self._held = False

    def double_click(self, stage: Stage, at: Pointer) -> None:
        """The first of the two clicks has set the last corner."""
        if self.pending:
            self._close(stage)
        else:
            self.press(stage, at)

    def hover(self, stage: Stage, at: Pointer) -> bool:
        if not self._corners:
            return False
        self._closing = self._at_start(stage, at)
        self._reach = CLOSE / stage.scale
        self._end = self._corners[0] if self._closing else (at.x, at.y)
        return True

    def key(self, stage: Stage, key: Key) -> bool:
        if key == "enter":
            self._close(stage)
        elif key == "backspace":
            self._corners.pop()
            self._held = False  # the corner that was dragged is gone
        else:
            return False
        return True

    def cancel(self, stage: Stage) -> None:
        self._corners, self._end, self._held, self._closing = [], None, False, False

    def preview(self) -> Preview | None:
        if not self._corners:
            return None
        points = tuple(self._corners) + (() if self._end is None else (self._end,))
        rings = ((*self._corners[0], self._reach),) if self._closing else ()
        return Preview(points, closed=False, handles=tuple(self._corners), rings=rings)

    def _at_start(self, stage: Stage, at: Pointer) -> bool:
        if len(self._corners) < CORNERS:
            return False
        x, y = self._corners[0]
        return math.hypot(at.x - x, at.y - y) * stage.scale <= CLOSE

    def _close(self, stage: Stage) -> None:
        if len(self._corners) < CORNERS:
            stage.say(tr("A polygon needs three corners; click one more, or Esc gives it up"))
            return
        corners, mode = self._corners, self._mode
        self.cancel(stage)
        stage.document.select(polygon(corners), mode, INFO.name)


def make() -> Polygon:
    return Polygon()
