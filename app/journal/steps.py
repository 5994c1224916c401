"""Steps of the history as records, and back."""

from __future__ import annotations

from typing import Any

import numpy as np

from app.document.history import Array, Patch, Step, Stored
from app.journal.records import Blob, Kind, Record
from glean_core.imaging.box import Box


class Blobs:
    """Collects the bytes of arrays put away, sharing the arrays' own memory."""

    def __init__(self) -> None:
        self.parts: list[Blob] = []

    def add(self, stored: Stored) -> list[Any]:
        """Return what JSON has to know of an array; its bytes go to the blobs."""
        shape, dtype, data = list(stored.shape), stored.dtype.str, stored.data
        if isinstance(data, int):
            return ["flat", shape, dtype, data]
        self.parts.append(data if isinstance(data, bytes) else bytes_of(data))
        return ["zlib" if isinstance(data, bytes) else "raw", shape, dtype, len(self.parts) - 1]


def bytes_of(array: Array) -> memoryview:
    """View an array's bytes."""
    return np.ascontiguousarray(array).reshape(-1).view(np.uint8).data


def stored_from(values: list[Any], blobs: tuple[Blob, ...]) -> Stored:
    """Turn back what `Blobs.add` made. A photo's samples stay a view of the record."""
    how, shape, dtype, what = values[0], tuple(values[1]), np.dtype(values[2]), int(values[3])
    if how == "flat":
        return Stored(what, shape, dtype)
    if how == "zlib":
        return Stored(bytes(blobs[what]), shape, dtype)
    return Stored(np.frombuffer(blobs[what], dtype).reshape(shape), shape, dtype)


def step_record(step: Step, number: int) -> Record:
    """Describe a step; `number` is how HEAD records name it."""
    blobs = Blobs()
    patches = [
        [patch.plane, list(patch.box), blobs.add(patch.before), blobs.add(patch.after)]
        for patch in step.patches
    ]
    values = {"number": number, "name": step.name, "patches": patches}
    return Record(Kind.STEP, values, tuple(blobs.parts))


def step_from(record: Record) -> tuple[int, Step]:
    """Return a step and its number."""
    patches = tuple(
        Patch(plane, Box(*box), stored_from(before, record.blobs), stored_from(after, record.blobs))
        for plane, box, before, after in record.values["patches"]
    )
    return int(record.values["number"]), Step(str(record.values["name"]), patches)


def in_memory(step: Step) -> Step:
    """Copy what a step views of a file, so that the file may go."""
    patches = tuple(
        Patch(patch.plane, patch.box, _own(patch.before), _own(patch.after))
        for patch in step.patches
    )
    return Step(step.name, patches)


def _own(stored: Stored) -> Stored:
    if isinstance(stored.data, np.ndarray):
        return Stored(stored.data.copy(), stored.shape, stored.dtype)
    return stored
