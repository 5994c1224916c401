"""At the start of the program: what packs bring can be imported from now on."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Sequence

from glean_core.locks import share_file
from glean_core.packs.manifest import FILE
from glean_core.packs.place import packs_wanted
from glean_core.packs.shelf import Installed, installed

_held: list[int] = []  # open as long as the program: its packs are in use


def activate() -> tuple[Installed, ...]:
    """Put the packages of packs that fit at the end of `sys.path`; returns these packs.

    Imports nothing of them, reads a small file for each, and never raises: a program without its
    pack is better than none. At the end, so that a pack brings what is missing and replaces
    nothing. To be called before anything asks whether torch is there.
    """
    if not packs_wanted():
        return ()
    used = tuple(pack for pack in installed() if not pack.unfit and pack.packages.is_dir())
    for pack in used:
        place = str(pack.packages)
        if place not in sys.path:
            sys.path.append(place)
            _hold(pack)
            _look_for_libraries(pack, pack.manifest.libraries if pack.manifest else ())
    return used


def _hold(pack: Installed) -> None:
    """Keep others from deleting it while this program runs (`glean_core.packs.installing`)."""
    with contextlib.suppress(OSError):
        handle = os.open(pack.folder / FILE, os.O_RDONLY)
        share_file(handle)
        _held.append(handle)


def _look_for_libraries(pack: Installed, folders: Sequence[str]) -> None:
    if hasattr(os, "add_dll_directory"):  # on Windows alone
        for folder in folders:
            with contextlib.suppress(OSError):
                os.add_dll_directory(str(pack.packages / folder))
