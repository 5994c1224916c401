"""Finds the photos in a folder, one after another: a million of them need no more memory than ten.

Hidden files and folders (names with a leading dot) are passed over; on sticks from a Mac they only
look like pictures. Links to photos are followed, links to folders are not, so that nothing is found
twice and no circle can hold the search.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from glean_core.imaging.picture import SUFFIXES

_ALSO_PICTURES = (
    ".gif",
    ".heic",
    ".heif",
    ".jxl",
    ".jp2",
    ".psd",
    ".ico",
)  # get a row that says so


@dataclass(frozen=True)
class Found:
    """One candidate: its path in the folder, and what is wrong with it as far as can be seen."""

    relative: Path
    problem: str | None = None


@dataclass(frozen=True)
class Search:
    """Where and how to look.

    recursive: whether folders inside are searched. include: patterns such as *.jpg, of the name or,
    with a slash, of the path in the folder, in small or capital letters; empty: every picture.
    exclude: a folder that is left out with all that is in it.
    """

    folder: Path
    recursive: bool = False
    include: tuple[str, ...] = ()
    exclude: Path | None = None


def find_photos(search: Search) -> Iterator[Found]:
    """Yield what there is, in the order the system gives it, a folder before those inside it.

    A folder that can't be read is one candidate with a problem; the rest goes on. Raises OSError
    when `search.folder` itself can't be read.
    """
    excluded = _identity(search.exclude) if search.exclude is not None else None
    folders = [Path()]
    while folders:
        here = folders.pop()
        try:
            with os.scandir(search.folder / here) as entries:
                yield from _in_folder(search, here, entries, folders, excluded)
        except OSError as error:
            if here == Path():
                raise
            yield Found(here, f"This folder can't be read: {error.strerror or error}.")


def _in_folder(
    search: Search,
    here: Path,
    entries: Iterator[os.DirEntry[str]],
    folders: list[Path],
    excluded: tuple[int, int] | None,
) -> Iterator[Found]:
    for entry in entries:
        if entry.name.startswith("."):
            continue
        relative = here / entry.name
        if entry.is_dir(follow_symlinks=False):
            if excluded is not None and _identity(Path(entry.path)) == excluded:
                continue
            if search.recursive:
                folders.append(relative)
            elif is_wanted(search, relative):
                yield Found(relative, "This is a folder with the name of a picture.")
        elif search.recursive and entry.is_symlink() and Path(entry.path).is_dir():
            yield Found(relative, "This is a link to a folder, and those are not followed.")
        elif is_wanted(search, relative):
            yield Found(relative)


def is_wanted(search: Search, relative: Path) -> bool:
    """Say whether a path in the folder fits the patterns."""
    name, path = relative.name.casefold(), relative.as_posix().casefold()
    if not search.include:
        suffix = relative.suffix.lower()
        return suffix in SUFFIXES or suffix in _ALSO_PICTURES
    return any(
        fnmatchcase(path if "/" in pattern else name, pattern.casefold())
        for pattern in search.include
    )


def _identity(folder: Path) -> tuple[int, int] | None:
    """What tells a folder from all others, whatever it is called; None when it isn't there."""
    try:
        status = folder.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino
