"""What is drawn over the photo: selection outline, working squares, tool previews, brush ring."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from math import ceil

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from app.canvas.outline import Segments
from app.canvas.viewport import Viewport
from app.tools.tool import Preview

CHECKERS = (QColor("#8f8f8f"), QColor("#6f6f6f"))
DASH = 8  # screen pixels in one turn of the marching outline
LIGHT, DARK = QColor(255, 255, 255), QColor(20, 20, 20)
FRAME = QColor(255, 176, 46)
FAINT_FRAME = QColor(255, 176, 46, 90)
VEIL = QColor(0, 0, 0, 150)
GUIDE = QColor(255, 255, 255, 120)
HANDLE = 7.0  # screen pixels: side of a handle, always easy to hit
CROSS = 6.0
RING_RIM = 2  # screen pixels that a ring's line is drawn outside it, at most
LARGEST_RING = 300.0  # pixels of radius: larger ones take too much memory to keep
FEW = 4  # more frames than this are tiles: drawn faintly

CHECKERS = QColor("#8f8f8f"), QColor("#6f6f6f")

Corners = Sequence[tuple[float, float]]


def stripes() -> QPixmap:
    """Draw the diagonal black and white texture that walks along a selection's outline."""
    y, x = np.mgrid[0:DASH, 0:DASH]
    light = ((x + y) % DASH) < DASH // 2
    pattern = np.where(light[..., None], 255, 20).astype(np.uint8).repeat(4, axis=2)
    pattern[..., 3] = 255
    pattern = np.ascontiguousarray(pattern)
    image = QImage(pattern.data, DASH, DASH, 4 * DASH, QImage.Format.Format_RGB32)
    return QPixmap.fromImage(image.copy())


def checkers() -> QBrush:
    """Draw what shines through transparent places."""
    tile = QPixmap(16, 16)
    tile.fill(CHECKERS[0])
    painter = QPainter(tile)
    painter.fillRect(0, 0, 8, 8, CHECKERS[1])
    painter.fillRect(8, 8, 8, 8, CHECKERS[1])
    painter.end()
    return QBrush(tile)


def draw_outline(
    painter: QPainter,
    viewport: Viewport,
    segments: Segments,
    texture: QPixmap,
    phase: int,
    exposed: QRect,
) -> None:
    """Draw a selection's outline one screen pixel wide, moved on by `phase` pixels."""
    near = exposed.adjusted(-1, -1, 1, 1)
    shift = (viewport.left, viewport.top, viewport.left, viewport.top)
    lines = np.rint(segments * viewport.scale + np.array(shift))
    visible = (
        (lines[:, 2] >= near.left())  # a line goes right or down
        & (lines[:, 3] >= near.top())
        & (lines[:, 0] <= near.right())
        & (lines[:, 1] <= near.bottom())
    )
    limit = np.array([viewport.view_width, viewport.view_height] * 2) + 2
    shown = np.clip(lines[visible], -2, limit)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setBrushOrigin(phase, 0)
    painter.setPen(QPen(QBrush(texture), 1))
    painter.drawLines([QLineF(*line) for line in shown.tolist()])


def _polygon(viewport: Viewport, points: Corners) -> QPolygonF:
    return QPolygonF([QPointF(*viewport.to_screen(x, y)) for x, y in points])


def _contrasting(painter: QPainter, polygon: QPolygonF, colour: QColor, closed: bool) -> None:
    """Dark line under a light one: seen on any photo."""
    for pen in (QPen(QColor(0, 0, 0, 150), 3), QPen(colour, 1)):
        painter.setPen(pen)
        if closed:
            painter.drawPolygon(polygon)
        else:
            painter.drawPolyline(polygon)


def draw_preview(painter: QPainter, viewport: Viewport, preview: Preview) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    if preview.veil:
        _veil(painter, viewport, _polygon(viewport, preview.points))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for guide in preview.guides:
        painter.setPen(QPen(GUIDE, 1))
        painter.drawPolyline(_polygon(viewport, guide))
    if preview.points:
        _contrasting(painter, _polygon(viewport, preview.points), LIGHT, preview.closed)
    for outline in preview.more:
        _contrasting(painter, _polygon(viewport, outline), LIGHT, preview.closed)
    for x, y, radius in preview.rings:
        _ring(painter, QPointF(*viewport.to_screen(x, y)), max(radius * viewport.scale, 1.5))
    for x, y in preview.crosses:
        _cross(painter, QPointF(*viewport.to_screen(x, y)))
    for x, y in preview.handles:
        at = QPointF(*viewport.to_screen(x, y))
        square = QRectF(at.x() - HANDLE / 2, at.y() - HANDLE / 2, HANDLE, HANDLE)
        painter.fillRect(square.adjusted(-1, -1, 1, 1), DARK)
        painter.fillRect(square, LIGHT)


def _veil(painter: QPainter, viewport: Viewport, polygon: QPolygonF) -> None:
    outside = QPainterPath()
    outside.addRect(QRectF(0, 0, viewport.view_width, viewport.view_height))
    outside.addPolygon(polygon)  # the fill counts crossings: what lies inside both stays free
    outside.closeSubpath()
    painter.fillPath(outside, VEIL)


def _ring(painter: QPainter, centre: QPointF, radius: float) -> None:
    ratio = painter.device().devicePixelRatioF()
    if radius * ratio > LARGEST_RING:
        _draw_ring(painter, centre, radius)
        return
    image = _ring_image(round(radius, 1), ratio)
    half = image.deviceIndependentSize() / 2
    painter.drawImage(centre - QPointF(half.width(), half.height()), image)


def _draw_ring(painter: QPainter, centre: QPointF, radius: float) -> None:
    for colour, wide in ((QColor(0, 0, 0, 160), 2.4), (QColor(255, 255, 255, 230), 1.0)):
        painter.setPen(QPen(colour, wide))
        painter.drawEllipse(centre, radius, radius)


@lru_cache(maxsize=16)
def _ring_image(radius: float, ratio: float) -> QImage:
    """Keep a ring: drawing a smooth one takes longer than all of the photo around it."""
    half = ceil(radius) + RING_RIM
    side = ceil(2 * half * ratio)
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    _draw_ring(painter, QPointF(side / ratio / 2, side / ratio / 2), radius)
    painter.end()
    return image


def _cross(painter: QPainter, at: QPointF) -> None:
    for colour, wide in ((QColor(0, 0, 0, 160), 3.0), (LIGHT, 1.0)):
        painter.setPen(QPen(colour, wide))
        painter.drawLine(QPointF(at.x() - CROSS, at.y()), QPointF(at.x() + CROSS, at.y()))
        painter.drawLine(QPointF(at.x(), at.y() - CROSS), QPointF(at.x(), at.y() + CROSS))


def draw_frames(
    painter: QPainter, viewport: Viewport, frames: Sequence[Corners], exposed: QRect
) -> None:
    """Draw the squares that a cleanup works on, with marked corners, where the view is exposed."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    around = QRectF(exposed).adjusted(-4, -4, 4, 4)
    for frame in frames:
        polygon = _polygon(viewport, frame)
        if not polygon.boundingRect().intersects(around):
            continue  # Qt would take as long for it as if it were seen
        if len(frames) > FEW:
            painter.setPen(QPen(FAINT_FRAME, 1))
            painter.drawPolygon(polygon)
            continue
        painter.setPen(QPen(QColor(0, 0, 0, 130), 3))
        painter.drawPolygon(polygon)
        painter.setPen(QPen(FRAME, 1.2, Qt.PenStyle.DashLine))
        painter.drawPolygon(polygon)
        for corner in polygon.toList():
            painter.fillRect(QRectF(corner.x() - 2.5, corner.y() - 2.5, 5, 5), FRAME)


def frames_rect(viewport: Viewport, frames: Sequence[Corners]) -> QRect:
    """Return the part of the view that `draw_frames` draws on."""
    around = QRectF()
    for frame in frames:
        around = around.united(_polygon(viewport, frame).boundingRect().adjusted(-4, -4, 4, 4))
    return around.toAlignedRect()


def draw_brush(painter: QPainter, viewport: Viewport, at: tuple[float, float], size: int) -> None:
    """Draw the ring of the brush (size: diameter in photo pixels) around the pointer."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _ring(painter, QPointF(*at), _brush_radius(viewport, size))


def brush_rect(viewport: Viewport, at: tuple[float, float], size: int) -> QRect:
    """Return the part of the view that `draw_brush` draws on."""
    reach = _brush_radius(viewport, size) + RING_RIM + 1
    return QRectF(at[0] - reach, at[1] - reach, 2 * reach, 2 * reach).toAlignedRect()


def _brush_radius(viewport: Viewport, size: int) -> float:
    return max(size * viewport.scale / 2, 1.5)


def draw_label(painter: QPainter, at: QPointF, text: str) -> None:
    """Write a small caption on a dark plate."""
    metrics = painter.fontMetrics()
    plate = QRectF(at.x(), at.y(), metrics.horizontalAdvance(text) + 20, metrics.height() + 10)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 170))
    painter.drawRoundedRect(plate, 6, 6)
    painter.setPen(LIGHT)
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)
