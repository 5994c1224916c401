"""Moves the folder of added models, such as to another disk."""

from __future__ import annotations

from pathlib import Path

from glean_core.zoo.place import user_models_dir
from glean_core.zoo.progress import Cancel, Progress


def move_store(folder: Path, progress: Progress | None = None, cancel: Cancel | None = None) -> int:
    """Move the added models to another folder and keep them there from now on.

    Everything is copied and compared first; then the new folder counts; then the old copies go.
    A process killed at any moment leaves the old folder or the new one complete and in use.
    Returns how many bytes were moved. Raises ZooError, and CancelledError when `cancel` is set
    before the new folder counts; then nothing has changed.
    """
    raise NotImplementedError


def store_size() -> int:
    """How many bytes the added models take, with what is left of downloads."""
    folder = user_models_dir()
    files = (path for path in folder.glob("*") if path.is_file()) if folder.is_dir() else ()
    return sum(path.stat().st_size for path in files)
