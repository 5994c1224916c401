"""Commands of the File menu."""

from __future__ import annotations

from app.commands import doing as do
from app.commands.command import Command, Menu
from app.settings import KEEP_LOCATION

COMMANDS: tuple[Command, ...] = (
    Command(
        "file.open", "Open…", "Open photos", lambda p: p.files.ask_and_open(), ("Ctrl+O",), "open"
    ),
    Command(
        "file.paste",
        "Paste as photo",
        "Open the picture from the clipboard in a tab of its own",
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
        "file.save_project",
        "Save project…",
        "Save the photo with its layers, cleanups and selection, for later and for Krita or GIMP",
        lambda p: p.files.save_project(),
        ("Ctrl+Shift+P",),
        "",
        do.opened,
    ),
    Command(
        "file.save_copy",
        "Save a copy…",
        "Save a copy under another name; the photo keeps its own",
        lambda p: p.files.save_copy(),
        ("Ctrl+Alt+S",),
        "",
        do.opened,
    ),
    Command(
        "file.revert",
        "Revert",
        "Go back to the photo as it is on the disk; undo brings your changes back",
        lambda p: p.files.revert(),
        (),
        "",
        do.can_revert,
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
        "file.upscale_folder",
        "Upscale folder…",
        "Make all photos of a folder larger, beside your other work",
        lambda p: p.upscale_folder(),
        ("Ctrl+Shift+U",),
    ),
    Command(
        "file.strip_location",
        "Save without location",
        "Leave GPS and place names out of every photo you save",
        do.toggle_location,
        (),
        "",
        checked=lambda p: not p.workspace.settings.get(KEEP_LOCATION),
    ),
    Command(
        "file.close",
        "Close photo",
        "Close the photo in front",
        lambda p: p.files.close(),
        ("Ctrl+W",),
        "",
        do.opened,
    ),
    Command(
        "file.close_others",
        "Close others",
        "Close all photos but the one in front",
        lambda p: p.files.close_others(),
        ("Ctrl+Alt+W",),
        "",
        do.several,
    ),
    Command(
        "file.close_all",
        "Close all",
        "Close all photos: back to the start page",
        lambda p: p.files.close_all(),
        ("Ctrl+Shift+W",),
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
        "file.save_project",
        "file.save_copy",
        "file.export",
        "file.strip_location",
        "file.revert",
        "-",
        "file.upscale_folder",
        "-",
        "file.close",
        "file.close_others",
        "file.close_all",
        "file.quit",
    ),
)
