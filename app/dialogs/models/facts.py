"""What is known of a model, laid out to be read: a title, rows of facts, tables, paragraphs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QImageReader, QPixmap
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.models.numbers import NumberTable
from app.words import tr

LARGER = 1.35  # the title's letters
PICTURE = QSize(420, 220)  # at most
READ = Qt.TextInteractionFlag.TextSelectableByMouse
LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
TOP = Qt.AlignmentFlag.AlignTop


class Facts(QWidget):
    """A column that is filled once, from top to bottom."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 10, 0)
        self._column.setSpacing(8)
        self.title = self._put(_label(title))
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * LARGER)
        font.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(font)

    def add_text(self, text: str, name: str = "") -> QLabel:
        """Add a paragraph; name: of its style, such as "hint"."""
        label = self._put(_label(text))
        label.setObjectName(name)
        return label

    def add_warning(self, text: str) -> None:
        self.add_text(text, "notes").setProperty("problem", "true")

    def add_rows(self, rows: Sequence[tuple[str, str]]) -> None:
        """Add facts, a name and a value each; empty values are left out."""
        grid = self._grid()
        for at, (name, value) in enumerate((n, v) for n, v in rows if v):
            words = _label(name)
            words.setObjectName("hint")
            words.setWordWrap(False)
            grid.addWidget(words, at, 0, LEFT | TOP)
            grid.addWidget(_label(value), at, 1)
        grid.setColumnStretch(1, 1)

    def add_sentences(self, heading: str, sentences: Sequence[str]) -> None:
        """Add a heading and a paragraph for each sentence; nothing without sentences."""
        if sentences:
            self.add_heading(heading)
        for sentence in sentences:
            self.add_text(sentence)

    def add_heading(self, text: str) -> None:
        heading = self.add_text(text, "heading")
        heading.setContentsMargins(0, 6, 0, 0)

    def add_table(self, table: NumberTable) -> None:
        """Add measured numbers, the model's beside those of what it is compared with."""
        self.add_heading(table.title)
        grid = self._grid()
        for column, text in ((1, tr("Model")), (2, table.reference)):
            if table.reference:
                words = _label(text)
                words.setObjectName("hint")
                words.setWordWrap(False)
                grid.addWidget(words, 0, column, RIGHT)
        for at, (what, own, other) in enumerate(table.rows, 1):
            grid.addWidget(_label(what), at, 0)
            for column, value in ((1, own), (2, other)):
                figure = _label(value)
                figure.setWordWrap(False)
                figure.setAccessibleName(f"{what}: {value}")
                grid.addWidget(figure, at, column, RIGHT | TOP)
        grid.setColumnStretch(0, 1)

    def add_picture(self, path: Path, name: str) -> None:
        """Add a sample picture, no larger than there is room for; nothing if it can't be read."""
        reader = QImageReader(str(path))
        size = reader.size()
        if size.isValid():
            reader.setScaledSize(size.scaled(PICTURE, Qt.AspectRatioMode.KeepAspectRatio))
        image = reader.read()
        if image.isNull():
            return
        label = self._put(QLabel())
        label.setPixmap(QPixmap.fromImage(image))
        label.setAccessibleName(name)
        label.setToolTip(name)

    def minimumSizeHint(self) -> QSize:
        """Leave the height to the width: wrapped lines take less than Qt fears."""
        return QSize(super().minimumSizeHint().width(), 0)

    def finish(self) -> None:
        self._column.addStretch(1)

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(4)
        self._column.addLayout(grid)
        return grid

    def _put(self, label: QLabel) -> QLabel:
        self._column.addWidget(label)
        return label


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)  # a card is somebody else's text
    label.setWordWrap(True)
    label.setTextInteractionFlags(READ)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label
