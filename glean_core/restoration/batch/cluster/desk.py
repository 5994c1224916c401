"""How many photos a worker has at once: a few, or one alone."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager


class Desk:
    """Lets ordinary photos in together and a suspicious one alone. Safe from all threads."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._there = 0
        self._one_alone = False

    @contextmanager
    def place(self, alone: bool) -> Iterator[None]:
        """Wait for a place and hold it. Whoever wants to be alone keeps others from coming in."""
        with self._changed:
            while self._one_alone:
                self._changed.wait()
            self._one_alone = alone
            while alone and self._there:
                self._changed.wait()
            self._there += 1
        try:
            yield
        finally:
            with self._changed:
                self._there -= 1
                if alone:
                    self._one_alone = False
                self._changed.notify_all()
