"""Make a Debian package of a frozen program: python packaging/linux/build_deb.py FOLDER OUT

/usr/lib/glean-retouch holds the program, /usr/bin the two names, /usr/share what menus look for.
What it needs from the system is asked of the files themselves: every library that is not inside.
"""

from __future__ import annotations

import argparse
import gzip
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[1])]

import elf
import tree
from release import Release, this_release

HOME = Path("usr/lib/glean-retouch")
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
# Which Debian package has a library that is left to the system; names | alternatives.
PACKAGES = {
    "libc": "libc6",
    "libm": "libc6",
    "libdl": "libc6",
    "libpthread": "libc6",
    "librt": "libc6",
    "libutil": "libc6",
    "libresolv": "libc6",
    "ld-linux-x86-64": "libc6",
    "ld-linux-aarch64": "libc6",
    "libGL": "libgl1",
    "libEGL": "libegl1",
    "libGLX": "libglx0",
    "libOpenGL": "libopengl0",
    "libgbm": "libgbm1",
    "libdrm": "libdrm2",
    "libxcb": "libxcb1",
    "libwayland-client": "libwayland-client0",
    "libwayland-cursor": "libwayland-cursor0",
    "libwayland-egl": "libwayland-egl1",
    "libcups": "libcups2 | libcups2t64",
}
# A photo can be opened without these, but a person will miss them.
OPTIONAL = ("libcups", "libwayland-client", "libwayland-cursor", "libwayland-egl")
ALWAYS = ("fontconfig-config", "fonts-dejavu-core | fonts-liberation | fonts-noto-core")


def left_to_the_system(folder: Path) -> set[str]:
    """The first parts of names of libraries that something asks for and that are not inside."""
    inside = {path.name for path in folder.rglob("*.so*")}
    asked = {name for path in elf.files(folder) for name in elf.asks_for(path)}
    return {name.split(".so")[0] for name in asked - inside}


def newest_glibc(folder: Path) -> str:
    """The newest version of the C library that a file inside asks for, such as 2.36."""
    wanted = {(2, 28)}
    for path in elf.files(folder):
        for name in elf.symbols(path, undefined=True):
            version = name.partition("@GLIBC_")[2]
            if version and version[0].isdigit():
                wanted.add(tuple(int(part) for part in version.split(".")[:2]))
    return ".".join(str(part) for part in max(wanted))


def relations(folder: Path) -> tuple[list[str], list[str]]:
    """What the package depends on and what it recommends.

    Exits with a sentence when a library comes from a package that PACKAGES does not name.
    """
    names = left_to_the_system(folder)
    unknown = sorted(names - set(PACKAGES))
    if unknown:
        sys.exit(f"Say in PACKAGES which Debian packages have {', '.join(unknown)}.")
    needed = {PACKAGES[name] for name in names if name not in OPTIONAL}
    wished = {PACKAGES[name] for name in names if name in OPTIONAL} - needed
    needed = (needed - {"libc6"}) | {f"libc6 (>= {newest_glibc(folder)})"}
    return sorted(needed | set(ALWAYS)), sorted(wished)


def control(release: Release, folder: Path, kibibytes: int) -> str:
    """The package's control file."""
    depends, recommends = relations(folder)
    lines = [
        f"Package: {release.name}",
        f"Version: {release.version}",
        f"Architecture: {ARCHITECTURES[platform.machine()]}",
        f"Maintainer: {release.makers} <nobody@localhost>",
        f"Installed-Size: {kibibytes}",
        f"Depends: {', '.join(depends)}",
        *([f"Recommends: {', '.join(recommends)}"] if recommends else []),
        "Section: graphics",
        "Priority: optional",
        f"Description: {release.summary.split(':')[0]}",
        " Cleans up edited photos with GLEAN, a network that knows what faces look like,",
        " on your own machine: no photo leaves it.",
    ]
    return "\n".join(lines) + "\n"


def lay_out(folder: Path, root: Path, release: Release) -> None:
    """Put the files of a package under `root`."""
    home = root / HOME
    home.parent.mkdir(parents=True)
    copy(folder, home)
    programs = root / "usr" / "bin"
    programs.mkdir(parents=True)
    for name in ("glean-retouch", "glean"):
        (programs / name).symlink_to(Path("/") / HOME / name)
    tree.write_share(root / "usr" / "share", release)
    papers = root / "usr" / "share" / "doc" / release.name
    papers.mkdir(parents=True)
    # Where Debian looks for it: our own licence first, then those of all the parts.
    shutil.copyfile(folder / "_internal" / "licences.txt", papers / "copyright")
    changes = f"{release.name} ({release.version}) stable; urgency=medium\n\n  * Release.\n\n"
    changes += f" -- {release.makers} <nobody@localhost>  {tree.mail_date()}\n"
    (papers / "changelog.gz").write_bytes(gzip.compress(changes.encode(), mtime=0))


def copy(folder: Path, target: Path) -> None:
    """Copy a program; by hard links where that works, for it is large and only read."""
    shutil.copytree(folder, target, symlinks=True, copy_function=_link_or_copy)


def _link_or_copy(source: str, target: str) -> str:
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)
    return target


def build(folder: Path, out: Path, level: int = 1) -> Path:
    """Make the package; returns its path. level: of xz, 0 is quick and 9 is small."""
    release = this_release()
    name = f"{release.name}_{release.version}_{ARCHITECTURES[platform.machine()]}.deb"
    out.mkdir(parents=True, exist_ok=True)
    # Beside the program, so that hard links work.
    with tempfile.TemporaryDirectory(dir=folder.parent) as scratch:
        root = Path(scratch) / "root"
        root.mkdir(mode=0o755)
        lay_out(folder, root, release)
        size = sum(path.lstat().st_size for path in root.rglob("*")) // 1024
        settings = root / "DEBIAN"
        settings.mkdir()
        (settings / "control").write_text(control(release, folder, size), "utf-8")
        options = ["-Zxz", f"-z{level}"]
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", *options, "--build", str(root), str(out / name)],
            check=True,
        )  # fmt: skip
    return out / name


def by_command(words: str, build: Callable[[Path, Path, int], Path]) -> None:
    """Build as the command line says, folder into folder. words: the docstring of the script."""
    parser = argparse.ArgumentParser(description=words.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--level", type=int, default=9, help="of xz: 0 is quick, 9 is small")
    chosen = parser.parse_args()
    made = build(chosen.folder.resolve(), chosen.out, chosen.level)
    print(f"{made}: {made.stat().st_size / 2**20:.1f} MiB")


if __name__ == "__main__":
    by_command(__doc__ or "", build)
