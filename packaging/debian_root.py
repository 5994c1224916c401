"""A fresh Debian without Python in a folder, and programs that run inside it. Needs root.

The folder is made by debootstrap once and copied for every use. Mounts live in a namespace of the
process that uses them, so nothing is left mounted.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

SUITE = "bookworm"
PERSON, HOME = "user", "/home/user"
# Changed by installing and removing any package at all.
RESTLESS = ("var/lib/", "var/log/", "var/cache/", "etc/", "proc/", "sys/", "dev/", "tmp/", "run/")
_MOUNTS = """
mount --bind /proc "$1/proc" && mount --rbind /dev "$1/dev" && mount --bind /sys "$1/sys"
mount -t tmpfs tmpfs "$1/tmp" && chmod 1777 "$1/tmp"
mkdir -p "$1/tmp/.X11-unix" && mount --bind /tmp/.X11-unix "$1/tmp/.X11-unix"
[ -z "$2" ] || { mkdir -p "$1/tmp/given" && mount --bind "$2" "$1/tmp/given"; }
shift 2; exec chroot "$@"
"""


def mirror() -> str:
    """Where this machine's own apt gets Debian from."""
    places = [Path("/etc/apt/sources.list"), *Path("/etc/apt/sources.list.d").glob("*")]
    text = "\n".join(path.read_text("utf-8") for path in places if path.is_file())
    found = re.search(r"^(?:deb\s+(?:\[.*?\]\s+)?|URIs:\s*)(\S+/debian/?)(?:\s|$)", text, re.M)
    return found[1] if found else "https://deb.debian.org/debian"


def make(root: Path) -> None:
    """Make the smallest Debian there is in `root`, with this machine's sources of packages."""
    if (root / "made").is_file():
        return
    for program in ("debootstrap", "unshare", "chroot"):
        if shutil.which(program) is None or os.geteuid() != 0:
            sys.exit(f"This needs to be root, and {program}: apt-get install debootstrap")
    shutil.rmtree(root, ignore_errors=True)
    command = ["debootstrap", "--variant=minbase", SUITE, str(root), mirror()]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    apt = root / "etc" / "apt"
    (apt / "sources.list").write_text(f"deb {mirror()} {SUITE} main\n", "utf-8")
    ways = subprocess.run(["apt-config", "dump"], capture_output=True, text=True, check=True).stdout
    kept = [
        line for line in ways.splitlines() if re.match(r"Acquire::https?::(Proxy|Verify)", line)
    ]
    (apt / "apt.conf.d" / "90ways").write_text("\n".join(kept) + "\n", "utf-8")
    run(root, "useradd", "--create-home", "--shell", "/bin/sh", PERSON)
    run(root, "apt-get", "-q", "update")
    if run(root, "sh", "-c", "command -v python3 || true").strip():
        sys.exit("The fresh Debian has a Python; this check is about machines without.")
    (root / "made").touch()


def copied(base: Path, root: Path) -> Path:
    """A copy of a base that may be spoilt."""
    shutil.rmtree(root, ignore_errors=True)
    subprocess.run(["cp", "-a", "--reflink=auto", str(base), str(root)], check=True)
    return root


def inside(root: Path, *words: str, person: bool = False, given: Path | None = None) -> list[str]:
    """The command that runs `words` in `root`, as root or as the person who lives there.

    given: a folder that is seen there as /tmp/given.
    """
    who = ["--userspec", f"{PERSON}:{PERSON}"] if person else []
    plain = ["env", "-i", "PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin", "LC_ALL=C.UTF-8"]
    plain += [f"HOME={HOME if person else '/root'}", "DEBIAN_FRONTEND=noninteractive"]
    mounts = ["unshare", "--mount", "sh", "-ec", _MOUNTS, "sh", str(root), str(given or "")]
    return [*mounts, *who, str(root), *plain, *words]


def run(root: Path, *words: str, person: bool = False, given: Path | None = None) -> str:
    """What a command in `root` prints; exits with it when the command fails."""
    Path("/tmp/.X11-unix").mkdir(mode=0o1777, exist_ok=True)
    command = inside(root, *words, person=person, given=given)
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{' '.join(words)} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done.stdout


def files(root: Path, under: str = "") -> set[str]:
    """Every file and folder in `root`, but for what any package changes."""
    start = root / under
    names = {path.relative_to(root).as_posix() for path in start.rglob("*")}
    return {name for name in names if not name.startswith(RESTLESS)}
