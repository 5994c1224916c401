"""One run folder, one training at a time: a lock that ends with the process that holds it."""

import contextlib
import errno
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from glean_core.errors import GleanError

NAME = "in-use.lock"
_TAKEN = (errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK)


class RunInUseError(GleanError):
    """Another process trains in this folder."""


@contextlib.contextmanager
def locked_run(path: Path) -> Iterator[None]:
    """Keep a run's folder to this process; the folder is made, and unmade when nothing came of it.

    The system drops the lock when the process ends in whatever way, so that none is ever stale; a
    file left by a kill is taken over. Raises RunInUseError when another process holds it, and
    GleanError when the folder can't be made or written.
    """
    made = _make(path)
    handle = _taken(path)
    try:
        yield
    finally:
        with contextlib.suppress(OSError):
            (path / NAME).unlink()  # before the lock goes: who waits for it looks again
        os.close(handle)
        with contextlib.suppress(OSError):  # Windows removes no open file
            (path / NAME).unlink()
        for folder in made:
            with contextlib.suppress(OSError):  # a run is in it now
                folder.rmdir()


def _make(path: Path) -> list[Path]:
    """Make the folder and those above it; the new ones, innermost first."""
    new = [folder for folder in (path, *path.parents) if not folder.exists()]
    try:
        path.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError) as error:
        raise GleanError(f"{path} is not a folder; name another one for the run.") from error
    except (OSError, ValueError) as error:
        raise _unwritable(path, error) from error
    return new


def _taken(path: Path) -> int:
    """Open and lock the file, on the folder's own name for it."""
    while True:
        try:
            handle = os.open(path / NAME, os.O_RDWR | os.O_CREAT, 0o644)
        except OSError as error:
            raise _unwritable(path, error) from error
        try:
            _lock(handle)
        except OSError as error:
            if error.errno in _TAKEN:
                os.close(handle)
                raise RunInUseError(
                    f"{path} is being trained by another process; wait for it, stop it, or name "
                    "another folder."
                ) from error
            return handle  # a file system without locks: there is nothing to ask
        with contextlib.suppress(OSError):
            if os.path.samestat(os.fstat(handle), (path / NAME).stat()):
                return handle
        os.close(handle)  # its holder removed it between our two calls


def _lock(handle: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _unwritable(path: Path, error: Exception) -> GleanError:
    reason = getattr(error, "strerror", None) or str(error)
    return GleanError(f"{path} can't be written ({reason}); name another folder for the run.")
