"""Pause and cancel of a batch, for the person and for trouble such as a full disk."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from glean_core.errors import CancelledError


class Gate:
    """Open, paused or cancelled. Safe from all threads.

    It is a `Cancel` as well: whoever asks it between two forward passes waits there while it is
    paused, so that a pause holds within a tile.
    """

    def __init__(self, changed: Callable[[], None] = lambda: None) -> None:
        self._condition = threading.Condition()
        self._paused = False
        self._cancelled = False
        self._trouble: str | None = None
        self._opened = 0  # how often it was opened after a pause
        self._rested = 0.0  # seconds of finished pauses
        self._since: float | None = None
        self._changed = changed

    @property
    def trouble(self) -> str | None:
        """The sentence about what holds the batch up; None where the person paused or nobody."""
        return self._trouble

    @property
    def paused(self) -> bool:
        """Whether it is paused, by the person or by trouble."""
        return self._paused

    @property
    def cancelled(self) -> bool:
        """Whether the person cancelled; never waits."""
        return self._cancelled

    @property
    def rested(self) -> float:
        """Seconds spent paused."""
        since = self._since
        return self._rested + (time.monotonic() - since if since is not None else 0.0)

    def pause(self, trouble: str | None = None) -> None:
        """Hold the work, with a sentence when it is not the person who asks."""
        with self._condition:
            if self._paused and trouble is None:
                return
            first = not self._paused
            if first:
                self._since = time.monotonic()
            self._paused = True
            self._trouble = trouble or self._trouble
        self._changed()

    def resume(self) -> None:
        """Go on after a pause; what failed is tried again."""
        with self._condition:
            if not self._paused:
                return
            if self._since is not None:
                self._rested += time.monotonic() - self._since
            self._paused, self._trouble, self._since = False, None, None
            self._opened += 1
            self._condition.notify_all()
        self._changed()

    def cancel(self) -> None:
        """End the work; it can be taken up again by another run."""
        with self._condition:
            if self._cancelled:  # a listener may cancel when it hears of this
                return
            self._cancelled = True
            self._condition.notify_all()
        self._changed()

    def is_set(self) -> bool:
        """Wait while it is paused, then say whether the person cancelled (the protocol Cancel)."""
        with self._condition:
            while self._paused and not self._cancelled:
                self._condition.wait()
            return self._cancelled

    def stop_if_cancelled(self) -> None:
        """Raise CancelledError once the person cancelled; doesn't wait for a pause."""
        if self._cancelled:
            raise CancelledError("Cancelled; run it again to go on from here.")

    def pass_through(self) -> None:
        """Wait while it is paused; raise CancelledError once the person cancelled."""
        if self.is_set():
            self.stop_if_cancelled()

    def hold_for(self, trouble: str) -> None:
        """Pause because of trouble and wait until somebody resumes. Raises CancelledError."""
        self.pause(trouble)
        self.pass_through()
