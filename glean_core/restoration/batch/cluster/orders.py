"""Hands photos to whoever is free, and once more when a worker has died over them."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, replace

from glean_core.errors import CancelledError
from glean_core.restoration.batch.row import Row

MOST_DEATHS = 3  # of workers, until a photo is given up


@dataclass(frozen=True)
class Order:
    """A photo to be made. deaths: how many workers have died while they had it."""

    row: Row
    deaths: int = 0

    @property
    def alone(self) -> bool:
        """Whether a worker must do nothing else meanwhile: which photo ended it is then plain."""
        return self.deaths > 0


class Orders:
    """The photos of one run, for many threads. Each is with one worker at a time."""

    def __init__(self, todo: Iterator[Row]) -> None:
        self._todo: Iterator[Row] | None = todo
        self._searching = threading.Lock()  # held while the next photo is looked for
        self._changed = threading.Condition(threading.RLock())
        self._again: deque[Order] = deque()
        self._out = 0
        self._stopped = False
        self.fault: BaseException | None = None

    @property
    def finished(self) -> bool:
        """Whether nothing is left to be handed out or to be done."""
        with self._changed:
            return self._stopped or (self._todo is None and not self._out and not self._again)

    def take(self) -> Order | None:
        """The next photo; None when the work is over. Waits while others may still hand one back.

        Whoever gets one calls `settle`, `put_back` or `hand_back`.
        """
        while True:
            with self._changed:
                while self._todo is None and not self._again and self._out and not self._stopped:
                    self._changed.wait()
                if self.finished:
                    return None
                if self._again:
                    self._out += 1
                    return self._again.popleft()
            order = self._next()
            if order is not None:
                return order

    def settle(self) -> None:
        """One photo is dealt with."""
        with self._changed:
            self._out -= 1
            self._changed.notify_all()

    def put_back(self, order: Order) -> None:
        """A photo wasn't begun."""
        with self._changed:
            self._out -= 1
            self._again.append(order)
            self._changed.notify_all()

    def hand_back(self, order: Order, row: Row) -> None:
        """The worker that had a photo has died. row: what is known about the photo by now."""
        self.put_back(replace(order, row=row, deaths=order.deaths + 1))

    def wait(self, seconds: float) -> None:
        """Return when something has changed, or after some time."""
        with self._changed:
            if not self.finished:
                self._changed.wait(seconds)

    def stop(self, fault: BaseException | None = None) -> None:
        """Hand nothing out any more."""
        with self._changed:
            self.fault = self.fault or fault
            self._stopped = True
            self._changed.notify_all()

    def _next(self) -> Order | None:
        """A photo that wasn't handed out yet; None when there is none."""
        with self._searching:
            if self._todo is None or self._stopped:
                return None
            try:
                row = next(self._todo, None)
            except CancelledError:
                self.stop()
                return None
            except BaseException as error:
                self.stop(error)
                return None
            with self._changed:
                if row is not None:
                    self._out += 1
                    return Order(row)
                self._todo = None
                self._changed.notify_all()
        return None
