"""The tool in hand while a dialog is up: it points at places of the photo."""

from __future__ import annotations

from collections.abc import Callable

from app.tools.tool import Key, Pointer, Stage, Tool, ToolInfo


class Picker(Tool):
    """Pending for as long as it is in the hand, so that nothing else changes the photo."""

    def __init__(
        self,
        title: str,
        picked: Callable[[float, float], None],
        accept: Callable[[], None],
        give_up: Callable[[], None],
    ) -> None:
        self.info = ToolInfo("picker", title, "", title)
        self._picked, self._accept, self._give_up = picked, accept, give_up

    @property
    def busy(self) -> bool:
        return False

    @property
    def pending(self) -> bool:
        return True

    def press(self, stage: Stage, at: Pointer) -> None:
        self._picked(at.x, at.y)

    def move(self, stage: Stage, at: Pointer) -> None:
        return

    def release(self, stage: Stage, at: Pointer) -> None:
        return

    def key(self, stage: Stage, key: Key) -> bool:
        if key != "enter":
            return False
        self._accept()
        return True

    def cancel(self, stage: Stage) -> None:
        self._give_up()
