"""What the process holds in memory."""

from __future__ import annotations

import contextlib
import ctypes
import gc
from pathlib import Path


def resident() -> int:
    """Return the bytes of memory in use, once everything that can be given back has been."""
    gc.collect()
    with contextlib.suppress(OSError):
        ctypes.CDLL("libc.so.6").malloc_trim(0)
    return _status("VmRSS")


def forget_peak() -> None:
    """Begin anew to note the most memory in use, where the system can."""
    with contextlib.suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5")


def peak() -> int:
    """Return the most bytes of memory in use since `forget_peak`."""
    return _status("VmHWM")


def _status(name: str) -> int:
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith(f"{name}:"):
            return int(line.split()[1]) * 1024
    raise RuntimeError("this system doesn't say how much memory a process uses")
