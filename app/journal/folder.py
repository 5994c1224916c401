"""One document's journal: a folder of its own with a lock, the file, and a small picture."""

from __future__ import annotations

import contextlib
import os
import secrets
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from app.journal.base import Base, base_at, base_records
from app.journal.lock import NAME as LOCK
from app.journal.lock import FolderLock
from app.journal.records import HEADER, Record, write_record
from app.journal.replay import read_story
from app.journal.state import State, head_of
from app.journal.steps import step_record
from glean_core.files import sync_folder

FILE = "journal-"  # and a number: the highest one counts
UNDONE = ".part"  # a file that is still being written


def journal_files(folder: Path) -> list[Path]:
    """Return the journal files of a folder, the one that counts first."""
    found = [path for path in folder.glob(FILE + "*") if path.name[len(FILE) :].isdigit()]
    return sorted(found, key=lambda path: int(path.name[len(FILE) :]), reverse=True)


class GapError(Exception):
    """Steps came and went that were never told: the journal has to begin anew."""


class AbandonedError(Exception):
    """Nobody wants what is being written any more."""


def never() -> bool:
    return False


class Journal:
    """Writes what happens to one document. Used by one thread at a time."""

    def __init__(
        self,
        path: Path,
        lock: FolderLock,
        state: State | None = None,
        number: int = 0,
        first: int = 0,
        base_bytes: int = 0,
    ) -> None:
        self.path = path
        self.folder = path.parent
        self.lock = lock
        self.unwanted = never
        self.base_bytes = base_bytes
        self.size = path.stat().st_size if path.exists() else 0
        self._state = state  # what the file says; None while it is only begun
        self.first = first  # absolute position of the oldest step that the file has
        self._number = number
        self._file: BinaryIO | None = None

    @classmethod
    def begin(
        cls, root: Path, base: Base, state: State, unwanted: Callable[[], bool] = never
    ) -> Journal:
        """Make a folder in `root` and write the base and the first state. Raises OSError.

        Nothing is left behind when that fails. Once `unwanted` says so, the writing of whole files
        ends with AbandonedError.
        """
        folder = root / secrets.token_hex(8)
        folder.mkdir(mode=0o700)
        lock = FolderLock.take(folder)
        if lock is None:
            raise OSError("the file system has no locks")
        sync_folder(root)
        journal = cls(folder / f"{FILE}1", lock)
        journal.unwanted = unwanted
        try:
            journal.start(base, state)
        except BaseException:
            journal.remove()
            raise
        return journal

    def start(self, base: Base, state: State, first: int | None = None) -> None:
        """Write the file's beginning beside it and rename it, so that it is there whole or not.

        first: the oldest step to write; without it all that the state has.
        """
        first = state.dropped if first is None else first
        beside = self.path.with_name(self.path.name + UNDONE)
        with beside.open("wb") as file:
            self.size = file.write(HEADER)
            for record in base_records(base.rewound()):
                if self.unwanted():
                    raise AbandonedError
                self.size += write_record(file, record)
            self.base_bytes = self.size
            self._write_state(file, state, first)
            _sync(file)
        beside.replace(self.path)
        sync_folder(self.folder)
        self._state, self.first = state, first

    def add(self, state: State) -> None:
        """Tell the file of a new state. On OSError the file is as before. Raises GapError."""
        file, before = self._open(), self.size
        try:
            self._write_state(file, state, self._common(state))
            file.flush()
        except OSError:
            self.size = before
            self._close()
            with contextlib.suppress(OSError):
                os.truncate(self.path, before)
            raise
        self._state = state

    def _common(self, state: State) -> int:
        """Return the absolute position up to which the file has the state's steps."""
        known = self._state
        assert known is not None
        gone = state.dropped - known.dropped
        if not 0 <= gone <= len(known.steps):
            raise GapError
        keep = state.dropped
        for old, new in zip(known.steps[gone:], state.steps, strict=False):
            if old is not new:
                break
            keep += 1
        if min(keep, state.position) < self.first:  # back beyond what the file still has
            raise GapError
        return keep

    def _write_state(self, file: BinaryIO, state: State, keep: int) -> None:
        if self._state is not None and self._state.about != state.about:
            self._write(file, state.about.record())
        numbers = []
        for step in state.steps[keep - state.dropped :]:
            numbers.append(self._number)
            self._write(file, step_record(step, self._number))
            self._number += 1
        self._write(file, head_of(state, keep, tuple(numbers)).record())

    def _write(self, file: BinaryIO, record: Record) -> None:
        self.size += write_record(file, record)

    def sync(self) -> None:
        """Have what was added on the disk itself. Raises OSError."""
        if self._file is not None:
            _sync(self._file)

    def live_bytes(self) -> int:
        """Return about how large the file would be without what has been dropped since."""
        state = self._state
        steps = () if state is None else state.steps[max(self.first - state.dropped, 0) :]
        return self.base_bytes + sum(step.nbytes for step in steps)

    def compact(self, limit: int) -> None:
        """Write the file anew without what was dropped, and with fewer old steps than `limit`.

        Reads the file back to find the base, so nobody has to wait who paints. Raises OSError and
        GleanError.
        """
        state = self._state
        assert state is not None
        self._close()  # what is buffered reaches the file
        replayed = read_story(self.path, None)
        document, first = replayed.document, self._oldest_within(state, limit)
        document.jump(first - replayed.first)
        base = base_at(document, state.about)
        old = self.path
        number = int(old.name[len(FILE) :]) + 1
        self.path = self.folder / f"{FILE}{number}"
        try:
            self.start(base, state, first)
        except BaseException:
            self.path.with_name(self.path.name + UNDONE).unlink(missing_ok=True)
            self.path, self.size = old, old.stat().st_size
            raise
        del replayed, document, base
        with contextlib.suppress(OSError):
            old.unlink()

    def _oldest_within(self, state: State, limit: int) -> int:
        """Return the absolute position back to which undo fits into a number of bytes."""
        at = state.position - state.dropped
        left = limit - sum(step.nbytes for step in state.steps[at:])
        while at > 0 and state.dropped + at > self.first and state.steps[at - 1].nbytes <= left:
            at -= 1
            left -= state.steps[at].nbytes
        return state.dropped + at

    def _open(self) -> BinaryIO:
        if self._file is None:
            self._file = self.path.open("ab")
        return self._file

    def _close(self) -> None:
        file, self._file = self._file, None
        if file is not None:
            # Closing flushes what is left, which fails again where the disk is full.
            with contextlib.suppress(OSError):
                file.close()

    def leave(self) -> None:
        """Stop writing; what is there stays for the next start."""
        self._close()
        self.lock.release()

    def remove(self) -> None:
        """Delete everything: the work is saved or not wanted."""
        self._close()
        remove_folder(self.folder, self.lock)


def remove_folder(folder: Path, lock: FolderLock) -> None:
    """Delete a journal's folder; the lock goes last, so that nobody reads half of it."""
    with contextlib.suppress(OSError):
        for path in folder.iterdir():
            if path.name != LOCK:
                path.unlink(missing_ok=True)
    lock.release()
    with contextlib.suppress(OSError):
        for path in folder.iterdir():
            path.unlink(missing_ok=True)
        folder.rmdir()


def _sync(file: BinaryIO) -> None:
    file.flush()
    os.fsync(file.fileno())
