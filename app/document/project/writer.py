"""Writing a project. Source: OpenRaster 0.0.6, file layout and layer stack (openraster.org)."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.document.cleanup_record import CleanupRecord
from app.document.earlier import ProjectLayer
from app.document.project import manifest
from app.document.project.layers import encoded, layers_of, profile_in
from app.document.project.snapshot import ProjectSnapshot
from glean_core.imaging import ora

SUFFIX = ".ora"


def write_project(snapshot: ProjectSnapshot, path: Path) -> None:
    """Write a project that Krita and GIMP open too, all of it or nothing.

    The layers show exactly `mergedimage.png` when they are laid over each other. What only this
    program asks for lies in the folder `glean-retouch` of the file. Raises ImageWriteError.
    """
    ora.write_container(path, _entries(snapshot))


def _entries(snapshot: ProjectSnapshot) -> Iterator[tuple[str, bytes]]:
    picture = snapshot.picture
    layers = layers_of(snapshot)
    cleanups = _cleanups(snapshot, layers)
    stack = ora.Stack(tuple(_stacked(layers)))
    yield "stack.xml", ora.xml_of(ora.Canvas(picture.width, picture.height, stack))
    for index, layer in enumerate(layers):
        yield manifest.layer_entry(index), layer.png
    merged = encoded(picture.pixels, profile_in(picture))
    yield "mergedimage.png", merged
    yield "Thumbnails/thumbnail.png", ora.thumbnail(picture)
    yield manifest.SELECTION, _grey(snapshot.selection)
    yield manifest.EDITS, _grey(snapshot.edits)
    for index, record in enumerate(cleanups):
        yield manifest.mask_entry(index), _grey(record.mask.array())
    if picture.exif is not None:
        yield manifest.EXIF, picture.exif
    if picture.xmp is not None:
        yield manifest.XMP, picture.xmp
    source, merged_crc = snapshot.earlier.source, zlib.crc32(merged)
    content = manifest.manifest_of(layers, cleanups, source, picture, merged_crc)
    yield manifest.MANIFEST, content


def _stacked(layers: Sequence[ProjectLayer]) -> Iterator[ora.Layer]:
    """Yield the layers from the top; those below one that shows the whole photo are hidden."""
    lowest_shown = max(index for index, layer in enumerate(layers) if layer.whole)
    for index in reversed(range(len(layers))):
        layer = layers[index]
        yield ora.Layer(
            layer.name,
            manifest.layer_entry(index),
            layer.box.left,
            layer.box.top,
            visible=index >= lowest_shown,
        )


def _cleanups(snapshot: ProjectSnapshot, layers: Sequence[ProjectLayer]) -> list[CleanupRecord]:
    """Return all cleanups that are known, also those that have no layer of their own any more."""
    known = [*snapshot.earlier.cleanups, *(step.cleanup for step in snapshot.steps)]
    known += [layer.cleanup for layer in layers]
    return list({id(record): record for record in known if record is not None}.values())


def _grey(plane: NDArray[np.uint8]) -> bytes:
    return encoded(plane[..., None])
