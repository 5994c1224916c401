"""A limit on the bytes of pixels that are being worked on."""

from __future__ import annotations

import threading

from glean_core.restoration.batch.gate import Gate

LEAST = 1 << 20  # what the smallest photo counts, so that their number is bounded, too
_LOOK = 0.2  # seconds between two looks at whether the person cancelled


class Budget:
    """Bytes that may be in flight; one photo that is larger than all of them goes alone."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._used = 0
        self._changed = threading.Condition()

    @property
    def used(self) -> int:
        """Bytes that are taken now."""
        return self._used

    def take(self, size: int, gate: Gate) -> int:
        """Wait until `size` bytes are free and take them; what was taken, to be given back.

        Raises CancelledError when the person cancels meanwhile.
        """
        size = max(size, LEAST)
        with self._changed:
            while self._used and self._used + size > self._limit:
                gate.stop_if_cancelled()
                self._changed.wait(_LOOK)
            self._used += size
        return size

    def give_back(self, size: int) -> None:
        """Free what `take` took, or a part of it."""
        with self._changed:
            self._used -= size
            self._changed.notify_all()
