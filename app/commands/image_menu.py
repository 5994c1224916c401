"""Commands of the Image menu: geometry and tone of the whole photo."""

from __future__ import annotations

from app.commands import doing as do
from app.commands.command import Command, Menu, Parts
from app.dialogs.resize import ask_resize
from app.document.reshape import Crop, Flip, Operation, Rotate
from app.reshaping import reshape


def _turn(identity: str, text: str, tip: str, operation: Operation, keys: str) -> Command:
    return Command(
        f"image.{identity}",
        text,
        tip,
        lambda parts: reshape(parts.workspace, operation, text),
        (keys,),
        "",
        do.opened,
    )


def _crop(parts: Parts) -> None:
    document = parts.workspace.document
    if document is not None and document.selected_box is not None:
        reshape(parts.workspace, Crop(document.selected_box), "Crop to selection")


def _resize(parts: Parts) -> None:
    document = parts.workspace.document
    if document is None or parts.workspace.occupied:
        return
    asked = ask_resize(parts.window, document.width, document.height, parts.workspace.settings)
    if asked is not None:
        reshape(parts.workspace, asked, "Resize")


COMMANDS: tuple[Command, ...] = (
    _turn("rotate_left", "Rotate left", "Turn a quarter to the left", Rotate(3), "Ctrl+["),
    _turn("rotate_right", "Rotate right", "Turn a quarter to the right", Rotate(1), "Ctrl+]"),
    _turn("rotate_180", "Rotate by 180°", "Turn the photo upside down", Rotate(2), "Ctrl+Alt+R"),
    _turn(
        "flip_horizontal",
        "Flip horizontally",
        "Mirror the photo: left becomes right",
        Flip(True),
        "Ctrl+Alt+H",
    ),
    _turn(
        "flip_vertical",
        "Flip vertically",
        "Mirror the photo: top becomes bottom",
        Flip(False),
        "Ctrl+Alt+V",
    ),
    Command(
        "image.crop",
        "Crop to selection",
        "Keep only the part of the photo around the selection",
        _crop,
        ("Ctrl+Shift+X",),
        "",
        do.selected,
    ),
    Command(
        "image.resize",
        "Resize…",
        "Make the photo larger or smaller",
        _resize,
        ("Ctrl+Alt+I",),
        "",
        do.opened,
    ),
)

MENU = Menu(
    "&Image",
    (
        "image.rotate_left",
        "image.rotate_right",
        "image.rotate_180",
        "image.flip_horizontal",
        "image.flip_vertical",
        "-",
        "image.crop",
        "image.resize",
    ),
)
