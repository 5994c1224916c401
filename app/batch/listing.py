"""The photos of a folder and what has become of each, however many there are.

The journal of a running batch is locked and waits for the disk with every row, so it is nothing to
scroll in. This is a temporary database of the window's own, on disk once it is large: the same
memory for ten photos and for a million, and any page of it in milliseconds.
"""

from __future__ import annotations

import os
import re
import sqlite3
import threading
from collections import Counter
from collections.abc import Iterable, Iterator
from enum import Enum
from pathlib import Path
from typing import Any

from glean_core.restoration.batch import Row

_PORTION = 1000  # rows that are read at once where all are wanted
_DIGITS = re.compile(r"(\d+)")
_TABLES = """
CREATE TABLE photos (
    place INTEGER PRIMARY KEY, source BLOB UNIQUE NOT NULL, sort BLOB NOT NULL,
    state TEXT NOT NULL DEFAULT 'new', reason TEXT NOT NULL DEFAULT '',
    output BLOB, height INTEGER, width INTEGER, seconds REAL NOT NULL DEFAULT 0
);
CREATE INDEX by_name ON photos (sort, place);
CREATE INDEX by_state ON photos (state, sort, place);
"""


class Which(Enum):
    """What of the photos is looked at."""

    ALL = "all"
    DONE = "done"
    FAILED = "failed"


class Listing:
    """Photos in the order of their names, as people count: 2 before 10. Safe from all threads."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._connection = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        self._connection.executescript(_TABLES)
        self._counts: Counter[str] = Counter()

    def clear(self) -> None:
        """Forget everything."""
        with self._lock:
            self._connection.execute("DELETE FROM photos")
            self._counts.clear()

    def begin_anew(self) -> None:
        """Let every photo wait again."""
        with self._lock:
            self._connection.execute(
                "UPDATE photos SET state='new', reason='', output=NULL, height=NULL, width=NULL"
            )
            self._counts = Counter({"new": self._counts.total()})

    def add(self, sources: Iterable[Path]) -> None:
        """Add photos that were found (paths in their folder); those that are there stay."""
        with self._lock, self._connection:
            self._connection.execute("BEGIN")
            for source in sources:
                made = self._connection.execute(
                    "INSERT OR IGNORE INTO photos (source, sort) VALUES (?, ?)",
                    (os.fsencode(source), sort_key(source)),
                )
                self._counts["new"] += made.rowcount

    def put(self, rows: Iterable[Row]) -> None:
        """Take over what has become of photos."""
        with self._lock, self._connection:
            self._connection.execute("BEGIN")
            for row in rows:
                self._put(row)

    def _put(self, row: Row) -> None:
        source = os.fsencode(row.source)
        before = self._connection.execute("SELECT state FROM photos WHERE source=?", (source,))
        if (known := before.fetchone()) is not None:
            self._counts[known[0]] -= 1
        self._counts[row.state] += 1
        output = os.fsencode(row.output) if row.output and row.state == "done" else None
        size = row.size if row.size and row.state == "done" else (None, None)
        self._connection.execute(
            "INSERT INTO photos (source, sort, state, reason, output, height, width, seconds) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (source) DO UPDATE SET "
            "state=excluded.state, reason=excluded.reason, output=excluded.output, "
            "height=excluded.height, width=excluded.width, seconds=excluded.seconds",
            (source, sort_key(row.source), row.state, row.reason, output, *size, row.seconds),
        )

    def count(self, which: Which = Which.ALL) -> int:
        """How many photos there are."""
        with self._lock:
            return self._counts.total() if which is Which.ALL else self._counts[which.value]

    def page(self, which: Which, first: int, number: int) -> list[Row]:
        """Return at most `number` rows from place `first` on."""
        condition, values = _condition(which)
        with self._lock:
            found = self._connection.execute(
                f"SELECT * FROM photos {condition} ORDER BY sort, place LIMIT ? OFFSET ?",
                (*values, number, first),
            ).fetchall()
        return [_row(values) for values in found]

    def place_of(self, source: Path, which: Which) -> int | None:
        """Return where a photo stands; None when it isn't there."""
        condition, values = _condition(which)
        with self._lock:
            found = self._connection.execute(
                f"SELECT sort, place FROM photos {condition or 'WHERE 1'} AND source=?",
                (*values, os.fsencode(source)),
            ).fetchone()
            if found is None:
                return None
            (before,) = self._connection.execute(
                f"SELECT COUNT(*) FROM photos {condition or 'WHERE 1'} AND (sort, place) < (?, ?)",
                (*values, *found),
            ).fetchone()
        return int(before)

    def rows(self) -> Iterator[Row]:
        """All photos by name, in portions, so that nobody waits for the reader."""
        last: tuple[Any, ...] = (b"", -1)
        while True:
            with self._lock:
                found = self._connection.execute(
                    "SELECT * FROM photos WHERE (sort, place) > (?, ?) ORDER BY sort, place "
                    "LIMIT ?",
                    (*last, _PORTION),
                ).fetchall()
            if not found:
                return
            yield from map(_row, found)
            last = found[-1][2], found[-1][0]

    def close(self) -> None:
        """Give the database's file back."""
        with self._lock:
            self._connection.close()


def sort_key(source: Path) -> bytes:
    """Bytes that are in the order in which people expect the names."""
    parts = ("".join(_key_parts(part)) for part in source.parts)
    return "\0".join(parts).encode("utf-8", "surrogateescape")


def _key_parts(name: str) -> Iterator[str]:
    for part in _DIGITS.split(name.casefold()):
        yield part.zfill(20) if part.isdecimal() else part


def _condition(which: Which) -> tuple[str, tuple[str, ...]]:
    return ("", ()) if which is Which.ALL else ("WHERE state=?", (which.value,))


def _row(values: tuple[Any, ...]) -> Row:
    _, source, _, state, reason, output, height, width, seconds = values
    return Row(
        Path(os.fsdecode(source)),
        state=state,
        reason=reason,
        output=Path(os.fsdecode(output)) if output is not None else None,
        size=(height, width) if height else None,
        seconds=seconds,
    )
