"""The photo before: while a key or a button is down, or on the left of a line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget

from app.canvas.split_hands import SplitHands
from app.canvas.view import Before, Canvas
from app.cleanup.live import LiveResult
from app.document.document import Change, Document
from app.workspace import Workspace


class Compare(QObject):
    """Shows what was there before the live cleanup, else the photo as it was opened."""

    def __init__(
        self, window: QWidget, workspace: Workspace, canvas: Canvas, live: LiveResult
    ) -> None:
        super().__init__(window)
        self._window, self._workspace, self._canvas, self._live = window, workspace, canvas, live
        self._split = False  # wanted: on a photo that can't have it, it waits
        self._beside: tuple[object, Before] | None = None  # what is shown, and for what
        self._hands = SplitHands(canvas)
        live.changed.connect(self._show_split)
        workspace.document_opened.connect(self._show_split)
        workspace.changed.connect(self._change)
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def hold(self, held: bool) -> None:
        document = self._workspace.document
        if document is None or not held:
            self._canvas.show_before(None)
            return
        self._canvas.show_before(self._before(document))

    def _before(self, document: Document) -> Before:
        live = self._live.current
        return document.planes if live is None else live.ground.whole(document).picture.pixels

    @property
    def split(self) -> bool:
        return self._split

    def toggle_split(self) -> None:
        """Show the photo before on the left of a line, or no longer."""
        self._split = not self._split
        self._show_split()

    def _change(self, change: Change) -> None:
        if change.size and self._split:
            self._beside = None
            self._show_split()

    def _show_split(self) -> None:
        document, live = self._workspace.document, self._live.current
        if document is None or not self._split:
            self._beside = None
            self._canvas.show_split(None)
            return
        what = document if live is None else live.ground
        if self._beside is None or self._beside[0] is not what or self._canvas.split_at is None:
            self._beside = (what, self._before(document))
            self._canvas.show_split(self._beside[1])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.WindowDeactivate and self._canvas.comparing:
            self.hold(False)
        if kind not in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            return False
        if not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Backslash:
            return False
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not self._canvas.comparing:
            return False  # the split view's key on some keyboards
        if not isinstance(watched, QWidget) or watched.window() is not self._window:
            return False
        if isinstance(watched, QLineEdit | QComboBox):
            return False
        if not event.isAutoRepeat():
            self.hold(kind == QEvent.Type.KeyPress)
        return True
