"""The application object and its windows."""

from __future__ import annotations

import argparse
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.jobs.queue import JobQueue
from app.main_window import MainWindow
from app.samples import list_samples
from app.settings import DEVICE, Settings
from app.shot import Shot

LAST_WAIT = 2.0  # seconds that a running pass gets to end


def run(chosen: argparse.Namespace) -> tuple[int, bool]:
    """Open one window per file; returns the exit code and whether the worker thread has ended."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    application.setApplicationName("GLEAN Retouch")
    application.setOrganizationName("GLEAN Retouch")
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    settings, jobs = Settings(), JobQueue()
    if chosen.device:
        settings.set(DEVICE, chosen.device)
    paths: list[Path | None] = [*chosen.files] or [None]
    windows = [MainWindow(settings, jobs) for _ in paths]
    for window, path in zip(windows, paths, strict=True):
        window.show()
        window.begin(path)
    samples = list_samples()
    if chosen.sample and samples:
        windows[0].files.open_sample(samples[0])
    if chosen.screenshot is not None:
        shot = Shot(windows[0], chosen.screenshot, chosen.clean_up)
        QTimer.singleShot(0, shot.start)
    code = application.exec()
    return code, jobs.close(LAST_WAIT)
