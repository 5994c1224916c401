"""Hold to compare: the photo before, while a key or a button is down."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget

from app.canvas.view import Canvas
from app.cleanup.live import LiveResult
from app.workspace import Workspace


class Compare(QObject):
    """Shows what was there before the live cleanup, else the photo as it was opened."""

    def __init__(
        self, window: QWidget, workspace: Workspace, canvas: Canvas, live: LiveResult
    ) -> None:
        super().__init__(window)
        self._window, self._workspace, self._canvas, self._live = window, workspace, canvas, live
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def hold(self, held: bool) -> None:
        document = self._workspace.document
        if document is None or not held:
            self._canvas.show_before(None)
            return
        live = self._live.current
        self._canvas.show_before(document.as_opened() if live is None else live.base.pixels)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.WindowDeactivate and self._canvas.comparing:
            self.hold(False)
        if kind not in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            return False
        if not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Backslash:
            return False
        if not isinstance(watched, QWidget) or watched.window() is not self._window:
            return False
        if isinstance(watched, QLineEdit | QComboBox):
            return False
        if not event.isAutoRepeat():
            self.hold(kind == QEvent.Type.KeyPress)
        return True
