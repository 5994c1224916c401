"""Cropping, turning and resizing in the worker thread, as one step when it is done."""

from __future__ import annotations

from collections.abc import Callable

from app.document.document import Document
from app.document.planes import Planes
from app.document.reshape import Operation, Reshape, changes, reshaped
from app.workspace import Workspace

CHANGED = "The photo was changed meanwhile, so it was not turned or resized: do it again"


def reshape_later(
    workspace: Workspace,
    document: Document,
    operation: Operation,
    name: str,
    when_done: Callable[[], None] = lambda: None,
) -> None:
    """Apply an operation to a photo; given up when the photo changes before it is done."""
    if not changes(operation, (document.height, document.width)):
        return
    planes, revision, newest = document.planes.same(), document.revision, document.newest

    def done(made: tuple[Reshape, Planes]) -> None:
        if document not in workspace.documents:
            return
        working = document is workspace.document and workspace.occupied
        if working or (document.revision, document.newest) != (revision, newest):
            workspace.message.emit(CHANGED)
            return
        document.take_reshaped(*made, name)
        when_done()

    workspace.run(name, lambda job: reshaped(planes, operation), done, key="reshape")


def reshape(workspace: Workspace, operation: Operation, name: str) -> None:
    """Apply an operation to the photo in front, unless the hand is in the middle of something."""
    if workspace.document is not None and not workspace.occupied:
        reshape_later(workspace, workspace.document, operation, name)
