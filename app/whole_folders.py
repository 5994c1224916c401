"""Whole folders as the program's window knows them: their own window, the offer to resume, a line
in the status bar, and the question when the program is left."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton, QWidget

from app.batch.runner import Ended
from app.batch.session import FolderSession
from app.batch.unfinished import Unfinished, forget, recall
from app.batch.words import outcome_words, progress_words
from app.cleanup.shelf import Shelf
from app.dialogs.questions import ask_stop_batch
from app.files import Files
from app.panels.resume_bar import ResumeBar
from app.panels.status import Status
from app.words import number, tr
from app.workspace import Workspace

if TYPE_CHECKING:
    from app.dialogs.folder.window import FolderWindow


class WholeFolders(QObject):
    """Holds the batch of one window of the program."""

    def __init__(self, workspace: Workspace, shelf: Shelf, files: Files, window: QWidget) -> None:
        super().__init__(window)
        self._workspace, self._files, self._main = workspace, files, window
        self.session = FolderSession(workspace, shelf, self)
        self.window: FolderWindow | None = None
        self.bar = ResumeBar()
        self.button = QPushButton()
        self.button.setToolTip(tr("Show the folder that is in work"))
        self.button.clicked.connect(self.show_window)
        self.button.hide()
        self._named: dict[str, str] = {}
        self._left: Unfinished | None = None
        self._asking = False
        self.bar.resume_pressed.connect(self._resume)
        self.bar.dismiss_pressed.connect(self._dismiss)
        self.session.runner.progressed.connect(self._show_button)
        self.session.ended.connect(self._ended)

    def join(self, status: Status) -> None:
        """Take a place in the status bar."""
        status.add_button(self.button)

    # -- the window ----------------------------------------------------------------------

    def show_window(self) -> None:
        """Show the window for whole folders, or bring it to the front."""
        if self.window is None:
            from app.dialogs.folder.window import FolderWindow  # not before it is wanted

            self.window = FolderWindow(self.session, self._workspace.settings)
            self.window.dress(self._named)
            self.window.open_asked.connect(self._open)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def _open(self, path: Path) -> None:
        self._files.open(path)
        self._main.raise_()
        self._main.activateWindow()

    def dress(self, named: dict[str, str]) -> None:
        """Take over the theme's colours."""
        self._named = named
        if self.window is not None:
            self.window.dress(named)

    # -- what was not finished -----------------------------------------------------------

    def look(self) -> None:
        """Offer to go on with what an earlier run of the program left."""
        left = self._left = recall(self._workspace.settings)
        if left is None:
            return
        folder = Path(left.choices.input).name or left.choices.input
        if left.total:
            words = tr("The folder “{name}” was not finished: {done} of {total} photos.").format(
                name=folder, done=number(left.finished), total=number(left.total)
            )
        else:
            words = tr("The folder “{name}” was not finished.").format(name=folder)
        self.bar.offer(words)

    def _resume(self) -> None:
        self.bar.hide()
        left = self._left
        if left is None or self.session.runner.running:
            return
        self.session.put_choices(left.choices)
        self.show_window()
        if self.window is not None:
            self.window.start_when_ready()

    def _dismiss(self) -> None:
        self.bar.hide()
        self._left = None
        forget(self._workspace.settings)

    # -- the status bar ------------------------------------------------------------------

    def _show_button(self) -> None:
        runner = self.session.runner
        status = runner.status
        self.button.setVisible(runner.running)
        if not runner.running or status is None:
            return
        self.bar.hide()
        folder = Path(self.session.running_choices.input).name
        if status.trouble is not None:
            words = tr("{name}: held up").format(name=folder)
        elif status.paused:
            words = tr("{name}: paused").format(name=folder)
        else:
            words = f"{folder}: {progress_words(status)}"
        self.button.setText(words)

    def _ended(self, how: Ended) -> None:
        status = self.session.runner.status
        hidden = self.window is None or not self.window.isVisible()
        if how is Ended.DONE and status is not None and hidden:
            folder = Path(self.session.running_choices.input).name
            self._workspace.message.emit(
                tr("“{name}” is finished: {words}").format(name=folder, words=outcome_words(status))
            )
        elif how is Ended.FAILED and hidden:
            self.show_window()

    # -- leaving -------------------------------------------------------------------------

    @property
    def running(self) -> bool:
        return self.session.runner.running

    def leave(self, then: Callable[[], None]) -> None:
        """Go on once nothing runs that the person doesn't give up."""
        if self._asking:
            return
        self._asking = True
        agreed = not self.running or ask_stop_batch(self._main)
        self._asking = False
        if agreed:
            then()

    def close(self) -> None:
        """The program's window closes: end the batch, and this window with it."""
        self.session.runner.cancel()
        window, self.window = self.window, None
        if window is not None:
            window.photos.thumbnails.close()
            window.close()
            window.deleteLater()

    def end(self) -> bool:
        """Wait for what is in work; False when that takes too long, which hurts nothing."""
        return self.session.close()
