"""Integer and float pixels; rectangles."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from glean_core.imaging import Box, Picture, crop, from_float, to_float

boxes = st.builds(
    Box, st.integers(-50, 50), st.integers(-50, 50), st.integers(1, 60), st.integers(1, 60)
)


@pytest.mark.parametrize(("dtype", "white"), [(np.uint8, 255), (np.uint16, 65535)])
def test_every_level_survives_the_way_to_float_and_back(dtype: type, white: int) -> None:
    levels = np.arange(white + 1).astype(dtype)
    values = to_float(levels)
    assert values.dtype == np.float32
    assert values[0] == 0
    assert values[-1] == 1
    assert np.array_equal(from_float(values, dtype), levels)


@pytest.mark.parametrize(("dtype", "white"), [(np.uint8, 255), (np.uint16, 65535)])
def test_floats_are_rounded_to_nearest_and_clipped(dtype: type, white: int) -> None:
    values = np.array([-1, 0.4 / white, 0.6 / white, 1.5, np.inf, -np.inf, np.nan], np.float32)
    assert from_float(values, dtype).tolist() == [0, 0, 1, white, white, 0, 0]
    assert np.isnan(values[-1])  # the input is left alone


def test_other_types_are_refused() -> None:
    with pytest.raises(ValueError, match="uint8 or uint16"):
        to_float(np.zeros(3, np.int32))
    with pytest.raises(ValueError, match="uint8 or uint16"):
        from_float(np.zeros(3, np.float32), np.int16)


@given(boxes, st.integers(1, 60), st.integers(1, 60))
def test_a_clipped_box_is_what_lies_inside(box: Box, height: int, width: int) -> None:
    inside = np.zeros((height, width), bool)
    clipped = box.clipped(height, width)
    inside[clipped.slices] = True
    rows, columns = np.mgrid[:height, :width]
    expected = (rows >= box.top) & (rows < box.bottom) & (columns >= box.left)
    assert np.array_equal(inside, expected & (columns < box.right))
    assert clipped.area == inside.sum()


@given(boxes, st.integers(0, 30), st.integers(1, 80), st.integers(1, 80), st.integers(1, 40))
def test_a_padded_square_is_square_and_inside_where_it_fits(
    box: Box, padding: int, height: int, width: int, minimum: int
) -> None:
    square = box.padded_square(padding, height, width, minimum)
    side = max(box.width + 2 * padding, box.height + 2 * padding, minimum)
    assert square.width == square.height == side
    if side <= width:
        assert square.left >= 0
        assert square.right <= width
    else:
        assert square.left <= 0
        assert square.right >= width
    if Box(0, 0, width, height).contains(box) and side <= min(height, width):
        assert square.contains(box)


@given(boxes, boxes)
def test_union_and_intersection(one: Box, other: Box) -> None:
    shared = one.intersection(other)
    assert one.union(other).contains(one)
    assert one.union(other).contains(other)
    if shared is not None:
        assert one.contains(shared)
        assert other.contains(shared)
        assert shared.area > 0
    else:
        assert one.moved(-100, 0).intersection(one.moved(100, 0)) is None


@given(boxes, st.integers(1, 12), st.integers(1, 12))
def test_a_crop_mirrors_beyond_the_edges(box: Box, height: int, width: int) -> None:
    array = np.arange(height * width * 3).reshape(height, width, 3)
    pad = 130  # more than any box here reaches out
    mirrored = np.pad(array, ((pad, pad), (pad, pad), (0, 0)), mode="symmetric")
    expected = mirrored[box.moved(pad, pad).slices]
    assert np.array_equal(crop(array, box), expected)
    assert np.array_equal(crop(array[..., 0], box), expected[..., 0])


def test_a_crop_is_a_copy() -> None:
    array = np.zeros((4, 4), np.uint8)
    crop(array, Box(1, 1, 2, 2))[:] = 9
    assert array.max() == 0
    with pytest.raises(ValueError, match="nothing to crop"):
        crop(array, Box(0, 0, 0, 2))


@pytest.mark.parametrize(
    ("pixels", "said"),
    [
        (np.zeros((4, 4), np.uint8), "channels"),
        (np.zeros((4, 4, 5), np.uint8), "channels"),
        (np.zeros((0, 4, 3), np.uint8), "channels"),
        (np.zeros((4, 4, 3), np.float32), "uint8"),
    ],
)
def test_a_picture_refuses_other_pixels(pixels: np.ndarray, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        Picture(pixels)


def test_a_picture_describes_itself() -> None:
    picture = Picture(np.zeros((3, 7, 2), np.uint16), icc=b"x")
    assert (picture.width, picture.height, picture.bit_depth) == (7, 3, 16)
    assert picture.has_alpha
    assert picture.is_grey
    other = picture.with_pixels(np.zeros((1, 1, 3), np.uint8))
    assert (other.icc, other.has_alpha, other.is_grey, other.bit_depth) == (b"x", False, False, 8)
