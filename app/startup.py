"""What has to be right before Qt can open a window."""

from __future__ import annotations

import contextlib
import ctypes
import importlib
import importlib.util
import os
import platform
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

_ARENA_MAX = -8  # <malloc.h>
INSTEAD = "To clean up without a window: glean cleanup IN -o OUT --mask MASK"


def load_torch_dlls_first() -> None:
    """Load torch's own DLLs before Qt's on Windows (pytorch issue 166628, torch >= 2.9).

    Qt brings an older C++ run time that c10.dll can't start with; loaded first, c10.dll gets its
    own. Torch itself is not imported here: that takes seconds.
    """
    if platform.system() != "Windows":  # not sys.platform: checkers would skip the rest
        return
    try:
        major, minor = (int(part) for part in version("torch").split(".")[:2])
    except (PackageNotFoundError, ValueError):
        major, minor = 2, 9
    spec = importlib.util.find_spec("torch")
    if (major, minor) < (2, 9) or spec is None or spec.origin is None:
        return
    _load(Path(spec.origin).parent / "lib" / "c10.dll")


def load_onnxruntime_dll_first() -> None:
    """Load ONNX Runtime's DLL before Qt's on Windows, for the same reason as torch's.

    The two lines `import PyQt5` and `import onnxruntime` fail there in this order (onnxruntime
    issue 26127).
    """
    spec = importlib.util.find_spec("onnxruntime") if platform.system() == "Windows" else None
    if spec is not None and spec.origin is not None:
        _load(Path(spec.origin).parent / "capi" / "onnxruntime.dll")


def _load(library: Path) -> None:
    folder = library.parent
    if library.is_file():
        getattr(os, "add_dll_directory")(str(folder))  # noqa: B009 - Windows only
        ctypes.CDLL(str(library))


def share_one_heap() -> None:
    """Have all threads use the main heap, where the C library is glibc.

    One of the worker thread's own couldn't hold the large blocks that a network's layers take and
    give back, so that each would be mapped and zeroed anew (`glean_core.restoration.engine`).
    """
    if platform.libc_ver()[0] == "glibc":
        ctypes.CDLL(None).mallopt(_ARENA_MAX, 1)


def leave_modules_unread() -> None:
    """Keep Qt's Python layer from reading the source of every module that is imported after it.

    It searches them for its own name, because of `from __feature__ import ..`, which nothing here
    uses: 400 files before the first window, 700 more with torch. What isn't found isn't changed.
    """
    importlib.import_module("PySide6.QtCore")
    with contextlib.suppress(ImportError):
        feature = importlib.import_module("shibokensupport.feature")
        if hasattr(feature, "_mod_uses_pyside"):
            setattr(feature, "_mod_uses_pyside", lambda module: False)  # noqa: B010 - not ours


def display_problem() -> str:
    """Return why no window can open, in a sentence or two; empty when nothing is in the way.

    Qt ends the process when its platform plugin fails, so this has to be found out before.
    """
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return ""
    if os.environ.get("WAYLAND_DISPLAY"):
        return ""
    if not os.environ.get("DISPLAY"):
        return f"There is no display to open a window on. {INSTEAD}"
    missing = _missing_library()
    if missing:
        return (
            f"Qt can’t open a window: {missing}. Install Qt’s system libraries, on Debian and "
            "Ubuntu: sudo apt install libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 "
            "libxcb-xkb1 libxkbcommon-x11-0 libxcb-image0 libxcb-render-util0 libxcb-randr0 "
            "libegl1 libgl1"
        )
    if not _x_server_answers():
        return f"The display {os.environ['DISPLAY']} does not answer. {INSTEAD}"
    return ""


def _missing_library() -> str:
    """Load Qt's X11 plugin as Qt would; the loader names the library that is missing."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        return "PySide6 is not installed"
    plugin = Path(spec.origin).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    if not plugin.is_file():
        return ""
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        return str(error).split(":")[0] + " is missing"
    return ""


def _x_server_answers() -> bool:
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    broken = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not broken
