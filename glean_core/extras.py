"""Packages that only some commands need: their files, and what to say where one is missing."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from pathlib import Path

from glean_core.errors import GleanError


def how_to_get(package: str, extra: str = "training") -> str:
    """The end of a sentence "... needs ": the package, and the command that installs it.

    The frozen program has none of them and no pip, so there Python comes first.
    """
    command = f'pip install "glean-retouch[{extra}]"'
    if getattr(sys, "frozen", False):
        return (
            f"the package {package}, which this program comes without; install Python and, with "
            f"it, {command}"
        )
    return f"the package {package}; install it with {command}"


def file_in_package(package: str, name: str) -> Path | None:
    """Where an installed package keeps a file, without importing it; None where it has none."""
    found = find_spec(package)
    for folder in (found.submodule_search_locations if found else None) or ():
        path = Path(folder) / name
        if path.is_file():
            return path
    return None


def has_torch() -> bool:
    """Whether PyTorch can be imported; where it is there this imports it, which takes seconds."""
    try:
        import torch  # noqa: F401
    except (ImportError, OSError):  # not here, or without its own libraries
        return False
    return True


def how_to_get_torch() -> str:
    """The end of a sentence "... needs ": PyTorch, and what to do where it is missing."""
    if getattr(sys, "frozen", False):
        return (
            "PyTorch, which this program comes without; add the torch pack, under “Models…” or "
            "with “glean packs”"
        )
    return "PyTorch; install it with pip install torch"


class NoTorchError(GleanError):
    """Something was asked for that only PyTorch can do, and it isn't here."""


def require_torch(what: str) -> None:
    """Raise NoTorchError where PyTorch is missing; what: the beginning of its sentence."""
    if find_spec("torch") is None:
        raise NoTorchError(f"{what} needs {how_to_get_torch()}.")


def without_torch(error: BaseException) -> str:
    """The sentence for an error that comes of PyTorch being missing; empty for any other."""
    name = error.name if isinstance(error, ImportError) else None
    return f"This needs {how_to_get_torch()}." if (name or "").split(".")[0] == "torch" else ""
