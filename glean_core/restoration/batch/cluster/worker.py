"""What does the work on a machine of the cluster. Knows nothing of Ray: it is a plain object.

A photo comes as the bytes of its file and leaves as the bytes of its result, in two steps, because
the driver has to write the result's name into the journal in between. Called from several threads:
while the model works on one photo, the next is decoded and the last one encoded.
"""

from __future__ import annotations

import os
import sys
import threading
from dataclasses import dataclass
from pathlib import Path

import cv2

from glean_core.errors import GleanError
from glean_core.imaging import Picture, decode
from glean_core.imaging.measure import Measured
from glean_core.restoration.batch.budget import Budget
from glean_core.restoration.batch.cluster.freight import Freight, Weights, model_here, prepared
from glean_core.restoration.batch.enlarger import Enlarger
from glean_core.restoration.batch.gate import Gate
from glean_core.restoration.batch.loading import needed_bytes, planned
from glean_core.restoration.batch.making import make
from glean_core.restoration.batch.saving import encoded
from glean_core.restoration.batch.settings import BatchSettings, Facts, Plan
from glean_core.restoration.batch.trouble import reason_of

MEMORY = 1 << 30  # bytes of pixels that one worker holds, beside what the model takes


@dataclass(frozen=True)
class Parcel:
    """A photo on its way to a worker. source: its path in the input folder. number: for {n}."""

    source: Path
    number: int
    measured: Measured | None
    data: bytes


@dataclass(frozen=True)
class Opened:
    """A photo that a worker has decoded. key: by which the worker knows it."""

    key: int
    facts: Facts
    plan: Plan


@dataclass(frozen=True)
class Finished:
    """What is to be told about a result besides its bytes. size: how many these are."""

    notes: tuple[str, ...]
    seconds: float
    size: int


@dataclass(frozen=True)
class Refused:
    """A photo, or a model, that can't be used, and the sentence that says why."""

    reason: str


@dataclass(frozen=True)
class _Waiting:
    picture: Picture
    plan: Plan
    reserved: int


class Worker:
    """One model on one GPU, or on some cores."""

    def __init__(
        self, freight: Freight, device: str, settings: BatchSettings, cores: int, memory: int
    ) -> None:
        """cores: for the model and all else here. memory: bytes of pixels that may be held."""
        self._freight = freight
        self._device = device
        self._settings = settings
        self._cores = cores
        self._gate = Gate()
        self._budget = Budget(memory)
        self._model = threading.Lock()
        self._lock = threading.Lock()
        self._opened: dict[int, _Waiting] = {}
        self._last = 0
        self._enlarger: Enlarger | None = None

    def lacking(self) -> tuple[int, ...]:
        """Places in the freight's cards whose weights have to be brought."""
        cards = enumerate(self._freight.cards)
        return tuple(number for number, card in cards if model_here(card) is None)

    def prepare(self, lacking: tuple[int, ...], *brought: Weights) -> Refused | None:
        """Load the model. brought: the weights of those that are lacking, in the same order."""
        try:
            weights = dict(zip(lacking, brought, strict=True))
            self._enlarger = prepared(self._freight, weights, self._device)
        except GleanError as error:
            return Refused(str(error))
        cv2.setNumThreads(self._cores)
        if "torch" in sys.modules:
            sys.modules["torch"].set_num_threads(self._cores)
        return None

    def open(self, parcel: Parcel) -> Opened | Refused:
        """Decode a photo and tell what is to be made of it. Waits until there is memory for it."""
        assert self._enlarger is not None
        reserved = self._budget.take(needed_bytes(parcel.measured, self._settings), self._gate)
        try:
            picture = decode(parcel.data, parcel.source.name)
            facts, plan = planned(
                picture, parcel.source, parcel.number, self._settings, self._enlarger
            )
        except Exception as error:
            self._budget.give_back(reserved)
            return Refused(reason_of(error))
        with self._lock:
            self._last += 1
            key = self._last
            self._opened[key] = _Waiting(picture, plan, reserved)
        return Opened(key, facts, plan)

    def make(self, key: int, output: Path) -> tuple[Finished | Refused, bytes]:
        """Make the result of a photo that was opened. output: its path, for errors."""
        assert self._enlarger is not None
        with self._lock:
            photo = self._opened.pop(key)
        try:
            with self._model:
                made = make(photo.picture, photo.plan, self._enlarger, self._gate)
            data, note = encoded(made.picture, output, photo.plan, self._settings)
        except Exception as error:
            return Refused(reason_of(error)), b""
        finally:
            self._budget.give_back(photo.reserved)
        return Finished((*made.notes, note), made.seconds, len(data)), data

    def drop(self, key: int) -> None:
        """Forget a photo that was opened."""
        with self._lock:
            photo = self._opened.pop(key, None)
        if photo is not None:
            self._budget.give_back(photo.reserved)

    def hold(self, paused: bool) -> None:
        """Pause after the tile that is in the model, or go on."""
        if paused:
            self._gate.pause()
        else:
            self._gate.resume()

    def process(self) -> int:
        """The number of its process."""
        return os.getpid()
