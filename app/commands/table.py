"""All commands and menus, in the order of the menu bar."""

from __future__ import annotations

from app.commands import (
    cleanup_menu,
    edit_menu,
    file_menu,
    help_menu,
    image_menu,
    select_menu,
    tool_menu,
    view_menu,
)

FILES = (
    file_menu,
    edit_menu,
    image_menu,
    select_menu,
    tool_menu,
    cleanup_menu,
    view_menu,
    help_menu,
)
COMMANDS = tuple(command for file in FILES for command in file.COMMANDS)
MENUS = tuple(file.MENU for file in FILES if file.MENU.entries)
