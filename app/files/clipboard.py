"""The clipboard: photos out with their transparency, pictures in."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from app.document.document import Document
from app.pictures import image_from_pixels, picture_from_image
from app.workspace import Workspace
from glean_core.imaging import Picture


class Clipboard:
    """Copies from and to the clipboard."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def data(self) -> QMimeData:
        """Return what the clipboard holds."""
        return QGuiApplication.clipboard().mimeData()

    def picture_of(self, mime: QMimeData) -> Picture | None:
        """Return the picture in dropped or pasted data."""
        image = QImage(mime.imageData())
        return None if image.isNull() else picture_from_image(image)

    def copy(self, document: Document) -> None:
        """Put the photo, or the part around the selection, on the clipboard."""
        box = document.selected_box or document.frame
        pixels = document.pixels[box.slices]
        image = image_from_pixels(pixels, document.picture.icc)
        QGuiApplication.clipboard().setImage(image)
        self._workspace.message.emit("Copied")
