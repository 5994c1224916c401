"""The scripts behind the make targets."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import missing_libraries
import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
linux_only = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="asks the dynamic linker of Linux"
)


@linux_only
@pytest.mark.parametrize("script", ["scripts/setup.sh", "scripts/run.sh", ".ci/run"])
def test_shell_scripts_parse(script: str) -> None:
    shell = "bash" if script == ".ci/run" else "sh"
    result = subprocess.run(
        [shell, "-n", script], cwd=REPOSITORY, capture_output=True, text=True, check=False
    )
    assert (result.returncode, result.stderr) == (0, "")


@linux_only
def test_nothing_is_missing_where_these_tests_can_draw() -> None:
    from PySide6.QtGui import QImage  # fails where a library of QtGui is missing

    assert QImage(1, 1, QImage.Format.Format_RGB32).width() == 1
    packages = set(missing_libraries.missing_packages(x11=False))
    assert not packages & set(missing_libraries.MEMORY_PACKAGES)


@linux_only
def test_a_library_whose_needs_are_not_met_is_noticed(tmp_path: Path) -> None:
    # A copy of a Qt library on its own: $ORIGIN, where it looks for the others, is now empty.
    original = missing_libraries.pyside_folder() / "Qt/lib/libQt6Widgets.so.6"
    moved = tmp_path / original.name
    moved.write_bytes(original.read_bytes())
    assert missing_libraries.lacks_a_library(moved)
    assert not missing_libraries.lacks_a_library(original)


@linux_only
def test_the_whole_group_is_named_when_one_library_is_missing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(missing_libraries, "lacks_a_library", lambda file: "libqxcb" in file.name)
    monkeypatch.setattr(missing_libraries, "has_a_font", lambda: False)
    assert missing_libraries.missing_packages(x11=True) == [
        *missing_libraries.X11_PACKAGES,
        missing_libraries.FONT_PACKAGE,
    ]
    assert missing_libraries.missing_packages(x11=False) == [missing_libraries.FONT_PACKAGE]


@linux_only
def test_a_program_of_the_screen_in_memory_is_named_by_its_package(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(missing_libraries, "lacks_a_library", lambda file: False)
    monkeypatch.setattr(missing_libraries, "has_a_font", lambda: True)
    monkeypatch.setattr(missing_libraries.shutil, "which", lambda name: None)
    assert missing_libraries.missing_packages(x11=True) == []
    assert missing_libraries.missing_packages(x11=True, screen=True) == [
        "xvfb",
        "openbox",
        "xdotool",
    ]
