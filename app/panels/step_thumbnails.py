"""Small pictures of what each step of a history changed."""

from __future__ import annotations

import weakref
from collections import OrderedDict

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap

from app.document.document import Change, Document
from app.document.history import Step
from app.panels.step_images import HEIGHT, WIDTH, StepImages, photo_image, step_image
from app.pictures import centred
from app.workspace import Workspace

KEPT = 400  # steps with a picture
FADED = 0.35


class StepThumbnails:
    """Takes a picture whenever a step is made, while the photo is as the step left it.

    That is cheap and needs no thread. A step that nobody saw being made gets its picture when it is
    next passed, or from `images_along`.
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
        if document not in self._firsts and not history.dropped and _is_untouched(document):
            self._firsts[document] = _pixmap(photo_image(document))
        if not history.position:
            return
        step = history.steps[history.position - 1]
        if self.of(step) is None:
            self._keep(step, step_image(document, step))

    def _keep(self, step: Step, image: QImage) -> None:
        # Steps of a live slider come and go by the dozen: theirs must not push others out.
        for key in [key for key, (there, _) in self._made.items() if there() is None]:
            del self._made[key]
        self._made[id(step)] = (weakref.ref(step), _pixmap(image))
        while len(self._made) > KEPT:
            self._made.popitem(last=False)

    def take(self, document: Document, images: StepImages) -> None:
        """Take over images of a history that was made elsewhere."""
        if images.first is not None:
            self._firsts[document] = _pixmap(images.first)
        for step, image in reversed(images.steps):
            self._keep(step, image)

    def of(self, step: Step) -> QPixmap | None:
        """Return a step's picture, None when there is none (any more)."""
        found = self._made.get(id(step))
        return found[1] if found is not None and found[0]() is step else None

    def first(self, document: Document) -> QPixmap | None:
        """Return the picture of the photo as it was opened."""
        return self._firsts.get(document)


def _is_untouched(document: Document) -> bool:
    """Whether the photo still is as it was opened, whatever was selected since."""
    history = document.history
    return not any(
        step.reshape is not None or any(patch.plane == "pixels" for patch in step.patches)
        for step in history.steps[: history.position]
    )


def _pixmap(image: QImage) -> QPixmap:
    return centred(image, QSize(WIDTH, HEIGHT))


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
