"""The journal's file: a header, then records that are only ever added at the end.

A record is 20 bytes (kind, version, length and two checksums) and a body: JSON with the small
things, then blobs as they are. Reading ends at the first record that is cut off or damaged, so
whatever a crash leaves behind is the work up to some moment.
"""

from __future__ import annotations

import json
import struct
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, BinaryIO

HEADER = b"GLEAN Retouch journal 1\n"
VERSION = 1
_FRONT = struct.Struct("<BBHQI")  # kind, version, nothing, bytes of the body, CRC-32 of the body
_CHECK = struct.Struct("<I")  # CRC-32 of the front
_COUNT = struct.Struct("<I")  # bytes of the JSON
FRONT_BYTES = _FRONT.size + _CHECK.size

Blob = bytes | memoryview


class Kind(IntEnum):
    """What a record is. Readers pass over kinds they don't know."""

    PHOTO = 1  # size, type: always the first
    ABOUT = 2  # colour profile and metadata
    PLANE = 3  # a band of a plane at the base
    OPENED = 4  # a tile as it was when the photo was opened
    READY = 5  # the base is complete
    STEP = 6
    HEAD = 7  # which steps there are and how many are applied
    EARLIER = 8  # what a project brought along: a part of the base


@dataclass(frozen=True)
class Record:
    """values: what JSON can hold; blobs: bytes beside it; end: where the next record begins."""

    kind: int
    values: dict[str, Any]
    blobs: tuple[Blob, ...] = ()
    version: int = VERSION
    end: int = 0


def write_record(file: BinaryIO, record: Record) -> int:
    """Add a record; returns its length in bytes. Blobs are written without a copy."""
    values = {**record.values, "blobs": [len(blob) for blob in record.blobs]}
    text = json.dumps(values, separators=(",", ":")).encode()
    parts: Sequence[Blob] = (_COUNT.pack(len(text)), text, *record.blobs)
    check = 0
    for part in parts:
        check = zlib.crc32(part, check)
    length = sum(len(part) for part in parts)
    front = _FRONT.pack(record.kind, record.version, 0, length, check)
    file.write(front + _CHECK.pack(zlib.crc32(front)))
    for part in parts:
        file.write(part)
    return FRONT_BYTES + length


def read_records(data: memoryview, kinds: frozenset[Kind] | None = None) -> Iterator[Record]:
    """Yield the whole records of a journal up to the first damaged one; blobs are views.

    With `kinds` the bodies of others are neither checked nor yielded, which makes a quick look at
    a large journal cheap.
    """
    at = len(HEADER)
    if bytes(data[:at]) != HEADER:
        return
    while at + FRONT_BYTES <= len(data):
        front = data[at : at + _FRONT.size]
        (front_check,) = _CHECK.unpack_from(data, at + _FRONT.size)
        if zlib.crc32(front) != front_check:
            return
        kind, version, _, length, check = _FRONT.unpack(front)
        body = data[at + FRONT_BYTES : at + FRONT_BYTES + length]
        if len(body) != length:
            return
        at += FRONT_BYTES + length
        if kinds is None or kind in kinds:
            if zlib.crc32(body) != check:
                return
            values, blobs = _take_apart(body)
            yield Record(kind, values, blobs, version, at)


def _take_apart(body: memoryview) -> tuple[dict[str, Any], tuple[memoryview, ...]]:
    (count,) = _COUNT.unpack_from(body, 0)
    at = _COUNT.size + count
    values: dict[str, Any] = json.loads(bytes(body[_COUNT.size : at]))
    blobs = []
    for length in values.pop("blobs"):
        blobs.append(body[at : at + length])
        at += length
    return values, tuple(blobs)
