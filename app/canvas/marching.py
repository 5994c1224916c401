"""The selection's outline that walks: cut to what is seen, as coarse as the view."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, QTimer
from PySide6.QtGui import QPainter

from app.canvas import overlays
from app.canvas.outline import EMPTY, Segments, outline
from app.canvas.viewport import Viewport
from app.document.document import Document
from glean_core.imaging.box import Box

MARCH = 140  # milliseconds per step


class Marching(QObject):
    """Keeps the pieces of the outline and moves them on while there are any.

    `moved` is called with the box of the selection whenever the outline has walked a step.
    """

    def __init__(self, moved: Callable[[Box], None], parent: QObject) -> None:
        super().__init__(parent)
        self._moved = moved
        self._segments: Segments = EMPTY
        self._level = 0
        self._outlined = Box(0, 0, 0, 0)
        self._selected: Box | None = None
        self._phase = 0
        self._texture = overlays.stripes()
        self._timer = QTimer(self)
        self._timer.setInterval(MARCH)
        self._timer.timeout.connect(self._step)

    def refresh(self, document: Document | None, seen: Box, level: int) -> None:
        """Outline a photo's selection anew, None: nothing.

        seen: the part of the photo under the view; level: of the pyramid that it is drawn from.
        """
        self._level = level
        self._selected = None if document is None else document.selected_box
        if document is None or self._selected is None:
            self._segments = EMPTY
            self._timer.stop()
            return
        # Only what is seen and half a view around it: a huge selection costs no more.
        self._outlined = seen.padded(max(seen.width, seen.height) // 2 + 8)
        box = self._selected.intersection(self._outlined)
        self._segments = outline(document.selection, box, level)
        self.walk(bool(len(self._segments)))

    def holds(self, seen: Box, level: int) -> bool:
        """Whether the pieces are still right for a view that has moved."""
        return level == self._level and self._outlined.contains(seen)

    def walk(self, on: bool) -> None:
        """Start or stop; nothing walks without an outline."""
        if on and len(self._segments):
            self._timer.start()
        else:
            self._timer.stop()

    def paint(self, painter: QPainter, viewport: Viewport, exposed: QRect) -> None:
        if len(self._segments):
            overlays.draw_outline(
                painter, viewport, self._segments, self._texture, self._phase, exposed
            )

    def _step(self) -> None:
        self._phase = (self._phase + 1) % overlays.DASH
        if self._selected is not None:
            self._moved(self._selected)
