"""Pictures of the window for the documentation, taken without a person."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from app.main_window import MainWindow

POLL = 200
PATIENCE = 900  # polls


class Shot(QObject):
    """Waits until nothing is being done, presses Clean up if asked, saves the picture, quits."""

    def __init__(self, window: MainWindow, path: Path, clean_up: bool) -> None:
        super().__init__(window)
        self._window, self._path, self._clean_up = window, path, clean_up
        self._polls = 0
        self._calm = 0
        self._timer = QTimer(self)
        self._timer.setInterval(POLL)
        self._timer.timeout.connect(self._poll)

    def start(self) -> None:
        self._timer.start()

    def _poll(self) -> None:
        self._polls += 1
        busy = bool(self._window.jobs.jobs) or not self._window.cleanup.shelf.searched
        self._calm = 0 if busy else self._calm + 1
        if self._polls > PATIENCE:
            self._finish(1)
        elif self._calm >= 4:
            self._calm = 0
            if self._clean_up and self._window.cleanup.ready:
                self._clean_up = False
                self._window.cleanup.run()
            else:
                self._finish(0)

    def _finish(self, code: int) -> None:
        self._timer.stop()
        saved = self._window.grab().save(str(self._path))
        QCoreApplication.exit(code if saved else 1)
