"""Selecting what was retouched in another program, by the photo as it was before."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from app.dialogs.choose_original import choose_original
from app.document.selection import Mode, Shape
from app.jobs.queue import Job
from app.selecting.later import when_free
from app.settings import FOLDER
from app.words import mark, tr
from app.workspace import Workspace
from glean_core.imaging import bounding_box, read
from glean_core.restoration.difference import find_difference

NAME = mark("Compare with original")


def compare_with_original(workspace: Workspace, window: QWidget) -> None:
    """Ask for the original, and select where the photo differs from it, as one step."""
    document = workspace.document
    if document is None or workspace.occupied:
        return
    path = choose_original(window, workspace.settings.get(FOLDER))
    if path is None:
        return
    picture, reshapes = document.snapshot(), document.reshapes

    def compare(job: Job[Any]) -> Shape | None:
        job.progress(0.0, tr("Reading {name}").format(name=path.name))
        difference = find_difference(picture, read(path), job.progress, job.cancelled)
        box = bounding_box(difference.mask)
        return None if box is None else Shape(box, difference.mask[box.slices])

    def put(shape: Shape | None) -> None:
        if document.reshapes != reshapes:
            return
        if shape is None:
            workspace.message.emit(
                tr("No difference to {name} was found; select what you retouched by hand.").format(
                    name=path.name
                )
            )
            return
        document.select(shape, Mode.REPLACE, NAME)
        workspace.message.emit(
            tr("Selected where the photo differs from {name}").format(name=path.name)
        )

    workspace.run(
        tr(NAME), compare, lambda shape: when_free(workspace, document, lambda: put(shape))
    )
