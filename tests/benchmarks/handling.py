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

FRAMES = 150
BRUSH = 200  # photo pixels
PATIENCE = 120.0  # seconds


@dataclass(frozen=True)
class Times:
    """Milliseconds of one kind of frame."""

    median: float
    p95: float
    worst: float

    @classmethod
    def of(cls, seconds: list[float]) -> Times:
        values = np.array(seconds) * 1000
        return cls(float(np.median(values)), float(np.percentile(values, 95)), float(values.max()))


def wait_until(true: Callable[[], bool]) -> None:
    """Let the window work until something is so."""
    end = time.monotonic() + PATIENCE
    while not true():
        QApplication.processEvents()
        if time.monotonic() > end:
            raise TimeoutError("the window did not get there")


def open_photo(window: MainWindow, path: Path) -> float:
    """Return the seconds from the drop of a file to its first painted frame."""
    before = window.workspace.document
    started = time.perf_counter()
    window.files.open(path)
    wait_until(lambda: window.workspace.document is not before)
    window.canvas.repaint()
    return time.perf_counter() - started


def settle(window: MainWindow) -> None:
    """Wait until nothing is being worked on."""
    wait_until(lambda: not window.jobs.jobs)


def _frame(window: MainWindow, change: Callable[[], None]) -> float:
    started = time.perf_counter()
    change()
    window.canvas.repaint()
    taken = time.perf_counter() - started
    QApplication.processEvents()
    return taken


def pan(window: MainWindow) -> Times:
    """Pan at 100 % over ever new ground, back and forth."""
    canvas = window.canvas
    canvas.zoom_to(1.0)
    seconds = []
    for frame in range(FRAMES):
        direction = -1 if (frame // 50) % 2 == 0 else 1
        seconds.append(_frame(window, lambda d=direction: canvas.pan(37.0 * d, 23.0 * d)))
    return Times.of(seconds)


def zoom(window: MainWindow) -> Times:
    """Turn the wheel from the whole photo to 200 % and back."""
    canvas = window.canvas
    canvas.fit()
    seconds = []
    at = QPointF(canvas.width() * 0.4, canvas.height() * 0.6)
    factor = 1.08
    for _ in range(FRAMES):
        if canvas.zoom > 2.0 or canvas.zoom < 0.05:
            factor = 1 / factor
        zoom_now = canvas.zoom * factor
        seconds.append(_frame(window, lambda z=zoom_now: canvas.zoom_to(z, at)))
    return Times.of(seconds)


def paint(window: MainWindow, tool: str, options: dict[str, int]) -> Times:
    """Draw a stroke with a brush of 200 px: milliseconds from each event to what it painted."""
    workspace, canvas = window.workspace, window.canvas
    workspace.choose_tool(tool)
    info = workspace.tool.info
    for option in info.options:
        if option.id in options:
            workspace.set_option(info, option, options[option.id])
    canvas.zoom_to(0.5)
    QApplication.processEvents()
    send = _sender(window)
    wide, high = canvas.width(), canvas.height()
    if "source" in tool_needs(tool):
        send(QEvent.Type.MouseButtonPress, wide * 0.3, high * 0.3, Qt.KeyboardModifier.AltModifier)
        send(QEvent.Type.MouseButtonRelease, wide * 0.3, high * 0.3)
    send(QEvent.Type.MouseButtonPress, wide * 0.5, high * 0.5)
    seconds = []
    for step in range(FRAMES):
        turn = step / 12
        x = wide * (0.5 + 0.25 * np.sin(turn) * step / FRAMES)
        y = high * (0.5 + 0.25 * np.cos(turn) * step / FRAMES)
        seconds.append(_event(window, send, x, y))
    send(QEvent.Type.MouseButtonRelease, wide * 0.5, high * 0.5)
    wait_until(lambda: not workspace.tool.busy)
    return Times.of(seconds)


def tool_needs(tool: str) -> frozenset[str]:
    """What a tool has to be told before it paints."""
    return frozenset({"source"}) if tool in ("clone", "heal") else frozenset()


Sender = Callable[..., None]


def _event(window: MainWindow, send: Sender, x: float, y: float) -> float:
    started = time.perf_counter()
    send(QEvent.Type.MouseMove, x, y)
    QApplication.processEvents()  # carries out the repainting that the tool has asked for
    return time.perf_counter() - started


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
