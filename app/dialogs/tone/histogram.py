"""How many pixels of each brightness a photo has, drawn."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.words import tr

HEIGHT = 110
RED, GREEN, BLUE = QColor(226, 84, 84), QColor(90, 190, 96), QColor(84, 132, 236)
COVER = 130  # how much a channel's colour covers, of 255
TALL = 0.995  # bins above this part of all are cut: one spike must not flatten the rest


class HistogramView(QWidget):
    """Channels over each other, with lines at black and white."""

    def __init__(self, counts: NDArray[np.int64], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heights = _heights(counts)
        self._marks = 0.0, 1.0
        self.setFixedHeight(HEIGHT)
        self.setMinimumWidth(260)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Histogram"))
        self.setToolTip(tr("How many pixels are dark (left), middling and bright (right)"))

    def mark(self, black: float, white: float) -> None:
        """Move the lines, 0..1."""
        self._marks = black, white
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(area, 6, 6)
        inner = area.adjusted(6, 6, -6, -1)
        text = palette.color(QPalette.ColorRole.Text)
        colours = [RED, GREEN, BLUE] if len(self._heights) == 3 else [text]
        for heights, colour in zip(self._heights, colours, strict=True):
            shade = QColor(colour)
            shade.setAlpha(COVER)
            painter.setPen(QPen(colour, 1))
            painter.setBrush(shade)
            painter.drawPolygon(_outline(heights, inner))
        painter.setPen(QPen(text, 1.5))
        for mark in self._marks:
            x = inner.left() + mark * inner.width()
            painter.drawLine(QLineF(x, area.top() + 3, x, area.bottom() - 1))
        painter.end()


def _heights(counts: NDArray[np.int64]) -> NDArray[np.float64]:
    top = max(float(np.quantile(counts, TALL)), 1.0)
    # The root shows thin tails, which is where black and white are set.
    heights: NDArray[np.float64] = np.sqrt(np.clip(counts / top, 0.0, 1.0))
    return heights


def _outline(heights: NDArray[np.float64], area: QRectF) -> QPolygonF:
    xs = area.left() + np.linspace(0, area.width(), heights.size)
    ys = area.bottom() - heights * area.height()
    points = [QPointF(x, y) for x, y in zip(xs.tolist(), ys.tolist(), strict=True)]
    return QPolygonF([area.bottomLeft(), *points, area.bottomRight()])
