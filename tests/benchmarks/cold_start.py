"""From process start to the first window, with the files out of the page cache."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]

# Runs the program as `python -m app` does, and ends it once its window was painted.
CHILD = """
import os, sys, time
import app.startup
def watch():
    from PySide6.QtCore import QEvent, QObject, QCoreApplication
    import app.main_window as place
    class Watch(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Paint and watched.isWindow():
                there = "torch" in sys.modules
                print("painted", time.monotonic(), time.process_time(), there, flush=True)
                os._exit(0)
            return False
    watch = Watch()
    begin = place.MainWindow.begin
    def watched_begin(self, path=None):
        QCoreApplication.instance().installEventFilter(watch)
        begin(self, path)
    place.MainWindow.begin = watched_begin
unread = app.startup.leave_modules_unread
def unread_and_watch():
    unread()
    watch()
app.startup.leave_modules_unread = unread_and_watch
from app.__main__ import main
main([])
"""


def program_files() -> Iterator[Path]:
    """Everything that a start may read: the program, its packages, Python's own library."""
    roots = [REPOSITORY / "app", REPOSITORY / "glean_core", REPOSITORY / "resources"]
    roots += [Path(sysconfig.get_path(name)) for name in ("purelib", "stdlib")]
    for root in roots:
        for path in root.rglob("*"):
            if path.is_file():
                yield path


def forget_files() -> bool:
    """Ask the system to drop the files from its page cache; False where it can't be asked.

    Pages that another process has mapped stay, so nothing else should be running.
    """
    if not hasattr(os, "posix_fadvise"):
        return False
    for path in program_files():
        try:
            handle = os.open(path, os.O_RDONLY)
        except OSError:
            continue
        os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
        os.close(handle)
    return True


@dataclass(frozen=True)
class Start:
    """Seconds to the first painted window, those of them that a processor worked, and torch's."""

    seconds: float
    busy: float
    torch: bool


def first_window(cold: bool) -> Start:
    """Start the program and end it again once its window was painted."""
    if cold:
        forget_files()
    started = time.monotonic()
    out = subprocess.run(
        [sys.executable, "-c", CHILD],
        cwd=REPOSITORY,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    word, at, busy, torch = out.stdout.split()
    assert word == "painted"
    return Start(float(at) - started, float(busy), torch == "True")
