"""How fast something long goes, and how long the rest will take."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QLocale

from app.jobs.queue import left_in_words
from app.words import tr

WINDOW = 8.0  # seconds that the speed is measured over: a stall is seen, a hiccup isn't
SETTLED = 1.0  # seconds before a speed means anything


def size_in_words(nbytes: int) -> str:
    """Write a size as the person's language does: 12.3 MB, 651 MB; a megabyte has 10^6 bytes."""
    unit = 1000 ** (len(str(nbytes)) // 3 - (len(str(nbytes)) % 3 == 0))
    decimals = 0 if nbytes >= 100 * unit else 1
    return QLocale().formattedDataSize(nbytes, decimals, QLocale.DataSizeFormat.DataSizeSIFormat)


@dataclass(frozen=True)
class _Mark:
    when: float
    fraction: float
    nbytes: int


class Pace:
    """Turns reports of progress into words about speed and time left. Used in one thread."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._marks: deque[_Mark] = deque()

    def words(self, fraction: float, nbytes: int = 0) -> str:
        """Take note of how far it is (0..1) and of the bytes that are through; "" when too early.

        What was through before the first report is no part of the speed, so that something that
        goes on where it was stopped doesn't begin too hopefully.
        """
        now = self._clock()
        self._marks.append(_Mark(now, fraction, nbytes))
        while len(self._marks) > 2 and now - self._marks[1].when >= WINDOW:
            self._marks.popleft()
        first = self._marks[0]
        elapsed = now - first.when
        if elapsed < SETTLED:
            return ""
        said = []
        if nbytes > first.nbytes:
            speed = size_in_words(round((nbytes - first.nbytes) / elapsed))
            said.append(tr("{size} per second").format(size=speed))
        if 1 > fraction > first.fraction:
            said.append(left_in_words((1 - fraction) * elapsed / (fraction - first.fraction)))
        return " · ".join(said)
