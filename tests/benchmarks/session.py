"""One sitting with one photo: opened, panned, zoomed, painted on, alone and beside a cleanup.

    python -m tests.benchmarks.session PHOTO SETTINGS.ini

Prints one JSON object. A process of its own, so that nothing of an earlier sitting is in memory.
"""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtWidgets import QApplication

from app.jobs.manners import make_way
from app.jobs.queue import JobQueue
from app.main_window import MainWindow
from app.settings import Settings
from glean_core.imaging import Picture
from glean_core.restoration import CleanupOptions, Engine, cleanup
from tests.benchmarks import handling
from tests.benchmarks.memory import forget_peak, peak, resident

TOOLS = (
    *("paint", "clone", "heal", "warp", "smudge", "focus", "dodge_burn", "erase"),
    "brush_select",
)


def measure(photo: Path, settings: Settings) -> dict[str, Any]:
    """Return all numbers of one sitting; times in ms, those of opening in s, memory in bytes."""
    window = MainWindow(settings, JobQueue())
    window.resize(1600, 1000)
    window.show()
    QApplication.processEvents()
    empty = resident()
    forget_peak()
    opened = handling.open_photo(window, photo)
    handling.settle(window)
    found: dict[str, Any] = {"opened": opened.wall, "opened_busy": opened.busy}
    found["peak"] = peak() - empty
    document = window.workspace.document
    assert document is not None
    found["photo_bytes"] = document.pixels.nbytes
    found["memory"] = resident() - empty
    found["alone"] = handle(window)
    window.begin()
    handling.wait_until(lambda: window.cleanup.shelf.searched)
    handling.settle(window)
    stop = keep_cleaning(window)
    found["beside"] = handle(window)
    stop()
    window.jobs.close(60)
    return found


def handle(window: MainWindow) -> dict[str, dict[str, float]]:
    """Pan, zoom and paint with every brush."""
    times = {"pan": handling.pan(window), "zoom": handling.zoom(window)}
    for tool in TOOLS:
        times[tool] = handling.paint(window, tool, {"size": handling.BRUSH})
    assert window.workspace.document is not None
    window.workspace.document.jump(0)
    return {name: asdict(value) for name, value in times.items()}


def keep_cleaning(window: MainWindow) -> Callable[[], None]:
    """Run cleanups without end in a thread, as the worker does; returns what stops them.

    Not the worker itself, which small jobs of the tools would wait for without end.
    """
    model = window.cleanup.shelf.model
    assert model is not None
    stop, begun = threading.Event(), threading.Event()

    def work() -> None:
        make_way()
        engine = Engine.load(model, "cpu")
        picture = Picture(np.full((512, 512, 3), 128, np.uint8))
        mask = np.ones((512, 512), np.float32)
        while not stop.is_set():
            cleanup(picture, mask, engine, CleanupOptions(), lambda f, t: None, threading.Event())
            begun.set()

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    handling.wait_until(begun.is_set)

    def end() -> None:
        stop.set()
        thread.join()

    return end


def main() -> None:
    """Measure what the command line names."""
    photo, settings = Path(sys.argv[1]), Path(sys.argv[2])
    application = QApplication(sys.argv[:1])
    print(json.dumps(measure(photo, Settings(settings))), flush=True)
    application.quit()


if __name__ == "__main__":
    main()
