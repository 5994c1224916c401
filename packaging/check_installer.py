"""Install, use and remove what was made, where there is no Python: check_installer.py DIST

DIST holds a .deb and a .run. Each goes into a fresh Debian of its own (debian_root.py), with what
the .deb declares and nothing else. A person there starts the window, opens the sample, cleans it
up and saves it; the same is done with the sources, and the pictures must not differ by more than 1
of 255. Then it is removed, and only the person's own files may be left. Needs root, Xvfb, openbox,
xdotool and debootstrap.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import debian_root
from check_build import MOST, difference
from sitting import clean_the_sample

REPOSITORY = Path(__file__).resolve().parent.parent
# What a person makes by using the program: the picture, settings, the journal, caches of others.
OWN = re.compile(r"cleaned-up\.png|\.(config|local/share|local/state|cache|pki|dbus)(/|$)|\.local$")


def only(folder: Path, pattern: str) -> Path:
    """The one file that matches; exits when there is none or more."""
    found = sorted(folder.glob(pattern))
    if len(found) != 1:
        sys.exit(f"{folder} should hold one {pattern}; make installer makes it.")
    return found[0]


def of_the_sources(scratch: Path) -> Path:
    """Clean the sample up with the sources, in the window; returns the picture."""
    saved = scratch / "by-the-sources.png"

    def start(display: str) -> subprocess.Popen[str]:
        environment = {k: v for k, v in os.environ.items() if k != "QT_QPA_PLATFORM"}
        environment |= {"DISPLAY": display, "HOME": str(scratch), "PYTHONPATH": str(REPOSITORY)}
        for name in ("CONFIG", "DATA", "CACHE", "STATE"):
            environment[f"XDG_{name}_HOME"] = str(scratch / name.lower())
        start = [sys.executable, str(REPOSITORY / "packaging" / "start.py"), "--check-frozen"]
        words = ["--exact", "window", "--sample", "--device", "cpu", "--language", "en"]
        return subprocess.Popen(
            start + words,
            cwd=REPOSITORY, env=environment, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )  # fmt: skip

    clean_the_sample(start, str(saved))
    return saved


def of_the_installed(root: Path, program: str) -> Path:
    """Clean the sample up with what is installed in a root; returns the picture."""

    def start(display: str) -> subprocess.Popen[str]:
        words = ("env", f"DISPLAY={display}", program, "--sample", "--device", "cpu")
        command = debian_root.inside(root, *words, "--language", "en", person=True)
        return subprocess.Popen(
            command, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )

    clean_the_sample(start, f"{debian_root.HOME}/cleaned-up.png")
    return root / debian_root.HOME.strip("/") / "cleaned-up.png"


def install_deb(root: Path, deb: Path) -> Callable[[], None]:
    """Install the package with what it depends on; returns what removes both."""
    file = f"/tmp/given/{deb.name}"
    apt = ("apt-get", "-q", "-y", "--no-install-recommends")
    debian_root.run(root, *apt, "install", file, given=deb.parent)

    def remove() -> None:
        debian_root.run(root, *apt, "purge", "glean-retouch")
        debian_root.run(root, *apt, "autoremove", "--purge")

    return remove


def install_run(root: Path, installer: Path) -> Callable[[], None]:
    """Install into the person's home folder; returns what removes it."""
    file = f"/tmp/given/{installer.name}"
    debian_root.run(root, "sh", file, "--quiet", person=True, given=installer.parent)
    script = f"{debian_root.HOME}/.local/opt/glean-retouch/uninstall.sh"
    return lambda: print(debian_root.run(root, "sh", script, "--uninstall", person=True), end="")


def check(
    root: Path, install: Callable[[], Callable[[], None]], programs: str, expected: Path
) -> None:
    """One installer's whole life in a root; exits at the first thing that is wrong."""
    before = debian_root.files(root)
    started = time.monotonic()
    remove = install()
    print(f"  installed in {time.monotonic() - started:.0f} s", flush=True)
    if debian_root.run(root, "sh", "-c", "command -v python3 || true").strip():
        sys.exit("Installing has brought a Python; then this says nothing.")
    print("  " + debian_root.run(root, f"{programs}/glean", "--version", person=True).strip())
    cleaned = of_the_installed(root, f"{programs}/glean-retouch")
    most = difference(cleaned, expected)
    print(f"  cleaned up and saved; differs from the sources by {most} of 255", flush=True)
    if most > MOST:
        sys.exit("That is too much.")
    remove()
    left = {name for name in debian_root.files(root) - before if not is_own(name)}
    if left:
        sys.exit(f"Removing left {sorted(left)[:20]} behind.")
    if not cleaned.is_file():
        sys.exit("Removing has taken the person's picture along.")
    print("  removed; only the person's own files are left", flush=True)


def is_own(name: str) -> bool:
    """Whether a path below a root is the person's own, and nothing of the program."""
    home = debian_root.HOME.strip("/") + "/"
    rest = name.removeprefix(home)
    program = re.search(r"glean-retouch\.(desktop|png|svg|xml)|/opt|/bin|metainfo", rest)
    return rest != name and bool(OWN.match(rest)) and program is None


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("dist", type=Path)
    dist: Path = parser.parse_args().dist.resolve()
    deb, installer = only(dist, "*.deb"), only(dist, "*.run")
    base = REPOSITORY / "build" / "debian"
    base.parent.mkdir(exist_ok=True)
    debian_root.make(base)
    depends = subprocess.run(
        ["dpkg-deb", "-f", str(deb), "Depends"], capture_output=True, text=True, check=True
    ).stdout
    packages = [re.split(r"[ (|]", part.strip())[0] for part in depends.split(",")]
    with tempfile.TemporaryDirectory(dir=base.parent) as scratch:
        print("the sources", flush=True)
        expected = of_the_sources(Path(scratch))
        root = Path(scratch) / "root"
        print(deb.name, flush=True)
        debian_root.copied(base, root)
        check(root, lambda: install_deb(root, deb), "/usr/bin", expected)
        print(installer.name, flush=True)
        debian_root.copied(base, root)
        # Any desktop has these; xz unpacks the installer.
        apt = ("apt-get", "-q", "-y", "--no-install-recommends", "install")
        debian_root.run(root, *apt, "xz-utils", *packages)
        programs = f"{debian_root.HOME}/.local/bin"
        check(root, lambda: install_run(root, installer), programs, expected)
    print("Both installers work.")


if __name__ == "__main__":
    main()
