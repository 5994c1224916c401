"""Has the C library keep large blocks of memory for the next layer while a network runs.

glibc maps every large block anew, zeroed by the system page by page, and unmaps it when it is
given back: for each layer of each pass. What docs/performance.md measured without that is up to
twice as fast. A thread's own heap can't hold large blocks, so the app has its threads share one
(`app.startup`). Elsewhere than on glibc nothing here does anything.
"""

from __future__ import annotations

import contextlib
import ctypes
import functools
import platform
import threading
from collections.abc import Iterator
from typing import Any

_TRIM_THRESHOLD, _MMAP_THRESHOLD = -1, -3  # <malloc.h>
_LARGEST = (1 << 31) - 1  # these are C ints
# Between passes: what photos are made of goes back to the system, a light network's maps don't.
_PHOTO, _KEPT = 32 << 20, 256 << 20

_lock = threading.Lock()
_inside = 0


@functools.cache
def _libc() -> Any:
    return ctypes.CDLL(None) if platform.libc_ver()[0] == "glibc" else None


@contextlib.contextmanager
def large_blocks_kept() -> Iterator[None]:
    """Inside, memory that is given back stays with the process; afterwards most of it doesn't."""
    global _inside
    with _lock:
        _inside += 1
        if _inside == 1:
            _set(_LARGEST, _LARGEST)
    try:
        yield
    finally:
        with _lock:
            _inside -= 1
            if _inside == 0:
                _set(_PHOTO, _KEPT)


def _set(mapped: int, trimmed: int) -> None:
    libc = _libc()
    if libc is not None:
        libc.mallopt(_MMAP_THRESHOLD, mapped)
        libc.mallopt(_TRIM_THRESHOLD, trimmed)
