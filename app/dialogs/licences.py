"""The licences of all the parts of the program, to read and to search."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.licences import Notice, notices
from app.words import plural, tr

_PLACE = Qt.ItemDataRole.UserRole


class LicencesDialog(QDialog):
    """A list of parts, and the text of the one that is chosen.

    parts: what to show; None takes what this program is made of.
    """

    def __init__(self, parent: QWidget | None, parts: Sequence[Notice] | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Licences"))
        self.resize(900, 620)
        self._parts = notices() if parts is None else list(parts)
        self._build()
        self._filter("")

    def _build(self) -> None:
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search names and texts"))
        self.search.setAccessibleName(tr("Search names and texts"))
        self.search.setToolTip(tr("Show only what contains this"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.names = QListWidget()
        self.names.setAccessibleName(tr("Parts of the program"))
        self.names.currentItemChanged.connect(lambda *_: self._show_current())
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Text of the licence"))
        halves = QSplitter()
        halves.addWidget(self.names)
        halves.addWidget(self.text)
        halves.setSizes([280, 620])
        halves.setStretchFactor(1, 1)
        self.count = QLabel()
        self.count.setObjectName("notes")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for part in (self.search, halves, self.count, buttons):
            column.addWidget(part, 1 if part is halves else 0)
        self.search.setFocus()

    def _filter(self, words: str) -> None:
        """List the parts whose name, licence or text holds the words."""
        wanted = words.strip().casefold()
        self.names.clear()
        for index, part in enumerate(self._parts):
            if wanted in f"{part.name} {part.licence}\n{part.text}".casefold():
                item = QListWidgetItem(f"{part.name} {part.version}".strip())
                item.setToolTip(part.licence)
                item.setData(_PLACE, index)
                self.names.addItem(item)
        self.count.setText(plural("{n} part", "{n} parts", self.names.count()))
        self.names.setCurrentRow(0 if self.names.count() else -1)
        self._show_current()

    def _show_current(self) -> None:
        """Show the text of the current part, from where the words that are searched for stand."""
        if self.names.currentRow() < 0:
            self.text.setPlainText("")
            return
        part = self._parts[self.names.currentItem().data(_PLACE)]
        self.text.setPlainText(f"{part.name} {part.version}\n{part.licence}\n\n{part.text}")
        wanted = self.search.text().strip()
        if wanted and self.text.find(wanted):
            self.text.centerCursor()
        else:
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
