"""The split view: before on the left of an upright line, after on its right."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from app.canvas import overlays
from app.words import tr

KNOB = 13.0


def draw_split(painter: QPainter, x: float, height: float, width: float) -> None:
    """Draw the line at x with a knob to drag it by, and say what is on either side."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    for colour, thick in ((QColor(0, 0, 0, 150), 3.0), (overlays.LIGHT, 1.4)):
        painter.setPen(QPen(colour, thick))
        painter.drawLine(QPointF(x, 0), QPointF(x, height))
    painter.setPen(QPen(QColor(0, 0, 0, 170), 1.2))
    painter.setBrush(overlays.LIGHT)
    centre = QPointF(x, height / 2)
    painter.drawEllipse(centre, KNOB, KNOB)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(overlays.DARK)
    for way in (-1, 1):
        tip, back = x + way * 8.5, x + way * 3.5
        arrow = [QPointF(tip, centre.y())]
        arrow += [QPointF(back, centre.y() + up) for up in (-4.5, 4.5)]
        painter.drawPolygon(QPolygonF(arrow))
    room = painter.fontMetrics().horizontalAdvance(tr("Before")) + 44
    if x > room:
        overlays.draw_label(painter, QPointF(12, 12), tr("Before"))
    if width - x > room:
        overlays.draw_label(painter, QPointF(x + 12, 12), tr("After"))
