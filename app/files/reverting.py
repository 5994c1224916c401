"""Revert: the photo as it is on the disk, as one step that can be undone."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtWidgets import QWidget

from app.dialogs import questions
from app.document.document import Document
from app.files.kinds import Loaded, load
from app.files.opening import Opening
from app.selecting.later import when_free
from app.words import mark, tr
from app.workspace import Workspace
from glean_core.imaging import Picture

NAME = mark("Revert")


class Reverting:
    """Reads the file again. Undo brings the work back, so nothing is asked while that holds."""

    def __init__(self, workspace: Workspace, window: QWidget, opening: Opening) -> None:
        self._workspace = workspace
        self._window = window
        self._opening = opening

    def revert(self, document: Document) -> None:
        """Take the pixels of the file that the photo came from."""
        path = document.path
        if path is None or self._workspace.occupied:
            return

        def put(loaded: Loaded) -> None:
            if _fits(document, loaded.picture):
                clear = np.ones(document.pixels.shape[:2], np.float32)  # no edits are left
                document.paste_box(document.frame, loaded.picture.pixels, NAME, clear)
                document.mark_saved(document.save_point(), path)
            else:
                self._open_anew(document, path, loaded)

        def done(loaded: Loaded) -> None:
            # A patch that was laid meanwhile is in the pixels, but no step yet.
            when_free(self._workspace, document, lambda: put(loaded))

        self._workspace.run(
            tr("Reading {name} again").format(name=path.name), lambda job: load(path), done
        )

    def _open_anew(self, document: Document, path: Path, loaded: Loaded) -> None:
        """Replace a photo whose file has another size, depth or profile now."""
        if document.modified and not questions.ask_revert(self._window, document.title):
            return
        at = self._workspace.documents.index(document)
        new = self._opening.show(loaded.picture, path, dress=loaded.dress)
        self._workspace.close_document(document)
        self._workspace.move_document(new, at)


def _fits(document: Document, picture: Picture) -> bool:
    """Whether a file's picture can take the photo's place as a step of its history."""
    new, present = picture.pixels, document.pixels
    same = new.shape == present.shape and new.dtype == present.dtype
    return same and picture.icc == document.picture.icc
