"""How much memory is free."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

import torch

_UNKNOWN = 4 << 30  # bytes


def free_memory(device: torch.device) -> int:
    """Bytes that a process could take on the device without pushing others out; an estimate."""
    if device.type == "cuda":
        return int(torch.cuda.mem_get_info(device)[0])
    if sys.platform == "win32":
        return _free_on_windows()
    meminfo = Path("/proc/meminfo")
    if meminfo.exists():
        for line in meminfo.read_text("ascii").splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
    try:  # macOS does not tell; what is installed is a measure
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // 2
    except (ValueError, OSError):
        return _UNKNOWN


def _free_on_windows() -> int:
    """GlobalMemoryStatusEx: ullAvailPhys is the fourth of its fields."""
    fields: list[tuple[str, type]] = [("length", ctypes.c_ulong), ("load", ctypes.c_ulong)]
    fields += [(f"size{i}", ctypes.c_ulonglong) for i in range(7)]
    kind = type("MemoryStatus", (ctypes.Structure,), {"_fields_": fields})
    status = kind()
    status.length = ctypes.sizeof(status)
    windll = getattr(ctypes, "windll")  # noqa: B009 - other systems have no such attribute
    if not windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status)):
        return _UNKNOWN
    return int(status.size1)
