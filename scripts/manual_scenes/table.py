"""The manual's table of commands and keys, made from the commands themselves."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from app.commands import tool_menu
from app.commands.keys import TAKEN
from app.commands.table import FILES
from app.tools.toolbox import make_tools

BEGIN = "<!-- commands: written by scripts/manual_pictures.py -->"
END = "<!-- end of commands -->"
Row = tuple[str, tuple[str, ...], str]  # name, keys, what it does


def groups() -> Iterator[tuple[str, list[Row]]]:
    """Yield the menus in their order, each with its commands; tools belong to the Tools menu."""
    tools = [tool.info for tool in make_tools().values()]
    for file in FILES:
        rows = [(command.text, command.shortcuts, command.tip) for command in file.COMMANDS]
        if file is tool_menu:
            rows = [(info.name, (info.shortcut,), info.tip) for info in tools] + rows
        yield file.MENU.title.replace("&", ""), rows


def keys_text(keys: tuple[str, ...]) -> str:
    """Return keys as Markdown; a bar would end the cell of a table."""
    return ", ".join(f"`{key}`" for key in keys).replace("|", "\\|")


def table() -> str:
    """Return the whole table as Markdown."""
    lines: list[str] = []
    for title, rows in groups():
        lines += [f"### {title}", "", "| command | keys | what it does |", "|---|---|---|"]
        lines += [f"| {name} | {keys_text(keys)} | {tip} |" for name, keys, tip in rows]
        lines.append("")
    lines += ["### Keys of the photo itself", "", "| key | what it is for |", "|---|---|"]
    lines += [f"| {keys_text((key,))} | {use} |" for key, use in TAKEN.items()]
    return "\n".join(lines)


def with_table(text: str) -> str:
    """Return a page with the table between its marks made anew."""
    before, mark, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not mark or not end:
        raise ValueError(f"The page has no place for the table; put “{BEGIN}” and “{END}” there.")
    return f"{before}{BEGIN}\n\n{table()}\n\n{END}{after}"


def write_table(page: Path) -> None:
    page.write_text(with_table(page.read_text("utf-8")), "utf-8")
