"""Locks on files, which the system drops when the process that holds them ends in whatever way."""

import errno
import sys

_TAKEN = (errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK)


def lock_file(handle: int) -> bool:
    """Lock an open file until it is closed; false when another process holds it.

    True, too, on a file system without locks: there is nothing to ask.
    """
    try:
        _lock(handle)
    except OSError as error:
        return error.errno not in _TAKEN
    return True


def _lock(handle: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def share_file(handle: int) -> bool:
    """Lock an open file together with others that share it; `lock_file` then fails elsewhere.

    False when somebody has it alone. True and nothing more on Windows and where there are no locks.
    """
    if sys.platform != "win32":
        import fcntl

        try:
            fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except OSError as error:
            return error.errno not in _TAKEN
    return True
