"""How a thread in the background leaves the processor to the interface."""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys
import threading
from types import ModuleType
from typing import Any

TURN = 0.0005  # seconds; Python's own 0.005 is felt when a frame waits for several turns
NICER = 8  # about a sixth of the interface's share where both want the same core
_BELOW_NORMAL = -1


def make_way() -> None:
    """Have the calling thread, and those that it starts, stand back behind the interface's.

    Python's threads take shorter turns, too. Where a system has no such priorities nothing else
    happens; macOS has, but they would banish the thread to its slow cores.
    """
    sys.setswitchinterval(TURN)
    if sys.platform.startswith("linux"):
        thread = threading.get_native_id()  # on Linux the priority is each thread's own
        with contextlib.suppress(OSError):
            now = os.getpriority(os.PRIO_PROCESS, thread)
            os.setpriority(os.PRIO_PROCESS, thread, now + NICER)
    elif sys.platform == "win32":
        windows: Any = ctypes.windll.kernel32
        windows.SetThreadPriority(windows.GetCurrentThread(), _BELOW_NORMAL)


def leave_a_core(cv2: ModuleType) -> None:
    """Have OpenCV leave one core alone, as torch does: small work isn't split for nothing."""
    cv2.setNumThreads(max(1, (os.cpu_count() or 1) - 1))
