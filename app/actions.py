"""Every command as data: id, text, shortcuts, tip, icon, when it can be used, what it does."""

from __future__ import annotations

from app import handlers as do
from app.cleanup.region import Where
from app.command import Command
from app.document import selection
from app.settings import SHOW_FRAMES, THEME
from app.workspace import Workspace


def _theme(name: str, text: str) -> Command:
    return Command(
        f"theme.{name}",
        text,
        f"{text} colours",
        lambda parts: parts.set_theme(name),
        checked=lambda parts: parts.workspace.settings.get(THEME) == name,
    )


def _device(name: str, text: str) -> Command:
    return Command(
        f"device.{name}",
        text,
        f"Run models on: {text}",
        lambda parts: parts.cleanup.shelf.choose_device(name),
        checked=lambda parts: parts.cleanup.shelf.device == name,
    )


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
    Command(
        "edit.undo", "Undo", "Take the last step back", do.undo, ("Ctrl+Z",), "undo", do.can_undo
    ),
    Command(
        "edit.redo",
        "Redo",
        "Do the step again",
        do.redo,
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        "redo",
        do.can_redo,
    ),
    Command(
        "edit.copy",
        "Copy",
        "Copy the photo, or the part around the selection",
        lambda p: p.files.copy(),
        ("Ctrl+C",),
        "",
        do.opened,
    ),
    Command("edit.escape", "Cancel", "Cancel the stroke or the running work", do.escape, ("Esc",)),
    Command(
        "select.all",
        "Select all",
        "Select the whole photo",
        lambda p: do.select(p, "Select all", lambda m, e: selection.everything(*m.shape)),
        ("Ctrl+A",),
        "",
        do.opened,
    ),
    Command("select.none", "Deselect", "Select nothing", do.deselect, ("Ctrl+D",), "", do.selected),
    Command(
        "select.invert",
        "Invert selection",
        "Select what is not selected",
        lambda p: do.select(p, "Invert selection", lambda m, e: selection.inverted(m)),
        ("Ctrl+Shift+I",),
        "",
        do.opened,
    ),
    Command(
        "select.edits",
        "Select my edits",
        "Select what you retouched since opening",
        lambda p: do.select(p, "Select my edits", do.edits_shape),
        ("Ctrl+Shift+E",),
        "",
        lambda p: p.cleanup.has(Where.EDITS),
    ),
    Command(
        "select.grow",
        "Grow by 4 px",
        "Make the selection larger",
        lambda p: do.grow(p, 4, "Grow selection"),
        ("Ctrl+Shift+.",),
        "",
        do.selected,
    ),
    Command(
        "select.shrink",
        "Shrink by 4 px",
        "Make the selection smaller",
        lambda p: do.grow(p, -4, "Shrink selection"),
        ("Ctrl+Shift+,",),
        "",
        do.selected,
    ),
    Command(
        "cleanup.run",
        "Clean up",
        "Replace the region by what the model makes of it",
        lambda p: p.cleanup.run(),
        ("Ctrl+Return", "Ctrl+Enter"),
        "cleanup",
        lambda p: p.cleanup.ready,
    ),
    Command(
        "cleanup.cancel",
        "Cancel the clean-up",
        "Give up the running clean-up",
        lambda p: p.cleanup.cancel(),
        (),
        "",
        lambda p: p.cleanup.working,
    ),
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
    _theme("dark", "Dark"),
    _theme("light", "Light"),
    _theme("system", "As the desktop"),
    _device("auto", "Automatic"),
    _device("cpu", "CPU"),
    _device("cuda", "NVIDIA GPU"),
    _device("mps", "Apple GPU"),
    Command(
        "help.about",
        "About GLEAN Retouch",
        "Version, licence and keys",
        lambda p: p.about(),
        ("F1",),
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
