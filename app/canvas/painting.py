"""Painting the exposed part of a photo from its tiles."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QBrush, QPainter

from app.canvas.tiles import TILE, TileCache
from app.canvas.viewport import Viewport
from glean_core.imaging.box import Box

CRISP = 2.0  # above this zoom pixels are squares


def paint_tiles(
    painter: QPainter,
    exposed: QRect,
    tiles: TileCache,
    viewport: Viewport,
    level: int,
    ratio: float,
    checkers: QBrush,
) -> None:
    """Paint the tiles of one level of the pyramid that the exposed part of the view shows.

    ratio: screen pixels per unit of the view; checkers: what is seen through transparent pixels.
    """
    scale = viewport.scale * (1 << level)
    smooth = viewport.scale * ratio < CRISP and abs(scale * ratio - 1) > 1e-6
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
    height, width = tiles.pyramid.levels[level].shape[:2]
    side = TILE * scale
    left, top = viewport.left, viewport.top
    columns = range(
        max(int((exposed.left() - left) // side), 0),
        min(int((exposed.right() + 1 - left) // side), (width - 1) // TILE) + 1,
    )
    rows = range(
        max(int((exposed.top() - top) // side), 0),
        min(int((exposed.bottom() + 1 - top) // side), (height - 1) // TILE) + 1,
    )
    for row in rows:
        for column in columns:
            target = _target(tiles.tile_box((level, column, row)), viewport, scale, ratio)
            if tiles.has_alpha:
                painter.fillRect(target, checkers)
            painter.drawImage(target, tiles.image((level, column, row)))


def _target(box: Box, viewport: Viewport, scale: float, ratio: float) -> QRectF:
    """Return where a tile goes, on whole screen pixels so that neighbours meet exactly."""

    def snap(position: float) -> float:
        return round(position * ratio) / ratio

    left = snap(viewport.left + box.left * scale)
    top = snap(viewport.top + box.top * scale)
    right = snap(viewport.left + box.right * scale)
    bottom = snap(viewport.top + box.bottom * scale)
    return QRectF(left, top, right - left, bottom - top)
