"""The journal of a batch: an SQLite file in the output folder, one row for each photo.

Every change is a transaction that is on the disk before the work goes on (synchronous=FULL), and a
result's name is written down before its file is. So after a kill or a power cut the journal never
claims a file that isn't complete, and a complete file that it doesn't claim yet is known by its
name. A write-ahead log with an exclusive lock needs no shared memory, which network drives don't
have; the lock also keeps a second run out, and the system takes it back when its holder dies.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from glean_core.restoration.batch.columns import (
    COLUMNS,
    TABLES,
    bytes_path,
    output_key,
    path_bytes,
    row_values,
    stored_row,
)
from glean_core.restoration.batch.row import Row
from glean_core.restoration.batch.settings import BatchError

NAME = ".glean-batch.sqlite"
_VERSION = 1
_AT_ONCE = 1000  # rows of one transaction, where many are written


class Journal:
    """The open journal. Safe from all threads; `lock` makes several calls one."""

    def __init__(self, output: Path, source: Path) -> None:
        """Open or make the journal in an existing folder for the photos of `source`.

        Raises BatchError when another run has it or it is not one of ours, OSError or
        sqlite3.Error when the folder can't be written.
        """
        self.lock = threading.RLock()
        self._path = output / NAME
        self._source = source
        self._root = 0
        self._run = 0
        self._seen: list[bytes] = []
        self._identity: tuple[int, int] | None = None
        self._connection: sqlite3.Connection | None = None
        self._open()

    def row(self, source: Path) -> Row | None:
        """What is known about a photo."""
        found = self._query("SELECT * FROM files WHERE root=? AND source=?", source)
        return None if found is None else stored_row(found)

    def put(self, row: Row) -> None:
        """Write a row, for good once this returns. Raises OSError or sqlite3.Error."""
        with self.lock, self._transaction() as connection:
            self._mark(connection)
            self._insert(connection, row)

    def see(self, source: Path) -> None:
        """Note that a photo was found by this run and needs nothing; written with the next row."""
        with self.lock:
            self._seen.append(path_bytes(source))
            if len(self._seen) >= _AT_ONCE:
                self.flush()

    def flush(self) -> None:
        """Write what `see` noted."""
        with self.lock, self._transaction() as connection:
            self._mark(connection)

    def number(self, sources: Iterable[Path]) -> None:
        """Give numbers to the photos that have none, by their names, after those given before."""
        waiting = iter(sources)
        while batch := list(islice(waiting, _AT_ONCE)):
            with self.lock, self._transaction() as connection:
                for source in batch:
                    self._insert(connection, Row(source), "DO NOTHING")
        with self.lock, self._transaction() as connection:
            (last,) = connection.execute("SELECT COALESCE(MAX(number), 0) FROM files").fetchone()
            connection.execute(
                "UPDATE files SET number = ranked.place + ? FROM (SELECT source AS name, "
                "ROW_NUMBER() OVER (ORDER BY source) AS place FROM files "
                "WHERE root=? AND number=0) AS ranked WHERE root=? AND source = ranked.name",
                (last, self._root, self._root),
            )

    def owner(self, output: Path) -> Row | None:
        """The photo, of any input folder, whose result has this path, whatever its case."""
        with self.lock:
            found = self._connected().execute(
                "SELECT * FROM files WHERE output_key=? AND state IN ('working', 'done')",
                (output_key(output),),
            )
            row = found.fetchone()
        if row is None:
            return None
        return (
            stored_row(row) if row["root"] == self._root else Row(Path(os.sep), state=row["state"])
        )

    def rows(self, everything: bool = False) -> Iterator[Row]:
        """The photos that this run found, by name; `everything`: those of earlier runs, too."""
        self.flush()
        last = b""
        while True:  # in portions, so that nobody waits for the reader
            with self.lock:
                portion = self._connected().execute(
                    "SELECT * FROM files WHERE root=? AND source>? AND seen>=? "
                    "ORDER BY source LIMIT ?",
                    (self._root, last, 0 if everything else self._run, _AT_ONCE),
                )
                found = portion.fetchall()
            if not found:
                return
            yield from map(stored_row, found)
            last = found[-1]["source"]

    def unfinished(self) -> list[Row]:
        """Photos that were in flight when an earlier run ended."""
        with self.lock:
            found = self._connected().execute("SELECT * FROM files WHERE state='working'")
            return [stored_row(values) for values in found]

    def close(self) -> None:
        """Write what is noted and let the journal go."""
        with self.lock:
            if self._connection is None:
                return
            with contextlib.suppress(OSError, sqlite3.Error, BatchError):
                self.flush()
            self._drop()

    def _query(self, statement: str, source: Path) -> Any:
        with self.lock:
            found = self._connected().execute(statement, (self._root, path_bytes(source)))
            return found.fetchone()

    def _insert(
        self, connection: sqlite3.Connection, row: Row, conflict: str | None = None
    ) -> None:
        columns = COLUMNS.split(", ")
        update = ", ".join(f"{name}=excluded.{name}" for name in columns[2:])
        connection.execute(
            f"INSERT INTO files ({COLUMNS}) VALUES ({', '.join('?' * len(columns))}) "
            f"ON CONFLICT (root, source) {conflict or f'DO UPDATE SET {update}'}",
            (self._root, *row_values(row), self._run),
        )

    def _mark(self, connection: sqlite3.Connection) -> None:
        marks = [(self._run, self._root, source) for source in self._seen]
        connection.executemany("UPDATE files SET seen=? WHERE root=? AND source=?", marks)
        self._seen.clear()

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        connection = self._connected()
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield connection
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                with contextlib.suppress(sqlite3.Error):
                    connection.execute("ROLLBACK")
            raise

    def _connected(self) -> sqlite3.Connection:
        """The connection, made anew when the file was taken away or replaced meanwhile."""
        if self._connection is None or _file_identity(self._path) != self._identity:
            self._drop()
            self._open()
        assert self._connection is not None
        return self._connection

    def _drop(self) -> None:
        if self._connection is not None:
            with contextlib.suppress(sqlite3.Error):
                self._connection.close()
        self._connection = None

    def _open(self) -> None:
        self._path.parent.stat()  # an OSError says more than SQLite would
        connection = sqlite3.connect(
            self._path, timeout=1.0, isolation_level=None, check_same_thread=False
        )
        connection.row_factory = sqlite3.Row
        try:
            _prepare(connection)
            self._root = _root_id(connection, self._source)
            (seen,) = connection.execute("SELECT COALESCE(MAX(seen), 0) FROM files").fetchone()
        except sqlite3.Error as error:
            connection.close()
            raise _explained(error, self._path) from error
        except BatchError:
            connection.close()
            raise
        self._run = self._run or seen + 1
        self._identity = _file_identity(self._path)
        self._connection = connection


def _prepare(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA locking_mode=EXCLUSIVE")
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("BEGIN IMMEDIATE")
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > _VERSION:
        raise BatchError(
            f"The journal {NAME} was written by a newer version of the program; update this one."
        )
    for statement in TABLES.split(";"):
        connection.execute(statement)
    connection.execute(f"PRAGMA user_version={_VERSION}")
    connection.execute("COMMIT")


def _root_id(connection: sqlite3.Connection, source: Path) -> int:
    """The number of the input folder; one that was renamed or moved keeps its number."""
    roots = connection.execute("SELECT id, path FROM roots").fetchall()
    for number, path in roots:
        if path == path_bytes(source):
            return int(number)
    if len(roots) == 1 and not bytes_path(roots[0][1]).exists():
        connection.execute("UPDATE roots SET path=? WHERE id=?", (path_bytes(source), roots[0][0]))
        return int(roots[0][0])
    added = connection.execute("INSERT INTO roots (path) VALUES (?)", (path_bytes(source),))
    assert added.lastrowid is not None
    return added.lastrowid


def _explained(error: sqlite3.Error, path: Path) -> Exception:
    words = str(error)
    if "locked" in words:
        return BatchError(f"Another run is working in {path.parent}; wait for it or stop it.")
    if isinstance(error, sqlite3.DatabaseError) and (
        "not a database" in words or "malformed" in words or "no such column" in words
    ):
        return BatchError(
            f"The journal {path} is damaged; delete it to begin anew, what is finished stays."
        )
    return error


def _file_identity(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino
