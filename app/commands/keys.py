"""Which keys a command has: its own, unless the person chose others."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtGui import QKeySequence

from app.commands.command import Command
from app.settings import Setting, Settings
from app.words import mark, tr

CHANGED: Setting[dict[str, list[str]]] = Setting("keys/changed", {})  # by command

# Taken by the canvas and the comparison, which look at key presses and releases themselves.
TAKEN = {
    "Space": mark("moving the photo"),
    "\\": mark("comparing with the photo before"),
    "Left": mark("moving the view"),
    "Right": mark("moving the view"),
    "Up": mark("moving the view"),
    "Down": mark("moving the view"),
    "Return": mark("applying what a tool is at"),
    "Enter": mark("applying what a tool is at"),
    "Backspace": mark("taking a corner of a polygon back"),
    "Tab": mark("going from control to control"),
    "Shift+Tab": mark("going from control to control"),
}


def normal(keys: str) -> str:
    """Write a shortcut the portable way ("Ctrl+Shift+S"); empty when it is none."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText)


def shown(keys: str) -> str:
    """Write a shortcut as this system does."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def changes(settings: Settings) -> dict[str, tuple[str, ...]]:
    """Return the person's own keys by command; what isn't a list of keys is left out."""
    stored = settings.get(CHANGED)
    return {
        identity: tuple(str(key) for key in keys)
        for identity, keys in stored.items()
        if isinstance(keys, list)
    }


def remember(settings: Settings, changed: Mapping[str, Iterable[str]]) -> None:
    settings.set(CHANGED, {identity: list(keys) for identity, keys in changed.items()})


def keys_of(command: Command, changed: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    return changed.get(command.id, command.shortcuts)


def refusal(
    commands: Iterable[Command],
    changed: Mapping[str, tuple[str, ...]],
    identity: str,
    keys: str,
) -> str:
    """Say in one sentence why a command can't have these keys; empty when it can."""
    wanted = normal(keys)
    if not wanted:
        return tr("Press the keys first.")
    if wanted in TAKEN:
        return tr("{keys} is for {use}; choose other keys.").format(
            keys=shown(wanted), use=tr(TAKEN[wanted])
        )
    for command in commands:
        if command.id == identity:
            continue
        for theirs in map(normal, keys_of(command, changed)):
            # "Ctrl+K" is also in the way of "Ctrl+K, Ctrl+B", which begins with it.
            if theirs == wanted or _begins(theirs, wanted) or _begins(wanted, theirs):
                return tr(
                    "{keys} belongs to “{command}”; take it away there first, or choose other keys."
                ).format(keys=shown(wanted), command=tr(command.text))
    return ""


def _begins(long: str, short: str) -> bool:
    return bool(short) and long.startswith(f"{short}, ")


def with_keys(
    command: Command, changed: Mapping[str, tuple[str, ...]], keys: tuple[str, ...]
) -> dict[str, tuple[str, ...]]:
    """Return the changes with a command's keys set; its own keys are no change."""
    after = dict(changed)
    if tuple(map(normal, keys)) == tuple(map(normal, command.shortcuts)):
        after.pop(command.id, None)
    else:
        after[command.id] = tuple(map(normal, keys))
    return after
