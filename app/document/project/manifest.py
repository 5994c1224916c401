"""document.json: what a project holds beside its layers, as plain data."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.document.cleanup_record import CleanupRecord, Value
from app.document.earlier import ProjectLayer
from glean_core.imaging import Picture
from glean_core.imaging.box import Box
from glean_core.imaging.errors import DAMAGED, UnreadableError

FOLDER = "glean-retouch/"
MANIFEST = f"{FOLDER}document.json"
SELECTION = f"{FOLDER}selection.png"
EDITS = f"{FOLDER}edits.png"
EXIF = f"{FOLDER}exif"
XMP = f"{FOLDER}xmp.xml"

VERSION = 1
LARGEST = 16 << 20  # bytes
_MOST_SETTINGS = 100


@dataclass(frozen=True)
class LayerNote:
    """A layer: its PNG, name, place and kind; cleanup: its place in the list of cleanups."""

    entry: str
    name: str
    box: Box
    whole: bool
    cleanup: int | None


@dataclass(frozen=True)
class CleanupNote:
    """A cleanup; mask: its PNG."""

    model: str
    title: str
    settings: Mapping[str, Value]
    box: Box
    mask: str


@dataclass(frozen=True)
class Manifest:
    """layers: the lowest first; merged: the checksum of the merged picture they show.

    profile: whether the photo had one of its own. format, source: the file it came from.
    """

    merged: int
    format: str
    profile: bool
    source: Path | None
    layers: tuple[LayerNote, ...]
    cleanups: tuple[CleanupNote, ...]


def layer_entry(index: int) -> str:
    return f"data/layer{index:03d}.png"


def mask_entry(index: int) -> str:
    return f"{FOLDER}cleanup{index + 1:03d}-mask.png"


def manifest_of(
    layers: Sequence[ProjectLayer],
    cleanups: Sequence[CleanupRecord],
    source: Path | None,
    picture: Picture,
    merged: int,
) -> bytes:
    """Write document.json. Layers that a cleanup made refer to it by identity."""
    places = {id(record): index for index, record in enumerate(cleanups)}
    content = {
        "program": "GLEAN Retouch",
        "version": VERSION,
        "merged": merged,
        "profile": picture.icc is not None,
        "source": {
            "path": str(source) if source is not None else None,
            "format": picture.format,
        },
        "layers": [
            {
                "entry": layer_entry(index),
                "name": layer.name,
                "box": list(layer.box),
                "whole": layer.whole,
                "cleanup": places.get(id(layer.cleanup)),
            }
            for index, layer in enumerate(layers)
        ],
        "cleanups": [
            {
                "model": record.model,
                "title": record.title,
                "settings": dict(record.settings),
                "box": list(record.box),
                "mask": mask_entry(index),
            }
            for index, record in enumerate(cleanups)
        ],
    }
    return json.dumps(content, indent=1, ensure_ascii=False).encode()


def manifest_from(data: bytes) -> Manifest:
    """Read document.json. Raises UnreadableError for anything that is not as it is written."""
    try:
        content = json.loads(data)
        if int(content["version"]) > VERSION:
            raise UnreadableError("was saved by a later version of this program: get that version")
        source = content["source"]
        cleanups = tuple(_cleanup(note) for note in content["cleanups"])
        layers = tuple(_layer(note, len(cleanups)) for note in content["layers"])
        path = Path(_text(source["path"])) if source["path"] is not None else None
        merged, kind = int(content["merged"]), _text(source["format"])
        profile = bool(content["profile"])
    except (KeyError, IndexError, TypeError, ValueError, AttributeError, RecursionError) as error:
        raise UnreadableError(DAMAGED) from error
    if not layers:
        raise UnreadableError(DAMAGED)
    return Manifest(merged, kind, profile, path, layers, cleanups)


def _layer(note: Mapping[str, Any], cleanups: int) -> LayerNote:
    cleanup = note["cleanup"]
    if cleanup is not None and cleanup not in range(cleanups):
        raise ValueError(cleanup)
    box = _box(note["box"])
    return LayerNote(_text(note["entry"]), _text(note["name"]), box, bool(note["whole"]), cleanup)


def _cleanup(note: Mapping[str, Any]) -> CleanupNote:
    settings = {_text(name): _value(value) for name, value in note["settings"].items()}
    if len(settings) > _MOST_SETTINGS:
        raise ValueError(len(settings))
    box = _box(note["box"])
    return CleanupNote(
        _text(note["model"]), _text(note["title"]), settings, box, _text(note["mask"])
    )


def _box(values: Any) -> Box:
    left, top, width, height = (int(value) for value in values)
    if min(left, top) < 0 or min(width, height) < 1:
        raise ValueError(values)
    return Box(left, top, width, height)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _value(value: Any) -> Value:
    if isinstance(value, list):
        return tuple(int(part) for part in value)
    if value is None or isinstance(value, str | int | float):
        return value
    raise TypeError(value)
