"""Journals that nobody holds: the work of a program that ended without closing them."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from app.document.document import Document
from app.journal.folder import Journal, journal_files, remove_folder
from app.journal.lock import FolderLock
from app.journal.records import Kind, read_records
from app.journal.replay import DAMAGED, mapped, read_story
from app.journal.state import Head, state_of
from app.journal.thumb import NAME as THUMB
from app.words import tr
from glean_core.errors import GleanError


def journals_path() -> Path:
    """Return the folder that journals lie in."""
    return Path(platformdirs.user_state_dir("glean-retouch", appauthor=False)) / "unsaved"


@dataclass(frozen=True)
class Found:
    """One photo's unsaved work. when: seconds since 1970; problem: why it can't be brought back."""

    folder: Path
    lock: FolderLock
    title: str
    path: str
    when: float
    size: int
    problem: str = ""

    @property
    def thumb(self) -> Path | None:
        path = self.folder / THUMB
        return path if path.is_file() else None

    def discard(self) -> None:
        """Delete the work."""
        remove_folder(self.folder, self.lock)

    def leave(self) -> None:
        """Leave the work for another start."""
        self.lock.release()


def find_work(root: Path, limit: int | None = None) -> list[Found]:
    """Lock and list the unsaved work of earlier runs, the newest first.

    What holds nothing unsaved is deleted, and so is the oldest beyond `limit` bytes in all (never
    the newest). Work of running programs is left alone.
    """
    found: list[Found] = []
    for folder in sorted(root.iterdir()) if root.is_dir() else ():
        try:
            lock = FolderLock.take(folder) if folder.is_dir() else None
        except OSError:
            continue
        if lock is not None:
            work = _look(folder, lock)
            if work is None:
                remove_folder(folder, lock)
            else:
                found.append(work)
    found.sort(key=lambda work: work.when, reverse=True)
    return _within(found, limit)


def _within(found: Sequence[Found], limit: int | None) -> list[Found]:
    kept: list[Found] = []
    total = 0
    for work in found:
        total += work.size
        if limit is not None and total > limit and kept:
            work.discard()
        else:
            kept.append(work)
    return kept


def _look(folder: Path, lock: FolderLock) -> Found | None:
    """Read a journal's last HEAD; None when there is nothing that anybody could miss."""
    files = journal_files(folder)
    if not files:
        return None
    path, head = files[0], None
    try:
        stat = path.stat()
        for record in read_records(mapped(path), frozenset({Kind.HEAD})):
            head = Head.of(record)
    except (OSError, ValueError, KeyError) as error:
        return Found(folder, lock, folder.name, "", 0.0, 0, f"{tr(DAMAGED)} ({error})")
    if head is None:
        return Found(folder, lock, tr("A photo"), "", stat.st_mtime, stat.st_size, tr(DAMAGED))
    if not head.modified and not head.selected:
        return None
    return Found(folder, lock, head.title, head.path, head.when, stat.st_size)


def bring_back(found: Found, limit_bytes: int) -> tuple[Document, Journal]:
    """Rebuild a document, and its journal to go on with. Raises GleanError; the work then stays.

    limit_bytes: how much history may come along.
    """
    path = journal_files(found.folder)[0]
    try:
        replayed = read_story(path, limit_bytes)
        if replayed.end < path.stat().st_size:  # what comes after is torn and of no use
            os.truncate(path, replayed.end)
    except (OSError, MemoryError, ValueError, KeyError) as error:
        raise GleanError(
            tr(
                "The work on “{title}” can’t be brought back ({reason}); "
                "it is kept for the next start."
            ).format(title=found.title, reason=error or tr("too little memory"))
        ) from error
    document = replayed.document
    numbers = replayed.number, replayed.first, replayed.base_bytes
    return document, Journal(path, found.lock, state_of(document), *numbers)
