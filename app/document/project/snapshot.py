"""A document as it is now, for writing in another thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.document.document import Document
from app.document.earlier import Earlier
from app.document.history import Step
from glean_core.imaging import Picture


@dataclass(frozen=True, eq=False)
class ProjectSnapshot:
    """picture: the photo now; opened: its pixels when it was opened, of the same shape.

    selection, edits: H x W uint8. steps: those that are applied, the oldest first.
    """

    picture: Picture
    opened: NDArray[Any]
    selection: NDArray[np.uint8]
    edits: NDArray[np.uint8]
    steps: tuple[Step, ...]
    earlier: Earlier


def take_snapshot(document: Document) -> ProjectSnapshot:
    """Copy what a project file holds of a document. Steps are never changed, so they are shared."""
    history = document.history
    return ProjectSnapshot(
        document.snapshot(),
        document.as_opened(),
        document.selection.copy(),
        document.edits.copy(),
        tuple(history.steps[: history.position]),
        document.earlier,
    )
