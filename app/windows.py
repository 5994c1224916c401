"""The application object and its window."""

from __future__ import annotations

import argparse
import signal
import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.jobs.queue import JobQueue
from app.language import speak
from app.main_window import MainWindow
from app.samples import list_samples
from app.settings import DEVICE, LANGUAGE, Settings
from app.shot import Shot

LAST_WAIT = 2.0  # seconds that a running pass gets to end


def run(chosen: argparse.Namespace) -> tuple[int, bool]:
    """Open the window, a tab per file; returns the exit code and whether all threads have ended."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    application.setApplicationName("GLEAN Retouch")
    application.setOrganizationName("GLEAN Retouch")
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    settings, jobs = Settings(), JobQueue()
    if chosen.device:
        settings.set(DEVICE, chosen.device)
    speak(application, chosen.language or settings.get(LANGUAGE))
    window = MainWindow(settings, jobs)
    window.show()
    if chosen.screenshot is None:  # a picture for the documentation leaves nothing behind
        window.protect()
    window.begin(chosen.files)
    samples = list_samples()
    if chosen.sample and samples:
        window.files.open_sample(samples[0])
    if chosen.screenshot is not None:
        shot = Shot(window, chosen.screenshot, chosen.clean_up)
        QTimer.singleShot(0, shot.start)
    code = application.exec()
    folder_ended = window.folders.end()
    return code, jobs.close(LAST_WAIT) and folder_ended
