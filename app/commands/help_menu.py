"""Commands of the Help menu."""

from __future__ import annotations

from app.commands.command import Command, Menu, Parts


def _check_for_updates(parts: Parts) -> None:
    from app.dialogs.updates import UpdatesDialog  # networking isn't needed before

    UpdatesDialog(parts.workspace.settings, parts.window).exec()


COMMANDS: tuple[Command, ...] = (
    Command(
        "help.keys",
        "Keyboard shortcuts…",
        "See every command’s keys, and change them",
        lambda p: p.show_keys(),
        ("F1",),
    ),
    Command(
        "help.updates",
        "Check for updates…",
        "Ask once whether there is a newer version; nothing asks by itself",
        _check_for_updates,
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
    ("help.keys", "-", "help.updates", "help.about"),
)
