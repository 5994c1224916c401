"""Make the installer for a home folder: python packaging/linux/build_run.py FOLDER OUT

A shell script (run_header.sh) with a compressed archive behind it; it needs sh, tar, xz, sha256sum.
"""

from __future__ import annotations

import hashlib
import platform
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[1])]

import build_deb
import tree
from release import this_release

HEADER = Path(__file__).resolve().parent / "run_header.sh"
_TAR = ["tar", "--sort=name", "--owner=0", "--group=0", "--numeric-owner"]


def header(checksum: str) -> bytes:
    """The script for an archive with this SHA-256."""
    text = HEADER.read_text("utf-8").replace("@version@", this_release().version)
    text = text.replace("@checksum@", checksum)
    return text.replace("@lines@", str(text.count("\n"))).encode("utf-8")


def lay_out(folder: Path, root: Path) -> None:
    """Put what goes under the prefix (~/.local) into `root`."""
    home = root / "opt" / "glean-retouch"
    home.parent.mkdir(parents=True)
    build_deb.copy(folder, home)
    programs = root / "bin"
    programs.mkdir()
    for name in ("glean-retouch", "glean"):
        (programs / name).symlink_to(Path("..") / "opt" / "glean-retouch" / name)
    tree.write_share(root / "share")


def build(folder: Path, out: Path, level: int = 1) -> Path:
    """Make the installer; returns its path. level: of xz, 0 is quick and 9 is small."""
    release = this_release()
    out.mkdir(parents=True, exist_ok=True)
    made = out / f"{release.name}-{release.version}-{platform.machine()}.run"
    with tempfile.TemporaryDirectory(dir=folder.parent) as scratch:
        root, archive = Path(scratch) / "root", Path(scratch) / "archive.tar.xz"
        lay_out(folder, root)
        with archive.open("wb") as file:
            tar = subprocess.Popen(
                [*_TAR, "-C", str(root), "-cf", "-", "."], stdout=subprocess.PIPE
            )
            subprocess.run(["xz", f"-{level}", "-T0"], stdin=tar.stdout, stdout=file, check=True)
            if tar.wait() != 0:
                sys.exit("tar failed.")
        data = archive.read_bytes()
        made.write_bytes(header(hashlib.sha256(data).hexdigest()) + data)
    made.chmod(0o755)
    return made


if __name__ == "__main__":
    build_deb.by_command(__doc__ or "", build)
