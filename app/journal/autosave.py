"""Tells the writer what happens to the open photos, and the person when that fails."""

from __future__ import annotations

import errno
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.document.document import Change, Document
from app.journal.base import Base, base_of
from app.journal.folder import Journal
from app.journal.recovery import journals_path
from app.journal.state import state_of
from app.journal.writer import MEBI, NoRoomError, Trouble, Writer
from app.settings import AUTOSAVE, AUTOSAVE_MEGABYTES, AUTOSAVE_SECONDS
from app.words import tr
from app.workspace import Workspace

LONGEST = 30  # seconds: the promise
AGAIN = 60.0  # seconds before a journal that failed is begun anew
PATIENCE = 500  # milliseconds until it is looked again whether the hand is free


class Autosave(QObject):
    """Off until `start`; `root` is the folder that journals lie in."""

    _troubled = Signal(object)  # Trouble, from the writer's thread

    def __init__(
        self, workspace: Workspace, root: Path | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.root = root or journals_path()
        self.writer: Writer | None = None
        self._workspace = workspace
        self._started = False
        self._followed: dict[Document, Callable[[Change], None]] = {}
        self._bases: dict[Document, Base] = {}  # of photos that nothing has been written of
        self._idle: dict[Document, Journal] = {}  # brought back while autosave is off
        self._again: dict[Document, float] = {}  # when to begin anew
        self._troubled.connect(self._hear)
        workspace.document_opened.connect(self._follow_all)
        workspace.documents_changed.connect(self._follow_all)
        workspace.document_closed.connect(self._forget)

    def start(self) -> None:
        """Begin to keep the open photos' work, if the settings say so."""
        self._started = True
        self.refresh()

    def refresh(self) -> None:
        """Follow the settings after they were changed."""
        settings = self._workspace.settings
        wanted = self._started and settings.get(AUTOSAVE)
        if wanted and self.writer is None:
            limit = settings.get(AUTOSAVE_MEGABYTES) * MEBI
            self.writer = Writer(self.root, self.seconds, limit, self._troubled.emit)
            self._follow_all()
        elif not wanted and self.writer is not None:
            self.close()
        if self.writer is not None:
            self.writer.interval = self.seconds
            self.writer.limit = settings.get(AUTOSAVE_MEGABYTES) * MEBI

    @property
    def seconds(self) -> int:
        return min(max(self._workspace.settings.get(AUTOSAVE_SECONDS), 1), LONGEST)

    def close(self, remove: bool = True) -> None:
        """End; `remove` deletes what was kept (all is saved or given up)."""
        for document, listener in self._followed.items():
            if listener in document.listeners:
                document.listeners.remove(listener)
        self._followed.clear()
        self._bases.clear()
        while self._idle:
            _, journal = self._idle.popitem()
            journal.remove() if remove else journal.leave()
        writer, self.writer = self.writer, None
        if writer is not None:
            writer.close(remove)

    # -- documents -----------------------------------------------------------------------

    def adopt(self, document: Document, journal: Journal) -> None:
        """Go on with the journal of a document that was brought back; call before it is opened."""
        if self.writer is None:
            self._idle[document] = journal
        else:
            self.writer.adopt(document, journal)
            self._listen(document)

    def _follow_all(self) -> None:
        if self.writer is not None:
            for document in self._workspace.documents:
                self._follow(document)

    def _follow(self, document: Document) -> None:
        if document not in self._followed:
            self._bases[document] = base_of(document)
            self._listen(document)
            self._tell(document)

    def _listen(self, document: Document) -> None:
        def listener(change: Change) -> None:
            if change.history:
                self._tell(document)

        self._followed[document] = listener
        document.listeners.append(listener)

    def _tell(self, document: Document) -> None:
        if self.writer is None:
            return
        if document in self._again:
            if time.monotonic() < self._again[document]:
                return
            del self._again[document]
            self._bases[document] = base_of(document)
        state = state_of(document)
        if state.steps or document not in self._bases:
            self.writer.tell(document, state, self._bases.pop(document, None))

    def _forget(self, document: Document) -> None:
        if self._followed.pop(document, None) is not None and self.writer is not None:
            self.writer.drop(document)
        self._bases.pop(document, None)
        self._again.pop(document, None)
        if (journal := self._idle.pop(document, None)) is not None:
            journal.remove()

    # -- trouble -------------------------------------------------------------------------

    def _hear(self, trouble: Trouble) -> None:
        document = trouble.key
        if not isinstance(document, Document) or document not in self._followed:
            return
        if trouble.error is None:
            self._again[document] = 0.0
            self._tell(document)
            return
        if trouble.lost and not isinstance(trouble.error, NoRoomError):
            self._again[document] = time.monotonic() + AGAIN
        self._say(sentence_of(trouble, self.root))

    def _say(self, sentence: str) -> None:
        """Tell the person, but not in the middle of a stroke."""
        if self._workspace.occupied:
            QTimer.singleShot(PATIENCE, lambda: self._say(sentence))
        else:
            self._workspace.failed.emit(sentence)


def sentence_of(trouble: Trouble, root: Path) -> str:
    """Return what to say when autosave can't keep a photo's work."""
    error = trouble.error
    if isinstance(error, NoRoomError):
        return str(error)
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT):
        return tr(
            "Autosave can’t keep your work on “{title}” because the disk with {root} is "
            "full; free some space, or save now and then."
        ).format(title=trouble.title, root=root)
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return tr(
        "Autosave can’t keep your work on “{title}” in {root} ({reason}); "
        "make that folder writable, or save now and then."
    ).format(title=trouble.title, root=root, reason=reason)
