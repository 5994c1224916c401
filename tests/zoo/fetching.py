"""What tests of downloads share: patience, and what lies in the folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from glean_core.zoo.transfer import Part, Patience
from tests.zoo.server import CONTENT

HURRY = Patience(stall=10, tries=2, pause=0.01)
HALF = len(CONTENT) // 2
Fetch = Callable[..., None]


def beside(target: Path) -> list[str]:
    """What lies in the folder of the target, by the ends of the names."""
    found = target.parent.iterdir() if target.parent.exists() else ()
    return sorted(path.name.removeprefix(target.name) for path in found)


def begin(target: Path, data: bytes, address: str, version: str | None) -> None:
    """Leave what a killed process leaves."""
    target.parent.mkdir()
    part = Part(target)
    part.path.write_bytes(data)
    part.remember(address, version)
