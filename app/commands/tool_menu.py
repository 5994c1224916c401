"""Commands of the Tools menu: the brush, and one command for each tool."""

from __future__ import annotations

from app.commands.command import Command, Menu
from app.workspace import Workspace

COMMANDS: tuple[Command, ...] = (
    Command(
        "tool.larger",
        "Larger brush",
        "Make the brush larger",
        lambda p: p.workspace.change_size(1),
        ("]",),
    ),
    Command(
        "tool.smaller",
        "Smaller brush",
        "Make the brush smaller",
        lambda p: p.workspace.change_size(-1),
        ("[",),
    ),
    Command(
        "tool.harder",
        "Harder brush",
        "Make the rim of the brush sharper",
        lambda p: p.workspace.change_hardness(1),
        ("}", "Shift+]"),
    ),
    Command(
        "tool.softer",
        "Softer brush",
        "Make the rim of the brush softer",
        lambda p: p.workspace.change_hardness(-1),
        ("{", "Shift+["),
    ),
)

MENU = Menu(
    "&Tools",
    (
        ">Tools",
        "-",
        "tool.smaller",
        "tool.larger",
        "tool.softer",
        "tool.harder",
    ),
)


def tool_commands(workspace: Workspace) -> tuple[Command, ...]:
    """One command per tool, in the order of the tool bar."""

    def command(tool_id: str) -> Command:
        info = workspace.tools[tool_id].info
        return Command(
            f"tool.{tool_id}",
            info.name,
            info.tip,
            lambda parts: parts.workspace.choose_tool(tool_id),
            (info.shortcut,),
            tool_id,
            checked=lambda parts: parts.workspace.tool.info.id == tool_id,
        )

    return tuple(command(tool_id) for tool_id in workspace.tools)
