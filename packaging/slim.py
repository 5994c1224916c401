"""Make a frozen program smaller: python packaging/slim.py FOLDER

Steps for Linux, in this order; each prints what it saved. On other systems the folder stays as
PyInstaller left it. Needs binutils and, for OpenCV's libraries, a C compiler.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from fnmatch import fnmatch
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import elf
import notices
import slim_icu
import slim_opencv

MEBIBYTE = 2**20
# Opened by name at run time, so nothing in a file's head asks for them.
OPENED = ("libpython*", "libssl.so*", "libcrypto.so*", "libgcc_s*", "libstdc++*", "libdbus-1*")


def size_of(folder: Path) -> int:
    """Bytes taken by the plain files under `folder`, links not followed."""
    return sum(
        file.lstat().st_size
        for file in folder.rglob("*")
        if file.is_file() and not file.is_symlink()
    )


def link_command(folder: Path) -> None:
    """Both programs are one; `glean` is a link that it is started by."""
    (folder / "glean").unlink(missing_ok=True)
    (folder / "glean").symlink_to("glean-retouch")


def is_library(path: Path, internal: Path) -> bool:
    """Whether a file is there for others: modules and plug-ins are what is opened by itself."""
    place = path.parent.relative_to(internal).as_posix() if internal in path.parents else ""
    # A module of one file, such as _cffi_backend, lies among the libraries: its name has no "lib".
    return (
        path.name.startswith("lib")
        and ".so" in path.name
        and (place in (".", "PySide6/Qt/lib") or (place.endswith(".libs") and "/" not in place))
    )


def unasked(internal: Path) -> list[Path]:
    """Libraries that nothing asks for, directly or through others."""
    libraries, roots = {}, []
    for path in elf.files(internal):
        opened = any(fnmatch(path.name, pattern) for pattern in OPENED)
        if is_library(path, internal) and not opened:
            libraries.setdefault(path.name, []).append(path)
        else:
            roots.append(path)
    # A link is another name of the library that it leads to.
    for link in internal.rglob("*"):
        if link.is_symlink() and link.resolve().name in libraries and link.exists():
            libraries.setdefault(link.name, libraries[link.resolve().name])
    asked: set[Path] = set()
    while roots:
        for name in elf.asks_for(roots.pop()):
            for path in libraries.get(name, ()):
                if path not in asked:
                    asked.add(path)
                    roots.append(path)
    return sorted({path for paths in libraries.values() for path in paths} - asked)


def drop_unasked(folder: Path) -> None:
    """Remove what `unasked` finds, and the links that lead nowhere then."""
    for path in unasked(folder / "_internal"):
        path.unlink()
    for path in folder.rglob("*"):
        if path.is_symlink() and not path.exists():
            path.unlink()


def strip_symbols(folder: Path) -> None:
    """Remove the symbols that only a debugger needs.

    Not from libraries in the wheels' own folders: their files were rearranged after linking, and
    numpy's OpenBLAS does not survive it. Not from the program, which carries its modules behind it.
    """
    for path in elf.files(folder / "_internal"):
        if not path.parent.name.endswith(".libs"):
            subprocess.run(["strip", "--strip-unneeded", str(path)], check=True)


def link_same_files(folder: Path) -> None:
    """Two equal libraries become one and a link."""
    seen: dict[str, Path] = {}
    for path in elf.files(folder / "_internal"):
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        first = seen.setdefault(digest, path)
        if first != path:
            path.unlink()
            path.symlink_to(os.path.relpath(first, path.parent))


def share_run_times(folder: Path) -> None:
    """One build of Fortran's run time for all wheels, where it offers what another does."""
    for stem in ("libgfortran", "libquadmath"):
        copies = [p for p in folder.glob(f"_internal/*.libs/{stem}-*") if not p.is_symlink()]
        if not copies:
            continue
        offered = {path: set(elf.symbols(path, undefined=False)) for path in copies}
        most = max(copies, key=lambda path: len(offered[path]))
        for path in copies:
            if path != most and offered[path] <= offered[most]:
                path.unlink()
                path.symlink_to(os.path.relpath(most, path.parent))


STEPS: tuple[tuple[str, Callable[[Path], None]], ...] = (
    ("OpenCV without video, with scipy's BLAS", lambda f: slim_opencv.lighten(f / "_internal")),
    ("libraries that nothing asks for", drop_unasked),
    ("ICU's data that Qt does not use", lambda f: slim_icu.lighten(f / "_internal")),
    ("symbols for debuggers", strip_symbols),
    ("equal libraries", link_same_files),
    ("Fortran's run time, once", share_run_times),
    ("licences of what went", notices.leave_out_absent),
)


def slim(folder: Path) -> Iterator[tuple[str, float]]:
    """Take each step; yields its name and the MiB it saved."""
    before = size_of(folder)
    for name, step in STEPS:
        step(folder)
        after = size_of(folder)
        yield name, (before - after) / MEBIBYTE
        before = after


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    folder: Path = parser.parse_args().folder
    if not folder.is_dir():
        parser.error(f"{folder} is not a folder; run make build first.")
    print(f"{folder}: {size_of(folder) / MEBIBYTE:.0f} MiB as PyInstaller made it")
    if sys.platform.startswith("linux") and shutil.which("strip"):
        link_command(folder)
        for name, saved in slim(folder):
            print(f"{saved:7.1f} MiB saved: {name}", flush=True)
    print(f"{folder}: {size_of(folder) / MEBIBYTE:.0f} MiB")


if __name__ == "__main__":
    main()
