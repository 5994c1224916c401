"""Commands of the Select menu."""

from __future__ import annotations

from app.cleanup.region import Where
from app.commands import doing as do
from app.commands.command import Command, Menu
from app.document import selection

COMMANDS: tuple[Command, ...] = (
    Command(
        "select.all",
        "Select all",
        "Select the whole photo",
        lambda p: do.select(p, "Select all", lambda m, e: selection.everything(*m.shape)),
        ("Ctrl+A",),
        "",
        do.opened,
    ),
    Command("select.none", "Deselect", "Select nothing", do.deselect, ("Ctrl+D",), "", do.selected),
    Command(
        "select.invert",
        "Invert selection",
        "Select what is not selected",
        lambda p: do.select(p, "Invert selection", lambda m, e: selection.inverted(m)),
        ("Ctrl+Shift+I",),
        "",
        do.opened,
    ),
    Command(
        "select.edits",
        "Select my edits",
        "Select what you retouched since opening",
        lambda p: do.select(p, "Select my edits", do.edits_shape),
        ("Ctrl+Shift+E",),
        "",
        lambda p: p.cleanup.has(Where.EDITS),
    ),
    Command(
        "select.grow",
        "Grow by 4 px",
        "Make the selection larger",
        lambda p: do.grow(p, 4, "Grow selection"),
        ("Ctrl+Shift+.",),
        "",
        do.selected,
    ),
    Command(
        "select.shrink",
        "Shrink by 4 px",
        "Make the selection smaller",
        lambda p: do.grow(p, -4, "Shrink selection"),
        ("Ctrl+Shift+,",),
        "",
        do.selected,
    ),
)

MENU = Menu(
    "&Select",
    (
        "select.all",
        "select.none",
        "select.invert",
        "-",
        "select.edits",
        "select.grow",
        "select.shrink",
    ),
)
