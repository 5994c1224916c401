"""Commands of the Image menu: geometry and tone of the whole photo."""

from __future__ import annotations

from app.commands.command import Command, Menu

COMMANDS: tuple[Command, ...] = ()

MENU = Menu("&Image", ())
