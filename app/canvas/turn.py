"""The photo turned under a straight frame, while it is being straightened."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QTransform

from app.canvas.viewport import Viewport


def turn(viewport: Viewport, angle: float) -> QTransform:
    """Return the turn of the screen by degrees clockwise about the middle of the photo."""
    x, y = viewport.to_screen(viewport.photo_width / 2, viewport.photo_height / 2)
    return QTransform().translate(x, y).rotate(angle).translate(-x, -y)


def exposed_before(exposed: QRect, turned: QTransform) -> QRect:
    """Return what has to be painted so that a turned picture fills a part of the screen."""
    back, _ = turned.inverted()
    return back.mapRect(QRectF(exposed)).toAlignedRect()
