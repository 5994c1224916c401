"""What a project brought along, as a record: its layers and cleanups."""

from __future__ import annotations

from pathlib import Path

from app.document.earlier import Earlier, ProjectLayer
from app.journal.records import Kind, Record
from app.journal.steps import Blobs, cleanup_from, cleanup_values
from glean_core.imaging.box import Box


def earlier_record(earlier: Earlier) -> Record:
    """Describe what came before the first step."""
    blobs, layers = Blobs(), []
    for layer in earlier.layers:
        cleanup = None if layer.cleanup is None else cleanup_values(layer.cleanup, blobs)
        blobs.parts.append(layer.png)
        png = len(blobs.parts) - 1
        layers.append([layer.name, list(layer.box), png, layer.whole, cleanup])
    cleanups = [cleanup_values(cleanup, blobs) for cleanup in earlier.cleanups]
    source = None if earlier.source is None else str(earlier.source)
    values = {"source": source, "layers": layers, "cleanups": cleanups}
    return Record(Kind.EARLIER, values, tuple(blobs.parts))


def earlier_from(record: Record) -> Earlier:
    """Turn back what `earlier_record` made."""
    values, blobs = record.values, record.blobs
    layers = tuple(
        ProjectLayer(
            name,
            Box(*box),
            bytes(blobs[png]),
            whole,
            None if cleanup is None else cleanup_from(cleanup, blobs),
        )
        for name, box, png, whole, cleanup in values["layers"]
    )
    cleanups = tuple(cleanup_from(cleanup, blobs) for cleanup in values["cleanups"])
    source = values["source"]
    return Earlier(None if source is None else Path(source), layers, cleanups)
