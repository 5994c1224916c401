"""Whether two machines have the same program, so that it doesn't matter who makes a result."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import glean_core

PROGRAM, SOURCES = "glean-retouch", "sources"
_PACKAGES = (  # all that pixels and files pass through
    PROGRAM,
    "torch",
    "numpy",
    "scipy",
    "pillow",
    "opencv-python-headless",
    "tifffile",
    "imagecodecs",
)
Versions = dict[str, str]


@cache
def versions_here() -> Versions:
    """The versions of the program and what it computes with, and a digest of its sources."""
    return {**{name: _version(name) for name in _PACKAGES}, SOURCES: _digest()}


def probe() -> Callable[[], Versions | None]:
    """A function that tells the versions of the machine it is run on; None: not there.

    Being nested it travels as code, so a machine that can't import this module can run it.
    """

    def tell() -> Versions | None:
        try:
            from glean_core.restoration.batch.cluster.versions import versions_here
        except ImportError:
            return None
        return versions_here()

    return tell


def mismatch(here: Versions, there: Versions | None, machine: str) -> str | None:
    """One sentence on what differs on another machine; None where nothing does."""
    if there is None:
        return (
            f"The machine {machine} has no GLEAN Retouch, or one that is too old for this; install "
            f"version {here[PROGRAM]} in the Python that Ray runs with there."
        )
    for name in _PACKAGES:
        mine, other = here[name], there.get(name, "none")
        if mine != other:
            what = "GLEAN Retouch" if name == PROGRAM else name
            return (
                f"The machine {machine} has {what} {other} and this one {mine}; install the same "
                "version on all."
            )
    if here[SOURCES] != there.get(SOURCES):
        return (
            f"The machine {machine} has other sources of GLEAN Retouch {here[PROGRAM]} than this "
            "one; install the same on all."
        )
    return None


def _version(name: str) -> str:
    """Without what comes after a plus: builds for GPUs and for CPUs differ in that."""
    try:
        return version(name).partition("+")[0]
    except PackageNotFoundError:
        return "none"


def _digest() -> str:
    """Of the program's Python files, whatever ends their lines."""
    digest = hashlib.sha256()
    folder = Path(glean_core.__file__).parent
    for path in sorted(folder.rglob("*.py")):
        digest.update(path.relative_to(folder).as_posix().encode() + b"\0")
        digest.update(path.read_bytes().replace(b"\r\n", b"\n") + b"\0")
    return digest.hexdigest()
