"""Packs in a photographer's words."""

from __future__ import annotations

from app.core_words import told
from app.models.pace import size_in_words
from app.words import mark, tr
from glean_core.packs import Installed, Manifest

FOR = {"torch-cpu": mark("for the processor"), "torch-cuda": mark("for NVIDIA cards")}


def title_of(name: str, version: str) -> str:
    """Such as "Torch 2.13.0 for the processor"; of other packs the name."""
    short = version.partition("+")[0]
    if name not in FOR:
        return f"{name} {short}"
    return tr("Torch {version} {what}").format(version=short, what=tr(FOR[name]))


def title_and_size(pack: Manifest) -> str:
    """The same with the room that it takes on the disk."""
    return f"{title_of(pack.name, pack.version)}, {size_in_words(pack.size)}"


def state_in_words(pack: Installed | None, in_use: bool) -> str:
    """Say in a sentence what there is. in_use: whether this start of the program has it."""
    if pack is None:
        return tr("The torch pack is not added.")
    if pack.unfit or pack.manifest is None:
        return told(pack.unfit)
    words = tr("{pack} is added.") if in_use else tr("{pack} is used from the next start on.")
    return words.format(pack=title_and_size(pack.manifest))
