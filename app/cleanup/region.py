"""What a cleanup works on."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from app.document.document import Document
from app.document.edits import edits_mask
from glean_core.imaging import Box, bounding_box

Region = tuple["Where", bytes]  # and a digest of what says where


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


@dataclass(frozen=True, eq=False)
class Marked:
    """The plane that says where, as it was at one moment: what it held in a box, 0 outside."""

    box: Box
    values: NDArray[np.uint8]
    shape: tuple[int, ...]

    def plane(self) -> NDArray[np.uint8]:
        """The whole plane, H x W."""
        whole = np.zeros(self.shape, np.uint8)
        whole[self.box.slices] = self.values
        return whole


def marked(document: Document, where: Where) -> Marked | None:
    """Copy the plane that says where, None for the whole frame. Most of it is not looked at."""
    plane = plane_of(document, where)
    if plane is None:
        return None
    around = document.selected_box if where is Where.SELECTION else document.edited_box
    around = around or document.frame
    box = bounding_box(plane[around.slices])
    box = Box(0, 0, 0, 0) if box is None else box.moved(around.left, around.top)
    return Marked(box, plane[box.slices].copy(), plane.shape)


def region_of(where: Where, what: Marked | None) -> Region:
    """Name a region so that two presses on the same one can be told from two regions."""
    if what is None:
        return where, hashlib.sha256(b"None").digest()
    place = repr((what.box, what.shape)).encode()
    return where, hashlib.sha256(place + what.values.tobytes()).digest()


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
