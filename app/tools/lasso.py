"""Freehand selection."""

from __future__ import annotations

from app.document.selection import Mode, Point, polygon
from app.tools.mode import MODE, mode_of
from app.tools.tool import Pointer, Preview, Stage, Tool, ToolInfo

INFO = ToolInfo(
    "lasso",
    "Lasso selection",
    "L",
    "Draw freely around what should be cleaned up",
    (MODE,),
)
LEAST_STEP = 0.5  # photo pixels between two corners


class Lasso(Tool):
    """Collects the hand's path and closes it on release."""

    def __init__(self) -> None:
        self.info = INFO
        self._points: list[Point] = []
        self._mode = Mode.REPLACE

    @property
    def busy(self) -> bool:
        return bool(self._points)

    def press(self, stage: Stage, at: Pointer) -> None:
        self._points = [(at.x, at.y)]
        self._mode = mode_of(stage, at)

    def move(self, stage: Stage, at: Pointer) -> None:
        if not self._points:
            return
        x, y = self._points[-1]
        if max(abs(at.x - x), abs(at.y - y)) >= LEAST_STEP:
            self._points.append((at.x, at.y))

    def release(self, stage: Stage, at: Pointer) -> None:
        self.move(stage, at)
        points, self._points = self._points, []
        if len(points) >= 3:
            stage.document.select(polygon(points), self._mode, INFO.name)
        elif points and self._mode is Mode.REPLACE:
            stage.document.deselect()

    def cancel(self, stage: Stage) -> None:
        self._points = []

    def preview(self) -> Preview | None:
        return Preview(tuple(self._points)) if self._points else None


def make() -> Lasso:
    return Lasso()
