"""How a selection tool learns whether to replace, add or subtract."""

from __future__ import annotations

from app.document.selection import Mode
from app.tools.tool import Option, Pointer, Stage

MODE = Option(
    "mode",
    "Mode",
    "choice",
    Mode.REPLACE.value,
    "Replace the selection, add to it (Shift) or subtract from it (Alt)",
    choices=(
        (Mode.REPLACE.value, "New"),
        (Mode.ADD.value, "Add"),
        (Mode.SUBTRACT.value, "Subtract"),
    ),
)


def mode_of(stage: Stage, at: Pointer) -> Mode:
    """Held keys win over the option bar."""
    if at.subtract:
        return Mode.SUBTRACT
    if at.add:
        return Mode.ADD
    return Mode(stage.options["mode"])
