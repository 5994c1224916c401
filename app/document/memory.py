"""How much memory the machine has, and how much of it undo may take."""

from __future__ import annotations

import ctypes
import os
import sys

MEBI = 1 << 20
SHARE = 4  # a quarter of the memory
MOST = 2 << 30
UNKNOWN = 4 << 30  # what is reckoned with where the system does not say


def physical_memory() -> int:
    """Return the bytes of memory in this machine."""
    try:
        return _windows_memory() if sys.platform == "win32" else _posix_memory()
    except (OSError, ValueError, AttributeError):
        return UNKNOWN


def history_limit(megabytes: int) -> int:
    """Return how many bytes undo may take; 0 megabytes: a quarter of memory, at most 2 GB."""
    if megabytes > 0:
        return megabytes * MEBI
    return min(physical_memory() // SHARE, MOST)


def _posix_memory() -> int:
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")


class _Status(ctypes.Structure):
    """MEMORYSTATUSEX of the Windows API."""

    _fields_ = (
        ("length", ctypes.c_uint32),
        ("load", ctypes.c_uint32),
        ("physical", ctypes.c_uint64),
        *((name, ctypes.c_uint64) for name in ("free", "pages", "free_pages", "all", "left")),
        ("extended", ctypes.c_uint64),
    )


def _windows_memory() -> int:
    status = _Status(length=ctypes.sizeof(_Status))
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - Windows only
    if not kernel.GlobalMemoryStatusEx(ctypes.byref(status)):
        raise OSError("the system does not say how much memory there is")
    return int(status.physical)
