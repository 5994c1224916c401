"""The photo as it was opened, made tile by tile."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.canvas.before import as_opened
from app.canvas.display import Display
from app.canvas.pyramid import Pyramid
from app.canvas.tiles import TileCache
from app.document.document import Document
from app.document.history import region
from app.document.planes import TILE
from glean_core.imaging.box import Box
from glean_core.imaging.picture import Picture

boxes = st.builds(
    Box, st.integers(0, 700), st.integers(0, 500), st.integers(1, 200), st.integers(1, 200)
)


def photo(dtype: type = np.uint8, channels: int = 3) -> Document:
    rng = np.random.default_rng(5)
    pixels = rng.integers(0, np.iinfo(dtype).max, (601, 813, channels), dtype=dtype)
    return Document(Picture(pixels))


def paint(document: Document, box: Box) -> None:
    clipped = box.clipped(document.height, document.width)
    recording = document.record()
    recording.touch("pixels", clipped)
    region(document.pixels, clipped)[...] //= 2
    document.commit(recording, "Paint", retouched=True)


@given(st.lists(boxes, max_size=4), st.sampled_from([np.uint8, np.uint16]), st.integers(1, 4))
@settings(max_examples=20, deadline=None)
def test_every_level_is_that_of_the_photo_as_opened(
    strokes: list[Box], dtype: type, channels: int
) -> None:
    document = photo(dtype, channels)
    expected = Pyramid(document.pixels.copy())
    for box in strokes:
        paint(document, box)
    now, before = Pyramid(document.pixels), as_opened(document.planes)
    for level, pixels in enumerate(now.levels):
        height, width = pixels.shape[:2]
        for top in range(0, height, 256):
            for left in range(0, width, 256):
                box = Box(left, top, 256, 256).clipped(height, width)
                made = before(pixels[box.slices], box, level)
                assert np.array_equal(made, expected.levels[level][box.slices])


def test_what_nobody_touched_is_not_copied() -> None:
    document = photo()
    paint(document, Box(0, 0, 20, 20))
    far = Box(TILE, TILE, TILE, TILE)
    seen = document.pixels[far.slices]
    assert as_opened(document.planes)(seen, far, 0) is seen


def test_tiles_beside_show_the_photo_before_while_the_photo_is_painted_on() -> None:
    document = photo()
    tiles = TileCache(document.pixels, Display(None))
    first = tiles.image((0, 0, 0)).copy()
    before = tiles.adjusted(as_opened(document.planes))
    paint(document, Box(10, 10, 50, 50))
    tiles.changed(Box(10, 10, 50, 50))
    assert tiles.image((0, 0, 0)) != first
    assert before.image((0, 0, 0)) == first


@pytest.mark.parametrize("level", [0, 1])
def test_the_photo_itself_is_never_written_to(level: int) -> None:
    document = photo()
    paint(document, Box(0, 0, 300, 300))
    now = document.pixels.copy()
    part = Box(0, 0, 100, 100)
    as_opened(document.planes)(Pyramid(document.pixels).levels[level][part.slices], part, level)
    assert np.array_equal(document.pixels, now)
