"""The selection that was given up last, out of the history."""

from __future__ import annotations

import numpy as np

from app.document.document import DESELECT, Document
from app.document.history import region, union
from app.document.selection import Shape


def given_up(document: Document) -> bool:
    """Whether there is a selection to come back to."""
    return document.selected_box is None and _step(document) is not None


def last_selection(document: Document) -> Shape | None:
    """Return what the newest applied deselection gave up, None when there was none."""
    at = _step(document)
    if at is None:
        return None
    patches = [patch for patch in document.history.steps[at].patches if patch.plane == "selection"]
    box = union(patch.box for patch in patches)
    if box is None or not document.frame.contains(box):
        return None
    coverage = np.zeros((box.height, box.width), np.uint8)
    for patch in patches:
        place = patch.box.moved(-box.left, -box.top)
        region(coverage, place)[...] = patch.before.array()
    return Shape(box, coverage)


def _step(document: Document) -> int | None:
    steps = document.history.steps
    for at in range(document.history.position - 1, -1, -1):
        if steps[at].reshape is not None:
            return None  # what was selected before lay on a photo of another size
        if steps[at].name == DESELECT:
            return at
    return None
