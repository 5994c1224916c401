"""Who may use the models now: what the person waits for goes first, a batch has what is left.

A loaded model is safe from one thread at a time, and all threads share the same ones. So whoever
runs one holds the only turn. The batch asks for a turn before each pass and gets none while the
person's work goes on, whether that needs a model or not; the person's work waits at most for the
pass that the batch is in.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from glean_core.errors import CancelledError

LOOK = 0.1  # seconds between two looks at whether the batch was given up


class Turns:
    """One turn for all models of a process. Safe from all threads; turns don't nest."""

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._people = 0  # jobs of the person that are going on
        self._taken = False

    @contextmanager
    def person(self) -> Iterator[None]:
        """Hold the batch up for something the person waits for; never waits itself."""
        with self._condition:
            self._people += 1
        try:
            yield
        finally:
            with self._condition:
                self._people -= 1
                self._condition.notify_all()

    @contextmanager
    def models(self) -> Iterator[None]:
        """Use models for the person: waits for the pass that a batch is in, for nothing else."""
        with self.person():
            with self._condition:
                while self._taken:
                    self._condition.wait()
                self._taken = True
            try:
                yield
            finally:
                self._give_back()

    @contextmanager
    def spare(self, given_up: Callable[[], bool]) -> Iterator[None]:
        """Use a model for one pass of a batch, once nobody else wants anything.

        Raises CancelledError soon after `given_up` says so, so that nobody waits for it at the end.
        """
        with self._condition:
            while self._people or self._taken:
                if given_up():
                    raise CancelledError("Given up while it waited for its turn.")
                self._condition.wait(LOOK)
            self._taken = True
        try:
            yield
        finally:
            self._give_back()

    def _give_back(self) -> None:
        with self._condition:
            self._taken = False
            self._condition.notify_all()
