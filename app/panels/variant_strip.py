"""Results at one place as thumbnails; the chosen one is in the photo."""

from __future__ import annotations

import cv2
import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPixmap, QResizeEvent
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem

from app.cleanup.live import LiveResult
from app.cleanup.variants import Live, Variant
from app.pictures import image_from_pixels
from app.words import tr

SIDE = 56
CELL = QSize(62, 80)


def thumbnail(live: Live, variant: Variant) -> QPixmap:
    """Show what a variant made, with the photo around it."""
    pixels = variant.result.pixels
    height, width = pixels.shape[:2]
    step = max(1, min(height, width) // (4 * SIDE))
    pixels = pixels[::step, ::step]  # enough for a thumbnail, whatever the size
    height, width = pixels.shape[:2]
    scale = SIDE / min(height, width)
    size = max(SIDE, round(width * scale)), max(SIDE, round(height * scale))
    small = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
    small = small.reshape(size[1], size[0], pixels.shape[2])
    left, top = (size[0] - SIDE) // 2, (size[1] - SIDE) // 2
    square = np.ascontiguousarray(small[top : top + SIDE, left : left + SIDE])
    return QPixmap.fromImage(image_from_pixels(square, live.ground.part.picture.icc))


class VariantStrip(QListWidget):
    """Click or arrow keys put another variant into the photo."""

    def __init__(self, live: LiveResult) -> None:
        super().__init__()
        self._live = live
        self._shown: tuple[Variant, ...] = ()
        self.setObjectName("variants")
        self.setAccessibleName(tr("Variants"))
        self.setToolTip(tr("Click a result to put it into the photo"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setIconSize(QSize(SIDE, SIDE))
        self.setGridSize(CELL)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        live.changed.connect(self._follow)
        self.currentRowChanged.connect(self._picked)

    def _follow(self) -> None:
        live = self._live.current
        variants = live.variants if live is not None else ()
        self.blockSignals(True)
        self._list(live)
        if live is not None:
            self.setCurrentRow(live.shown)
        self.blockSignals(False)
        self._shown = variants

    def _list(self, live: Live | None) -> None:
        old = self._shown
        if live is None or len(old) != len(live.variants):
            self.clear()
            old = ()
        for at, variant in enumerate(live.variants if live is not None else ()):
            assert live is not None
            if old and old[at] is variant:
                continue
            item = self.item(at) if old else QListWidgetItem(str(at + 1))
            drawn, face = thumbnail(live, variant), QIcon()
            for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):  # which would tint it
                face.addPixmap(drawn, mode)
            item.setIcon(face)
            item.setToolTip(variant.words)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{at + 1}: {variant.words}")
            item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
            if not old:
                self.addItem(item)
        self._fit()

    def _fit(self) -> None:
        """Be as high as the rows need: the panel scrolls, not its parts."""
        across = max(1, (self.width() - 12) // CELL.width())
        rows = max(1, -(-self.count() // across))
        self.setFixedHeight(rows * CELL.height() + 10)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def _picked(self, row: int) -> None:
        live = self._live.current
        if live is not None and 0 <= row < len(live.variants):
            self._live.show(row)
