"""One run folder, one training at a time: a lock that ends with the process that holds it."""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from glean_core.errors import GleanError
from glean_core.locks import lock_file

NAME = "in-use.lock"


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
        if not lock_file(handle):
            os.close(handle)
            raise RunInUseError(
                f"{path} is being trained by another process; wait for it, stop it, or name "
                "another folder."
            )
        with contextlib.suppress(OSError):
            if os.path.samestat(os.fstat(handle), (path / NAME).stat()):
                return handle
        os.close(handle)  # its holder removed it between our two calls


def _unwritable(path: Path, error: Exception) -> GleanError:
    reason = getattr(error, "strerror", None) or str(error)
    return GleanError(f"{path} can't be written ({reason}); name another folder for the run.")
