"""What the model will see, as large squares, and the factor in words."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.cleanup.lookout import Outlook
from app.cleanup.session import Cleanup
from app.panels.factor_row import FactorRow
from app.words import figures, plural, tr
from glean_core.imaging import from_float

SIDE = 112


def factor_words(outlook: Outlook) -> str:
    """Say how far the photo goes down: frame side / model input side."""
    plan, card = outlook.plan, outlook.choice.model.card
    factor = plan.effective_factor
    lines = [
        tr("Goes down {times}×:").format(times=figures(factor)),
        f"{factor * card.in_size:.0f} px → {card.in_size} px",
    ]
    if plan.tiled:
        lines.append(plural("{n} tile", "{n} tiles", len(plan.frames)))
    if plan.face and not outlook.choice.reason:  # which says so already
        lines.append(tr("Face found"))
    return "\n".join(lines)


class Preview(QWidget):
    """The picture that goes into the model: the flaw should be gone in it."""

    def __init__(self, cleanup: Cleanup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cleanup = cleanup
        self.picture = QLabel()
        self.picture.setObjectName("preview")
        self.picture.setFixedSize(SIDE + 2, SIDE + 2)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setAccessibleName(tr("What the model sees"))
        self.picture.setToolTip(
            tr(
                "What the model sees of the photo. If the flaw can’t be seen here, it will be "
                "gone; if it can, go down further: “Coarser”, or a model with a higher factor."
            )
        )
        self.words = QLabel()
        self.words.setObjectName("caption")
        self.words.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self.words)
        column.addStretch(1)
        self.factor = FactorRow(cleanup)
        column.addWidget(self.factor)
        row.addWidget(self.picture)
        row.addLayout(column, 1)
        cleanup.lookout.changed.connect(self._show)
        self._show()

    def _show_nothing(self) -> None:
        self.picture.clear()
        if self._cleanup.working:
            self.words.setText(tr("Seen once the running clean-up is done."))
        elif self._cleanup.live.current is None:
            opened = self._cleanup.workspace.document is not None
            self.words.setText(
                tr("Select what looks wrong.")
                if opened
                else tr("Open a photo and select what looks wrong.")
            )

    def _show(self) -> None:
        outlook = self._cleanup.lookout.outlook
        if outlook is None:
            self._show_nothing()
            return
        rgb = np.ascontiguousarray(from_float(outlook.preview, np.uint8))
        side = rgb.shape[0]
        image = QImage(rgb.data, side, side, 3 * side, QImage.Format.Format_RGB888)
        ratio = self.devicePixelRatioF()
        shown = QPixmap.fromImage(image.scaled(round(SIDE * ratio), round(SIDE * ratio)))
        shown.setDevicePixelRatio(ratio)
        self.picture.setPixmap(shown)
        self.words.setText(factor_words(outlook))
