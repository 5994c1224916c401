"""Small images of what a step changed. Makes no pixmaps, so that any thread may ask."""

from __future__ import annotations

import time
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from app.canvas.display import Display
from app.document.document import Document
from app.document.history import Plane, Step, union
from app.document.thumbnail import small
from app.pictures import SHARP
from glean_core.imaging.box import Box

WIDTH, HEIGHT = 44, 32  # logical pixels
MARGIN = 0.25  # of the surroundings of a change is shown, too


@dataclass(frozen=True)
class StepImages:
    """first: the photo as it was opened, None when it can't be reached any more."""

    first: QImage | None
    steps: tuple[tuple[Step, QImage], ...]


def images_along(document: Document, seconds: float) -> StepImages:
    """Make the images of a history that nobody saw being made, those near its head first.

    Goes back and forth through the document, which nobody else may have yet, and leaves it
    where it was. Ends after so many seconds.
    """
    history, until = document.history, time.monotonic() + seconds
    head = history.position
    made: list[tuple[Step, QImage]] = []
    while history.position and time.monotonic() < until:
        step = history.steps[history.position - 1]
        made.append((step, step_image(document, step)))
        document.undo()
    first = None
    if not history.position and not history.dropped:
        first = photo_image(document)
    document.jump(head)
    while history.position < len(history.steps) and time.monotonic() < until:
        document.redo()
        step = history.steps[history.position - 1]
        made.append((step, step_image(document, step)))
    document.jump(head)
    return StepImages(first, tuple(made))


def photo_image(document: Document) -> QImage:
    """Show the whole photo as it is now."""
    return _image(document, "pixels", document.frame)


def step_image(document: Document, step: Step) -> QImage:
    """Show what a step has done, on a document that stands where the step left it.

    Reads some ten thousand samples, whatever the photo's size.
    """
    return _image(document, *_shown(step, document))


def _shown(step: Step, document: Document) -> tuple[Plane, Box]:
    """Choose the plane and the part of it that show what a step has done."""
    changed = {patch.plane for patch in step.patches}
    if step.reshape is not None or not changed:
        return "pixels", document.frame
    plane: Plane = "pixels" if "pixels" in changed else "selection"
    if plane == "selection":
        return plane, document.frame
    box = union(patch.box for patch in step.patches if patch.plane == plane)
    assert box is not None
    margin = round(MARGIN * min(box.width, box.height))
    return plane, _widened(box.padded(margin), document.frame)


def _widened(box: Box, frame: Box) -> Box:
    """Give a box the picture's shape where the photo has room for it."""
    width = min(max(box.width, round(box.height * WIDTH / HEIGHT)), frame.width)
    height = min(max(box.height, round(box.width * HEIGHT / WIDTH)), frame.height)
    left = min(max(box.left - (width - box.width) // 2, 0), frame.width - width)
    top = min(max(box.top - (height - box.height) // 2, 0), frame.height - height)
    return Box(left, top, width, height)


def _image(document: Document, plane: Plane, box: Box) -> QImage:
    size = WIDTH * SHARP, HEIGHT * SHARP
    if plane != "pixels":
        return _mask_image(small(document.planes[plane], box, *size))
    shown = _display(document.picture.icc).convert(small(document.pixels, box, *size))
    height, width = shown.shape[:2]
    form = QImage.Format.Format_ARGB32_Premultiplied
    return QImage(shown.data, width, height, 4 * width, form).copy()


@lru_cache(maxsize=4)
def _display(icc: bytes | None) -> Display:
    return Display(icc)


def _mask_image(mask: NDArray[Any]) -> QImage:
    """Show a selection as light on dark: readable in both colour schemes."""
    grey = (70 + mask.astype(np.uint16) * 160 // 255).astype(np.uint8)
    height, width = grey.shape
    return QImage(grey.data, width, height, width, QImage.Format.Format_Grayscale8).copy()
