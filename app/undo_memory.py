"""Shares the memory for undo among the open photos."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.document.budget import share_out
from app.document.document import Change
from app.document.memory import history_limit
from app.settings import HISTORY_MEGABYTES
from app.workspace import Workspace


class UndoMemory(QObject):
    """Follows the open photos and the setting."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        workspace.documents_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Give every photo its share of the limit."""
        workspace = self._workspace
        limit = history_limit(workspace.settings.get(HISTORY_MEGABYTES))
        cut = share_out([document.history for document in workspace.documents], limit)
        for document in workspace.documents:
            if any(history is document.history for history in cut):
                document.announce(Change(history=True))
