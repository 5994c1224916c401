"""Commands of the Help menu."""

from __future__ import annotations

from app.commands.command import Command, Menu

COMMANDS: tuple[Command, ...] = (
    Command(
        "help.keys",
        "Keyboard shortcuts…",
        "See every command’s keys, and change them",
        lambda p: p.show_keys(),
        ("F1",),
    ),
    Command(
        "help.about",
        "About GLEAN Retouch",
        "Version and licence",
        lambda p: p.about(),
    ),
)

MENU = Menu(
    "&Help",
    ("help.keys", "-", "help.about"),
)
