"""The colour profile of the screen, where the desktop tells it; Qt has no call for that.

X11: the property _ICC_PROFILE of the root window (ICC Profiles in X Specification 0.4). Windows:
the profile of the display, through Pillow. On macOS and Wayland the desktop itself takes windows
for sRGB and brings them to the screen, so there is nothing to do.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import platform
from functools import lru_cache
from typing import Any

from PIL import ImageCms
from PySide6.QtGui import QGuiApplication

from glean_core.imaging.colour import is_srgb
from glean_core.imaging.icc import profile_space

_NAME = b"_ICC_PROFILE"
_ANY_TYPE = 0
_MOST_WORDS = 4 << 20  # of four bytes: profiles with large tables have some megabytes


@lru_cache(maxsize=1)
def screen_profile() -> bytes | None:
    """Return the screen's ICC profile; None where it is unknown, or sRGB as good as any."""
    icc = None
    if platform.system() == "Windows":
        icc = _from_windows()
    elif QGuiApplication.platformName() == "xcb":
        icc = _from_x11()
    usable = profile_space(icc) == "RGB" and not is_srgb(icc)
    return icc if usable else None


def _from_windows() -> bytes | None:
    try:
        found: Any = ImageCms.get_display_profile()
        return None if found is None else bytes(found.tobytes())
    except (OSError, ImageCms.PyCMSError):
        return None


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Atom(ctypes.Structure):
    _fields_ = (
        ("response_type", ctypes.c_uint8),
        ("pad", ctypes.c_uint8),
        ("sequence", ctypes.c_uint16),
        ("length", ctypes.c_uint32),
        ("atom", ctypes.c_uint32),
    )


class _Screens(ctypes.Structure):
    """xcb_screen_iterator_t; the first field of a screen is its root window."""

    _fields_ = (
        ("data", ctypes.POINTER(ctypes.c_uint32)),
        ("rem", ctypes.c_int),
        ("index", ctypes.c_int),
    )


def _from_x11() -> bytes | None:
    """Ask the X server over a connection of our own."""
    try:
        xcb = _library()
        libc = ctypes.CDLL(None)
    except (OSError, AttributeError):
        return None
    connection = xcb.xcb_connect(None, None)
    try:
        if xcb.xcb_connection_has_error(connection):
            return None
        root = xcb.xcb_setup_roots_iterator(xcb.xcb_get_setup(connection)).data[0]
        cookie = xcb.xcb_intern_atom(connection, 1, len(_NAME), _NAME)
        named = xcb.xcb_intern_atom_reply(connection, cookie, None)
        if not named:
            return None
        atom = named.contents.atom
        libc.free(named)
        asked = (connection, 0, root, atom, _ANY_TYPE, 0, _MOST_WORDS)
        reply = xcb.xcb_get_property_reply(connection, xcb.xcb_get_property(*asked), None)
        if not atom or not reply:
            return None
        size = xcb.xcb_get_property_value_length(reply)
        data = ctypes.string_at(xcb.xcb_get_property_value(reply), size)
        libc.free(ctypes.c_void_p(reply))
        return data or None
    finally:
        xcb.xcb_disconnect(connection)


def _library() -> Any:
    xcb = ctypes.CDLL(ctypes.util.find_library("xcb") or "libxcb.so.1")
    pointer, number = ctypes.c_void_p, ctypes.c_uint32
    for name, result, arguments in (
        ("xcb_connect", pointer, (ctypes.c_char_p, pointer)),
        ("xcb_connection_has_error", ctypes.c_int, (pointer,)),
        ("xcb_disconnect", None, (pointer,)),
        ("xcb_get_setup", pointer, (pointer,)),
        ("xcb_setup_roots_iterator", _Screens, (pointer,)),
        ("xcb_intern_atom", _Cookie, (pointer, ctypes.c_uint8, ctypes.c_uint16, ctypes.c_char_p)),
        ("xcb_intern_atom_reply", ctypes.POINTER(_Atom), (pointer, _Cookie, pointer)),
        ("xcb_get_property", _Cookie, (pointer, ctypes.c_uint8, *[number] * 5)),
        ("xcb_get_property_reply", pointer, (pointer, _Cookie, pointer)),
        ("xcb_get_property_value", pointer, (pointer,)),
        ("xcb_get_property_value_length", ctypes.c_int, (pointer,)),
    ):
        function = getattr(xcb, name)
        function.restype, function.argtypes = result, arguments
    return xcb
