"""What commands do, where that takes more than a line."""

from __future__ import annotations

from collections.abc import Callable

from app.commands.command import Parts
from app.document import selection
from app.document.edits import edits_mask
from app.document.margins import grown
from app.document.reselect import given_up, last_selection
from app.settings import KEEP_LOCATION, SHOW_FRAMES
from app.words import mark


def quit(parts: Parts) -> None:
    parts.window.close()


def opened(parts: Parts) -> bool:
    return parts.workspace.document is not None


def several(parts: Parts) -> bool:
    return len(parts.workspace.documents) > 1


def can_revert(parts: Parts) -> bool:
    document = parts.workspace.document
    return document is not None and document.path is not None and document.modified


def selected(parts: Parts) -> bool:
    document = parts.workspace.document
    return document is not None and document.selected_box is not None


def can_undo(parts: Parts) -> bool:
    document = parts.workspace.document
    return document is not None and (document.history.position > 0 or parts.workspace.tool.pending)


def can_redo(parts: Parts) -> bool:
    document = parts.workspace.document
    return document is not None and document.history.position < len(document.history.steps)


def undo(parts: Parts) -> None:
    document = parts.workspace.document
    if document is None or parts.workspace.tool.busy:
        return
    if parts.workspace.tool.pending:  # what the hand is at is the newest thing there is
        parts.hands.cancel()
    else:
        document.undo()


def redo(parts: Parts) -> None:
    document = parts.workspace.document
    if document is not None and not parts.workspace.occupied:
        document.redo()


def escape(parts: Parts) -> None:
    """Stop the nearest thing: the stroke, else the running work, else drop the live result."""
    if not parts.hands.cancel() and not parts.workspace.jobs.cancel_loud(parts.workspace):
        parts.cleanup.drop()


def select(
    parts: Parts, name: str, make: Callable[[selection.Mask, selection.Mask], selection.Shape]
) -> None:
    document = parts.workspace.document
    if document is not None and not parts.workspace.occupied:
        shape = make(document.selection, document.edits)
        document.select(shape, selection.Mode.REPLACE, name)


def deselect(parts: Parts) -> None:
    # While a stroke is painting the selection, it is the stroke's.
    if parts.workspace.document is not None and not parts.workspace.tool.busy:
        parts.workspace.document.deselect()


def edits_shape(mask: selection.Mask, edits: selection.Mask) -> selection.Shape:
    grown = (edits_mask(edits) * 255).astype(edits.dtype)
    return selection.Shape(selection.everything(*mask.shape).box, grown)


def toggle_frames(parts: Parts) -> None:
    settings = parts.workspace.settings
    settings.set(SHOW_FRAMES, not settings.get(SHOW_FRAMES))
    parts.canvas.update()


def toggle_location(parts: Parts) -> None:
    settings = parts.workspace.settings
    settings.set(KEEP_LOCATION, not settings.get(KEEP_LOCATION))


def grow(parts: Parts, pixels: int, name: str) -> None:
    document = parts.workspace.document
    if document is not None and document.selected_box is not None:
        selected = document.selected_box
        select(parts, name, lambda mask, edits: grown(mask, selected, pixels))


def can_reselect(parts: Parts) -> bool:
    document = parts.workspace.document
    return document is not None and given_up(document)


def reselect(parts: Parts) -> None:
    document = parts.workspace.document
    if document is not None and not parts.workspace.occupied:
        shape = last_selection(document)
        if shape is not None:
            document.select(shape, selection.Mode.REPLACE, mark("Reselect"))
