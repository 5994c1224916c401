"""Selections that are dragged from corner to corner."""

from __future__ import annotations

from collections.abc import Callable

from app.document.selection import Mode, Point, Shape
from app.tools.mode import mode_of
from app.tools.tool import Pointer, Preview, Stage, Tool, ToolInfo

CLICK = 1.0  # a drag shorter than this many photo pixels is a click: it deselects


class DragTool(Tool):
    """Press at one corner, release at the other."""

    def __init__(
        self,
        info: ToolInfo,
        shape: Callable[[Point, Point], Shape],
        corners: Callable[[Point, Point], tuple[Point, ...]],
    ) -> None:
        self.info = info
        self._shape = shape
        self._corners = corners
        self._start: Point | None = None
        self._end: Point = (0.0, 0.0)
        self._mode = Mode.REPLACE

    @property
    def busy(self) -> bool:
        return self._start is not None

    def press(self, stage: Stage, at: Pointer) -> None:
        self._start = self._end = (at.x, at.y)
        self._mode = mode_of(stage, at)

    def move(self, stage: Stage, at: Pointer) -> None:
        self._end = (at.x, at.y)

    def release(self, stage: Stage, at: Pointer) -> None:
        start, end = self._start, (at.x, at.y)
        self._start = None
        if start is None:
            return
        if max(abs(end[0] - start[0]), abs(end[1] - start[1])) < CLICK:
            if self._mode is Mode.REPLACE:
                stage.document.deselect()
            return
        stage.document.select(self._shape(start, end), self._mode, self.info.name)

    def cancel(self, stage: Stage) -> None:
        self._start = None

    def preview(self) -> Preview | None:
        return None if self._start is None else Preview(self._corners(self._start, self._end))
