"""A program to be killed: opens a photo, works on it at random, says what it did, never stops.

Prints one line per state: the seconds since 1970 and a digest of everything that has to come back.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

import numpy as np
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.document.document import Document
from app.jobs.queue import JobQueue
from app.journal.autosave import Autosave
from app.settings import AUTOSAVE_SECONDS, Settings
from app.workspace import Workspace
from glean_core.imaging import read
from tests.journal.conftest import act, digest


def tell(document: Document) -> None:
    print(time.time(), digest(document), flush=True)


def main(photo: Path, root: Path, seed: int) -> None:
    application = QApplication(sys.argv[:1])
    settings = Settings(root / "settings.ini")
    settings.set(AUTOSAVE_SECONDS, 1)
    workspace = Workspace(settings, JobQueue())
    workspace.failed.connect(lambda sentence: sys.exit(sentence))
    autosave = Autosave(workspace, root / "unsaved")
    autosave.start()
    document = Document(read(photo), photo)
    document.history.limit_bytes = 3_000_000  # so that steps are dropped, too
    # Heard before the autosave does: no state is written that was not told.
    document.listeners.append(lambda change: tell(document) if change.history else None)
    workspace.open_document(document)
    rng = np.random.default_rng(seed)

    def work() -> None:
        act(document, rng)
        timer.setInterval(int(rng.integers(1, 40)))

    timer = QTimer()
    timer.timeout.connect(work)
    timer.start(1)
    tell(document)
    application.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
