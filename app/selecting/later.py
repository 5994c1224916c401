"""Selections that take a while: looked for in the worker thread, set when the hand is free."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer

from app.document.document import Document
from app.document.selection import Mode, Shape
from app.jobs.queue import Job
from app.workspace import Workspace

AGAIN = 50  # milliseconds until the hand is looked at again


def select_later(
    workspace: Workspace,
    document: Document,
    work: Callable[[], Shape | None],
    mode: Mode,
    name: str,
    after: Callable[[], None] = lambda: None,
) -> None:
    """Look for a shape in the worker thread and select it as one step.

    Nothing happens when there is no shape, or the photo was closed or resized meanwhile. `after`
    is called once the selection is there.
    """
    size = document.selection.shape

    def put(shape: Shape | None) -> None:
        if shape is None or document not in workspace.documents:
            return
        if document is workspace.document and workspace.occupied:
            QTimer.singleShot(AGAIN, lambda: put(shape))  # a stroke is being recorded
            return
        if document.selection.shape == size:
            document.select(shape, mode, name)
            after()

    def search(job: Job[Any]) -> Shape | None:
        return work()

    workspace.run(name, search, put)
