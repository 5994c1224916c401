"""Packages that only some commands need: what to say where one is missing."""

from __future__ import annotations

import sys


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
