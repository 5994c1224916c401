"""The records of a journal's file."""

from __future__ import annotations

import io
import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.document.history import Stored
from app.journal.base import base_of
from app.journal.folder import Journal
from app.journal.records import (
    FRONT_BYTES,
    HEADER,
    VERSION,
    Kind,
    Record,
    read_records,
    write_record,
)
from app.journal.replay import read_story
from app.journal.state import state_of
from app.journal.steps import Blobs, stored_from
from glean_core.errors import GleanError
from tests.journal.conftest import Told, new_document

values = st.dictionaries(
    st.text(max_size=5),
    st.none() | st.booleans() | st.integers(-(2**60), 2**60) | st.text(max_size=9),
    max_size=4,
).filter(lambda made: "blobs" not in made)
records = st.builds(
    Record,
    st.integers(0, 255),
    values,
    st.lists(st.binary(max_size=50), max_size=3).map(tuple),
)


def said(record: Record) -> tuple[Any, ...]:
    return record.kind, record.values, [bytes(blob) for blob in record.blobs], record.version


@given(st.lists(records, max_size=5))
def test_records_come_back_as_they_were_written(written: list[Record]) -> None:
    file = io.BytesIO()
    size = file.write(HEADER)
    for record in written:
        size += write_record(file, record)
    data = file.getvalue()
    assert len(data) == size
    read = list(read_records(memoryview(data)))
    assert [said(record) for record in read] == [said(record) for record in written]
    assert not written or read[-1].end == size


@given(st.lists(records, min_size=1, max_size=4), st.data())
def test_a_flipped_bit_ends_the_reading_there(written: list[Record], draw: st.DataObject) -> None:
    file = io.BytesIO()
    file.write(HEADER)
    ends = []
    for record in written:
        write_record(file, record)
        ends.append(file.tell())
    data = bytearray(file.getvalue())
    at = draw.draw(st.integers(len(HEADER), len(data) - 1))
    data[at] ^= 1 << draw.draw(st.integers(0, 7))
    whole = sum(end <= at for end in ends)
    read = list(read_records(memoryview(bytes(data))))
    assert [said(record) for record in read] == [said(record) for record in written[:whole]]


def test_zeros_after_the_end_are_no_records() -> None:
    """What a file system may leave after a power cut."""
    assert list(read_records(memoryview(HEADER + bytes(10 * FRONT_BYTES)))) == []


@pytest.mark.parametrize(
    ("array", "how"),
    [
        (np.full((4, 5, 3), 9, np.uint16), "flat"),
        (np.arange(60, dtype=np.uint16).reshape(4, 5, 3), "raw"),
        (np.arange(20, dtype=np.uint8).reshape(4, 5), "zlib"),
    ],
)
def test_arrays_put_away_come_back(array: np.ndarray, how: str) -> None:
    blobs = Blobs()
    stored = Stored.of(array, squeeze=how == "zlib")
    said = blobs.add(stored)
    assert said[0] == how
    if how == "raw":
        assert np.shares_memory(np.frombuffer(blobs.parts[0], np.uint8), stored.data), "no copy"
    again = stored_from(said, tuple(blobs.parts)).array()
    assert np.array_equal(again, array)
    assert again.dtype == array.dtype


def add(path: Path, record: Record) -> None:
    with path.open("ab") as file:
        write_record(file, record)


def test_unknown_records_are_passed_over_and_newer_ones_named(tmp_path: Path) -> None:
    document = new_document()
    journal = Journal.begin(tmp_path, base_of(document), state_of(document))
    add(journal.path, Record(200, {"what": "ever"}))
    assert Told.of(read_story(journal.path).document) == Told.of(document)
    add(journal.path, Record(Kind.STEP, {}, version=VERSION + 1))
    with pytest.raises(GleanError, match="newer GLEAN Retouch"):
        read_story(journal.path)


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps user folders to their owner itself")
def test_only_the_person_can_read_a_journal(tmp_path: Path) -> None:
    document = new_document()
    journal = Journal.begin(tmp_path, base_of(document), state_of(document))
    assert journal.folder.stat().st_mode & 0o077 == 0
