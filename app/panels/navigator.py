"""The navigator: the whole photo small, the part that is seen, and the zoom."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSlider, QVBoxLayout, QWidget

from app.canvas.view import Canvas
from app.canvas.viewport import LARGEST, SMALLEST
from app.document.document import Change
from app.timing import quiet_timer
from app.words import number, tr
from app.workspace import Workspace

DELAY = 120  # milliseconds without a change before the small photo is drawn anew
SIDE = 256  # photo pixels of the small photo: its longer side has at least as many
STEP = 0.1  # of the seen part, for an arrow key
SLIDER_STEPS = 100  # per doubling
SHADE, RIM, LINE = QColor(0, 0, 0, 110), QColor(0, 0, 0, 160), QColor(255, 255, 255)
STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Overview(QWidget):
    """Draws the small photo and moves the view where the person points."""

    def __init__(self, canvas: Canvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._image: QImage | None = None
        self.setAccessibleName(tr("Navigator"))
        self.setToolTip(tr("Drag to move the view; the arrow keys do too"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(QSize(120, 52))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_image(self, image: QImage | None) -> None:
        self._image = image
        shape = Qt.CursorShape.ArrowCursor if image is None else Qt.CursorShape.PointingHandCursor
        self.setCursor(shape)
        self.update()

    def photo_rect(self) -> QRectF:
        """Return where the photo lies in the widget."""
        port = self._canvas.viewport
        scale = min(self.width() / port.photo_width, self.height() / port.photo_height)
        size = QPointF(port.photo_width * scale, port.photo_height * scale)
        corner = QPointF((self.width() - size.x()) / 2, (self.height() - size.y()) / 2)
        return QRectF(corner, corner + size)

    def seen_rect(self) -> QRectF:
        """Return the part of the photo that the canvas shows, in the widget."""
        port, whole = self._canvas.viewport, self.photo_rect()
        scale = whole.width() / port.photo_width
        left, top = port.to_photo(0, 0)
        right, bottom = port.to_photo(port.view_width, port.view_height)
        corners = [
            whole.topLeft() + QPointF(x, y) * scale for x, y in ((left, top), (right, bottom))
        ]
        return QRectF(*corners).intersected(whole)

    def _look(self, at: QPointF) -> None:
        if self._image is None:
            return
        port, whole = self._canvas.viewport, self.photo_rect()
        x = (at.x() - whole.left()) / whole.width() * port.photo_width
        y = (at.y() - whole.top()) / whole.height() * port.photo_height
        self._canvas.look_at(x, y)

    # -- Qt ------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._look(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._look(event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        elif self._image is not None:
            seen = self.seen_rect()
            move = QPointF(step[0] * seen.width(), step[1] * seen.height()) * STEP
            self._look(seen.center() + move)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().base())
        if self._image is not None:
            whole, seen = self.photo_rect(), self.seen_rect()
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(whole, self._image)
            if seen != whole:
                self._draw_seen(painter, whole, seen)
        if self.hasFocus():
            painter.setPen(self.palette().highlight().color())
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    @staticmethod
    def _draw_seen(painter: QPainter, whole: QRectF, seen: QRectF) -> None:
        painter.setClipRect(whole)
        for shaded in (
            QRectF(whole.left(), whole.top(), whole.width(), seen.top() - whole.top()),
            QRectF(whole.left(), seen.bottom(), whole.width(), whole.bottom() - seen.bottom()),
            QRectF(whole.left(), seen.top(), seen.left() - whole.left(), seen.height()),
            QRectF(seen.right(), seen.top(), whole.right() - seen.right(), seen.height()),
        ):
            painter.fillRect(shaded, SHADE)
        for pen in (QPen(RIM, 3), QPen(LINE, 1)):
            painter.setPen(pen)
            painter.drawRect(seen.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setClipping(False)


class Navigator(QWidget):
    """Follows the canvas and moves it."""

    def __init__(self, workspace: Workspace, canvas: Canvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._canvas = workspace, canvas
        self.overview = Overview(canvas)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(_steps(SMALLEST), _steps(LARGEST))
        self.slider.setPageStep(SLIDER_STEPS)
        self.slider.setAccessibleName(tr("Zoom"))
        self.slider.setToolTip(tr("Zoom (+ and -)"))
        self.percent = QLabel()
        self.percent.setObjectName("caption")
        self.percent.setMinimumWidth(self.percent.fontMetrics().horizontalAdvance("6400 %"))
        self.percent.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout()
        row.addWidget(self.slider, 1)
        row.addWidget(self.percent)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 6)
        column.addWidget(self.overview, 1)
        column.addLayout(row)
        self._timer = quiet_timer(self, DELAY, self._draw)
        self.slider.valueChanged.connect(self._slid)
        canvas.zoom_changed.connect(self._follow)
        canvas.refined.connect(self._timer.start)
        workspace.document_opened.connect(self._open)
        workspace.changed.connect(self._change)
        self._open()

    def _open(self) -> None:
        opened = self._workspace.document is not None
        self.slider.setEnabled(opened)
        self.percent.setVisible(opened)
        if not opened:
            self.overview.show_image(None)
        self._timer.start()
        self._follow()

    def _change(self, change: Change) -> None:
        if change.pixels is not None:
            self._timer.start()

    def _draw(self) -> None:
        """Draw the small photo from a level of the canvas's pyramid that is hardly larger."""
        if self.isVisible() and self._workspace.document is not None:
            self.overview.show_image(self._canvas.small_image(SIDE))

    def showEvent(self, event: object) -> None:
        self._timer.start()

    def _follow(self) -> None:
        zoom = self._canvas.zoom
        self.slider.blockSignals(True)
        self.slider.setValue(_steps(zoom))
        self.slider.blockSignals(False)
        self.percent.setText(f"{number(zoom * 100, 0 if zoom >= 0.1 else 1)} %")
        self.overview.update()

    def _slid(self, steps: int) -> None:
        self._canvas.zoom_to(2 ** (steps / SLIDER_STEPS))


def _steps(zoom: float) -> int:
    return round(math.log2(zoom) * SLIDER_STEPS)
