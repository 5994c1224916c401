"""Reading a project, or what another program saved as OpenRaster."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.document.cleanup_record import CleanupRecord
from app.document.earlier import Earlier, ProjectLayer
from app.document.planes import Stored
from app.document.project import manifest
from app.document.project.loaded import LoadedProject
from app.document.project.writer import SUFFIX
from app.words import plural, tr
from glean_core.imaging import FORMATS, Picture, ora
from glean_core.imaging.box import Box
from glean_core.imaging.errors import DAMAGED, UnreadableError
from glean_core.imaging.ora.stack import LARGEST_XML
from glean_core.imaging.read import MAX_PIXELS

_LARGEST_METADATA = 64 << 20  # bytes
_MERGED = "mergedimage.png"


def is_project(path: Path) -> bool:
    """Whether a file is to be read and written as a project, by its name."""
    return path.suffix.lower() == SUFFIX


def read_project(path: Path, max_pixels: int = MAX_PIXELS) -> LoadedProject:
    """Read an OpenRaster file.

    A project of this program comes back as it was saved, bit by bit. The file of another program,
    or a project that one has changed, comes flattened. max_pixels: files that claim more are
    refused before anything is decoded. Raises ImageReadError for whatever is in the file or
    missing, and no other error.
    """
    with ora.opened(path) as container:
        canvas = ora.canvas_of(container.read("stack.xml", LARGEST_XML), max_pixels)
        if manifest.MANIFEST in container:
            notes = manifest.manifest_from(container.read(manifest.MANIFEST, manifest.LARGEST))
            if _MERGED in container and container.crc(_MERGED) == notes.merged:
                return _own(container, notes, max_pixels)
        return _foreign(container, canvas, max_pixels)


def _own(container: ora.Container, notes: manifest.Manifest, max_pixels: int) -> LoadedProject:
    merged = container.png(_MERGED, max_pixels)
    frame = Box(0, 0, merged.width, merged.height)
    picture = Picture(
        merged.pixels,
        merged.icc if notes.profile else None,
        _metadata(container, manifest.EXIF),
        _metadata(container, manifest.XMP),
        notes.format if notes.format in FORMATS else "PNG",
    )
    cleanups = tuple(_cleanup(container, note) for note in notes.cleanups)
    layers = tuple(_layer(container, note, frame, cleanups) for note in notes.layers)
    opened = container.png(notes.layers[0].entry, frame.area).pixels
    if opened.shape != merged.pixels.shape or opened.dtype != merged.pixels.dtype:
        raise UnreadableError(DAMAGED)
    return LoadedProject(
        picture,
        opened,
        _grey(container, manifest.SELECTION, frame),
        _grey(container, manifest.EDITS, frame),
        Earlier(notes.source, layers, cleanups),
        own=True,
        notes=_told(cleanups),
    )


def _told(cleanups: tuple[CleanupRecord, ...]) -> tuple[str, ...]:
    """Say which cleanups a project brings along: its history begins anew."""
    if not cleanups:
        return ()
    names = ", ".join(record.title or record.model for record in cleanups)
    told = plural(
        "Opened with {n} cleanup in its layers: {names}.",
        "Opened with {n} cleanups in its layers: {names}.",
        len(cleanups),
    )
    return (told.replace("{names}", names),)


def _layer(
    container: ora.Container,
    note: manifest.LayerNote,
    frame: Box,
    cleanups: tuple[CleanupRecord, ...],
) -> ProjectLayer:
    size = container.png_size(note.entry, frame.area)
    if not frame.contains(note.box) or size != (note.box.width, note.box.height):
        raise UnreadableError(DAMAGED)
    data = container.png_bytes(note.entry, frame.area)
    record = cleanups[note.cleanup] if note.cleanup is not None else None
    return ProjectLayer(note.name, note.box, data, note.whole, record)


def _cleanup(container: ora.Container, note: manifest.CleanupNote) -> CleanupRecord:
    mask = Stored.of(_grey(container, note.mask, note.box), squeeze=True)
    return CleanupRecord(note.model, note.title, note.settings, note.box, mask)


def _grey(container: ora.Container, name: str, box: Box) -> NDArray[np.uint8]:
    """Return a mask as large as a box, H x W."""
    pixels = container.png(name, box.area).pixels
    if pixels.shape != (box.height, box.width, 1) or pixels.dtype != np.uint8:
        raise UnreadableError(DAMAGED)
    return pixels[..., 0].copy()


def _metadata(container: ora.Container, name: str) -> bytes | None:
    return container.read(name, _LARGEST_METADATA) if name in container else None


def _foreign(container: ora.Container, canvas: ora.Canvas, max_pixels: int) -> LoadedProject:
    """Return another program's file as one flat photo."""
    notes = [tr("Its layers are opened as one; saving asks for another file.")]
    size = canvas.width, canvas.height
    if _MERGED in container and container.png_size(_MERGED, max_pixels) == size:
        picture = container.png(_MERGED, max_pixels)
    else:
        picture = ora.flattened(container, canvas, max_pixels)
        if not canvas.stack.is_plain:
            notes.append(tr("Blend modes of its layers are drawn as normal."))
    picture = _without_needless_alpha(picture)
    empty = np.zeros(picture.pixels.shape[:2], np.uint8)
    opened = picture.pixels.copy()
    return LoadedProject(
        picture, opened, empty, empty.copy(), Earlier(), own=False, notes=tuple(notes)
    )


def _without_needless_alpha(picture: Picture) -> Picture:
    """Other programs write transparency for photos that have none; JPEG would refuse it."""
    pixels = picture.pixels
    if not picture.has_alpha or (pixels[..., -1] < np.iinfo(pixels.dtype).max).any():
        return picture
    return replace(picture, pixels=np.ascontiguousarray(pixels[..., :-1]))
