"""The photo before a clean-up: as much of it as the clean-up reads, the rest when it is wanted."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.cleanup.lookout import Outlook
from app.document.document import Document
from glean_core.imaging import Box
from glean_core.restoration import Part, window_read


class Ground:
    """What a live result was made from and is blended into."""

    def __init__(self, part: Part) -> None:
        self.part = part
        self._whole: Part | None = None

    def whole(self, document: Document) -> Part:
        """The whole photo before, and the whole mask.

        Only while the result is the newest thing done to the photo, or was undone: the rest of the
        photo is taken from what it is now.
        """
        if self.part.window == document.frame:
            return self.part
        if self._whole is None:
            pixels = document.pixels.copy()
            pixels[self.part.window.slices] = self.part.picture.pixels
            picture = self.part.picture.with_pixels(pixels)
            mask = self.part.whole_mask(document.height, document.width)
            self._whole = Part.whole(picture, mask)
        return self._whole


def part_of(document: Document, window: Box, mask: NDArray[np.float32]) -> Part:
    """A copy of a window of the photo as it is now, for work in another thread."""
    pixels = document.pixels[window.slices].copy()
    return Part(document.picture.with_pixels(pixels), mask, window)


def part_seen(document: Document, outlook: Outlook) -> Part | None:
    """The part of the photo that a clean-up reads which goes as it was foreseen, if it is kept."""
    if outlook.mask is None:
        return None
    region = outlook.region
    window = window_read(outlook.plan, outlook.foresight.box, document.height, document.width)
    mask = np.zeros((window.height, window.width), np.float32)
    mask[region.moved(-window.left, -window.top).slices] = outlook.mask
    return part_of(document, window, mask)
