"""Smudge: carries colour, without bands."""

from __future__ import annotations

import numpy as np

from app.document.document import Document
from app.document.retouch.smudge import Smudge
from glean_core.imaging import Picture
from glean_core.imaging.box import Box
from tests.app.drawing import hand_with


def halves(dtype: str, left: int, right: int) -> Document:
    pixels = np.full((120, 400, 3), left, dtype)
    pixels[:, 150:] = right
    return Document(Picture(pixels))


def test_colour_is_dragged_along_the_way_and_fades() -> None:
    document = halves("uint8", 200, 50)
    hand_with("smudge", document, size=40, hardness=80, strength=80).strokes([(100, 60), (350, 60)])
    line = document.pixels[60, 150:360, 0].astype(int)
    assert line[3] > 150
    assert line[30] > line[60] > line[90] > line[150]
    assert np.diff(line).max() <= 2
    assert line[-1] == 50


def test_full_strength_never_lets_go() -> None:
    document = halves("uint8", 200, 50)
    hand = hand_with("smudge", document, size=40, hardness=100, strength=100)
    hand.strokes([(100, 60), (350, 60)])
    assert (document.pixels[60, 150:350] == 200).all()


def test_rubbing_makes_no_bands() -> None:
    """Rounding after each dab would let 8 bits stop where 16 go on."""
    ends = []
    for dtype, scale in (("uint8", 1), ("uint16", 257)):
        document = halves(dtype, 100 * scale, 108 * scale)
        hand = hand_with("smudge", document, size=60, hardness=0, strength=80)
        hand.strokes([(120, 60), (180, 60)] * 8)
        ends.append(document.pixels[:, :, 0] / scale)
    assert np.abs(ends[0] - ends[1]).max() < 0.51
    line = ends[1][60]
    assert line[140] > 101 or line[160] < 107, "it was smudged"


def test_a_flat_photo_stays_flat() -> None:
    document = halves("uint8", 77, 77)
    hand_with("smudge", document, size=50).strokes([(0, 0), (399, 119)])
    assert (document.pixels == 77).all()
    assert document.history.steps == []


def test_a_brush_of_many_bands_drags_as_the_formula_says() -> None:
    rng = np.random.default_rng(4)
    pixels = rng.integers(0, 256, (900, 500, 3), np.uint8)
    smudge, keep = Smudge(pixels.shape), 0.6
    cover = rng.random((800, 400), np.float32)
    wet = pixels.astype(np.float32) / np.float32(255)
    carried = wet[20:820, 30:430].copy()
    smudge.drag(pixels, Box(30, 20, 400, 800), cover, None, keep)
    smudge.drag(pixels, Box(60, 50, 400, 800), cover, None, keep)
    carried += (wet[50:850, 60:460] - carried) * (1 - keep)
    wet[50:850, 60:460] += (carried - wet[50:850, 60:460]) * cover[..., None]
    result = pixels.copy()
    smudge.dry(result, Box(0, 0, 500, 900))
    assert np.abs(result - wet * 255).max() < 0.501
    assert not np.array_equal(result, pixels)
