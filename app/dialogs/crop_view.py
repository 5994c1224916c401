"""A part of a picture at 100 %, moved by dragging or with the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.canvas.display import Display
from app.canvas.screen import screen_profile
from glean_core.imaging import Picture
from glean_core.imaging.box import Box

STEP = 32
STEPS = {
    Qt.Key.Key_Left: (-STEP, 0),
    Qt.Key.Key_Right: (STEP, 0),
    Qt.Key.Key_Up: (0, -STEP),
    Qt.Key.Key_Down: (0, STEP),
}


class CropView(QWidget):
    """Shows the pixels around a point of a picture, one for each pixel of the screen."""

    moved = Signal(float, float)  # the point in the middle, as parts of width and height

    def __init__(self, name: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: Picture | None = None
        self._display: Display | None = None
        self._at = (0.5, 0.5)
        self._drag: QPointF | None = None
        self.setAccessibleName(name)
        self.setToolTip(tip)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(QSize(180, 200))

    @property
    def picture(self) -> Picture | None:
        """What is shown."""
        return self._picture

    @property
    def at(self) -> tuple[float, float]:
        """The point in the middle, as parts of width and height."""
        return self._at

    def show_picture(self, picture: Picture | None) -> None:
        if picture is not None and (self._display is None or self._display.icc != picture.icc):
            self._display = Display(picture.icc, screen_profile())
        self._picture = picture
        self.update()

    def look_at(self, x: float, y: float) -> None:
        """Show what lies around a point (parts of width and height) without telling anybody."""
        self._at = self._held(x, y)
        self.update()

    def _shown(self) -> tuple[float, float]:
        """Return how many pixels are seen, across and down."""
        ratio = self.devicePixelRatioF()
        return self.width() * ratio, self.height() * ratio

    def _held(self, x: float, y: float) -> tuple[float, float]:
        """Keep the view inside the picture where that is larger."""
        if self._picture is None:
            return x, y
        seen_w, seen_h = self._shown()
        half_w = min(seen_w / 2 / self._picture.width, 0.5)
        half_h = min(seen_h / 2 / self._picture.height, 0.5)
        return min(max(x, half_w), 1 - half_w), min(max(y, half_h), 1 - half_h)

    def _box(self, picture: Picture) -> Box:
        width, height = (round(side) for side in self._shown())
        left = round(self._at[0] * picture.width - width / 2)
        top = round(self._at[1] * picture.height - height / 2)
        return Box(left, top, width, height).clipped(picture.height, picture.width)

    def _move(self, dx: float, dy: float) -> None:
        if self._picture is not None:
            x = self._at[0] + dx / self._picture.width
            y = self._at[1] + dy / self._picture.height
            self._at = self._held(x, y)
            self.update()
            self.moved.emit(*self._at)

    # -- Qt ------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._drag = event.position()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is not None:
            delta = (self._drag - event.position()) * self.devicePixelRatioF()
            self._drag = event.position()
            self._move(delta.x(), delta.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._drag = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._move(*step)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._at = self._held(*self._at)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().base())
        if self._picture is not None and self._display is not None:
            box = self._box(self._picture)
            shown = self._display.convert(self._picture.pixels[box.slices])
            height, width = shown.shape[:2]
            kind = QImage.Format.Format_ARGB32_Premultiplied
            image = QImage(shown.data, width, height, 4 * width, kind)
            ratio = self.devicePixelRatioF()
            size = QPointF(width / ratio, height / ratio)
            corner = QPointF((self.width() - size.x()) / 2, (self.height() - size.y()) / 2)
            target = QRectF(corner, QPointF(corner.x() + size.x(), corner.y() + size.y()))
            if self._picture.has_alpha:
                painter.fillRect(target, QColor("#808080"))
            painter.drawImage(target, image)
        if self.hasFocus():
            painter.setPen(self.palette().highlight().color())
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()
