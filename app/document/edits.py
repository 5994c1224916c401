"""Which pixels were retouched since opening: what one click on Clean up works on."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.document.history import Array, Recording, region
from glean_core.imaging.box import Box
from glean_core.imaging.masks import grown


def mark_retouched(recording: Recording, edits: NDArray[np.uint8], opened: Array) -> None:
    """Add the pixels that a recording changed to the edits (H x W uint8, 255 = retouched).

    opened: the pixels as they were when the photo was opened, valid where the recording touched
    them. What is as it was then is no edit any more.
    """
    before, after = recording.before("pixels"), recording.planes["pixels"]
    for tile in recording.tiles("pixels"):
        changed = _differ(region(before, tile), region(after, tile))
        if changed.any():
            recording.touch("edits", tile)
            differs = _differ(region(opened, tile), region(after, tile))
            region(edits, tile)[changed] = np.where(differs, 255, 0)[changed]


def _differ(one: Array, other: Array) -> NDArray[np.bool_]:
    """Return where any channel differs; ten times as quick as `any` along an axis of three."""
    channels = np.moveaxis(one != other, 2, 0)
    return np.asarray(np.logical_or.reduce(list(channels)), np.bool_)


def without_cleaned(
    edits: NDArray[np.uint8], mask: NDArray[np.float32], box: Box
) -> NDArray[np.uint8]:
    """Return the edits in a box without what has been cleaned up (mask of the box, 0..1)."""
    return np.where(mask > 0, np.uint8(0), region(edits, box))


def edits_mask(edits: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Turn the retouched pixels into a cleanup mask: holes closed, grown a little, 0..1."""
    return grown(edits)
