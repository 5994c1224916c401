"""What was read from a project or another OpenRaster file, and how a document gets it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.document.document import Change, Document
from app.document.earlier import Earlier
from app.document.planes import region, tiles_under
from glean_core.imaging import Picture


@dataclass(frozen=True, eq=False)
class LoadedProject:
    """picture: the photo as it was saved; opened: its pixels before any work, of the same shape.

    selection, edits: H x W uint8. own: it is a project of this program; other files come
    flattened, and saving over them would lose their layers. notes: sentences for the person.
    """

    picture: Picture
    opened: NDArray[Any]
    selection: NDArray[np.uint8]
    edits: NDArray[np.uint8]
    earlier: Earlier
    own: bool
    notes: tuple[str, ...] = ()


def dress(document: Document, loaded: LoadedProject) -> None:
    """Give a document of the project's picture, that nobody has seen yet, the rest of the project.

    Its original is the one of the project, its history stays empty. A file of another program takes
    the path away: saving asks where.
    """
    pixels = document.pixels
    for tile in tiles_under(document.frame, document.height, document.width):
        now, before = region(pixels, tile), region(loaded.opened, tile)
        if not np.array_equal(now, before):
            saved = now.copy()
            now[...] = before
            document.opened.keep(tile)
            now[...] = saved
    document.edits[...] = loaded.edits
    document.selection[...] = loaded.selection
    frame = document.frame
    document.announce(Change(frame, frame, edits=frame))
    document.earlier = loaded.earlier
    if not loaded.own:
        document.path = None
