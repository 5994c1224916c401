"""How a selection tool learns whether to replace, add, subtract or intersect."""

from __future__ import annotations

from app.document.selection import Mode
from app.tools.tool import Option, Pointer, Stage

MODE = Option(
    "mode",
    "Mode",
    "choice",
    Mode.REPLACE.value,
    "Replace the selection, add to it (Shift), subtract from it (Alt) or keep what both share "
    "(Shift+Alt)",
    choices=(
        (Mode.REPLACE.value, "New"),
        (Mode.ADD.value, "Add"),
        (Mode.SUBTRACT.value, "Subtract"),
        (Mode.INTERSECT.value, "Intersect"),
    ),
)


def mode_of(stage: Stage, at: Pointer) -> Mode:
    """Held keys win over the option bar."""
    if at.add and at.subtract:
        return Mode.INTERSECT
    if at.subtract:
        return Mode.SUBTRACT
    if at.add:
        return Mode.ADD
    return Mode(stage.options["mode"])
