"""Takes what has become of a photo: into the journal, the counts, and to whoever listens."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeVar

from glean_core.restoration.batch.gate import Gate
from glean_core.restoration.batch.journal import Journal
from glean_core.restoration.batch.row import Row, State, stamp_or_none
from glean_core.restoration.batch.settings import BatchJob
from glean_core.restoration.batch.shown import shown
from glean_core.restoration.batch.status import Pace, Status
from glean_core.restoration.batch.trouble import trouble_with

T = TypeVar("T")


@dataclass(frozen=True)
class Listener:
    """Told what happens, from any of the batch's threads; what it does should be short."""

    row: Callable[[Row], None] = lambda row: None
    status: Callable[[Status], None] = lambda status: None


@dataclass(frozen=True)
class Recorder:
    """Safe from all threads. What it can't write holds the batch up until that is mended."""

    job: BatchJob
    journal: Journal
    gate: Gate
    pace: Pace
    listener: Listener

    def record(self, row: Row) -> None:
        """Note the last state of a photo. Raises CancelledError while held up."""
        self.lasting(lambda: self.journal.put(row))
        self.pace.finished(row)
        self.listener.row(row)
        self.tell()

    def end(self, row: Row, state: State, reason: str) -> None:
        """Note why a photo has no result."""
        stamp = row.stamp or stamp_or_none(self.job.search.folder / row.source)
        self.record(replace(row, state=state, reason=shown(reason), stamp=stamp, seconds=0.0))

    def unchanged(self, row: Row) -> None:
        """Note that a photo has its result from an earlier run."""
        self.lasting(lambda: self.journal.see(row.source))
        self.pace.unchanged()
        self.listener.row(row)
        self.tell()

    def working(self, name: str, fraction: float) -> None:
        """Note how far the photo is that is in the model."""
        self.pace.working(name, fraction)
        self.tell()

    def tell(self) -> None:
        """Let the listener know how far the batch is."""
        self.listener.status(self.pace.status())

    def lasting(self, action: Callable[[], T]) -> T:
        """Do something with the journal; hold and try again as long as that can't be done."""
        while True:
            try:
                return action()
            except (OSError, sqlite3.Error) as error:
                if not self.held_up(error):
                    raise

    def held_up(self, error: OSError | sqlite3.Error) -> bool:
        """Wait until trouble was mended; False when it is of a single file."""
        trouble = trouble_with(error, self.job.output)
        if trouble:
            self.gate.hold_for(trouble)
        return bool(trouble)
