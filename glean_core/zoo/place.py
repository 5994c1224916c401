"""Where the models that a person adds are kept."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from glean_core.files import replacing
from glean_core.zoo.errors import ZooError

OVERRIDE = "GLEAN_MODELS_DIR"


@dataclass(frozen=True)
class Place:
    """What the small file about the store says. None: as it was at first."""

    folder: Path | None = None
    leaving: Path | None = None  # a folder that was moved away from and may still have copies


def user_models_dir() -> Path:
    """Where models that a person adds are kept.

    The environment variable GLEAN_MODELS_DIR comes first, then the folder that the store was
    moved to, then this person's data folder.
    """
    override = os.environ.get(OVERRIDE)
    if override:
        return Path(override)
    return read_place().folder or first_models_dir()


def check_models_dir() -> None:
    """Raise ZooError when the store was moved to a folder that is not there now.

    Making it anew would put the next model where the disk is missing.
    """
    folder = None if os.environ.get(OVERRIDE) else read_place().folder
    if folder is not None and not folder.is_dir():
        raise ZooError(
            f"The folder of your models, {folder}, is not there; plug in its disk, or choose "
            "another folder with “glean models move”."
        )


def first_models_dir() -> Path:
    """The models folder of a person who never moved it."""
    return Path(platformdirs.user_data_dir("glean-retouch", appauthor=False)) / "models"


def place_file() -> Path:
    """The small file that remembers where the store was moved to."""
    return Path(platformdirs.user_config_dir("glean-retouch", appauthor=False)) / "models.json"


def read_place() -> Place:
    """What the small file says; a missing or damaged one says nothing."""
    try:
        values = json.loads(place_file().read_text("utf-8"))
        return Place(_folder(values.get("folder")), _folder(values.get("leaving")))
    except (OSError, ValueError, AttributeError, RecursionError):
        return Place()


def write_place(place: Place) -> None:
    """Remember where the store is: the old file or the new one, never half. Raises OSError."""
    values = {"folder": place.folder, "leaving": place.leaving}
    path = place_file()
    path.parent.mkdir(parents=True, exist_ok=True)
    with replacing(path) as file:
        text = {key: str(value) for key, value in values.items() if value is not None}
        file.write(json.dumps(text).encode())


def _folder(value: object) -> Path | None:
    return Path(value) if isinstance(value, str) and value and Path(value).is_absolute() else None
