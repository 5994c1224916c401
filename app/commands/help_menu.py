"""Commands of the Help menu."""

from __future__ import annotations

from app.commands.command import Command, Menu

COMMANDS: tuple[Command, ...] = (
    Command(
        "help.about",
        "About GLEAN Retouch",
        "Version, licence and keys",
        lambda p: p.about(),
        ("F1",),
    ),
)

MENU = Menu(
    "&Help",
    ("help.about",),
)
