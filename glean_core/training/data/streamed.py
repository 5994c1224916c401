"""Pictures too many for the memory: decoded in threads a few batches ahead."""

from __future__ import annotations

import math
import weakref
from collections import OrderedDict
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor

import torch
from torch import Tensor

from glean_core.training.data.batches import finished, indices_at, shrunk
from glean_core.training.data.collection import Collection

_BATCHES_AHEAD = 2  # at least
_AHEAD_PER_WORKER = 4  # pictures, so that small batches keep every thread busy
_SEQUENCES = 2  # that are read ahead at a time: training, and something beside it

_Batch = tuple[int, int, tuple[int, ...]]  # seed, count, rows: what stays from step to step


class StreamedPictures:
    """Pictures of a collection, read when they are wanted and a little before.

    What stands at a position depends on the seed alone, so the next batches are known: their
    pictures are decoded while the device is busy. Memory holds those few batches only. Batches are
    the same for any number of workers, and the same as those of a `PictureSet`, bit for bit.
    To be used from one thread.
    """

    def __init__(
        self,
        collection: Collection,
        sides: tuple[int, ...],  # in pixels; shrunk to each in turn, as a PictureSet would be
        device: torch.device | str,
        workers: int,
    ) -> None:
        self.collection = collection
        self.device = torch.device(device)
        self.workers = workers
        self.sides = sides
        self._ahead: OrderedDict[_Batch, dict[int, Future[Tensor]]] = OrderedDict()
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix="pictures")
        # No more pictures are begun once nobody can ask for them. Without waiting: whichever
        # thread collects the garbage runs this, one of the pool's own too.
        weakref.finalize(self, self._pool.shutdown, wait=False, cancel_futures=True)

    def __len__(self) -> int:
        return len(self.collection.pictures)

    @property
    def side(self) -> int:
        """Side of the pictures in pixels."""
        return self.sides[-1]

    def at_size(self, side: int) -> StreamedPictures:
        """The same pictures, shrunk by antialiased bicubic and rounded to 8 bits."""
        if side == self.side:
            return self
        return StreamedPictures(self.collection, (*self.sides, side), self.device, self.workers)

    def batch(
        self,
        seed: int,
        start: int,
        count: int,
        *,
        mirror: bool = True,
        rows: Sequence[int] | None = None,
    ) -> Tensor:
        """Draw pictures as `Pictures.batch` says. Raises DataError that names a damaged file."""
        wanted = tuple(range(count) if rows is None else rows)
        reading = self._read_ahead(seed, start, count, wanted)
        decoded = [reading[start + row].result() for row in wanted]
        stacked = torch.stack(decoded)
        if self.device.type == "cuda":  # pinned: the copy needn't wait for the device
            stacked = stacked.pin_memory()
        x = stacked.to(self.device, non_blocking=True)
        return finished(x, seed, start, count, wanted if mirror else None)

    def close(self) -> None:
        """Stop reading ahead and wait for the threads to end; no batch can be drawn after it."""
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _read_ahead(
        self, seed: int, start: int, count: int, rows: tuple[int, ...]
    ) -> dict[int, Future[Tensor]]:
        """Begin reading this batch and the next ones; position to picture."""
        key = (seed, count, rows)
        before = self._ahead.pop(key, {})
        batches = max(_BATCHES_AHEAD, math.ceil(_AHEAD_PER_WORKER * self.workers / len(rows)))
        positions = [start + k * count + row for k in range(batches + 1) for row in rows]
        for position in before.keys() - set(positions):
            before[position].cancel()
        missing = [position for position in positions if position not in before]
        numbers = dict(zip(missing, indices_at(len(self), seed, missing), strict=True))
        reading = {
            position: before[position]
            if position in before
            else self._pool.submit(_read, self.collection, numbers[position], self.sides)
            for position in positions
        }
        self._ahead[key] = reading
        while len(self._ahead) > _SEQUENCES:
            for future in self._ahead.popitem(last=False)[1].values():
                future.cancel()
        return reading


def _read(collection: Collection, number: int, sides: tuple[int, ...]) -> Tensor:
    picture = collection.read(number, sides[0])
    for side in sides[1:]:
        picture = shrunk(picture, side)
    return picture
