"""Finding cats, on a picture of a real one (Chelsea, CC0, from scikit-image)."""

from __future__ import annotations

import threading
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glean_core.errors import CancelledError
from glean_core.imaging import Picture, read, resize
from glean_core.restoration.cats import FACE_SHARE, find_cats
from tests.restoration.scenes import noise_picture

PORTRAIT = Path(__file__).resolve().parents[2] / "resources" / "samples" / "portrait-laughing.jpg"
FACE = 0.72  # side of Chelsea's face / width of her picture, by eye


def cat(width: int) -> np.ndarray:
    from skimage import data

    whole = data.chelsea()
    made = resize(whole, (round(width * whole.shape[0] / whole.shape[1]), width))
    return np.clip(made, 0, 255).astype(np.uint8)


def photo_of_cats(*places: tuple[int, int, int]) -> Picture:
    """Cats of (left, top, width) on a soft wall of 300 x 400 pixels."""
    pixels = np.empty((300, 400, 3), np.uint8)
    pixels[:] = np.linspace(90, 150, 400)[None, :, None]
    for left, top, width in places:
        made = cat(width)
        pixels[top : top + made.shape[0], left : left + width] = made
    return Picture(pixels)


@pytest.mark.parametrize("kind", ["8 bit", "16 bit", "grey", "alpha"])
def test_a_cat_is_found_in_every_kind_of_picture(kind: str) -> None:
    picture = photo_of_cats((150, 100, 90))
    pixels = picture.pixels
    if kind == "16 bit":
        pixels = pixels.astype(np.uint16) * 257
    elif kind == "grey":
        pixels = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)[..., None]
    elif kind == "alpha":
        pixels = np.dstack([pixels, np.full(pixels.shape[:2], 255, np.uint8)])
    (square,) = find_cats(picture.with_pixels(pixels), smallest=64.0)
    assert square.angle == 0.0
    assert abs(square.centre_x - 195) < 15
    assert 100 < square.centre_y < 200
    assert abs(square.side * FACE_SHARE - FACE * 90) < 20


def test_two_cats_are_found_and_the_larger_comes_first() -> None:
    found = find_cats(photo_of_cats((20, 60, 70), (200, 60, 90)), smallest=64.0)
    assert len(found) == 2
    assert found[0].side > found[1].side


def test_people_and_noise_are_no_cats() -> None:
    portrait = read(PORTRAIT)
    assert find_cats(portrait, smallest=200.0) == []
    assert find_cats(noise_picture(200, 300), smallest=64.0) == []


def test_a_cat_at_the_border_gets_a_square_within_the_picture() -> None:
    for left, top in ((0, 0), (310, 0), (0, 240), (310, 240)):
        for square in find_cats(photo_of_cats((left, top, 90)), smallest=64.0):
            half = square.side / 2
            assert half <= square.centre_x <= 400 - half
            assert half <= square.centre_y <= 300 - half


def test_a_search_can_be_cancelled() -> None:
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(CancelledError):
        find_cats(photo_of_cats(), 64.0, cancel)


@settings(max_examples=25, deadline=None)
@given(st.integers(1, 40), st.integers(1, 40), st.floats(1.0, 4000.0), st.integers(0, 9))
def test_pictures_of_any_size_are_searched(
    height: int, width: int, smallest: float, seed: int
) -> None:
    for square in find_cats(noise_picture(height, width, seed=seed), smallest):
        assert square.side <= min(height, width)
