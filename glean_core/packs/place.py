"""Where packs are kept, and whether this program uses them."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import platformdirs

OVERRIDE = "GLEAN_PACKS_DIR"


def packs_dir() -> Path:
    """The folder of packs: what GLEAN_PACKS_DIR says, else one in this person's data folder."""
    override = os.environ.get(OVERRIDE)
    if override:
        return Path(override).absolute()
    return Path(platformdirs.user_data_dir("glean-retouch", appauthor=False)) / "packs"


def packs_wanted() -> bool:
    """Whether this program uses packs: the installed one does.

    A program that runs from its sources has the torch that Python's own tools installed; it uses
    packs only where GLEAN_PACKS_DIR names their folder.
    """
    return bool(getattr(sys, "frozen", False) or os.environ.get(OVERRIDE))


def packs_size() -> int:
    """Bytes that the folder takes."""
    total = 0
    for folder, _, files in os.walk(packs_dir()):
        for name in files:
            path = Path(folder, name)
            total += path.lstat().st_size if path.exists() else 0
    return total
