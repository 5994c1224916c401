"""Strip the symbols of the biggest libraries of a frozen program: python packaging/slim.py FOLDER

Only these: stripping everything, as PyInstaller can, breaks the OpenBLAS that numpy brings.
Does nothing but report the size where there is no `strip`, as on Windows.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from pathlib import Path

PATTERNS = ("libtorch_cpu.so*", "libtorch_python.so*", "libpython3*.so*")
MEBIBYTE = 2**20


def size_of(folder: Path) -> int:
    """Bytes taken by the plain files under `folder`, links not followed."""
    return sum(
        file.lstat().st_size
        for file in folder.rglob("*")
        if file.is_file() and not file.is_symlink()
    )


def strip_symbols(folder: Path) -> None:
    """Remove the symbols that only a debugger needs from the files in PATTERNS."""
    tool = shutil.which("strip") if sys.platform.startswith("linux") else None
    if tool is None:
        return
    for pattern in PATTERNS:
        for library in folder.rglob(pattern):
            if not library.is_symlink():
                subprocess.run([tool, "--strip-unneeded", str(library)], check=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    folder: Path = parser.parse_args().folder
    if not folder.is_dir():
        parser.error(f"{folder} is not a folder; run make build first.")
    before = size_of(folder)
    strip_symbols(folder)
    print(f"{folder}: {before / MEBIBYTE:.0f} MiB, {size_of(folder) / MEBIBYTE:.0f} MiB stripped")


if __name__ == "__main__":
    main()
