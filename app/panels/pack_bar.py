"""A bar at the top of the window that offers a pack and waits."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from app.words import tr


class PackBar(QFrame):
    """Says that a card was found; each of its buttons ends it, for now or for good."""

    add_pressed = Signal()
    never_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("offer")
        self.words = QLabel(
            tr(
                "This computer has an NVIDIA card. The torch pack lets the program use it, so that "
                "clean-ups are quicker."
            )
        )
        self.words.setWordWrap(True)
        self.words.setAccessibleName(tr("A graphics card was found"))
        self.add = QPushButton(tr("Add…"))
        self.add.setToolTip(tr("See what the pack is and where to get it"))
        self.later = QPushButton(tr("Not now"))
        self.later.setToolTip(tr("Ask again at the next start"))
        self.never = QPushButton(tr("Don’t ask again"))
        self.never.setToolTip(tr("Clean up > Models… has the pack whenever you want it"))
        self.add.clicked.connect(self.add_pressed)
        self.never.clicked.connect(self.never_pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 14, 8)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        for button in (self.add, self.later, self.never):
            button.clicked.connect(self.hide)
            row.addWidget(button)
        self.hide()
