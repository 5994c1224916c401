"""Commands of the File menu."""

from __future__ import annotations

from app.commands import doing as do
from app.commands.command import Command, Menu

COMMANDS: tuple[Command, ...] = (
    Command(
        "file.open", "Open…", "Open a photo", lambda p: p.files.ask_and_open(), ("Ctrl+O",), "open"
    ),
    Command(
        "file.paste",
        "Paste as photo",
        "Open the picture from the clipboard",
        lambda p: p.files.paste(),
        ("Ctrl+V",),
        "paste",
    ),
    Command(
        "file.save",
        "Save",
        "Save the photo",
        lambda p: p.files.save(),
        ("Ctrl+S",),
        "save",
        do.opened,
    ),
    Command(
        "file.save_as",
        "Save as…",
        "Save the photo under another name or format",
        lambda p: p.files.save_as(),
        ("Ctrl+Shift+S",),
        "",
        do.opened,
    ),
    Command(
        "file.export",
        "Export a copy…",
        "Write a copy in another format",
        lambda p: p.files.export(),
        ("Ctrl+E",),
        "export",
        do.opened,
    ),
    Command(
        "file.close",
        "Close photo",
        "Back to the start page",
        lambda p: p.files.close(),
        ("Ctrl+W",),
        "",
        do.opened,
    ),
    Command("file.quit", "Quit", "Leave GLEAN Retouch", do.quit, ("Ctrl+Q",)),
)

MENU = Menu(
    "&File",
    (
        "file.open",
        ">Open recent",
        ">Sample photos",
        "file.paste",
        "-",
        "file.save",
        "file.save_as",
        "file.export",
        "-",
        "file.close",
        "file.quit",
    ),
)
