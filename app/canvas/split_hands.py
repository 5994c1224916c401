"""Mouse and keys on the line of the split view."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from app.canvas.split import KNOB
from app.canvas.view import Canvas

REACH = 7.0  # screen pixels beside the line that count as the line
EDGE = 0.02  # of the view: the line can't be lost behind its border
STEP = 0.02  # of the view, by keys
KEYS = {Qt.Key.Key_Left: -STEP, Qt.Key.Key_Right: STEP}


class SplitHands(QObject):
    """Drags the line; everything else goes on to the tool. Ctrl+arrow keys move it too."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._dragging = False
        canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._canvas.split_at is None:
            self._dragging = False
            return False
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress:
            return self._press(cast(QMouseEvent, event))
        if kind == QEvent.Type.MouseMove:
            return self._move(cast(QMouseEvent, event))
        if kind == QEvent.Type.MouseButtonRelease and self._dragging:
            self._dragging = False
            return True
        if kind == QEvent.Type.KeyPress:
            return self._key(cast(QKeyEvent, event))
        return False

    def _near(self, at: QPointF) -> bool:
        x = (self._canvas.split_at or 0.0) * self._canvas.width()
        knob = QRectF(x - KNOB, self._canvas.height() / 2 - KNOB, 2 * KNOB, 2 * KNOB)
        return abs(at.x() - x) <= REACH or knob.contains(at)

    def _press(self, event: QMouseEvent) -> bool:
        if event.button() != Qt.MouseButton.LeftButton or not self._near(event.position()):
            return False
        self._dragging = True
        return True

    def _move(self, event: QMouseEvent) -> bool:
        if self._dragging:
            self._put(event.position().x() / max(self._canvas.width(), 1))
            return True
        if event.buttons() == Qt.MouseButton.NoButton and self._near(event.position()):
            self._canvas.setCursor(Qt.CursorShape.SplitHCursor)
            self._canvas.pointer = None
            self._canvas.update()
            return True
        if self._canvas.cursor().shape() == Qt.CursorShape.SplitHCursor:
            self._canvas.cursor_wanted.emit()
        return False

    def _key(self, event: QKeyEvent) -> bool:
        step = KEYS.get(Qt.Key(event.key()))
        at = self._canvas.split_at
        if step is None or at is None or event.modifiers() != Qt.KeyboardModifier.ControlModifier:
            return False
        self._put(at + step)
        return True

    def _put(self, at: float) -> None:
        self._canvas.move_split(min(max(at, EDGE), 1 - EDGE))
