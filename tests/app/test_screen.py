"""The screen's profile as the desktop tells it."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
from collections.abc import Iterator

import pytest
from PIL import ImageCms

from app.canvas import screen
from app.canvas.screen import screen_profile
from tests.imaging import samples

REPLACE, CARDINAL, BYTES = 0, 6, 8


@pytest.fixture(autouse=True)
def _asked_anew() -> Iterator[None]:
    screen_profile.cache_clear()
    yield
    screen_profile.cache_clear()


@pytest.fixture
def x_server(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A virtual X server of our own; its display is in the environment."""
    if shutil.which("Xvfb") is None:
        pytest.skip("there is no Xvfb on this machine")
    reading, writing = os.pipe()
    arguments = ["Xvfb", "-noreset", "-displayfd", str(writing), "-screen", "0", "320x240x24"]
    server = subprocess.Popen(arguments, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        display = f":{pipe.readline().strip()}"
    monkeypatch.setenv("DISPLAY", display)
    yield display
    server.terminate()
    server.wait(10)


def set_property(profile: bytes) -> None:
    """Put a profile on the root window, as a colour daemon does."""
    xcb = screen._library()
    change, number = xcb.xcb_change_property, ctypes.c_uint32
    change.argtypes = (ctypes.c_void_p, ctypes.c_uint8, number, number, number)
    change.argtypes += (ctypes.c_uint8, number, ctypes.c_char_p)
    connection = xcb.xcb_connect(None, None)
    root = xcb.xcb_setup_roots_iterator(xcb.xcb_get_setup(connection)).data[0]
    cookie = xcb.xcb_intern_atom(connection, 0, len(screen._NAME), screen._NAME)
    atom = xcb.xcb_intern_atom_reply(connection, cookie, None).contents.atom
    change(connection, REPLACE, root, atom, CARDINAL, BYTES, len(profile), profile)
    # A question that is answered means that everything before it has arrived.
    xcb.xcb_intern_atom_reply(connection, xcb.xcb_intern_atom(connection, 0, 4, b"DONE"), None)
    xcb.xcb_disconnect(connection)


def test_the_profile_on_an_x_server_is_found(x_server: str) -> None:
    assert screen._from_x11() is None
    set_property(samples.ICC)
    assert screen._from_x11() == samples.ICC


def test_without_a_display_nothing_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":no-such-display")
    assert screen._from_x11() is None


@pytest.mark.parametrize(
    ("found", "used"),
    [
        (samples.ICC, True),
        (None, False),
        (b"no profile", False),
        (samples.GREY_ICC, False),
        (ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes(), False),
    ],
)
def test_only_profiles_that_change_something_are_used(
    found: bytes | None, used: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(screen.platform, "system", lambda: "Linux")
    monkeypatch.setattr(screen.QGuiApplication, "platformName", lambda: "xcb")
    monkeypatch.setattr(screen, "_from_x11", lambda: found)
    assert screen_profile() == (found if used else None)
