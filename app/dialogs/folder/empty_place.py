"""What is seen where photos would be listed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from app.theme import pixmap

SIDE = 56  # pixels of the drawing


class EmptyPlace(QFrame):
    """A place to drop a folder, or a sentence on why there is nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("drop")
        self._picture, self._title, self._hint = QLabel(), QLabel(), QLabel()
        self._title.setObjectName("title")
        self._hint.setObjectName("hint")
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(1)
        for label in (self._picture, self._title, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(label is not self._picture)
            column.addWidget(label)
        column.addStretch(1)

    def say(self, title: str, hint: str) -> None:
        """Show a sentence; with a title it is an invitation."""
        self._title.setText(title)
        self._hint.setText(hint)
        for label in (self._picture, self._title):
            label.setVisible(bool(title))

    def dress(self, named: dict[str, str]) -> None:
        """Take over the theme's colours."""
        self._picture.setPixmap(pixmap("photo", named["dim"], SIDE, self.devicePixelRatioF()))
