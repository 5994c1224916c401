"""Commands of the Select menu."""

from __future__ import annotations

from app.cleanup.region import Where
from app.commands import doing as do
from app.commands.command import Command, Menu
from app.document import selection
from app.selecting.face import select_face
from app.selecting.margin import FEATHER, GROW, SHRINK, Margin, ask_and_change
from app.selecting.original import compare_with_original


def _margin(identity: str, text: str, margin: Margin, keys: str) -> Command:
    return Command(
        identity,
        text,
        f"{margin.action} the selection: {margin.sentence[0].lower()}{margin.sentence[1:-1]}",
        lambda p: ask_and_change(p.workspace, p.window, margin),
        (keys,),
        "",
        do.selected,
    )


COMMANDS: tuple[Command, ...] = (
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
        "select.again",
        "Reselect",
        "Bring back the selection that was given up last",
        do.reselect,
        ("Ctrl+Shift+D",),
        "",
        do.can_reselect,
    ),
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
        "select.face",
        "Select face",
        "Select a face, and the next one when asked again",
        lambda p: select_face(p.workspace),
        ("Ctrl+Shift+H",),
        "",
        do.opened,
    ),
    Command(
        "select.original",
        "Compare with original…",
        "Select what was retouched in another program, by the photo as it was before",
        lambda p: compare_with_original(p.workspace, p.window),
        ("Ctrl+Shift+O",),
        "",
        do.opened,
    ),
    _margin("select.grow_by", "Grow…", GROW, "Ctrl+Alt+."),
    _margin("select.shrink_by", "Shrink…", SHRINK, "Ctrl+Alt+,"),
    _margin("select.feather", "Feather…", FEATHER, "Shift+F6"),
    Command(
        "select.quick_mask",
        "Quick mask",
        "Lay a red veil over what is not selected",
        lambda p: p.canvas.veil.toggle(),
        ("Q",),
        "",
        do.opened,
        lambda p: p.canvas.veil.on,
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
)

MENU = Menu(
    "&Select",
    (
        "select.all",
        "select.none",
        "select.again",
        "select.invert",
        "-",
        "select.edits",
        "select.original",
        "select.face",
        "-",
        "select.grow_by",
        "select.shrink_by",
        "select.feather",
        "select.grow",
        "select.shrink",
        "-",
        "select.quick_mask",
    ),
)
