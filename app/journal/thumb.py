"""The small picture beside a journal: by it a person knows the work again."""

from __future__ import annotations

import contextlib
from pathlib import Path

from app.document.thumbnail import small
from app.journal.state import State
from glean_core.errors import GleanError
from glean_core.imaging.box import Box
from glean_core.imaging.picture import Picture
from glean_core.imaging.write import write

NAME = "thumb.png"
WIDTH, HEIGHT = 192, 144


def write_thumb(folder: Path, state: State) -> None:
    """Write the photo small, in its own colour profile. Works without one where that fails."""
    height, width = state.pixels.shape[:2]
    # The photo may be painted on meanwhile: at worst the small picture shows half a stroke.
    pixels = small(state.pixels, Box(0, 0, width, height), WIDTH, HEIGHT)
    with contextlib.suppress(OSError, GleanError):
        write(Picture(pixels, icc=state.about.icc), folder / NAME)
