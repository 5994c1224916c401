"""Commands of the View menu: zoom, overlays and colours."""

from __future__ import annotations

from app.commands import doing as do
from app.commands.command import Command, Menu
from app.settings import SHOW_FRAMES, THEME


def _theme(name: str, text: str) -> Command:
    return Command(
        f"theme.{name}",
        text,
        f"{text} colours",
        lambda parts: parts.set_theme(name),
        checked=lambda parts: parts.workspace.settings.get(THEME) == name,
    )


COMMANDS: tuple[Command, ...] = (
    Command(
        "view.in",
        "Zoom in",
        "Zoom in",
        lambda p: p.canvas.zoom_step(1),
        ("+", "=", "Ctrl++", "Ctrl+="),
        "zoom_in",
        do.opened,
    ),
    Command(
        "view.out",
        "Zoom out",
        "Zoom out",
        lambda p: p.canvas.zoom_step(-1),
        ("-", "Ctrl+-"),
        "zoom_out",
        do.opened,
    ),
    Command(
        "view.fit",
        "Fit in window",
        "Show the whole photo",
        lambda p: p.canvas.fit(),
        ("0", "Ctrl+0"),
        "fit",
        do.opened,
    ),
    Command(
        "view.actual",
        "100 %",
        "Show every pixel as one pixel of the screen",
        lambda p: p.canvas.zoom_to(1.0),
        ("1", "Ctrl+1"),
        "actual",
        do.opened,
    ),
    Command(
        "view.frames",
        "Show working squares",
        "Draw the squares a clean-up works on",
        do.toggle_frames,
        ("Ctrl+Shift+F",),
        "",
        checked=lambda p: p.workspace.settings.get(SHOW_FRAMES),
    ),
    Command(
        "view.next",
        "Next photo",
        "Bring the next open photo to the front",
        lambda p: p.workspace.show_next(1),
        ("Ctrl+Tab", "Ctrl+PgDown"),
        "",
        do.several,
    ),
    Command(
        "view.previous",
        "Previous photo",
        "Bring the open photo before this one to the front",
        lambda p: p.workspace.show_next(-1),
        ("Ctrl+Shift+Tab", "Ctrl+PgUp"),
        "",
        do.several,
    ),
    Command(
        "view.split",
        "Split view",
        "Show the photo before on the left of a line that can be dragged (Ctrl+arrows move it)",
        lambda p: p.compare.toggle_split(),
        ("|", "Shift+\\"),
        "split",
        do.opened,
        lambda p: p.compare.split,
    ),
    _theme("system", "As the desktop"),
    _theme("dark", "Dark"),
    _theme("light", "Light"),
)

MENU = Menu(
    "&View",
    (
        "view.in",
        "view.out",
        "view.fit",
        "view.actual",
        "-",
        "view.next",
        "view.previous",
        "-",
        "view.split",
        "view.frames",
        ">Panels",
        ">Colours",
    ),
)
