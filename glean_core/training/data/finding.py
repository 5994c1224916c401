"""Finds the photos in a folder and everything below it, and says what it leaves out."""

from __future__ import annotations

import os
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from glean_core.imaging.picture import SUFFIXES


@dataclass(frozen=True)
class FoundPhotos:
    """Paths below the folder, sorted, and a sentence for everything that was left out."""

    photos: tuple[Path, ...]
    notes: tuple[str, ...]


@dataclass
class _Walk:
    """What a walk has seen so far. Links wait until the folders themselves were read."""

    top: Path
    left_out: frozenset[str]
    photos: list[Path] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    others: Counter[str] = field(default_factory=Counter)
    waiting: list[Path] = field(default_factory=lambda: [Path()])
    links: list[Path] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)


def find_photos(folder: Path, leave_out: tuple[Path, ...] = ()) -> FoundPhotos:
    """Look for pictures by the ends of their names, in sub-folders and behind links too.

    leave_out: folders that are not entered. Hidden files and folders (their names start with a
    dot) are passed over; links that lead in circles, folders that can't be opened and the number
    of files of other kinds are told.
    """
    walk = _Walk(folder, frozenset(os.path.realpath(path) for path in leave_out))
    while walk.waiting or walk.links:
        _enter(walk, walk.waiting.pop() if walk.waiting else walk.links.pop(0))
    if walk.others:
        kinds = ", ".join(f"{kind or 'no ending'} ({n})" for kind, n in sorted(walk.others.items()))
        number = sum(walk.others.values())
        walk.notes.append(f"{number} files of other kinds were left out: {kinds}.")
    return FoundPhotos(tuple(sorted(walk.photos)), tuple(walk.notes))


def _enter(walk: _Walk, here: Path) -> None:
    """Sort a folder's entries into photos, folders, links and others."""
    real = os.path.realpath(walk.top / here)
    if real in walk.left_out:
        return
    top = os.path.realpath(walk.top)
    is_above = here != Path() and top.startswith(os.path.join(real, ""))  # noqa: PTH118
    if real in walk.seen or is_above:
        walk.notes.append(f"{here} leads to a folder that is read already; it was left out.")
        return
    walk.seen.add(real)
    try:
        entries = sorted(os.scandir(walk.top / here), key=lambda entry: entry.name)
    except OSError as error:
        walk.notes.append(f"{walk.top / here} can't be opened ({error.strerror}); left out.")
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        path = here / entry.name
        if (walk.top / path).is_dir():
            (walk.links if entry.is_symlink() else walk.waiting).append(path)
        elif path.suffix.lower() in SUFFIXES:
            walk.photos.append(path)
        else:
            walk.others[path.suffix.lower()] += 1
