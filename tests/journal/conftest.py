"""Documents with a history, and what a journal must bring back of them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import numpy as np
import pytest

from app.document.cleanup_record import CleanupRecord
from app.document.document import Document
from app.document.earlier import Earlier
from app.document.history import region
from app.document.reshape import Crop, Flip, Operation, Resize, Rotate, Straighten
from app.document.selection import Mode, ellipse, rectangle
from glean_core.imaging import Box, Picture

KINDS = [(1, "uint8"), (2, "uint8"), (3, "uint8"), (4, "uint8"), (1, "uint16"), (3, "uint16")]


@dataclass(frozen=True)
class Told:
    """Everything of a document that has to come back."""

    pixels: bytes
    selection: bytes
    edits: bytes
    opened: bytes
    names: tuple[str, ...]
    position: int
    modified: bool
    title: str
    path: str
    about: tuple[bytes | None, bytes | None, bytes | None, str]
    cleanups: tuple[object, ...]
    earlier: tuple[object, ...]

    @classmethod
    def of(cls, document: Document) -> Told:
        picture = document.picture
        return cls(
            document.pixels.tobytes(),
            document.selection.tobytes(),
            document.edits.tobytes(),
            document.as_opened().tobytes(),
            tuple(step.name for step in document.history.steps),
            document.history.position,
            document.modified,
            document.title,
            str(document.path or ""),
            (picture.icc, picture.exif, picture.xmp, picture.format),
            tuple(_said(step.cleanup) for step in document.history.steps),
            _brought(document.earlier),
        )


def _said(cleanup: CleanupRecord | None) -> object:
    if cleanup is None:
        return None
    settings = sorted(cleanup.settings.items())
    return cleanup.model, cleanup.title, settings, cleanup.box, cleanup.mask.array().tolist()


def _brought(earlier: Earlier) -> tuple[object, ...]:
    layers = [
        (layer.name, layer.box, layer.png, layer.whole, _said(layer.cleanup))
        for layer in earlier.layers
    ]
    return earlier.source, layers, [_said(cleanup) for cleanup in earlier.cleanups]


def new_document(
    channels: int = 3, dtype: str = "uint8", height: int = 150, width: int = 200
) -> Document:
    top = np.iinfo(dtype).max
    noise = np.random.default_rng(4).integers(0, top + 1, (height, width, channels))
    picture = Picture(noise.astype(dtype), b"icc", b"exif", b"<xmp/>", "TIFF")
    return Document(picture, title="noise")


def act(document: Document, rng: np.random.Generator) -> None:
    """Do one thing that a person could do."""
    height, width = document.selection.shape
    x, y = int(rng.integers(0, width - 5)), int(rng.integers(0, height - 5))
    w, h = int(rng.integers(1, width - x)), int(rng.integers(1, height - y))
    chance = rng.random()
    if chance < 0.08:
        document.reshape(any_operation(document, rng), "Reshape")
    elif chance < 0.15:
        clean_up(document, Box(x, y, w, h), rng)
    elif chance < 0.5:
        recording = document.record()
        recording.touch("pixels", Box(x, y, w, h))
        part = region(document.pixels, Box(x, y, w, h))
        part[...] = rng.integers(0, np.iinfo(part.dtype).max + 1, part.shape)
        document.commit(recording, f"Paint {rng.integers(1000)}", retouched=True)
    elif chance < 0.65:
        make = ellipse if rng.random() < 0.5 else rectangle
        mode = list(Mode)[int(rng.integers(len(Mode)))]
        document.select(make((x, y), (x + w, y + h)), mode, "Select")
    elif chance < 0.85:
        document.undo()
    elif chance < 0.95:
        document.redo()
    else:
        document.jump(int(rng.integers(0, len(document.history.steps) + 1)))


def any_operation(document: Document, rng: np.random.Generator) -> Operation:
    height, width = document.height, document.width
    operations: list[Operation] = [
        Rotate(int(rng.integers(1, 4))),
        Flip(bool(rng.integers(2))),
        Crop(Box(int(rng.integers(3)), int(rng.integers(3)), width - 4, height - 4)),
        Resize(max(30, width - int(rng.integers(-9, 20))), max(30, height - 3)),
        Straighten(float(rng.uniform(-9, 9)), Box(1, 2, width - 3, height - 4)),
    ]
    return operations[int(rng.integers(len(operations)))]


def a_cleanup(box: Box) -> CleanupRecord:
    mask = np.full((box.height, box.width), 0.5, np.float32)
    return CleanupRecord.of("face", "Face", {"strength": 0.7, "size": (4, 5)}, box, mask)


def clean_up(document: Document, box: Box, rng: np.random.Generator) -> None:
    part = region(document.pixels, box)
    pixels = rng.integers(0, np.iinfo(part.dtype).max + 1, part.shape).astype(part.dtype)
    document.paste_box(box, pixels, "Clean up", record=a_cleanup(box))


@pytest.fixture(params=KINDS, ids=lambda kind: f"{kind[0]} x {kind[1]}")
def kind(request: pytest.FixtureRequest) -> tuple[int, str]:
    """Channels and type of a photo's samples."""
    chosen: tuple[int, str] = request.param
    return chosen


def digest(document: Document) -> str:
    """Return a short name for a state."""
    return hashlib.sha256(repr(Told.of(document)).encode()).hexdigest()[:24]
