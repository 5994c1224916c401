"""Which modules the sources import anywhere, also inside functions, and their own modules."""

from __future__ import annotations

import ast
from pathlib import Path

PACKAGES = ("app", "glean_core")
OTHER_SYSTEMS = {"msvcrt", "winreg"}


def names(repository: Path) -> set[str]:
    """Every module that the packages are made of or import."""
    found: set[str] = set()
    for package in PACKAGES:
        found |= in_sources(repository / package, repository)
    return found - OTHER_SYSTEMS


def in_sources(folder: Path, root: Path) -> set[str]:
    """The same for one folder; its own modules are named from `root`."""
    found: set[str] = set()
    for path in folder.rglob("*.py"):
        parts = path.relative_to(root).with_suffix("").parts
        if parts[-1] != "__main__":
            found.add(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                found |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
                found.add(node.module)
    return found
