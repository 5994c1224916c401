"""One photo's way through a worker: from its file to the file of its result."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

from glean_core.errors import CancelledError
from glean_core.imaging import contents
from glean_core.restoration.batch.attempt import attempt
from glean_core.restoration.batch.budget import Budget
from glean_core.restoration.batch.cluster.errors import WorkerLostError
from glean_core.restoration.batch.cluster.orders import MOST_DEATHS, Order, Orders
from glean_core.restoration.batch.cluster.worker import Finished, Opened, Parcel, Refused
from glean_core.restoration.batch.enlarger import Enlarger
from glean_core.restoration.batch.loading import Loader
from glean_core.restoration.batch.recorder import Recorder
from glean_core.restoration.batch.row import Row
from glean_core.restoration.batch.saving import Saver
from glean_core.restoration.batch.shown import shown

_GIVEN_UP = (
    f"{MOST_DEATHS} times the program ended while it worked on this photo, which may need more "
    "memory than there is; try it alone."
)


class FarWorker(Protocol):
    """A `Worker` somewhere else. Every method raises WorkerLostError."""

    def is_lost(self) -> bool:
        """Say whether one of the others has raised it."""

    def place(self, alone: bool) -> AbstractContextManager[None]:
        """Hold a place for one photo, see `Desk`."""

    def open(self, parcel: Parcel) -> Opened | Refused:
        """See `Worker.open`."""

    def make(self, key: int, output: Path) -> tuple[Finished | Refused, Callable[[], bytes]]:
        """See `Worker.make`; the bytes stay there until the function is called."""

    def drop(self, key: int) -> None:
        """See `Worker.drop`."""


class Errands:
    """Brings photos to workers and results into files. Safe from all threads."""

    def __init__(
        self, orders: Orders, recorder: Recorder, enlarger: Enlarger, budget: Budget
    ) -> None:
        self._orders = orders
        self._recorder = recorder
        self._budget = budget
        self._gate = recorder.gate
        self._loader = Loader(recorder.job, recorder.journal, enlarger, budget, recorder.gate)
        self._saver = Saver(recorder)

    def work(self, worker: FarWorker) -> None:
        """Give one photo after another to a worker, until none is left.

        Raises WorkerLostError when the worker dies; the photo is handed back then.
        """
        while not worker.is_lost() and (order := self._orders.take()) is not None:
            with worker.place(order.alone):
                if worker.is_lost():  # another photo's thread has found out while this one waited
                    self._orders.put_back(order)
                else:
                    self._settle(order, worker)

    def _settle(self, order: Order, worker: FarWorker) -> None:
        trip = _Trip(order.row)
        try:
            self._carry(trip, worker)
        except WorkerLostError:
            self._hand_back(order, trip.row)
            raise
        except CancelledError:
            self._orders.stop()
        except BaseException as error:
            self._orders.stop(error)
        self._orders.settle()

    def _hand_back(self, order: Order, row: Row) -> None:
        """Let another worker have a photo, unless it has ended too many."""
        if order.deaths + 1 < MOST_DEATHS or self._gate.cancelled:
            self._orders.hand_back(order, row)
            return
        try:
            self._recorder.end(row, "failed", _GIVEN_UP)
        except CancelledError:
            self._orders.stop()
        self._orders.settle()

    def _carry(self, trip: _Trip, worker: FarWorker) -> None:
        opened = self._opened(trip, worker)
        if opened is None:
            return
        row = trip.row
        claimed = attempt(
            self._recorder, row, lambda: self._loader.claim(row, opened.facts, opened.plan)
        )
        if claimed is None:
            worker.drop(opened.key)
            return
        trip.row = claimed
        self._gate.pass_through()
        self._recorder.working(shown(claimed.source), 0.0)
        assert claimed.output is not None
        finished, fetch = worker.make(opened.key, claimed.output)
        if isinstance(finished, Refused):
            self._recorder.end(claimed, "failed", finished.reason)
            return
        reserved = self._budget.take(finished.size, self._gate)
        try:
            self._saver.put(fetch(), claimed, finished.notes, finished.seconds)
        finally:
            self._budget.give_back(reserved)

    def _opened(self, trip: _Trip, worker: FarWorker) -> Opened | None:
        """Send a photo's file to the worker; None when there is nothing to be made of it."""
        looked = attempt(self._recorder, trip.row, lambda: self._loader.look(trip.row))
        if looked is None:
            return None
        trip.row, measured = looked
        assert trip.row.stamp is not None
        reserved = self._budget.take(trip.row.stamp.size, self._gate)
        try:
            path = self._loader.path(trip.row)
            data = attempt(self._recorder, trip.row, lambda: contents(path))
            if data is None:
                return None
            opened = worker.open(Parcel(trip.row.source, trip.row.number, measured, data))
        finally:
            self._budget.give_back(reserved)
        if isinstance(opened, Refused):
            self._recorder.end(trip.row, "failed", opened.reason)
            return None
        return opened


class _Trip:
    """What is known about a photo on its way."""

    def __init__(self, row: Row) -> None:
        self.row = row
