"""The steps so far; a click goes back or forth to one."""

from __future__ import annotations

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.document.document import Change
from app.workspace import Workspace


class HistoryPanel(QWidget):
    """Lists the history of the open photo."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.list = QListWidget()
        self.list.setAccessibleName("History")
        self.list.setToolTip("Click a step to go back or forth to it")
        self.list.currentRowChanged.connect(self._jump)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.addWidget(self.list)
        workspace.document_opened.connect(self._show)
        workspace.changed.connect(self._change)

    def _change(self, change: Change) -> None:
        if change.history:
            self._show()

    def _show(self) -> None:
        document = self._workspace.document
        self.list.blockSignals(True)
        self.list.clear()
        if document is not None:
            history = document.history
            first = "Opened" if not history.dropped else "Earliest kept step"
            faint = QColor(128, 131, 140)
            for at, name in enumerate([first, *(step.name for step in history.steps)]):
                item = QListWidgetItem(name)
                if at > history.position:
                    item.setForeground(faint)
                    item.setToolTip("Undone; click to do it again")
                self.list.addItem(item)
            self.list.setCurrentRow(history.position)
            self.list.scrollToItem(self.list.currentItem())
        self.list.blockSignals(False)

    def _jump(self, row: int) -> None:
        document = self._workspace.document
        if document is None or row < 0 or self._workspace.tool.busy:
            return
        if row != document.history.position:
            document.jump(row)
