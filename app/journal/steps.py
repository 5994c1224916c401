"""Steps of the history as records, and back."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from app.document.cleanup_record import CleanupRecord
from app.document.history import Array, Patch, Step, Stored
from app.document.reshape import Lost, Reshape, operation_of, plain
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
    values: dict[str, Any] = {"number": number, "name": step.name, "patches": patches}
    if step.reshape is not None:
        values["reshape"] = _reshape_values(step.reshape, blobs)
    if step.cleanup is not None:
        values["cleanup"] = cleanup_values(step.cleanup, blobs)
    return Record(Kind.STEP, values, tuple(blobs.parts))


def _reshape_values(reshape: Reshape, blobs: Blobs) -> dict[str, Any]:
    lost = [[part.plane, list(part.box), blobs.add(part.before)] for part in reshape.lost]
    size = {"height": reshape.height, "width": reshape.width}
    return {"operation": plain(reshape.operation), **size, "lost": lost}


def cleanup_values(cleanup: CleanupRecord, blobs: Blobs) -> dict[str, Any]:
    """Return what JSON has to know of a cleanup; its mask goes to the blobs."""
    return {
        "model": cleanup.model,
        "title": cleanup.title,
        "settings": dict(cleanup.settings),
        "box": list(cleanup.box),
        "mask": blobs.add(cleanup.mask),
    }


def step_from(record: Record) -> tuple[int, Step]:
    """Return a step and its number."""
    values, blobs = record.values, record.blobs
    patches = tuple(
        Patch(plane, Box(*box), stored_from(before, blobs), stored_from(after, blobs))
        for plane, box, before, after in values["patches"]
    )
    reshape, cleanup = values.get("reshape"), values.get("cleanup")
    step = Step(
        str(values["name"]),
        patches,
        None if reshape is None else _reshape_from(reshape, blobs),
        cleanup=None if cleanup is None else cleanup_from(cleanup, blobs),
    )
    return int(values["number"]), step


def _reshape_from(values: dict[str, Any], blobs: tuple[Blob, ...]) -> Reshape:
    lost = tuple(
        Lost(plane, Box(*box), stored_from(before, blobs)) for plane, box, before in values["lost"]
    )
    operation = operation_of(values["operation"])
    return Reshape(operation, int(values["height"]), int(values["width"]), lost)


def cleanup_from(values: dict[str, Any], blobs: tuple[Blob, ...]) -> CleanupRecord:
    """Turn back what `cleanup_values` made."""
    settings = {
        name: tuple(value) if isinstance(value, list) else value
        for name, value in values["settings"].items()
    }
    mask = stored_from(values["mask"], blobs)
    return CleanupRecord(values["model"], values["title"], settings, Box(*values["box"]), mask)


def in_memory(step: Step) -> Step:
    """Copy what a step views of a file, so that the file may go."""
    patches = tuple(
        Patch(patch.plane, patch.box, _own(patch.before), _own(patch.after))
        for patch in step.patches
    )
    reshape = step.reshape
    if reshape is not None:
        lost = tuple(Lost(part.plane, part.box, _own(part.before)) for part in reshape.lost)
        reshape = replace(reshape, lost=lost)
    return replace(step, patches=patches, reshape=reshape)


def _own(stored: Stored) -> Stored:
    if isinstance(stored.data, np.ndarray):
        return Stored(stored.data.copy(), stored.shape, stored.dtype)
    return stored
