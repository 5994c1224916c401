"""From the key press to the cleaned-up pixels on the canvas, at the real window.

    python -m tests.benchmarks.latency PHOTO SETTINGS.ini


Prints one JSON object: for each clean-up, seconds from the key to the end of the canvas's first
painting with the new pixels, and those of them that the engine's own passes took.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.jobs.queue import JobQueue
from app.main_window import MainWindow
from app.settings import Settings
from app.startup import share_one_heap
from glean_core.restoration import Engine
from tests.benchmarks import handling

TIMES = 8


class Stopwatch:
    """Adds up what the engine's passes take, whichever thread they run in."""

    def __init__(self) -> None:
        self.seconds = 0.0
        run = Engine.run

        def timed(engine: Engine, batch: NDArray[np.float32]) -> NDArray[np.float32]:
            begun = time.perf_counter()
            try:
                return run(engine, batch)
            finally:
                self.seconds += time.perf_counter() - begun

        Engine.run = timed  # type: ignore[method-assign]


class Painted:
    """Notes when a canvas has first painted a document with more steps than before."""

    def __init__(self, window: MainWindow) -> None:
        self.at: float | None = None
        self._steps = 0
        canvas, workspace = window.canvas, window.workspace
        paint = canvas.paintEvent

        def painted(event: QPaintEvent) -> None:
            paint(event)
            document = workspace.document
            steps = 0 if document is None else len(document.history.steps)
            if self.at is None and steps > self._steps:
                self.at = time.perf_counter()

        canvas.paintEvent = painted  # type: ignore[method-assign]

    def await_more_than(self, steps: int) -> None:
        self.at, self._steps = None, steps


def measure(photo: Path, settings: Settings) -> list[dict[str, float]]:
    """Clean up one place after the other; the first, which warms everything up, doesn't count."""
    watch = Stopwatch()
    window = MainWindow(settings, JobQueue())
    window.resize(1600, 1000)
    window.show()
    QApplication.processEvents()
    handling.open_photo(window, photo)
    window.begin()
    handling.wait_until(lambda: window.cleanup.shelf.searched)
    handling.settle(window)
    painted = Painted(window)
    found = [_one(window, watch, painted, turn) for turn in range(TIMES + 1)]
    window.jobs.close(60)
    return found[1:]


def _one(window: MainWindow, watch: Stopwatch, painted: Painted, turn: int) -> dict[str, float]:
    document = window.workspace.document
    assert document is not None
    window.workspace.choose_tool("rectangle")
    _drag(window, 0.30 + 0.03 * turn, 0.30, 0.34 + 0.03 * turn, 0.36)
    assert document.selected_box is not None
    handling.settle(window)
    QTest.qWait(400)  # the panel looks at the region a moment later
    handling.settle(window)
    QTest.qWait(50)  # a hand is no faster: what was found is on the screen before the key goes down
    painted.await_more_than(len(document.history.steps))
    watch.seconds = 0.0
    started = time.perf_counter()
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    handling.wait_until(lambda: painted.at is not None)
    assert painted.at is not None
    return {"all": painted.at - started, "engine": watch.seconds}


def _drag(window: MainWindow, left: float, top: float, right: float, bottom: float) -> None:
    canvas = window.canvas
    wide, high = canvas.width(), canvas.height()
    button, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    press, move, release = (
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonRelease,
    )
    for kind, x, y in ((press, left, top), (move, right, bottom), (release, right, bottom)):
        at = QPointF(wide * x, high * y)
        which = none if kind == move else button
        held = none if kind == release else button
        free = Qt.KeyboardModifier.NoModifier
        event = QMouseEvent(kind, at, canvas.mapToGlobal(at), which, held, free)
        QApplication.sendEvent(canvas, event)
    QApplication.processEvents()


def main() -> None:
    """Measure what the command line names."""
    share_one_heap()
    photo, settings = Path(sys.argv[1]), Path(sys.argv[2])
    application = QApplication(sys.argv[:1])
    found: list[dict[str, Any]] = list(measure(photo, Settings(settings)))
    print(json.dumps(found), flush=True)
    application.quit()


if __name__ == "__main__":
    main()
