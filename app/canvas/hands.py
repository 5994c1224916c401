"""Mouse, wheel and keys on the canvas: what moves the view and what goes to the tool."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import (
    QCursor,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPointingDevice,
    QTabletEvent,
    QWheelEvent,
)

from app.canvas.view import Canvas
from app.reshaping import reshape_later
from app.selecting.later import select_later
from app.tools.tool import Key, Make, Pointer, Stage, Stop, Take, at_once
from app.workspace import Workspace

ZOOM_PER_NOTCH = 1.2
NOTCH = 120.0
PAN_KEYS = {
    Qt.Key.Key_Left: (1, 0),
    Qt.Key.Key_Right: (-1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
PAN_STEP = 64
TOOL_KEYS: dict[Qt.Key, Key] = {
    Qt.Key.Key_Return: "enter",
    Qt.Key.Key_Enter: "enter",
    Qt.Key.Key_Backspace: "backspace",
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
}
FAR_KEYS: dict[Qt.Key, Key] = {
    Qt.Key.Key_Left: "far left",
    Qt.Key.Key_Right: "far right",
    Qt.Key.Key_Up: "far up",
    Qt.Key.Key_Down: "far down",
}


class Hands(QObject):
    """Listens to one canvas. Space or the middle button pans with any tool in hand."""

    pending_changed = Signal()  # the tool has begun or ended to wait for more

    def __init__(self, canvas: Canvas, workspace: Workspace) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._workspace = workspace
        self._space = False
        self._pressure = 1.0
        self._panning: QPointF | None = None
        self._panned_by = Qt.MouseButton.NoButton
        self._pending = False
        canvas.installEventFilter(self)
        canvas.cursor_wanted.connect(self._show_cursor)
        workspace.tool_chosen.connect(self._tool_chosen)
        workspace.option_changed.connect(self._option_changed)
        self._show_cursor()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if self._workspace.document is None:
            return False
        if kind in (QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.TabletRelease):
            # Left to Qt, which sends a mouse event after it: that one takes the pressure along.
            self._pressure = cast(QTabletEvent, event).pressure()
            return False
        if kind == QEvent.Type.MouseButtonPress or kind == QEvent.Type.MouseButtonDblClick:
            return self._press(cast(QMouseEvent, event), kind == QEvent.Type.MouseButtonDblClick)
        if kind == QEvent.Type.MouseMove:
            return self._move(cast(QMouseEvent, event))
        if kind == QEvent.Type.MouseButtonRelease:
            return self._release(cast(QMouseEvent, event))
        if kind == QEvent.Type.Wheel:
            return self._wheel(cast(QWheelEvent, event))
        if kind == QEvent.Type.NativeGesture:
            return self._gesture(cast(QNativeGestureEvent, event))
        if kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            return self._key(cast(QKeyEvent, event), kind == QEvent.Type.KeyPress)
        if kind == QEvent.Type.Leave:
            self._canvas.point_at(None)
        elif kind == QEvent.Type.FocusOut:
            self._space = False
            self._show_cursor()
        return False

    def cancel(self) -> bool:
        """Take back what the tool is doing (Escape); False when it does nothing."""
        tool = self._workspace.tool
        stage = self._stage()
        if stage is None or not (tool.busy or tool.pending):
            return False
        tool.cancel(stage)
        self._after_tool()
        return True

    def _after_tool(self) -> None:
        self._canvas.update()
        if self._workspace.tool.pending != self._pending:
            self._pending = not self._pending
            self.pending_changed.emit()

    # -- mouse ---------------------------------------------------------------------------

    def _stage(self) -> Stage | None:
        document = self._workspace.document
        if document is None:
            return None
        workspace = self._workspace
        return Stage(
            document,
            workspace.options(),
            self._canvas.pan,
            workspace.message.emit,
            self._canvas.viewport.scale,
            put=workspace.put_option,
            reshape=lambda operation, name: reshape_later(workspace, document, operation, name),
            run=self._run,
            select_later=lambda *found: select_later(workspace, document, *found),
        )

    def _run(self, title: str, make: Make, take: Take, dropped: Stop) -> Stop:
        """Run a tool's longer work in the worker thread, or here while that is at a long job."""
        workspace, canvas = self._workspace, self._canvas
        if any(not job.quiet for job in workspace.jobs.jobs):
            return at_once(title, make, take, dropped)

        def done(made: Any) -> None:
            take(made)
            canvas.update()

        def failed(sentence: str) -> None:
            dropped()
            workspace.failed.emit(sentence)

        job = workspace.run(title, lambda _: make(), done, failed, dropped)
        return lambda: workspace.jobs.cancel(job)

    def _pointer(self, event: QMouseEvent) -> Pointer:
        at = event.position()
        x, y = self._canvas.viewport.to_photo(at.x(), at.y())
        held = event.modifiers()
        return Pointer(
            x,
            y,
            at.x(),
            at.y(),
            add=bool(held & Qt.KeyboardModifier.ShiftModifier),
            subtract=bool(held & Qt.KeyboardModifier.AltModifier),
            control=bool(held & Qt.KeyboardModifier.ControlModifier),
            pressure=self._pressure_of(event),
        )

    def _pressure_of(self, event: QMouseEvent) -> float:
        """Return how hard the pen presses, 1 for everything that is not a pen."""
        pen = event.pointerType() in (
            QPointingDevice.PointerType.Pen,
            QPointingDevice.PointerType.Eraser,
        )
        return self._pressure if pen else 1.0

    def _press(self, event: QMouseEvent, double: bool = False) -> bool:
        middle = event.button() == Qt.MouseButton.MiddleButton
        left = event.button() == Qt.MouseButton.LeftButton
        if middle or (left and self._space):
            self._panning, self._panned_by = event.position(), event.button()
            self._show_cursor()
        elif left and not self._workspace.tool.busy and not self._canvas.comparing:
            stage = self._stage()
            if stage is not None:
                tool = self._workspace.tool
                (tool.double_click if double else tool.press)(stage, self._pointer(event))
                self._show_cursor()
                self._after_tool()
        return True

    def _move(self, event: QMouseEvent) -> bool:
        at = event.position()
        self._canvas.point_at((at.x(), at.y()))
        tool = self._workspace.tool
        if self._panning is not None:
            delta = at - self._panning
            self._panning = at
            self._canvas.pan(delta.x(), delta.y())
        elif tool.busy:
            stage = self._stage()
            if stage is not None:
                tool.move(stage, self._pointer(event))
        elif (stage := self._stage()) is not None and tool.hover(stage, self._pointer(event)):
            self._canvas.update()
        ring_only = tool.info.cursor == "brush" and tool.preview() is None
        if tool.busy and not ring_only:
            self._canvas.update()
        return True

    def _release(self, event: QMouseEvent) -> bool:
        if self._panning is not None and event.button() == self._panned_by:
            self._panning = None
        elif event.button() == Qt.MouseButton.LeftButton and self._workspace.tool.busy:
            stage = self._stage()
            if stage is not None:
                self._workspace.tool.release(stage, self._pointer(event))
                self._after_tool()
        self._show_cursor()
        return True

    def _wheel(self, event: QWheelEvent) -> bool:
        turn = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._canvas.pan(turn.x() / 2, turn.y() / 2)
        elif turn.y():
            factor = ZOOM_PER_NOTCH ** (turn.y() / NOTCH)
            self._canvas.zoom_to(self._canvas.zoom * factor, event.position())
        return True

    def _gesture(self, event: QNativeGestureEvent) -> bool:
        if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
            return False
        self._canvas.zoom_to(self._canvas.zoom * (1 + event.value()), event.position())
        return True

    # -- keys ----------------------------------------------------------------------------

    def _key(self, event: QKeyEvent, pressed: bool) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self._space = pressed
                self._show_cursor()
            return True
        tool = self._workspace.tool
        if pressed and key in TOOL_KEYS and (tool.pending or tool.wants_keys):
            stage = self._stage()
            far = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if stage is not None and self._give_key(stage, key, far):
                self._after_tool()
                return True
        if pressed and key in PAN_KEYS and not event.modifiers():
            dx, dy = PAN_KEYS[key]
            self._canvas.pan(dx * PAN_STEP, dy * PAN_STEP)
            return True
        return False

    def _give_key(self, stage: Stage, key: Qt.Key, far: bool) -> bool:
        """Hand a key to the tool in hand; False when that has no use for it."""
        tool = self._workspace.tool
        if far and key in FAR_KEYS and tool.key(stage, FAR_KEYS[key]):
            return True
        return tool.key(stage, TOOL_KEYS[key])

    def _tool_chosen(self) -> None:
        self._show_cursor()
        self._after_tool()

    def _option_changed(self) -> None:
        stage = self._stage()
        tool = self._workspace.tool
        if stage is not None and (tool.pending or tool.info.starts_by_option):
            tool.option_changed(stage)
            self._canvas.update()

    def _show_cursor(self) -> None:
        hand = self._space or self._workspace.tool.info.cursor == "hand"
        if self._panning is not None or (hand and self._workspace.tool.busy):
            shape = Qt.CursorShape.ClosedHandCursor
        elif hand:
            shape = Qt.CursorShape.OpenHandCursor
        elif self._workspace.tool.info.cursor == "brush":
            shape = Qt.CursorShape.BlankCursor
        else:
            shape = Qt.CursorShape.CrossCursor
        self._canvas.setCursor(QCursor(shape))
