"""Quick mask: a red veil over what is not selected, in tiles like the photo's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from app.canvas.tiles import TileCache
from app.document.document import Change
from app.workspace import Workspace

RED, GREEN, BLUE = 226, 42, 54
COVER = 0.55  # of what is not selected at all


def _colours() -> NDArray[np.uint32]:
    """Return the veil for each value of a selection: 256 pixels of premultiplied 32 bits."""
    cover = np.linspace(COVER, 0, 256)[:, None]
    parts = np.rint(np.array([[BLUE, GREEN, RED, 255]]) * cover).astype(np.uint8)
    return np.ascontiguousarray(parts).view(np.uint32).reshape(256)


@dataclass(frozen=True)
class VeilDisplay:
    """Turns a selection into a veil for the screen, as `Display` does with a photo's pixels."""

    def convert(self, pixels: NDArray[Any]) -> NDArray[np.uint8]:
        """Return h x w x 4 uint8 in the order B G R A, premultiplied, from h x w x 1 uint8."""
        shown: NDArray[np.uint8] = COLOURS[pixels[:, :, 0]].view(np.uint8)
        return shown.reshape(*pixels.shape[:2], 4)


COLOURS = _colours()


class Veil(QObject):
    """Follows the selection of the photo in front while it is on; costs nothing while off."""

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._plane: NDArray[np.uint8] | None = None
        self._tiles: TileCache | None = None
        self.on = False
        workspace.changed.connect(self._follow)

    def toggle(self) -> None:
        self.on = not self.on
        self._plane = self._tiles = None
        self.changed.emit()

    @property
    def tiles(self) -> TileCache | None:
        """What to draw over the photo, None while the veil is off."""
        document = self._workspace.document
        if not self.on or document is None:
            return None
        if self._plane is not document.selection:
            self._plane = document.selection
            self._tiles = TileCache(self._plane[:, :, None], VeilDisplay(), sheer=True)
        return self._tiles

    def _follow(self, change: Change) -> None:
        document = self._workspace.document
        if document is None or self._tiles is None or self._plane is not document.selection:
            return
        if change.selection is not None:
            self._tiles.changed(change.selection)
