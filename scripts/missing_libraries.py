"""Print the Debian packages that Qt needs on this Linux machine and that are not there.

    python scripts/missing_libraries.py [--x11] [--screen]

Prints nothing when the libraries that Qt's own files name are all found and there is a font.
Needs PySide6 installed; imports nothing of it.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

# Debian and Ubuntu names. Without --x11 the window is drawn in memory only, as in the tests.
MEMORY_PACKAGES = (
    "libegl1", "libgl1", "libglib2.0-0", "libxkbcommon0", "libdbus-1-3", "libfontconfig1",
    "libbrotli1",
)  # fmt: skip
X11_PACKAGES = (
    "libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0", "libxcb-xkb1",
    "libxkbcommon-x11-0", "libxcb-image0", "libxcb-render-util0", "libxcb-randr0",
)  # fmt: skip
# What one test needs to use the program on a screen in memory: programs and their packages.
SCREEN_PROGRAMS = {"Xvfb": "xvfb", "openbox": "openbox", "xdotool": "xdotool"}
FONT_PACKAGE = "fonts-dejavu-core"

# Relative to the PySide6 package. Plug-ins are opened at run time, so each is asked for itself.
MEMORY_FILES = (
    "Qt/lib/libQt6Gui.so.6",
    "Qt/lib/libQt6Widgets.so.6",
    "Qt/plugins/platforms/libqoffscreen.so",
)
X11_FILES = ("Qt/plugins/platforms/libqxcb.so",)


def pyside_folder() -> Path:
    """The folder of the installed PySide6 package; exits with a sentence when there is none."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        sys.exit("PySide6 is not installed in this Python; run make run or make test first.")
    return Path(spec.origin).parent


def lacks_a_library(file: Path) -> bool:
    """Whether the dynamic linker can't find something that `file` needs."""
    listing = subprocess.run(["ldd", str(file)], capture_output=True, text=True, check=False)
    return listing.returncode != 0 or "not found" in listing.stdout


def has_a_font() -> bool:
    """Whether a scalable font lies in one of the usual folders."""
    data_home = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local/share")
    folders = (
        Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), data_home / "fonts",
        Path.home() / ".fonts",
    )  # fmt: skip
    return any(
        next(folder.rglob(pattern), None) is not None
        for folder in folders
        for pattern in ("*.ttf", "*.otf", "*.ttc")
    )


def missing_packages(x11: bool, screen: bool = False) -> list[str]:
    """The Debian packages to install; the whole group when one library of it is missing.

    screen: also the programs of a screen in memory, each for itself.
    """
    folder = pyside_folder()
    missing: list[str] = []
    if any(lacks_a_library(folder / name) for name in MEMORY_FILES):
        missing += MEMORY_PACKAGES
    if x11 and any(lacks_a_library(folder / name) for name in X11_FILES):
        missing += X11_PACKAGES
    if not has_a_font():
        missing.append(FONT_PACKAGE)
    if screen:
        missing += [name for program, name in SCREEN_PROGRAMS.items() if not shutil.which(program)]
    return missing


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--x11", action="store_true", help="also what a window on X11 needs")
    parser.add_argument("--screen", action="store_true", help="also a screen in memory, to test")
    chosen = parser.parse_args()
    print(*missing_packages(chosen.x11, chosen.screen))


if __name__ == "__main__":
    main()
