"""What a pack says about itself: `pack.json` in its file, and in its folder once it is there."""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass, fields
from typing import Any

WHAT = "glean-retouch pack"
FORMAT = 1
FILE = "pack.json"
PACKAGES = "packages"  # the folder beside it that Python imports from
LICENCES = "licences.txt"
LARGEST = 2**36  # bytes
MOST_FILES = 100_000
LONGEST = 64 * 1024  # bytes of the manifest itself

_TEXTS = {
    "name": r"[a-z]+(-[a-z0-9]+){0,3}",
    "brings": r"[a-z_]+",
    "version": r"[0-9a-z.+!-]{1,40}",
    "platform": r"[a-z]+-[a-z0-9_]{1,20}",
    "python": r"[a-z]+-\d{2,4}",
    "program": r"[0-9a-z.,!=<>~ -]{1,80}",
}


@dataclass(frozen=True)
class Manifest:
    """A pack in words and numbers.

    name: such as "torch-cpu". brings: the package that it is about, of which one pack can be there.
    version: of that package. platform: such as "linux-x86_64". python: such as "cpython-311".
    program: the versions of this program that it fits, as PEP 440 writes ranges.
    size: of everything unpacked, in bytes. files: how many. libraries: folders below `packages`
    that Windows has to look for DLLs in.
    """

    name: str
    brings: str
    version: str
    platform: str
    python: str
    program: str
    size: int
    files: int
    libraries: tuple[str, ...] = ()

    def to_json(self) -> bytes:
        """The text of `pack.json`."""
        return json.dumps({"what": WHAT, "format": FORMAT, **asdict(self)}, indent=1).encode()


def read_manifest(text: bytes) -> Manifest:
    """Read `pack.json`, strictly. Raises ValueError, in words for whoever makes packs."""
    try:
        found = json.loads(text)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    names = {field.name for field in fields(Manifest)}
    if not isinstance(found, dict) or set(found) != names | {"what", "format"}:
        raise ValueError("other fields than those of a pack")
    if (found["what"], found["format"]) != (WHAT, FORMAT):
        raise ValueError(f"not a {WHAT} of format {FORMAT}")
    for name, pattern in _TEXTS.items():
        if not isinstance(found[name], str) or not re.fullmatch(pattern, found[name]):
            raise ValueError(f"{name}: {found[name]!r}")
    _check_number(found, "size", LARGEST)
    _check_number(found, "files", MOST_FILES)
    libraries = found["libraries"]
    if not isinstance(libraries, list) or not all(map(is_safe_path, libraries)):
        raise ValueError(f"libraries: {libraries!r}")
    return Manifest(**{name: found[name] for name in names} | {"libraries": tuple(libraries)})


def _check_number(found: dict[str, Any], name: str, most: int) -> None:
    if type(found[name]) is not int or not 0 < found[name] <= most:
        raise ValueError(f"{name}: {found[name]!r}")


def is_safe_path(path: object) -> bool:
    """Whether a path stays below the folder it is put into, and means the same on all systems."""
    return isinstance(path, str) and all(
        re.fullmatch(r"[A-Za-z0-9_.+-]{1,200}", piece)
        and not piece.startswith("..")
        and not piece.endswith(".")
        for piece in path.split("/")
    )
