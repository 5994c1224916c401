"""What a file holds besides a photo: the place where other kinds of files are added."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.document.document import Document
from app.document.project import SUFFIX, dress, read_project, take_snapshot, write_project
from glean_core.imaging import Picture, read


def _leave(document: Document) -> None:
    """Add nothing: a photo is its picture."""


@dataclass(frozen=True)
class Loaded:
    """A file's picture, and what its document gets on top before it is shown.

    note: a sentence for the person, if there is something to know.
    """

    picture: Picture
    dress: Callable[[Document], None] = _leave
    note: str = ""


@dataclass(frozen=True)
class Kind:
    """Files that are no plain photos.

    suffixes: lower case, with the dot. load: called in the worker thread. save: called on the
    interface thread, takes a snapshot and returns what writes it in the worker thread.
    """

    suffixes: tuple[str, ...]
    load: Callable[[Path], Loaded]
    save: Callable[[Document], Callable[[Path], None]]


def _load_project(path: Path) -> Loaded:
    project = read_project(path)
    return Loaded(
        project.picture, lambda document: dress(document, project), " ".join(project.notes)
    )


def _save_project(document: Document) -> Callable[[Path], None]:
    snapshot = take_snapshot(document)
    return lambda path: write_project(snapshot, path)


KINDS = (Kind((SUFFIX,), _load_project, _save_project),)


def kind_of(path: Path) -> Kind | None:
    """Return the kind of file that a path names, None for photos."""
    suffix = path.suffix.lower()
    return next((kind for kind in KINDS if suffix in kind.suffixes), None)


def load(path: Path) -> Loaded:
    """Read any file that can be opened. Raises GleanError."""
    kind = kind_of(path)
    return Loaded(read(path)) if kind is None else kind.load(path)
