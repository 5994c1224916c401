"""What the model gets to see of a picture."""

from __future__ import annotations

import numpy as np
import pytest

from glean_core.imaging import Box, Picture, resize, to_float
from glean_core.restoration.placing import placed_face, placed_square
from glean_core.restoration.request import FaceCrop
from glean_core.restoration.source import face_view, model_input, square_view, srgb_region
from tests.restoration.scenes import noise_picture, smooth_picture


def test_a_region_inside_the_picture_is_the_pixels_themselves() -> None:
    picture = noise_picture(20, 30, dtype=np.uint16)
    region = srgb_region(picture, Box(4, 5, 6, 7))
    assert np.array_equal(region, to_float(picture.pixels[5:12, 4:10]))


def test_a_region_over_the_border_is_mirrored() -> None:
    picture = noise_picture(4, 4)
    region = srgb_region(picture, Box(-2, 0, 4, 4))
    assert np.array_equal(region[:, :2], region[:, 3:1:-1])


def test_grey_is_repeated_in_three_channels() -> None:
    region = srgb_region(noise_picture(8, 8, channels=1), Box(0, 0, 8, 8))
    assert region.shape == (8, 8, 3)
    assert np.array_equal(region[..., 0], region[..., 2])


def test_colours_under_full_transparency_are_not_seen() -> None:
    pixels = np.full((16, 16, 4), 200, np.uint8)
    pixels[4:12, 4:12] = (0, 255, 0, 0)
    region = srgb_region(Picture(pixels), Box(0, 0, 16, 16))
    assert region == pytest.approx(200 / 255, abs=0.01)


def test_a_view_is_the_antialiased_reduction() -> None:
    picture = noise_picture(96, 96)
    view = square_view(picture, Box(0, 0, 64, 64), 32)
    expected = np.clip(resize(to_float(picture.pixels[:64, :64]), (32, 32)), 0, 1)
    assert np.allclose(view, expected, atol=1e-6)
    seen = model_input(view, 8)
    assert seen.shape == (8, 8, 3)
    assert seen.min() >= 0
    assert seen.max() <= 1


def test_an_upright_face_crop_is_the_same_as_a_square() -> None:
    picture = smooth_picture(200, 200)
    upright = face_view(picture, FaceCrop(100.0, 90.0, 128.0), 32)
    assert np.allclose(upright, square_view(picture, Box(36, 26, 128, 128), 32), atol=2e-4)


@pytest.mark.parametrize("side", [70.0, 128.0, 201.5])
@pytest.mark.parametrize("angle", [0.0, 0.4, -1.1])
def test_a_face_crop_comes_back_to_where_it_was_taken_from(side: float, angle: float) -> None:
    picture = smooth_picture(480, 500, detail=14.0)
    crop = FaceCrop(251.3, 240.8, side, angle)
    box = Box(100, 90, 300, 300)
    values, coverage = placed_face(face_view(picture, crop, 128), crop, box)
    original = to_float(picture.pixels[box.slices])
    assert coverage.max() == 1.0
    covered = coverage > 0
    assert covered.sum() == pytest.approx(side**2, rel=0.06)
    assert np.abs(values - original)[covered].max() < 0.02


def test_a_square_comes_back_to_where_it_was_taken_from() -> None:
    picture = smooth_picture(200, 260)
    frame, box = Box(40, 30, 100, 100), Box(60, 50, 190, 140)
    values, coverage = placed_square(square_view(picture, frame, 64), frame, box)
    original = to_float(picture.pixels[box.slices])
    assert np.abs(values - original)[coverage > 0].max() < 0.02
    assert coverage[:80, :80].any()
    assert not coverage[80:].any()
    assert not coverage[:, 80:].any()


def test_another_way_to_full_size_can_take_the_place_of_interpolation() -> None:
    made = np.full((32, 32, 3), 0.5, np.float32)
    asked: list[int] = []

    def finish(pixels: np.ndarray, side: int) -> np.ndarray:
        asked.append(side)
        return np.full((side, side, 3), pixels.mean() + 0.25, np.float32)

    box = Box(0, 0, 100, 100)
    square, _ = placed_square(made, box, box, finish)
    face, coverage = placed_face(made, FaceCrop(50.0, 50.0, 99.5), box, finish)
    assert asked == [100, 100]
    assert square == pytest.approx(0.75)
    assert face[coverage > 0] == pytest.approx(0.75)
