"""A row of the Models dialog: whether torch is there, which published models need."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from app.packs.store import is_in_use, pack_here
from app.packs.words import state_in_words
from app.words import tr
from glean_core.packs import packs_wanted


class PackRow(QWidget):
    """A sentence and a button; shown where packs are used, which is in the installed program."""

    pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = QLabel()
        self.words.setObjectName("hint")
        self.words.setWordWrap(True)
        self.button = QPushButton()
        self.button.setToolTip(tr("What published models need, and graphics cards"))
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        self.setVisible(packs_wanted())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Read what there is now."""
        pack = pack_here()
        none = tr("The torch pack is not added; published models need it, and some others.")
        self.words.setText(none if pack is None else state_in_words(pack, is_in_use(pack)))
        self.button.setText(tr("Add torch…") if pack is None else tr("Torch pack…"))
