"""Which packs are here: a small file names their folders, and what it doesn't name isn't used.

So a pack comes and goes as a whole, in the moment in which that file is renamed.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

from glean_core.files import replacing
from glean_core.packs.fitting import why_not
from glean_core.packs.manifest import FILE, PACKAGES, Manifest, read_manifest
from glean_core.packs.place import packs_dir

SHELF = "packs.json"
FOLDER = re.compile(r"(?P<name>[a-z]+(?:-[a-z0-9]+){0,3})\.[0-9a-f]{8}")  # "torch-cpu.1a2b3c4d"


@dataclass(frozen=True)
class Installed:
    """A pack that is here. manifest: None for a damaged one. unfit: why it isn't used, or ""."""

    name: str
    folder: Path
    manifest: Manifest | None
    unfit: str

    @property
    def packages(self) -> Path:
        """What goes into `sys.path`."""
        return self.folder / PACKAGES


def installed() -> tuple[Installed, ...]:
    """The packs that are here, those that can't be used with the reason. Never raises."""
    return tuple(_look(name) for name in shelved())


def shelved() -> tuple[str, ...]:
    """Names of the folders that count; none where the file is missing or makes no sense."""
    try:
        found = json.loads((packs_dir() / SHELF).read_bytes())
        return tuple(name for name in found["packs"] if FOLDER.fullmatch(name))
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return ()


def put_on_shelf(names: tuple[str, ...]) -> None:
    """Write which folders count, the old file or the new one. Raises OSError."""
    with replacing(packs_dir() / SHELF) as file:
        file.write(json.dumps({"packs": names}).encode())


def name_of(folder: str) -> str:
    """The pack's name in the name of its folder."""
    found = FOLDER.fullmatch(folder)
    return found["name"] if found else folder


def _look(name: str) -> Installed:
    folder = packs_dir() / name
    try:
        manifest = read_manifest((folder / FILE).read_bytes())
    except (OSError, ValueError):
        broken = f"The pack {name_of(name)} is damaged; remove it and add it again."
        return Installed(name_of(name), folder, None, broken)
    return Installed(manifest.name, folder, manifest, why_not(manifest))
