"""Packs: what can be added to the installed program later, such as torch. docs/packs.md.

A pack is one file with a manifest and Python packages. Installed, it is a folder whose packages are
put at the end of `sys.path` when the program starts. Nothing here knows torch or Qt, and nothing of
this asks the network but `glean_core.packs.download`.
"""

from glean_core.packs.activation import activate
from glean_core.packs.archive import PackFile, read_pack
from glean_core.packs.errors import PackError
from glean_core.packs.fitting import why_not
from glean_core.packs.installing import install, remove, tidy
from glean_core.packs.manifest import Manifest
from glean_core.packs.place import packs_dir, packs_size, packs_wanted
from glean_core.packs.shelf import Installed, installed

__all__ = [
    "Installed",
    "Manifest",
    "PackError",
    "PackFile",
    "activate",
    "install",
    "installed",
    "packs_dir",
    "packs_size",
    "packs_wanted",
    "read_pack",
    "remove",
    "tidy",
    "why_not",
]
