"""How far a batch is: counts, speed and the time left."""

from __future__ import annotations

import threading
import time
from collections import Counter, deque
from dataclasses import dataclass

from glean_core.restoration.batch.gate import Gate
from glean_core.restoration.batch.row import Row, State

_REMEMBERED = 50  # results that the speed is taken from: it follows when photos become larger


@dataclass(frozen=True)
class Status:
    """A batch at one moment.

    total: photos in the folder; None while they are counted. unchanged: done by an earlier run.
    current: name of the photo in the model, safe to show; fraction: how far it is, 0..1.
    trouble: the sentence on what holds everything up, None where nothing does.
    """

    total: int | None
    done: int
    unchanged: int
    skipped: int
    failed: int
    current: str = ""
    fraction: float = 0.0
    files_per_minute: float | None = None
    seconds_left: float | None = None
    paused: bool = False
    trouble: str | None = None

    @property
    def finished(self) -> int:
        """Photos that are dealt with, in whatever way."""
        return self.done + self.unchanged + self.skipped + self.failed


class Pace:
    """Counts what happens. Safe from all threads."""

    def __init__(self, gate: Gate) -> None:
        self._gate = gate
        self._lock = threading.RLock()
        self._counts: Counter[State] = Counter()
        self._unchanged = 0
        self._total: int | None = None
        self._times: deque[float] = deque(maxlen=_REMEMBERED)
        self._current, self._fraction = "", 0.0

    def begin(self) -> None:
        """Start the clock."""
        self._times.append(self._now())

    def counted(self, total: int) -> None:
        """Take the number of photos in the folder."""
        self._total = total

    def unchanged(self) -> None:
        """One more that needs nothing."""
        self._unchanged += 1

    def finished(self, row: Row) -> None:
        """One more row is final."""
        with self._lock:
            self._counts[row.state] += 1
            if row.state == "done":
                self._times.append(self._now())

    def working(self, name: str, fraction: float) -> None:
        """Note which photo is in the model, and how far it is."""
        self._current, self._fraction = name, fraction

    def status(self) -> Status:
        """How far it is now."""
        with self._lock:
            counts, times = dict(self._counts), list(self._times)
        per_minute = left = None
        if len(times) > 1 and times[-1] > times[0]:
            per_minute = 60.0 * (len(times) - 1) / (times[-1] - times[0])
        finished = sum(counts.values()) + self._unchanged
        if per_minute is not None and self._total is not None:
            left = 60.0 * max(0, self._total - finished) / per_minute
        return Status(
            total=self._total,
            done=counts.get("done", 0),
            unchanged=self._unchanged,
            skipped=counts.get("skipped", 0),
            failed=counts.get("failed", 0),
            current=self._current,
            fraction=self._fraction,
            files_per_minute=per_minute,
            seconds_left=left,
            paused=self._gate.paused,
            trouble=self._gate.trouble,
        )

    def _now(self) -> float:
        return time.monotonic() - self._gate.rested
