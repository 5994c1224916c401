"""Starting: nothing slow, and a friendly word where no window can open."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app import startup


def python(*arguments: str, **environment: str | None) -> subprocess.CompletedProcess[str]:
    merged = {**os.environ, **environment}
    return subprocess.run(
        [sys.executable, *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        env={key: value for key, value in merged.items() if value is not None},
        check=False,
    )


def test_importing_the_window_does_not_import_what_is_large() -> None:
    large = ("torch", "scipy", "typer", "cv2", "tifffile", "imagecodecs._imcd")
    code = (
        "import sys, json, app.main_window, app.windows; from app.late import Late;"
        f"there = [name for name in {large} if name in sys.modules];"
        "print(json.dumps([n for n in there if not isinstance(sys.modules[n], Late)]))"
    )
    done = python("-c", code)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == []


def test_a_start_does_not_read_the_sources_of_other_packages() -> None:
    """Qt's Python layer reads every module that is imported, unless it is told not to."""
    code = (
        "import linecache, app.startup; app.startup.leave_modules_unread();"
        "import app.main_window; print(len(linecache.cache))"
    )
    done = python("-c", code)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) < 20  # 400 without


def test_without_a_display_there_is_one_sentence() -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("only X11 and Wayland can be missing")
    done = python("-m", "app", QT_QPA_PLATFORM=None, DISPLAY=None, WAYLAND_DISPLAY=None)
    assert done.returncode == 2
    assert done.stdout == ""
    assert "There is no display" in done.stderr
    assert "glean cleanup" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_display_that_does_not_answer_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("only X11 has displays with numbers")
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":4711")
    assert startup.display_problem() != ""
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert startup.display_problem() == ""


def test_torch_dlls_are_loaded_before_qt_on_windows_without_importing_torch(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folders: list[str] = []
    libraries: list[str] = []
    monkeypatch.setattr(startup.platform, "system", lambda: "Windows")
    monkeypatch.setattr(startup, "version", lambda name: "2.13.0")
    monkeypatch.setattr(startup.os, "add_dll_directory", folders.append, raising=False)
    monkeypatch.setattr(startup.ctypes, "CDLL", libraries.append)
    both = ("c10.dll", "onnxruntime.dll")
    monkeypatch.setattr(startup.Path, "is_file", lambda self: self.name in both)
    startup.load_torch_dlls_first()
    assert len(folders) == 1
    assert libraries == [str(Path(folders[0]) / "c10.dll")]
    monkeypatch.setattr(startup, "version", lambda name: "2.8.1")
    startup.load_torch_dlls_first()
    assert len(libraries) == 1, "older torch does not need it"
    pytest.importorskip("onnxruntime", reason="onnxruntime, of the extra onnx, is not installed")
    startup.load_onnxruntime_dll_first()
    assert libraries[1:] == [str(Path(folders[1]) / "onnxruntime.dll")]
    assert Path(folders[1]).name == "capi"


def test_the_version_is_printed_without_a_window() -> None:
    done = python("-m", "app", "--version", DISPLAY=None)
    assert done.returncode == 0
    assert done.stdout.startswith("GLEAN Retouch ")


def test_qt_takes_no_reference_to_none_away() -> None:
    code = (
        "import sys; from PySide6.QtCore import QCoreApplication;"
        "QCoreApplication([]); before = sys.getrefcount(None);"
        "[QCoreApplication.processEvents() for _ in range(1000)];"
        "print(before - sys.getrefcount(None))"
    )
    lost = int(python("-c", code, QT_QPA_PLATFORM="offscreen").stdout)
    assert lost < 100, "a long session would end with “deallocating None”"
