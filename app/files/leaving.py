"""Closing: unsaved work is asked about, photo by photo."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from app.dialogs import questions
from app.document.document import Document
from app.files.saving import Saving
from app.workspace import Workspace


class Leaving:
    """Goes on only when nothing would be lost that the person did not give up."""

    def __init__(self, workspace: Workspace, window: QWidget, saving: Saving) -> None:
        self._workspace = workspace
        self._window = window
        self._saving = saving
        self._asking = False

    def after_unsaved(self, documents: Sequence[Document], then: Callable[[], None]) -> None:
        """Go on once unsaved work is saved or given up; on Cancel nothing happens.

        Each photo that is asked about comes to the front. A save takes a while in the worker
        thread: what was done to the photo meanwhile is asked about again. While a question is up
        nobody asks another: a key that repeats closes once.
        """
        if self._asking:
            return
        for document in documents:
            self._workspace.settle(document)
        unsaved = [d for d in documents if d in self._workspace.documents and d.modified]
        if not unsaved:
            then()
            return
        document = unsaved[0]
        self._workspace.show_document(document)
        self._asking = True
        answer = questions.ask_unsaved(self._window, document.title, len(unsaved) - 1)
        self._asking = False
        if answer is questions.Unsaved.SAVE:
            self._saving.save(document, lambda: self.after_unsaved(unsaved, then))
        elif answer is questions.Unsaved.DISCARD:
            self.after_unsaved(unsaved[1:], then)
        elif answer is questions.Unsaved.DISCARD_ALL:
            then()

    def close(self, documents: Sequence[Document]) -> None:
        """Close photos."""
        documents = tuple(documents)

        def close_them() -> None:
            for document in documents:
                self._workspace.close_document(document)

        self.after_unsaved(documents, close_them)
