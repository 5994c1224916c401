"""Commands of the Image menu: geometry and tone of the whole photo."""

from __future__ import annotations

from collections.abc import Callable

from app.commands import doing as do
from app.commands.command import Command, Menu, Parts
from app.dialogs.resize import ask_resize
from app.dialogs.tone.balance_form import BalanceForm
from app.dialogs.tone.exposure_form import ExposureForm
from app.dialogs.tone.form import Form
from app.dialogs.tone.levels_form import LevelsForm
from app.document.document import Document
from app.document.reshape import Crop, Flip, Operation, Rotate
from app.reshaping import reshape
from app.toning import Toning
from app.words import mark


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
        reshape(parts.workspace, Crop(document.selected_box), mark("Crop to selection"))


def _resize(parts: Parts) -> None:
    document = parts.workspace.document
    if document is None or parts.workspace.occupied:
        return
    asked = ask_resize(parts.window, document.width, document.height, parts.workspace.settings)
    if asked is not None:
        reshape(parts.workspace, asked, mark("Resize"))


def _tone(
    identity: str, text: str, tip: str, keys: str, form: Callable[[Document], Form], grey: bool
) -> Command:
    """A tone control; `grey` says whether it makes sense for a photo without colours."""

    def begin(parts: Parts) -> None:
        document = parts.workspace.document
        if document is not None and not parts.workspace.tool.busy:
            parts.workspace.leave_tool()
            Toning(parts.canvas, parts.workspace, text, form(document))

    def suits(parts: Parts) -> bool:
        document = parts.workspace.document
        return document is not None and (grey or not document.picture.is_grey)

    return Command(f"image.{identity}", f"{text}…", tip, begin, (keys,), "", suits)


COMMANDS: tuple[Command, ...] = (
    _tone(
        "exposure",
        mark("Exposure and contrast"),
        "Make the photo brighter or darker, harder or softer",
        "Ctrl+U",
        lambda document: ExposureForm(),
        grey=True,
    ),
    _tone(
        "levels",
        mark("Levels"),
        "Say what is black and what is white, with the histogram",
        "Ctrl+L",
        LevelsForm,
        grey=True,
    ),
    _tone(
        "balance",
        mark("White balance"),
        "Take a colour cast out of the photo",
        "Ctrl+B",
        BalanceForm,
        grey=False,
    ),
    _turn("rotate_left", "Rotate left", "Turn a quarter to the left", Rotate(3), "Ctrl+["),
    _turn("rotate_right", "Rotate right", "Turn a quarter to the right", Rotate(1), "Ctrl+]"),
    _turn("rotate_180", "Rotate by 180°", "Turn the photo upside down", Rotate(2), "Ctrl+Alt+R"),
    _turn(
        "flip_horizontal",
        "Flip horizontally",
        "Mirror the photo: left becomes right",
        Flip(True),
        "Ctrl+Alt+F",
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
        "-",
        "image.exposure",
        "image.levels",
        "image.balance",
    ),
)
