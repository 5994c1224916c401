"""Growing, shrinking and feathering the selection by a number that is asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from app.dialogs.pixels import ask_pixels
from app.document.document import Document
from app.document.margins import feathered, grown
from app.document.selection import Mask, Mode, Shape
from app.selecting.later import select_later
from app.settings import FEATHER_SELECTION, GROW_SELECTION, SHRINK_SELECTION, Setting
from app.words import mark, tr
from app.workspace import Workspace
from glean_core.imaging.box import Box


@dataclass(frozen=True)
class Margin:
    """One way to change the edge: words, the remembered pixels, and what is done with them."""

    name: str
    action: str
    sentence: str
    setting: Setting[int]
    change: Callable[[Mask, Box, int], Shape]


GROW = Margin(
    mark("Grow selection"),
    mark("Grow"),
    mark("The edge moves outwards by so many pixels."),
    GROW_SELECTION,
    grown,
)
SHRINK = Margin(
    mark("Shrink selection"),
    mark("Shrink"),
    mark("The edge moves inwards by so many pixels."),
    SHRINK_SELECTION,
    lambda mask, box, pixels: grown(mask, box, -pixels),
)
FEATHER = Margin(
    mark("Feather selection"),
    mark("Feather"),
    mark("The edge fades out over so many pixels to either side."),
    FEATHER_SELECTION,
    feathered,
)


def ask_and_change(workspace: Workspace, window: QWidget, margin: Margin) -> None:
    """Ask for the pixels and change the selection's edge in the worker thread, as one step."""
    document = workspace.document
    if document is None or document.selected_box is None or workspace.occupied:
        return
    settings = workspace.settings
    remembered = settings.get(margin.setting)
    pixels = ask_pixels(window, tr(margin.name), tr(margin.sentence), tr(margin.action), remembered)
    if pixels is None:
        return
    settings.set(margin.setting, pixels)
    change_later(workspace, document, margin, pixels)


def change_later(workspace: Workspace, document: Document, margin: Margin, pixels: int) -> None:
    selected = document.selected_box
    if selected is None:
        return
    mask = document.selection.copy()
    select_later(
        workspace,
        document,
        lambda: margin.change(mask, selected, pixels),
        Mode.REPLACE,
        margin.name,
    )
