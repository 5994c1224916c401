"""What Linux libraries say about themselves, through the programs of binutils."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

MAGIC = b"\x7fELF"
_NEEDED = re.compile(r"\(NEEDED\).*\[(.+)\]")


def files(folder: Path) -> Iterator[Path]:
    """Every ELF file under `folder` that is no link."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == MAGIC:
                    yield path


def asks_for(path: Path) -> list[str]:
    """The names of the libraries that a file needs, in the loader's order."""
    return _NEEDED.findall(_said("readelf", "-dW", str(path)))


def symbols(path: Path, undefined: bool) -> list[str]:
    """The dynamic symbols that a file asks for or, otherwise, offers, as name or name@version."""
    which = "--undefined-only" if undefined else "--defined-only"
    lines = _said("nm", "-D", which, str(path)).splitlines()
    return [line.split()[-1] for line in lines if line.strip()]


def _said(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout
