"""The File menu's hands: opening, saving, closing and the clipboard of one window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QWidget

from app.document.document import Document
from app.files.clipboard import Clipboard
from app.files.dropped import accepts, paths_of
from app.files.leaving import Leaving
from app.files.opening import Opening
from app.files.reverting import Reverting
from app.files.saving import Saving
from app.samples import Sample
from app.words import tr
from app.workspace import Workspace
from glean_core.imaging import Picture


class Files(QObject):
    """Knows which photo a command means; the parts do the work."""

    opened = Signal()  # a photo is open
    saved = Signal(str)

    def __init__(self, workspace: Workspace, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self.opening = Opening(workspace, window)
        self.saving = Saving(workspace, window)
        self.leaving = Leaving(workspace, window, self.saving)
        self.reverting = Reverting(workspace, window, self.opening)
        self.clipboard = Clipboard(workspace)
        self.opening.opened.connect(self.opened)
        self.saving.saved.connect(self.saved)

    # -- opening -------------------------------------------------------------------------

    def ask_and_open(self) -> None:
        self.opening.ask()

    def open(self, path: Path) -> None:
        """Open a photo, or bring it to the front where it is open already."""
        self.opening.open_all([path])

    def open_sample(self, sample: Sample) -> None:
        self.opening.open_sample(sample)

    @staticmethod
    def accepts(mime: QMimeData | None) -> bool:
        """Whether dropped or pasted data is a file or a picture."""
        return accepts(mime)

    def take(self, mime: QMimeData, title: str) -> None:
        """Open dropped or pasted data."""
        paths = paths_of(mime)
        if paths:
            self.opening.open_all(paths)
            return
        if not self.clipboard.take(mime, lambda picture: self._show(picture, title)):
            self._workspace.failed.emit(
                tr("That holds no picture; copy or drag one from another program.")
            )

    def _show(self, picture: Picture, title: str) -> None:
        self.opening.show(picture, None, title)

    def paste(self) -> None:
        """Open what the clipboard holds, a picture or files, beside the open photos."""
        mime = self.clipboard.data()
        if accepts(mime):
            self.take(mime, tr("Pasted photo"))
        else:
            self._workspace.failed.emit(
                tr("The clipboard holds no picture; copy one in another program first.")
            )

    # -- the photo in front --------------------------------------------------------------

    def _front(self, do: Callable[[Document], None]) -> None:
        document = self._workspace.document
        if document is not None:
            do(document)

    def save(self) -> None:
        self._front(self.saving.save)

    def save_as(self) -> None:
        self._front(self.saving.save_as)

    def save_project(self) -> None:
        self._front(self.saving.save_project)

    def save_copy(self) -> None:
        self._front(self.saving.save_copy)

    def export(self) -> None:
        self._front(self.saving.export)

    def revert(self) -> None:
        """Put the photo back to what is on the disk."""
        self._front(self.reverting.revert)

    def copy(self) -> None:
        self._front(self.clipboard.copy)

    # -- closing -------------------------------------------------------------------------

    def close(self, document: Document | None = None) -> None:
        """Close a photo, the one in front if none is named."""
        if document is not None:
            self.leaving.close([document])
        else:
            self._front(lambda front: self.leaving.close([front]))

    def close_others(self) -> None:
        """Close all photos but the one in front."""
        front = self._workspace.document
        self.leaving.close([d for d in self._workspace.documents if d is not front])

    def close_all(self) -> None:
        self.leaving.close(self._workspace.documents)

    def leave(self, then: Callable[[], None]) -> None:
        """Go on once no photo has unsaved work that is not given up."""
        self.leaving.after_unsaved(self._workspace.documents, then)
