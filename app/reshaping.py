"""Cropping, turning and resizing in the worker thread, as one step when it is done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from app.document.document import Document
from app.document.history import Step
from app.document.planes import Planes
from app.document.reshape import Flip, Operation, Reshape, Rotate, changes, reshaped
from app.jobs.queue import Job
from app.words import mark, tr
from app.workspace import Workspace

CHANGED = mark("The photo was changed meanwhile: do it again")


@dataclass(frozen=True, eq=False)
class Made:
    """A result, and what it was made of."""

    reshape: Reshape
    planes: Planes
    revision: int
    newest: Step | None


def reshape_later(
    workspace: Workspace, document: Document, operation: Operation, name: str
) -> None:
    """Apply an operation to a photo.

    What is done to the photo before the worker comes to it counts; what is done while it works
    makes it work again. Boxes and sizes are meant for the photo as it was when it was asked for.
    """
    if changes(operation, (document.height, document.width)):
        _run(workspace, document, operation, name, document.reshapes)


def _run(
    workspace: Workspace, document: Document, operation: Operation, name: str, reshapes: int
) -> None:
    def void() -> bool:
        return not isinstance(operation, Rotate | Flip) and document.reshapes != reshapes

    def work(job: Job[Any]) -> Made | None:
        revision, newest, planes = document.revision, document.newest, document.planes.same()
        return None if void() else Made(*reshaped(planes, operation), revision, newest)

    def done(made: Made | None) -> None:
        if document not in workspace.documents:
            return
        working = document is workspace.document and workspace.occupied
        if made is None or working or void():
            workspace.message.emit(tr(CHANGED))
        elif (made.revision, made.newest) != (document.revision, document.newest):
            _run(workspace, document, operation, name, reshapes)
        else:
            document.take_reshaped(made.reshape, made.planes, name)

    workspace.run(tr(name), work, done)


def reshape(workspace: Workspace, operation: Operation, name: str) -> None:
    """Apply an operation to the photo in front, unless the hand is in the middle of something."""
    if workspace.document is not None and not workspace.occupied:
        reshape_later(workspace, workspace.document, operation, name)
