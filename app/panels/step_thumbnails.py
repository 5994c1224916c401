"""Small pictures of what each step of a history changed."""

from __future__ import annotations

import weakref
from collections import OrderedDict
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap

from app.canvas.display import Display
from app.document.document import Change, Document
from app.document.history import Plane, Step, union
from app.document.thumbnail import small
from app.pictures import SHARP, centred
from app.workspace import Workspace
from glean_core.imaging.box import Box

WIDTH, HEIGHT = 44, 32  # logical pixels
KEPT = 400  # steps with a picture
FADED = 0.35
MARGIN = 0.25  # of the surroundings of a change is shown, too


class StepThumbnails:
    """Takes a picture whenever a step is made, while the photo is as the step left it.

    That reads some ten thousand samples, whatever the photo's size, so it needs no thread. A step
    that nobody saw being made gets its picture when it is next passed.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._made: OrderedDict[int, tuple[weakref.ref[Step], QPixmap]] = OrderedDict()
        self._firsts: weakref.WeakKeyDictionary[Document, QPixmap] = weakref.WeakKeyDictionary()
        self._followed: weakref.WeakSet[Document] = weakref.WeakSet()
        workspace.document_opened.connect(self._follow)

    def _follow(self) -> None:
        document = self._workspace.document
        if document is None or document in self._followed:
            return
        self._followed.add(document)
        # Before the panel hears of a step, so that the picture is there when the row is.
        weak = weakref.ref(document)

        def listener(change: Change) -> None:
            followed = weak()
            if change.history and followed is not None:
                self._look(followed)

        document.listeners.insert(0, listener)
        self._look(document)

    def _look(self, document: Document) -> None:
        history = document.history
        if not history.position:
            if not history.dropped and document not in self._firsts:
                self._firsts[document] = _picture(document, "pixels", document.frame)
            return
        step = history.steps[history.position - 1]
        if self.of(step) is None and step.patches:
            plane, box = _shown(step, document)
            self._made[id(step)] = (weakref.ref(step), _picture(document, plane, box))
            while len(self._made) > KEPT:
                self._made.popitem(last=False)

    def of(self, step: Step) -> QPixmap | None:
        """Return a step's picture, None when there is none (any more)."""
        found = self._made.get(id(step))
        return found[1] if found is not None and found[0]() is step else None

    def first(self, document: Document) -> QPixmap | None:
        """Return the picture of the photo as it was opened."""
        return self._firsts.get(document)


def _shown(step: Step, document: Document) -> tuple[Plane, Box]:
    """Choose the plane and the part of it that show what a step has done."""
    changed = {patch.plane for patch in step.patches}
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


def _picture(document: Document, plane: Plane, box: Box) -> QPixmap:
    size = WIDTH * SHARP, HEIGHT * SHARP
    if plane == "pixels":
        shown = _display(document.picture.icc).convert(small(document.pixels, box, *size))
        height, width = shown.shape[:2]
        form = QImage.Format.Format_ARGB32_Premultiplied
        image = QImage(shown.data, width, height, 4 * width, form)
    else:
        image = _mask_image(small(document.planes[plane], box, *size))
    return centred(image, QSize(WIDTH, HEIGHT))


@lru_cache(maxsize=4)
def _display(icc: bytes | None) -> Display:
    return Display(icc)


def _mask_image(mask: NDArray[Any]) -> QImage:
    """Show a selection as light on dark: readable in both colour schemes."""
    grey = (70 + mask.astype(np.uint16) * 160 // 255).astype(np.uint8)
    height, width = grey.shape
    return QImage(grey.data, width, height, width, QImage.Format.Format_Grayscale8).copy()


def faded(pixmap: QPixmap) -> QPixmap:
    """Return a picture as that of a step that is undone."""
    made = QPixmap(pixmap.size())
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setOpacity(FADED)
    painter.drawPixmap(made.rect(), pixmap)
    painter.end()
    made.setDevicePixelRatio(pixmap.devicePixelRatio())
    return made
