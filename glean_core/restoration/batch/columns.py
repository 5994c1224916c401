"""The tables of a batch's journal, and rows on their way in and out of them."""

from __future__ import annotations

import os
import sqlite3
import unicodedata
from pathlib import Path

from glean_core.restoration.batch.row import Row, Stamp
from glean_core.restoration.batch.settings import Facts

TABLES = """
CREATE TABLE IF NOT EXISTS roots (id INTEGER PRIMARY KEY, path BLOB UNIQUE NOT NULL);
CREATE TABLE IF NOT EXISTS files (
    root INTEGER NOT NULL, source BLOB NOT NULL,
    state TEXT NOT NULL, reason TEXT NOT NULL, number INTEGER NOT NULL,
    source_size INTEGER, source_changed INTEGER, facts TEXT, digest TEXT NOT NULL,
    wanted BLOB, output BLOB, output_key BLOB, output_size INTEGER, output_changed INTEGER,
    height INTEGER, width INTEGER, seconds REAL NOT NULL, seen INTEGER NOT NULL,
    PRIMARY KEY (root, source)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS by_output ON files (output_key);
CREATE INDEX IF NOT EXISTS by_state ON files (root, state);
"""
COLUMNS = (
    "root, source, state, reason, number, source_size, source_changed, facts, digest, wanted, "
    "output, output_key, output_size, output_changed, height, width, seconds, seen"
)


def path_bytes(path: Path) -> bytes:
    """A path as bytes: names that are not UTF-8 survive. `bytes_path` is its inverse."""
    return os.fsencode(path)


def bytes_path(data: bytes) -> Path:
    """The path of `path_bytes`."""
    return Path(os.fsdecode(data))


def output_key(path: Path) -> bytes:
    """The same for names that some system can't tell apart."""
    return os.fsencode(unicodedata.normalize("NFC", str(path)).casefold())


def row_values(row: Row) -> tuple[object, ...]:
    """The columns between `root` and `seen`."""
    stamp, made, size = row.stamp, row.output_stamp, row.size
    return (
        path_bytes(row.source),
        row.state,
        row.reason,
        row.number,
        *((stamp.size, stamp.changed) if stamp else (None, None)),
        row.facts.to_json() if row.facts else None,
        row.digest,
        path_bytes(row.wanted) if row.wanted else None,
        path_bytes(row.output) if row.output else None,
        output_key(row.output) if row.output else None,
        *((made.size, made.changed) if made else (None, None)),
        *(size or (None, None)),
        row.seconds,
    )


def stored_row(found: sqlite3.Row) -> Row:
    """The row that was read with all its columns."""
    return Row(
        source=bytes_path(found["source"]),
        state=found["state"],
        reason=found["reason"],
        number=found["number"],
        stamp=_stamp(found["source_size"], found["source_changed"]),
        facts=Facts.from_json(found["facts"]) if found["facts"] else None,
        digest=found["digest"],
        wanted=bytes_path(found["wanted"]) if found["wanted"] else None,
        output=bytes_path(found["output"]) if found["output"] else None,
        output_stamp=_stamp(found["output_size"], found["output_changed"]),
        size=(found["height"], found["width"]) if found["height"] else None,
        seconds=found["seconds"],
    )


def _stamp(size: int | None, changed: int | None) -> Stamp | None:
    return None if size is None or changed is None else Stamp(size, changed)
