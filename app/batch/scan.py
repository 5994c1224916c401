"""Looks through a folder in the background: its photos are listed before anything starts."""

from __future__ import annotations

import contextlib
import heapq
import threading
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.batch.listing import sort_key
from app.jobs.manners import make_way
from glean_core.errors import GleanError
from glean_core.imaging import read
from glean_core.imaging.measure import measure
from glean_core.restoration.batch import Facts, Search, find_photos

PORTION = 1000  # photos that are told at once
LONGEST = 0.2  # seconds until those that were found are told, few or not
TRIED = 8  # photos that are tried as an example
DECODED = 60_000_000  # pixels; of a larger example the header has to do


@dataclass(frozen=True)
class Example:
    """A real photo of the folder, for showing what its result will be called."""

    source: Path
    facts: Facts


class Scan(QObject):
    """One look at a time; a new one ends the one before."""

    found = Signal(object)  # list[Path], in their folder
    example_found = Signal(object)  # Example, or None when no photo can be read
    ended = Signal()
    _told = Signal(object, str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = threading.Event()
        self._told.connect(self._pass_on)
        self.looking = False

    def look(self, search: Search) -> None:
        """Begin to look; what is still told about another folder is dropped."""
        self.stop()
        self._stop, self.looking = threading.Event(), True
        thread = threading.Thread(
            target=self._work, args=(search, self._stop), name="scan", daemon=True
        )
        thread.start()

    def stop(self) -> None:
        """Look no further."""
        self._stop.set()
        self.looking = False

    def _pass_on(self, stop: threading.Event, what: str, value: object) -> None:
        if stop is not self._stop or stop.is_set():
            return
        if what == "found":
            self.found.emit(value)
        elif what == "example":
            self.example_found.emit(value)
        else:
            self.looking = False
            self.ended.emit()

    # -- its own thread ------------------------------------------------------------------

    def _tell(self, stop: threading.Event, what: str, value: object) -> None:
        with contextlib.suppress(RuntimeError):  # the window has gone meanwhile
            self._told.emit(stop, what, value)

    def _work(self, search: Search, stop: threading.Event) -> None:
        make_way()
        first: list[tuple[bytes, Path]] = []
        waiting: list[Path] = []
        told = time.monotonic()
        try:
            for one in find_photos(search):
                if stop.is_set():
                    return
                waiting.append(one.relative)
                if one.problem is None:
                    first.append((sort_key(one.relative), one.relative))
                if len(first) > 100 * TRIED:
                    first = heapq.nsmallest(TRIED, first)
                if len(waiting) >= PORTION or time.monotonic() - told > LONGEST:
                    self._tell(stop, "found", waiting)
                    waiting, told = [], time.monotonic()
        except OSError:
            pass  # the form says what is wrong with the folder
        self._tell(stop, "found", waiting)
        self._tell(stop, "ended", None)
        names = [source for _, source in heapq.nsmallest(TRIED, first)]
        self._tell(stop, "example", _example(search.folder, names, stop))


def _example(folder: Path, sources: Iterable[Path], stop: threading.Event) -> Example | None:
    for source in sources:
        if stop.is_set():
            return None
        facts = _facts(folder / source)
        if facts is not None:
            return Example(source, facts)
    return None


def _facts(path: Path) -> Facts | None:
    """What a photo is; upright where it is small enough to be decoded for that."""
    try:
        measured = measure(path)
        if measured is None or measured.frames > 1:
            return None
        if measured.width * measured.height > DECODED:
            return Facts(measured.height, measured.width, measured.format)
        return Facts.of(read(path))
    except (GleanError, OSError, MemoryError):
        return None
