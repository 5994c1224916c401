"""The menus lead to everything."""

from __future__ import annotations

from app.commands.table import COMMANDS, MENUS

IN_SUBMENUS = {">Run on": "device.", ">Colours": "theme."}


def test_every_command_is_in_a_menu() -> None:
    entries = [entry for menu in MENUS for entry in menu.entries]
    prefixes = tuple(prefix for name, prefix in IN_SUBMENUS.items() if name in entries)
    lost = [c.id for c in COMMANDS if c.id not in entries and not c.id.startswith(prefixes)]
    assert lost == []


def test_menus_name_only_commands_that_exist_and_each_once() -> None:
    named = [entry for menu in MENUS for entry in menu.entries if entry[0] not in "->"]
    assert set(named) <= {command.id for command in COMMANDS}
    assert len(named) == len(set(named))
