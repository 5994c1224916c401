"""The steps so far, with small pictures; a click goes back or forth to one."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QListView, QVBoxLayout, QWidget

from app.document.document import Change
from app.document.history import Step
from app.panels.step_images import HEIGHT, WIDTH
from app.panels.step_thumbnails import StepThumbnails, faded
from app.words import tr
from app.workspace import Workspace

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
Role = Qt.ItemDataRole


class StepsModel(QAbstractListModel):
    """The rows: the photo as it was opened, then every step. Reads the history where it is."""

    def __init__(self, workspace: Workspace, thumbnails: StepThumbnails) -> None:
        super().__init__()
        self._workspace, self._thumbnails = workspace, thumbnails
        self._rows = 0

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else self._rows

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        document, row = self._workspace.document, index.row()
        if document is None or not 0 <= row <= len(document.history.steps):
            return None
        history = document.history
        step = history.steps[row - 1] if row else None
        undone = row > history.position
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            name = (
                tr(step.name)
                if step
                else tr("Earliest step kept")
                if history.dropped
                else tr("Original")
            )
            spoken = role == Role.AccessibleTextRole and undone
            return tr("{name}, undone").format(name=name) if spoken else name
        if role == Role.DecorationRole:
            return self._icon(step, undone)
        if role == Role.ToolTipRole:
            return self._tip(row)
        if role == Role.ForegroundRole and undone:
            return QApplication.palette().color(
                QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text
            )
        return None

    def _icon(self, step: Step | None, undone: bool) -> QIcon:
        document = self._workspace.document
        assert document is not None
        thumbnails = self._thumbnails
        pixmap = thumbnails.of(step) if step else thumbnails.first(document)
        if pixmap is None:  # an empty one, so that names stand below each other
            pixmap = QPixmap(WIDTH, HEIGHT)
            pixmap.fill(Qt.GlobalColor.transparent)
        icon = QIcon(faded(pixmap) if undone else pixmap)
        icon.addPixmap(pixmap, QIcon.Mode.Selected)  # Qt would tint it
        return icon

    def _tip(self, row: int) -> str:
        document = self._workspace.document
        assert document is not None
        history = document.history
        if row > history.position:
            return tr("Undone; click to do it again")
        if row == history.position:
            return tr("The photo as it is now")
        if row == 0 and history.dropped:
            return tr("Older steps were let go of to save memory (Preferences)")
        return (
            tr("Click to go back to the photo as it was opened")
            if row == 0
            else tr("Click to go back")
        )

    def follow(self) -> None:
        """Have as many rows as there are steps, and have them read again.

        Without a reset: the click that led here is still being handled.
        """
        document = self._workspace.document
        rows = 0 if document is None else len(document.history.steps) + 1
        if rows > self._rows:
            self.beginInsertRows(NOWHERE, self._rows, rows - 1)
            self._rows = rows
            self.endInsertRows()
        elif rows < self._rows:
            self.beginRemoveRows(NOWHERE, rows, self._rows - 1)
            self._rows = rows
            self.endRemoveRows()
        if rows:
            self.dataChanged.emit(self.index(0), self.index(rows - 1))


class HistoryPanel(QWidget):
    """Lists the history of the open photo."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.thumbnails = StepThumbnails(workspace)
        self._model = StepsModel(workspace, self.thumbnails)
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setObjectName("steps")
        self.list.setUniformItemSizes(True)
        self.list.setIconSize(QSize(WIDTH, HEIGHT))
        self.list.setAccessibleName(tr("History"))
        self.list.setToolTip(tr("Click a step to go back or forth to it; the arrow keys do, too"))
        self.list.selectionModel().currentChanged.connect(self._jump)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.addWidget(self.list)
        self._showing = False
        workspace.document_opened.connect(self._show)
        workspace.changed.connect(self._change)

    def _change(self, change: Change) -> None:
        if change.history:
            self._show()

    def _show(self) -> None:
        document = self._workspace.document
        self._showing = True
        self._model.follow()
        if document is not None:
            current = self._model.index(document.history.position)
            self.list.selectionModel().setCurrentIndex(
                current, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            self.list.scrollTo(current)
        self._showing = False

    def _jump(self, current: QModelIndex) -> None:
        document = self._workspace.document
        if self._showing or document is None or not current.isValid():
            return
        if self._workspace.tool.busy:
            self._show()
            return
        self._workspace.leave_tool()  # what is pending belongs to the photo as it is now
        if current.row() != document.history.position:
            document.jump(current.row())
