"""Commands of the Edit menu."""

from __future__ import annotations

from app.commands import doing as do
from app.commands.command import Command, Menu

COMMANDS: tuple[Command, ...] = (
    Command(
        "edit.undo", "Undo", "Take the last step back", do.undo, ("Ctrl+Z",), "undo", do.can_undo
    ),
    Command(
        "edit.redo",
        "Redo",
        "Do the step again",
        do.redo,
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        "redo",
        do.can_redo,
    ),
    Command(
        "edit.copy",
        "Copy",
        "Copy the photo, or what is selected with its soft edge",
        lambda p: p.files.copy(),
        ("Ctrl+C",),
        "",
        do.opened,
    ),
    Command(
        "edit.preferences",
        "Preferences…",
        "Change how the program looks and works",
        lambda p: p.show_preferences(),
        ("Ctrl+,",),
    ),
    Command(
        "edit.escape",
        "Cancel",
        "Cancel the stroke, the running work or the live result",
        do.escape,
        ("Esc",),
    ),
)

MENU = Menu(
    "&Edit",
    (
        "edit.undo",
        "edit.redo",
        "-",
        "edit.copy",
        "edit.escape",
        "-",
        "edit.preferences",
    ),
)
