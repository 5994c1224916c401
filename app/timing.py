"""Timers that wait until things have been quiet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def quiet_timer(parent: QObject, delay: int, call: Callable[[], None]) -> QTimer:
    """Return a timer: `start()` calls `call` after `delay` ms, every new start waits anew."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(delay)
    timer.timeout.connect(call)
    return timer
