"""Writing files so that a crash leaves the old one or the new one; and their digests."""

import contextlib
import errno
import hashlib
import os
import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

_PART = ".part"  # the end of a name beside


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """Open a file beside ``path`` for writing; sync it and rename it over ``path`` at the end.

    When the block raises, nothing is left and the old file is untouched. An existing file's
    permissions are kept, and a link keeps pointing where it did. Raises OSError; PermissionError
    for a write-protected file and FileExistsError for a device or pipe, which a rename alone would
    replace.
    """
    target = Path(os.path.realpath(path)) if path.is_symlink() else path
    if target.is_symlink():  # realpath gives up on links that lead to each other
        raise OSError(errno.ELOOP, "the links lead in a circle", str(path))
    mode = target.stat().st_mode & 0o7777 if target.exists() else None
    if mode is not None and not target.is_file():
        raise FileExistsError(errno.EEXIST, "what is there is not a file", str(path))
    if mode is not None and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, "the existing file is write-protected")
    beside = target.with_name(f"{_beside_start(target)}{secrets.token_hex(4)}{_PART}")
    try:
        with beside.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        if mode is not None:
            beside.chmod(mode)
        beside.replace(target)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    sync_folder(target.parent)


def remove_leftovers(path: Path) -> None:
    """Remove what `replacing` leaves beside ``path`` when its process is killed.

    Nobody may be writing to ``path`` meanwhile. What can't be removed stays.
    """
    start = _beside_start(path)
    with contextlib.suppress(OSError), os.scandir(path.parent) as entries:
        for entry in entries:
            middle = entry.name.removeprefix(start).removesuffix(_PART)
            if len(middle) == 8 and entry.name == f"{start}{middle}{_PART}":
                with contextlib.suppress(OSError):
                    Path(entry.path).unlink()


def _beside_start(target: Path) -> str:
    return f".{target.name[:40]}."


def file_sha256(path: Path) -> str:
    """The SHA-256 of a file's bytes, 64 hexadecimal digits. Raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def sync_folder(folder: Path) -> None:
    """Put the new name on the disk too, where the system can (Windows cannot)."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):  # some file systems refuse; the file itself is complete
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
