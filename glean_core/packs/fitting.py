"""Whether a pack is for this program."""

from __future__ import annotations

import sys

from glean_core.machine import this_platform
from glean_core.packs.manifest import Manifest


def this_python() -> str:
    """The Python inside this program, as compiled modules name it: "cpython-311"."""
    return sys.implementation.cache_tag or ""


def this_program() -> str:
    """The version of this program."""
    from importlib.metadata import version  # takes a while, and not every start has a pack

    return version("glean-retouch")


def why_not(pack: Manifest) -> str:
    """One sentence on why a pack can't be used here; empty when it can."""
    if pack.platform != this_platform():
        return (
            f"The pack {pack.name} is for {pack.platform} and this computer is {this_platform()}; "
            "get the one for this computer."
        )
    if pack.python != this_python():
        return (
            f"The pack {pack.name} is for programs with {pack.python} inside and this one has "
            f"{this_python()}; get the pack that came out with this version of the program."
        )
    if not fits_program(pack.program):
        return (
            f"The pack {pack.name} is for version {pack.program} of the program and this is "
            f"{this_program()}; get the pack that came out with this version of the program."
        )
    return ""


def fits_program(wanted: str) -> bool:
    """Whether the version of this program is in a range; false for what is no range."""
    from packaging.specifiers import InvalidSpecifier, SpecifierSet

    try:
        return SpecifierSet(wanted).contains(this_program(), prereleases=True)
    except InvalidSpecifier:
        return False
