"""Make the Windows installer: python packaging/windows/build_installer.py FOLDER OUT

FOLDER is what PyInstaller made on Windows. Needs makensis (NSIS 3), which runs on Linux as well.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path, PureWindowsPath

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE.parents[1])]

import icons
from release import MEDIA_TYPES, PROJECT_ENDING, Release, this_release
from windows_version import numbers


def removal(folder: Path) -> str:
    """NSIS's words that delete each file of a folder, and each folder that is empty then."""
    files = sorted(path.relative_to(folder) for path in folder.rglob("*") if not path.is_dir())
    folders = sorted(path.relative_to(folder) for path in folder.rglob("*") if path.is_dir())
    lines = [f'Delete "$INSTDIR\\{_quoted(file)}"' for file in files]
    lines += [f'RMDir "$INSTDIR\\{_quoted(name)}"' for name in reversed(folders)]
    return "\n".join(lines) + "\n"


def _quoted(path: Path) -> str:
    return str(PureWindowsPath(path)).replace("$", "$$").replace('"', '$\\"')


def types() -> str:
    """NSIS's words that offer the program under "Open with" for every file it opens."""
    endings = [ending for group in MEDIA_TYPES.values() for ending in group] + [PROJECT_ENDING]
    return "".join(
        f'WriteRegStr SHCTX "${{OPEN_WITH_KEY}}\\SupportedTypes" ".{ending}" ""\n'
        f'WriteRegStr SHCTX "${{CAPABILITIES}}\\FileAssociations" ".{ending}" '
        f'"Applications\\${{PROGRAM}}"\n'
        for ending in endings
    )


def build(folder: Path, out: Path, quick: bool = False, release: Release | None = None) -> Path:
    """Make the installer; returns its path.

    quick: without compression, to try it. Exits with a sentence when makensis is missing.
    """
    release = release or this_release()
    makensis = shutil.which("makensis")
    if makensis is None:
        sys.exit("makensis was not found: install NSIS (on Debian: apt-get install nsis).")
    out.mkdir(parents=True, exist_ok=True)
    made = (out / f"{release.name}-{release.version}-windows.exe").resolve()
    with tempfile.TemporaryDirectory() as scratch:
        lists = Path(scratch)
        (lists / "removal.nsh").write_text(removal(folder), "utf-8-sig")
        (lists / "types.nsh").write_text(types(), "utf-8-sig")
        (lists / "icon.ico").write_bytes(icons.as_ico())
        size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
        words = {
            "OUTFILE": made, "PAYLOAD": folder.resolve(), "VERSION": release.version,
            "NUMBERS": ".".join(map(str, numbers(release.version))), "ICON": lists / "icon.ico",
            "LISTS": lists, "MAKERS": release.makers, "SUMMARY": release.summary,
            "KIBIBYTES": size // 1024,
        } | ({"QUICK": 1} if quick else {})  # fmt: skip
        defines = [f"-D{name}={value}" for name, value in words.items()]
        command = [makensis, "-V2", "-INPUTCHARSET", "UTF8", "-WX", *defines]
        subprocess.run([*command, str(HERE / "installer.nsi")], check=True)
    return made


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--quick", action="store_true", help="do not compress")
    chosen = parser.parse_args()
    made = build(chosen.folder, chosen.out, chosen.quick)
    print(f"{made}: {made.stat().st_size / 2**20:.1f} MiB")


if __name__ == "__main__":
    main()
