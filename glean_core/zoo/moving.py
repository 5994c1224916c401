"""Moves the folder of added models, such as to another disk."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
from pathlib import Path

from glean_core.files import file_sha256, remove_leftovers, replacing
from glean_core.progress import Cancel, Progress, report, stop_if_cancelled
from glean_core.zoo.errors import ZooError
from glean_core.zoo.models import SUFFIX
from glean_core.zoo.place import OVERRIDE, Place, read_place, user_models_dir, write_place

_DOWNLOAD = re.compile(r".+-[0-9a-f]{8}\.pth(\.part(\.json)?)?")
_BLOCK = 1 << 22  # bytes
_CANCELLED = "Cancelled; the models stay where they are."


def move_store(folder: Path, progress: Progress | None = None, cancel: Cancel | None = None) -> int:
    """Move the added models to another folder and keep them there from now on.

    Everything is copied and compared first; then the new folder counts; then the old copies go.
    A process killed at any moment leaves the old folder or the new one complete and in use, and
    the next `move_store` or `tidy_store` deletes copies left behind. What else is in either folder
    stays. Returns how many bytes were moved. Raises ZooError, and CancelledError when `cancel` is
    set before the new folder counts; then nothing has changed.
    """
    old, new = user_models_dir(), folder.expanduser().absolute()
    _refuse(old, new)
    tidy_store()
    files = _files(old)
    whole = sum(path.stat().st_size for path in files)
    try:
        new.mkdir(parents=True, exist_ok=True)
        if whole > (free := shutil.disk_usage(new).free):
            raise ZooError(
                f"{new} has {free / 1e6:.0f} MB free, but the models need {whole / 1e6:.0f} MB; "
                "choose another folder."
            )
        _copy_all(files, new, whole, progress, cancel)
        write_place(Place(new, old))
    except OSError as error:
        raise ZooError(
            f"The models can't be moved to {new} ({error.strerror or error}); choose "
            "another folder."
        ) from error
    tidy_store()
    report(progress, 1.0, "Done")
    return whole


def tidy_store() -> Path | None:
    """Delete the copies in the folder that the store was moved away from.

    Only files of names and sizes that the new folder has, too, are deleted: it counts only once all
    was compared. Returns the old folder when some of it can't be deleted yet, else None.
    """
    place = read_place()
    if place.folder is None or place.leaving is None:
        return None
    try:
        for path in _files(place.leaving):
            moved = place.folder / path.name
            if moved.is_file() and moved.stat().st_size == path.stat().st_size:
                path.unlink()
        with contextlib.suppress(OSError):  # other things in it stay
            place.leaving.rmdir()
        write_place(Place(place.folder))
    except OSError:
        return place.leaving
    return None


def store_size() -> int:
    """How many bytes the added models take, with what is left of downloads."""
    return sum(path.stat().st_size for path in _files(user_models_dir()))


def _refuse(old: Path, new: Path) -> None:
    if os.environ.get(OVERRIDE):
        raise ZooError(
            f"The environment variable {OVERRIDE} says where the models are; change it there."
        )
    if new.exists() and not new.is_dir():
        raise ZooError(f"{new} is a file; choose a folder.")
    places = [Path(os.path.realpath(place)) for place in (old, new)]
    is_one = old.exists() and new.exists() and old.samefile(new)  # whatever the case of its letters
    if is_one or places[0] == places[1]:
        raise ZooError(f"The models are in {new} already.")
    if places[0] in places[1].parents or places[1] in places[0].parents:
        raise ZooError(f"{new} and {old} lie in each other; choose a folder beside them.")


def _files(folder: Path) -> list[Path]:
    """The files of the store in a folder: models and what is left of downloads."""
    if not folder.is_dir():
        return []
    return sorted(
        path
        for path in folder.iterdir()
        if path.is_file() and (path.suffix == SUFFIX or _DOWNLOAD.fullmatch(path.name))
    )


def _copy_all(
    files: list[Path], new: Path, whole: int, progress: Progress | None, cancel: Cancel | None
) -> None:
    taken = [path for path in files if (new / path.name).exists()]
    for path in taken:
        if not _is_same(path, new / path.name):
            raise ZooError(f"{new / path.name} is there already and is another; move it away.")
    done = 0
    made: list[Path] = []
    try:
        for path in files:
            if path not in taken:
                _copy(path, new / path.name, done, whole, progress, cancel)
                made.append(new / path.name)
            done += path.stat().st_size
        stop_if_cancelled(cancel, _CANCELLED)
    except BaseException:
        for path in made:
            path.unlink(missing_ok=True)
        raise


def _copy(
    path: Path, to: Path, done: int, whole: int, progress: Progress | None, cancel: Cancel | None
) -> None:
    """Copy and compare one file; `done` of `whole` bytes are there already."""
    remove_leftovers(to)
    with path.open("rb") as source, replacing(to) as file:
        while block := source.read(_BLOCK):
            stop_if_cancelled(cancel, _CANCELLED)
            file.write(block)
            done += len(block)
            report(progress, done / whole, f"Copying, {done / 1e6:.0f} of {whole / 1e6:.0f} MB")
    if not _is_same(path, to):
        to.unlink()
        raise ZooError(f"The copy of {path.name} in {to.parent} is damaged; check that disk.")


def _is_same(path: Path, other: Path) -> bool:
    if not other.is_file() or path.stat().st_size != other.stat().st_size:
        return False
    return file_sha256(path) == file_sha256(other)
