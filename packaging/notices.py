"""The parts of a frozen program with their licences, for Help > About and the bill of materials.

`build.spec` calls `write` with what PyInstaller has found, `slim.py` afterwards `leave_out_absent`.
"""

from __future__ import annotations

import re
import subprocess
import sysconfig
from collections.abc import Iterable
from dataclasses import replace
from importlib.metadata import Distribution, distribution, packages_distributions
from pathlib import Path

from app.licences import FILE, Notice, of_package, of_project, of_python, parsed, written

__all__ = ["FILE", "leave_out_absent", "parts_of", "write"]

SYSTEM = "system library"
STAND_IN = 100_000  # bytes; slim_opencv.py puts a library of nothing in the place of FFmpeg's


def packages(names: Iterable[str]) -> list[Distribution]:
    """The installed packages that files or modules such as torch/lib/x.so or torch.nn belong to."""
    tops = {re.split(r"[/\\.]", name, maxsplit=1)[0] for name in names}
    owners = packages_distributions()
    found = {owner for top in tops for owner in owners.get(top, ())}
    found -= {"glean-retouch", "pyinstaller", "pyinstaller-hooks-contrib"}
    return [distribution(name) for name in sorted(found, key=str.lower)]


def system_packages(files: Iterable[str]) -> list[Notice]:
    """The Debian packages that libraries from outside of Python come from, with their copyright.

    Empty where there is no dpkg: wheels bring what they need there.
    """
    site = Path(sysconfig.get_path("purelib")).resolve()
    outside = {
        Path(file).resolve()
        for file in files
        if ".so" in Path(file).name and site not in Path(file).resolve().parents
    }
    found: dict[str, Notice] = {}
    for path in sorted(outside):
        package = _owner(path)
        if package and package not in found:
            found[package] = _debian_notice(package)
    return list(found.values())


def _owner(path: Path) -> str:
    """The Debian package that a file belongs to; empty when there is none."""
    # /lib is a link to /usr/lib on newer systems, and dpkg may know either name.
    for name in (path, Path(str(path).removeprefix("/usr"))):
        try:
            command = ["dpkg", "-S", str(name)]
            asked = subprocess.run(command, capture_output=True, text=True, check=False)
        except OSError:
            return ""
        if asked.returncode == 0:
            return asked.stdout.split(":")[0]
    return ""


def _debian_notice(package: str) -> Notice:
    version = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Version}", package],
        capture_output=True, text=True, check=True,
    ).stdout.split("\n")[0]  # fmt: skip
    path = Path("/usr/share/doc") / package / "copyright"
    text = path.read_text("utf-8", errors="replace") if path.is_file() else ""
    return Notice(package, version, SYSTEM, text or "https://sources.debian.org/src/" + package)


def parts_of(names: Iterable[str], files: Iterable[str]) -> list[Notice]:
    """Everything that a frozen program holds.

    names: of modules and files inside the program. files: the paths that libraries come from.
    """
    packaged = [of_package(package) for package in packages(names)]
    return [of_project(), of_python(), *packaged, *system_packages(files)]


def write(path: Path, names: Iterable[str], files: Iterable[str]) -> None:
    """Write the file that the program shows."""
    path.write_text(written(parts_of(names, files)), "utf-8")


def leave_out_absent(folder: Path) -> None:
    """Take out of a frozen program's file the system libraries that are not in the program."""
    path = folder / "_internal" / FILE
    if not path.is_file():
        return
    here = {file.name for file in folder.rglob("*.so*") if not file.is_symlink()}
    parts = parsed(path.read_text("utf-8"))
    kept = [part for part in parts if part.licence != SYSTEM or here & _files_of(part.name)]
    stand_ins = any(file.stat().st_size < STAND_IN for file in folder.rglob("libavcodec*.so.*"))
    if stand_ins:
        kept = [_without_video(part) if part.name.startswith("opencv") else part for part in kept]
    path.write_text(written(kept), "utf-8")


def _without_video(part: Notice) -> Notice:
    """OpenCV's own text names what its wheel brings."""
    said = "This program comes without FFmpeg (libav*, libsw*), which the texts below name."
    return replace(part, text=f"{said}\n\n{part.text}")


def _files_of(package: str) -> set[str]:
    """The names of a Debian package's files."""
    command = ["dpkg", "-L", package]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return {Path(line).name for line in said.splitlines()}
