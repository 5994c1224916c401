"""A lock that the system itself takes back when its holder dies, however it dies.

A file with a process number in it can't do that: numbers are used again, inside a sandbox at every
start.
"""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

NAME = "lock"


class FolderLock:
    """Held from `take` until `release` or the end of the process."""

    def __init__(self, handle: int) -> None:
        self._handle: int | None = handle

    @classmethod
    def take(cls, folder: Path) -> FolderLock | None:
        """Lock an existing folder; None when somebody else has it. Raises OSError."""
        handle = os.open(folder / NAME, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(handle)
        except OSError:
            os.close(handle)
            return None
        lock = cls(handle)
        if not _is_there(handle, folder / NAME):  # its holder removed the folder meanwhile
            lock.release()
            return None
        return lock

    def release(self) -> None:
        if self._handle is not None:
            with contextlib.suppress(OSError):
                os.close(self._handle)
            self._handle = None


def _is_there(handle: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except OSError:
        return False


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
