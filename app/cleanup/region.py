"""What a cleanup works on."""

from __future__ import annotations

from enum import Enum

import numpy as np
from numpy.typing import NDArray

from app.document.document import Document
from app.document.edits import edits_mask
from glean_core.imaging import bounding_box


class Where(Enum):
    """In the order of preference: the first one that there is."""

    SELECTION = "selection"
    EDITS = "edits"
    FRAME = "frame"


def has_region(document: Document | None, where: Where) -> bool:
    if document is None:
        return False
    if where is Where.SELECTION:
        return document.selected_box is not None
    return where is Where.FRAME or document.edited_box is not None


def plane_of(document: Document, where: Where) -> NDArray[np.uint8] | None:
    """Return the plane that says where (not copied), None for the whole frame."""
    planes = {Where.SELECTION: document.selection, Where.EDITS: document.edits}
    return planes.get(where)


def mask_of(
    where: Where, plane: NDArray[np.uint8] | None, height: int, width: int
) -> NDArray[np.float32]:
    """Return the cleanup mask H x W float32 0..1 from a selection or edits plane."""
    if plane is None:
        return np.ones((height, width), np.float32)
    if where is Where.EDITS:
        return edits_mask(plane)
    mask = np.zeros(plane.shape, np.float32)  # the system hands out its pages when they are written
    box = bounding_box(plane)
    if box is not None:
        mask[box.slices] = plane[box.slices].astype(np.float32) / np.float32(255)
    return mask
