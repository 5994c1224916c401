"""A folder to choose: typed, picked or dropped."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from app.words import tr


class FolderRow(QWidget):
    """Tells of a folder once it is written to its end."""

    chosen = Signal(str)

    def __init__(self, name: str, tip: str, least: int) -> None:
        super().__init__()
        self._name = name
        self._last = ""
        self.line = QLineEdit()
        self.line.setObjectName("field")
        self.line.setAccessibleName(name)
        self.line.setToolTip(tip)
        self.line.setMinimumWidth(least)
        self.line.editingFinished.connect(self._finish)
        self.button = QPushButton(tr("Choose…"))
        self.button.setAutoDefault(False)
        self.button.setToolTip(tip)
        self.button.setAccessibleName(tr("Choose: {name}").format(name=name))
        self.button.clicked.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)

    def show_path(self, path: str) -> None:
        """Show a folder that was chosen elsewhere."""
        self._last = path
        if self.line.text() != path:
            self.line.setText(path)

    def _finish(self) -> None:
        path = self.line.text().strip()
        if path.startswith("~"):
            path = str(Path(path).expanduser())
        if path != self._last:
            self._last = path
            self.line.setText(path)
            self.chosen.emit(path)

    def _ask(self) -> None:
        start = Path(self.line.text() or Path.home())
        start = start if start.is_dir() else start.parent
        path = QFileDialog.getExistingDirectory(self, self._name, str(start))
        if path:
            self.line.setText(path)
            self._finish()
