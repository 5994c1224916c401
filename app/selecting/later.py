"""Selections that take a while: looked for in the worker thread, set when the hand is free."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer

from app.document.document import Document
from app.document.selection import Mode, Shape
from app.jobs.queue import Job
from app.words import tr
from app.workspace import Workspace

AGAIN = 50  # milliseconds until the hand is looked at again


def when_free(workspace: Workspace, document: Document, action: Callable[[], None]) -> None:
    """Do something with a photo as soon as no stroke is being recorded; never once it is closed."""
    if document not in workspace.documents:
        return
    if document is workspace.document and workspace.occupied:
        QTimer.singleShot(AGAIN, lambda: when_free(workspace, document, action))
    else:
        action()


def select_later(
    workspace: Workspace,
    document: Document,
    work: Callable[[], Shape | None],
    mode: Mode,
    name: str,
) -> None:
    """Look for a shape in the worker thread and select it as one step.

    Nothing happens when there is no shape, or the photo was closed, turned or resized meanwhile.
    """
    reshapes = document.reshapes

    def search(job: Job[Any]) -> Shape | None:
        return work()

    def put(shape: Shape | None) -> None:
        if shape is not None and document.reshapes == reshapes:
            document.select(shape, mode, name)

    workspace.run(
        tr(name), search, lambda shape: when_free(workspace, document, lambda: put(shape))
    )
