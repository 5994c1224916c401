"""Documents with some work done, saved as projects."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from app.document.cleanup_record import CleanupRecord
from app.document.document import Document
from app.document.planes import region
from app.document.project import LoadedProject, dress, read_project, take_snapshot, write_project
from glean_core.imaging import Box, Picture

HEIGHT, WIDTH = 150, 210
LIMIT = 1 << 30


def noise(height: int, width: int, channels: int, dtype: str, seed: int) -> np.ndarray:
    top = np.iinfo(dtype).max
    values = np.random.default_rng(seed).integers(0, top + 1, (height, width, channels))
    return values.astype(dtype)


def new(channels: int = 3, dtype: str = "uint8", opaque: bool = False, **more: Any) -> Document:
    pixels = noise(HEIGHT, WIDTH, channels, dtype, 3)
    if opaque and channels in (2, 4):
        pixels[..., -1] = np.iinfo(dtype).max
    return Document(Picture(pixels, **more), Path("holiday.jpg"), limit_bytes=LIMIT)


def work(document: Document, kind: str, box: Box, seed: int, opaque: bool = False) -> None:
    """One step of retouching or a cleanup, random pixels in a box."""
    pixels = document.pixels
    made = noise(box.height, box.width, pixels.shape[2], pixels.dtype.name, seed)
    if opaque and document.picture.has_alpha:
        made[..., -1] = np.iinfo(pixels.dtype).max
    mask = noise(box.height, box.width, 1, "uint8", seed)[..., 0].astype(np.float32) / 255
    if kind == "cleanup":
        settings = {"strength": 0.5, "feather": None, "frame": (1, 2, 3, 4), "seed": seed}
        record = CleanupRecord.of("portrait-x8", "Portrait 8×", settings, box, mask)
        document.paste_box(box, made, "Clean up", cleaned=mask, record=record)
        return
    recording = document.record()
    recording.touch("pixels", box)
    region(pixels, box)[...] = made
    document.commit(recording, "Paint", retouched=True)


def saved(document: Document, path: Path) -> Path:
    write_project(take_snapshot(document), path)
    return path


def document_of(loaded: LoadedProject, path: Path) -> Document:
    document = Document(loaded.picture, path, limit_bytes=LIMIT)
    dress(document, loaded)
    return document


def reopened(path: Path) -> Document:
    return document_of(read_project(path), path)
