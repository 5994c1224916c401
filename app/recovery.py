"""Offers the unsaved work of earlier runs when the window has come up."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.dialogs.recovery import RecoveryDialog
from app.document.document import Document
from app.document.memory import history_limit
from app.jobs.queue import Job
from app.journal.autosave import Autosave
from app.journal.folder import Journal
from app.journal.recovery import Found, bring_back, find_work
from app.journal.writer import MEBI
from app.panels.step_images import StepImages, images_along
from app.panels.step_thumbnails import StepThumbnails
from app.settings import AUTOSAVE_MEGABYTES, HISTORY_MEGABYTES
from app.words import tr
from app.workspace import Workspace

LOOKING = 2.0  # seconds that the history's small pictures may take


class Recovery(QObject):
    """Looks for work, asks about it, and opens what is wanted."""

    offered = Signal()
    looked = Signal()

    def __init__(
        self,
        workspace: Workspace,
        autosave: Autosave,
        thumbnails: StepThumbnails,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._thumbnails = thumbnails
        self._workspace, self._autosave, self._window = workspace, autosave, window
        self.dialog: RecoveryDialog | None = None

    def look(self) -> None:
        """Look for unsaved work and offer it; nothing happens when there is none."""
        root = self._autosave.root
        limit = self._workspace.settings.get(AUTOSAVE_MEGABYTES) * MEBI

        def find(job: Job[Any]) -> list[Found]:
            return find_work(root, limit)

        self._workspace.run(tr("Looking for unsaved work"), find, self._offer, quiet=True)

    def _offer(self, found: list[Found]) -> None:
        if found:
            self.dialog = RecoveryDialog(
                found, self._bring_back, self._discard, self._leave, self._window
            )
            self.dialog.open()  # the window stays alive behind it
            self.offered.emit()
        self.looked.emit()

    def _bring_back(self, chosen: list[Found]) -> None:
        # The newest last, so that it is in front in the end.
        for work in reversed(chosen):
            self._bring_one(work)

    def _bring_one(self, work: Found) -> None:
        limit = history_limit(self._workspace.settings.get(HISTORY_MEGABYTES))

        def rebuild(job: Job[Any]) -> tuple[Document, Journal, StepImages]:
            document, journal = bring_back(work, limit)
            return document, journal, images_along(document, LOOKING)

        def show(brought: tuple[Document, Journal, StepImages]) -> None:
            document, journal, images = brought
            self._thumbnails.take(document, images)
            self._autosave.adopt(document, journal)
            self._workspace.open_document(document)

        def fail(sentence: str) -> None:
            work.leave()
            self._workspace.failed.emit(sentence)

        self._workspace.run(
            tr("Bringing back {title}").format(title=work.title), rebuild, show, fail, work.leave
        )

    @staticmethod
    def _discard(chosen: list[Found]) -> None:
        for work in chosen:
            work.discard()

    @staticmethod
    def _leave(chosen: list[Found]) -> None:
        for work in chosen:
            work.leave()
