"""A person before the real window, in memory: opens, presses, draws, waits and takes pictures."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QToolButton, QWidget

from app.canvas import view
from app.document.document import Document
from app.jobs.queue import JobQueue
from app.main_window import MainWindow
from app.samples import list_samples
from app.settings import THEME, Settings
from app.theme import pixmap
from app.tools.tool import Value

WINDOW = 1240, 820  # so wide that the options end where a picture ends
WIDTH, HEIGHT = 900, 430  # of a tool's picture: its option bar, and below it the canvas
PATIENCE = 120  # seconds
NEVER = 2**30
Held = Qt.KeyboardModifier
NONE, SHIFT, ALT, CONTROL = (
    Held.NoModifier,
    Held.ShiftModifier,
    Held.AltModifier,
    Held.ControlModifier,
)
Point = tuple[float, float]


class Artist:
    """One window with settings of its own; leaves nothing behind but what `folder` holds."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        view.MARCH = NEVER  # outlines stand still, so that a picture comes out the same again
        settings = Settings(folder / "settings.ini")
        settings.set(THEME, "dark")
        self.settings = settings
        self.problems: list[str] = []
        self.jobs = JobQueue()
        self.window = MainWindow(settings, self.jobs, lambda _, said: self.problems.append(said))
        self.window.resize(*WINDOW)
        self.window.show()
        self.canvas = self.window.canvas
        self._at: Point = (0.0, 0.0)
        self._button = Qt.MouseButton.NoButton
        self.settle()

    def leaves(self) -> None:
        """Close the window without a question."""
        workspace = self.window.workspace
        self.window.cleanup.leave()
        self.waits(lambda: not self.jobs.jobs)
        for document in tuple(workspace.documents):
            workspace.close_document(document)
        self.jobs.close(60)
        self.window.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))

    def keeps_work_safe(self) -> None:
        """Switch autosave on, into a folder of its own."""
        self.window.autosave.root = self.folder / "unsaved"
        self.window.autosave.start()

    # -- waiting -------------------------------------------------------------------------

    def waits(self, until: Callable[[], object]) -> None:
        """Let the window live until something is so; ends with an error when it never is."""
        latest = time.monotonic() + PATIENCE
        while not until() and not self.problems:
            if time.monotonic() > latest:
                raise TimeoutError("The window never became ready for the picture.")
            QTest.qWait(20)
        if self.problems:
            raise RuntimeError(self.problems[0])

    def settle(self, milliseconds: int = 60) -> None:
        """Wait until nothing is being done, and a little longer."""
        QTest.qWait(milliseconds)
        self.waits(lambda: not self.jobs.jobs)
        QTest.qWait(milliseconds)

    # -- what a person does --------------------------------------------------------------

    @property
    def document(self) -> Document:
        document = self.window.workspace.document
        assert document is not None
        return document

    def opens(self, stem: str) -> Document:
        """Open a copy of a sample photo, without the region that is suggested for it."""
        copy = self.folder / f"{stem}.jpg"
        shutil.copy(list_samples()[0].path.with_name(copy.name), copy)
        before = self.window.workspace.document
        self.window.files.open(copy)
        self.waits(lambda: self.window.workspace.document is not before)
        self.settle()
        return self.document

    def opens_the_invitation(self) -> Document:
        """Open the badly retouched sample, with its region selected."""
        self.window.files.open_sample(list_samples()[0])
        self.waits(lambda: self.window.workspace.document is not None)
        self.settle()
        return self.document

    def has_models(self) -> None:
        shelf = self.window.cleanup.shelf
        shelf.find_models()
        self.waits(lambda: shelf.model is not None)
        self.settle(400)

    def does(self, command: str) -> None:
        action = self.window.actions_table[command]
        assert action.isEnabled(), command
        action.trigger()
        self.settle()

    def takes(self, tool: str, **options: Value) -> None:
        self.does(f"tool.{tool}")
        for identity, value in options.items():
            self.window.workspace.put_option(identity, value)
        self.window.workspace.tool_chosen.emit()  # the bar shows what was set

    def looks_at(self, x: float, y: float, zoom: float) -> None:
        """Bring a point of the photo to the middle of the picture that will be taken."""
        self.canvas.zoom_to(zoom)
        self.canvas.look_at(x, y)
        middle, seen = self.canvas.rect().center(), self.seen().center()
        seen = self.canvas.mapFrom(self.window, seen)
        self.canvas.pan(seen.x() - middle.x(), seen.y() - middle.y())
        self.settle()

    def presses(self, x: float, y: float, held: Held = NONE) -> None:
        self._button = Qt.MouseButton.LeftButton
        self._mouse(QEvent.Type.MouseButtonPress, (x, y), held)

    def moves(self, *points: Point, held: Held = NONE, steps: int = 8) -> None:
        """Move along straight lines, pressed or not."""
        for x, y in points:
            first = self._at
            for step in range(1, steps + 1):
                part = step / steps
                way = first[0] + (x - first[0]) * part, first[1] + (y - first[1]) * part
                self._mouse(QEvent.Type.MouseMove, way, held)

    def lifts(self, held: Held = NONE) -> None:
        button, self._button = self._button, Qt.MouseButton.NoButton
        self._mouse(QEvent.Type.MouseButtonRelease, self._at, held, button)
        self.settle()

    def drags(self, *points: Point, held: Held = NONE) -> None:
        self.presses(*points[0], held)
        self.moves(*points[1:], held=held)
        self.lifts(held)

    def clicks(self, x: float, y: float, held: Held = NONE) -> None:
        self.moves((x, y), held=held, steps=1)
        self.drags((x, y), held=held)

    def keys(self, key: Qt.Key, held: Held = NONE) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(self.canvas, QKeyEvent(kind, key, held))
        self.settle()

    def meets(self, command: str, show: Callable[[QDialog], QImage]) -> QImage:
        """Choose a command that asks in a dialog; `show` takes the picture, then it is closed."""
        pictures: list[QImage] = []

        def meet() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, QDialog)
            self.settle()
            pictures.append(show(dialog))
            dialog.reject() if dialog.isVisible() else None

        QTimer.singleShot(200, meet)
        self.window.actions_table[command].trigger()
        self.settle()
        return pictures[0]

    def _mouse(
        self,
        kind: QEvent.Type,
        at: Point,
        held: Held,
        button: Qt.MouseButton | None = None,
    ) -> None:
        self._at = at
        place = QPointF(*self.canvas.viewport.to_screen(*at))
        moved = kind == QEvent.Type.MouseMove
        own = Qt.MouseButton.NoButton if moved else button or self._button
        everywhere = QPointF(self.canvas.mapToGlobal(place))
        event = QMouseEvent(kind, place, everywhere, own, self._button, held)
        QApplication.sendEvent(self.canvas, event)

    # -- pictures ------------------------------------------------------------------------

    def seen(self) -> QRect:
        """Return the part of the window, below its bars, that a tool's picture shows."""
        left = self.window.tool_bars[1].geometry()
        area = QRect(0, left.top(), WIDTH, HEIGHT)
        action = self.window.actions_table[f"tool.{self.window.workspace.tool.info.id}"]
        buttons = self.window.tool_bars[1].findChildren(QToolButton)
        button = next((found for found in buttons if found.defaultAction() is action), None)
        if button is not None and button.isVisible():
            place = button.mapTo(self.window, button.rect().center())
            lowest = left.bottom() + 1 - HEIGHT
            area.moveTop(min(max(place.y() - HEIGHT // 2, left.top()), lowest))
        return area

    def tool_picture(self, pointer: bool = False) -> QImage:
        """Return the option bar, and below it tool bar and canvas, at 100 %.

        The buttons for files and undo on the left of the option bar are left out.
        pointer: draws the mouse pointer, which a grab of the window leaves out.
        """
        whole = self.whole()
        if pointer:
            self._draw_pointer(whole)
        bar, options = self.window.tool_bars[0], self.window.option_bar
        left, top = options.mapTo(self.window, QPoint(0, 0)).x(), bar.geometry()
        strip = whole.copy(QRect(left, top.y(), WIDTH, top.height()))
        picture = QImage(WIDTH, strip.height() + HEIGHT, QImage.Format.Format_RGB32)
        painter = QPainter(picture)
        painter.drawImage(0, 0, strip)
        painter.drawImage(0, strip.height(), whole.copy(self.seen()))
        painter.end()
        return picture

    def canvas_picture(self, width: int = WIDTH, height: int = HEIGHT) -> QImage:
        """Return the middle of the canvas at 100 %."""
        width = min(width, self.canvas.width())
        place = self.canvas.mapTo(self.window, self.canvas.rect().center())
        return self.whole().copy(
            QRect(place.x() - width // 2, place.y() - height // 2, width, height)
        )

    def whole(self, *dialogs: QWidget) -> QImage:
        """Return the whole window, and what lies over it."""
        self.settle()
        whole = self.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        for dialog in dialogs:
            painter = QPainter(whole)
            place = dialog.mapToGlobal(QPoint(0, 0)) - self.window.mapToGlobal(QPoint(0, 0))
            painter.drawPixmap(place, dialog.grab())
            painter.setPen(QPen(QColor(0, 0, 0, 160), 1))
            painter.drawRect(QRect(place, dialog.size()).adjusted(-1, -1, 0, 0))
            painter.end()
        return whole

    def picture_of(self, widget: QWidget) -> QImage:
        self.settle()
        for line in widget.findChildren(QLineEdit):
            line.deselect()
        return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)

    def _draw_pointer(self, whole: QImage) -> None:
        x, y = self.canvas.viewport.to_screen(*self._at)
        at = self.canvas.mapTo(self.window, QPoint(round(x), round(y)))
        painter = QPainter(whole)
        if self.window.workspace.tool.info.cursor == "hand":
            for colour, side in (("#000000", 34), ("#ffffff", 30)):
                drawn = pixmap("hand", colour, side)
                painter.drawPixmap(at.x() - side // 2, at.y() - side // 2, drawn)
        else:
            for colour, width in (("#000000", 3), ("#ffffff", 1)):
                painter.setPen(QPen(QColor(colour), width))
                painter.drawLine(at - QPoint(9, 0), at + QPoint(9, 0))
                painter.drawLine(at - QPoint(0, 9), at + QPoint(0, 9))
        painter.end()
