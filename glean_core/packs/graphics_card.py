"""Whether this computer has a card that a pack is for, found out without torch."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

# One of them is there while NVIDIA's driver is loaded: on Linux, and on Linux inside Windows.
_DRIVERS = (Path("/proc/driver/nvidia/version"), Path("/dev/dxg"))
_LIBRARIES = {"linux": "libcuda.so.1", "win32": "nvcuda.dll"}
ENVIRONMENT = "GLEAN_NVIDIA"  # "1" or "0" says it in place of looking, for tests


def nvidia_card() -> bool:
    """Whether NVIDIA's driver is there and knows a card. Milliseconds to a second: in a thread.

    Only the driver's own library is asked. It starts nothing on the card.
    """
    said = os.environ.get(ENVIRONMENT)
    if said is not None:
        return said == "1"
    library = _LIBRARIES.get(sys.platform)
    loaded = sys.platform != "linux" or any(path.exists() for path in _DRIVERS)
    if library is None or not loaded:
        return False
    try:
        driver = ctypes.CDLL(library)
        count = ctypes.c_int(0)
        if driver.cuInit(0) != 0 or driver.cuDeviceGetCount(ctypes.byref(count)) != 0:
            return False
    except (OSError, AttributeError):
        return False
    return count.value > 0
