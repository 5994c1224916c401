"""When a run logs, saves and stops."""

import signal
import time
from collections.abc import Callable
from dataclasses import dataclass
from types import FrameType


@dataclass(frozen=True)
class Pace:
    """How often a run does what costs time. Seconds count from the run's start."""

    log_seconds: float = 30.0
    save_seconds: float = 300.0
    measure_images: int | None = None  # pictures between measured checkpoints; None: at each save


class Timer:
    """Says when so many seconds have passed since it last said so."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.since = time.monotonic()

    def is_due(self) -> bool:
        """Say whether it is time; starts anew when it is."""
        now = time.monotonic()
        if now - self.since < self.seconds:
            return False
        self.since = now
        return True


def stop_after(minutes: float | None) -> Callable[[], bool]:
    """Return a question 'time to stop?': after the minutes, or once interrupted or terminated.

    The terminal's end counts too. A second Ctrl+C stops at once, as KeyboardInterrupt; within a
    second it is the same one, which torchrun passes on.
    """
    deadline = time.monotonic() + minutes * 60 if minutes else float("inf")
    interrupted: float | None = None
    stopped = False

    def on_signal(number: int, _frame: FrameType | None) -> None:
        nonlocal interrupted, stopped
        now = time.monotonic()
        if number == signal.SIGINT and interrupted is not None and now - interrupted > 1:
            raise KeyboardInterrupt
        if number == signal.SIGINT and interrupted is None:
            interrupted = now
        stopped = True

    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        if hasattr(signal, name):  # Windows has no SIGHUP
            signal.signal(getattr(signal, name), on_signal)
    return lambda: stopped or time.monotonic() >= deadline
