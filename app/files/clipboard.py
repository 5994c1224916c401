"""The clipboard: photos out with their transparency, pictures in.

Other programs get 8-bit sRGB with straight alpha. This one gets back the very pixels, 16 bits and
profile included: what was copied stays here, and the clipboard carries a token for it.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from app.document.document import Document
from app.jobs.queue import Job
from app.pictures import image_from_pixels, picture_from_image
from app.words import tr
from app.workspace import Workspace
from glean_core.imaging import Picture, decode

OWN = "application/x-glean-retouch-photo"
PNG = "image/png"
AT_ONCE = 1_000_000  # pixels: so many are put on the clipboard without the worker


class Clipboard:
    """Copies from and to the clipboard."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._copied: tuple[bytes, Picture] | None = None  # token and what it stands for

    def data(self) -> QMimeData:
        """Return what the clipboard holds."""
        return QGuiApplication.clipboard().mimeData()

    def take(self, mime: QMimeData, then: Callable[[Picture], None]) -> bool:
        """Hand on the picture in dropped or pasted data; False where there is none."""
        token = bytes(mime.data(OWN).data())
        if token and self._copied is not None and token == self._copied[0]:
            picture = self._copied[1]
            then(picture.with_pixels(picture.pixels.copy()))
            return True
        packed = bytes(mime.data(PNG).data())
        if packed:  # our reader keeps its depth and profile
            name = tr("The picture on the clipboard")
            self._workspace.run(tr("Pasting"), lambda job: decode(packed, name), then)
            return True
        image = QImage(mime.imageData())
        if image.isNull():
            return False
        then(picture_from_image(image))
        return True

    def copy(self, document: Document) -> None:
        """Put the photo on the clipboard, or what is selected: a soft edge becomes transparency."""
        box = document.selected_box
        pixels = document.pixels[(box or document.frame).slices].copy()
        chosen = document.selection[box.slices].copy() if box is not None else None
        source = document.picture

        def work(job: Job[Any] | None) -> tuple[Picture, QImage]:
            picture = source.with_pixels(pixels if chosen is None else cut_out(pixels, chosen))
            return picture, image_from_pixels(picture.pixels, picture.icc)

        def done(made: tuple[Picture, QImage]) -> None:
            self._put(*made)

        if pixels.shape[0] * pixels.shape[1] <= AT_ONCE:
            done(work(None))
        else:
            self._workspace.run(tr("Copying"), work, done, key="copy")

    def _put(self, picture: Picture, image: QImage) -> None:
        token = uuid.uuid4().bytes
        self._copied = token, picture
        mime = QMimeData()
        mime.setImageData(image)
        mime.setData(OWN, token)
        QGuiApplication.clipboard().setMimeData(mime)
        self._workspace.message.emit(tr("Copied"))


def cut_out(pixels: NDArray[Any], chosen: NDArray[np.uint8]) -> NDArray[Any]:
    """Return pixels (H x W x C) with what is not `chosen` (H x W, 0..255) transparent.

    Pixels that are selected fully need no alpha channel, and get none.
    """
    if (chosen == 255).all():
        return pixels
    top = int(np.iinfo(pixels.dtype).max)
    colours = pixels if pixels.shape[2] in (1, 3) else pixels[..., :-1]
    share = chosen.astype(np.uint32)
    if colours is pixels:
        alpha = (share * top + 127) // 255
    else:
        alpha = (share * pixels[..., -1] + 127) // 255
    return np.concatenate((colours, alpha.astype(pixels.dtype)[..., None]), axis=2)
