"""Opening, panning, zooming and painting in the real window, timed event by event."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from app.main_window import MainWindow
from app.tools.source import SourceTool

FRAMES = 150
BRUSH = 200  # photo pixels
PATIENCE = 120.0  # seconds


@dataclass(frozen=True)
class Moment:
    """How long something took, in seconds: by the clock, and of it the interface thread's work."""

    wall: float
    busy: float


class Watch:
    """Takes the time of something that the interface thread does."""

    def __init__(self) -> None:
        self._wall, self._busy = time.perf_counter(), time.thread_time()

    def stop(self) -> Moment:
        return Moment(time.perf_counter() - self._wall, time.thread_time() - self._busy)


@dataclass(frozen=True)
class Times:
    """Milliseconds of one kind of frame; `busy`: the 95th percentile of the thread's own work."""

    median: float
    p95: float
    worst: float
    busy: float

    @classmethod
    def of(cls, moments: list[Moment]) -> Times:
        values = np.array([(moment.wall, moment.busy) for moment in moments]) * 1000
        p95, busy = np.percentile(values, 95, axis=0)
        median, worst = np.median(values[:, 0]), values[:, 0].max()
        return cls(float(median), float(p95), float(worst), float(busy))


def wait_until(true: Callable[[], bool]) -> None:
    """Let the window work until something is so."""
    end = time.monotonic() + PATIENCE
    while not true():
        QApplication.processEvents()
        time.sleep(0.001)  # an idle window doesn't take turns from the worker thread
        if time.monotonic() > end:
            raise TimeoutError("the window did not get there")


def open_photo(window: MainWindow, path: Path) -> Moment:
    """Measure from the drop of a file to its first painted frame."""
    before = window.workspace.document
    watch = Watch()
    window.files.open(path)
    wait_until(lambda: window.workspace.document is not before)
    window.canvas.repaint()
    return watch.stop()


def settle(window: MainWindow) -> None:
    """Wait until nothing is being worked on."""
    wait_until(lambda: not window.jobs.jobs)


def _frame(window: MainWindow, change: Callable[[], None]) -> Moment:
    watch = Watch()
    change()
    window.canvas.repaint()
    taken = watch.stop()
    QApplication.processEvents()
    return taken


def pan(window: MainWindow) -> Times:
    """Pan at 100 % over ever new ground, back and forth."""
    canvas = window.canvas
    canvas.zoom_to(1.0)
    moments = []
    for frame in range(FRAMES):
        direction = -1 if (frame // 50) % 2 == 0 else 1
        moments.append(_frame(window, lambda d=direction: canvas.pan(37.0 * d, 23.0 * d)))
    return Times.of(moments)


def zoom(window: MainWindow) -> Times:
    """Turn the wheel from the whole photo to 200 % and back."""
    canvas = window.canvas
    canvas.fit()
    moments = []
    at = QPointF(canvas.width() * 0.4, canvas.height() * 0.6)
    factor = 1.08
    for _ in range(FRAMES):
        if canvas.zoom > 2.0 or canvas.zoom < 0.05:
            factor = 1 / factor
        zoom_now = canvas.zoom * factor
        moments.append(_frame(window, lambda z=zoom_now: canvas.zoom_to(z, at)))
    return Times.of(moments)


def paint(window: MainWindow, tool: str, options: dict[str, int]) -> Times:
    """Draw a stroke with a brush of 200 px: milliseconds from each event to what it painted."""
    workspace, canvas = window.workspace, window.canvas
    assert workspace.document is not None
    history = workspace.document.history
    steps = history.position
    workspace.choose_tool(tool)
    for option, value in options.items():
        workspace.put_option(option, value)
    canvas.zoom_to(0.5)
    QApplication.processEvents()
    send = _sender(window)
    wide, high = canvas.width(), canvas.height()
    if isinstance(workspace.tool, SourceTool):
        send(QEvent.Type.MouseButtonPress, wide * 0.3, high * 0.3, Qt.KeyboardModifier.AltModifier)
        send(QEvent.Type.MouseButtonRelease, wide * 0.3, high * 0.3)
    send(QEvent.Type.MouseButtonPress, wide * 0.5, high * 0.5)
    moments = []
    for step in range(FRAMES):
        turn = step / 12
        x = wide * (0.5 + 0.25 * np.sin(turn) * step / FRAMES)
        y = high * (0.5 + 0.25 * np.cos(turn) * step / FRAMES)
        moments.append(_event(send, x, y))
    send(QEvent.Type.MouseButtonRelease, wide * 0.5, high * 0.5)
    wait_until(lambda: not workspace.tool.busy)
    if history.position == steps:
        raise RuntimeError(f"the stroke of {tool} has done nothing")
    return Times.of(moments)


Sender = Callable[..., None]


def _event(send: Sender, x: float, y: float) -> Moment:
    watch = Watch()
    send(QEvent.Type.MouseMove, x, y)
    QApplication.processEvents()  # carries out the repainting that the tool has asked for
    return watch.stop()


def _sender(window: MainWindow) -> Sender:
    canvas = window.canvas

    def send(
        kind: QEvent.Type,
        x: float,
        y: float,
        held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        left = Qt.MouseButton.LeftButton
        none = Qt.MouseButton.NoButton
        button = none if kind == QEvent.Type.MouseMove else left
        buttons = none if kind == QEvent.Type.MouseButtonRelease else left
        at = QPointF(x, y)
        event = QMouseEvent(kind, at, canvas.mapToGlobal(at), button, buttons, held)
        QApplication.sendEvent(canvas, event)

    return send
