"""A bar at the top of the window that offers something and waits."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from app.words import tr


class ResumeBar(QFrame):
    """Offers to go on with a batch that was not finished."""

    resume_pressed = Signal()
    dismiss_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("offer")
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setAccessibleName(tr("Unfinished batch"))
        self.resume = QPushButton(tr("Resume"))
        self.resume.setToolTip(tr("Go on with the folder where it stopped"))
        self.dismiss = QPushButton(tr("Dismiss"))
        self.dismiss.setToolTip(tr("Forget it; the results that are there stay"))
        self.resume.clicked.connect(self.resume_pressed)
        self.dismiss.clicked.connect(self.dismiss_pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 14, 8)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(self.resume)
        row.addWidget(self.dismiss)
        self.hide()

    def offer(self, words: str) -> None:
        """Show up with a sentence."""
        self.words.setText(words)
        self.show()
