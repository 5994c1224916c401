"""Working squares and tiles."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from glean_core.imaging import Box
from glean_core.restoration.geometry import squared, tiles_over, working_square
from tests.restoration.scenes import box_mask

SIDES = st.integers(1, 900)


@st.composite
def regions(draw: st.DrawFn) -> tuple[Box, int, int]:
    height, width = draw(SIDES), draw(SIDES)
    left, top = draw(st.integers(0, width - 1)), draw(st.integers(0, height - 1))
    region = Box(left, top, draw(st.integers(1, width - left)), draw(st.integers(1, height - top)))
    return region, height, width


@given(regions())
def test_the_working_square_holds_the_region_and_stays_on_the_picture_where_it_fits(
    case: tuple[Box, int, int],
) -> None:
    region, height, width = case
    square = working_square(region, height, width, 256)
    assert square.width == square.height
    assert square.contains(region)
    assert square.width <= max(height, width)
    if square.width <= min(height, width):
        assert Box(0, 0, width, height).contains(square)


def test_the_working_square_is_twice_the_region_but_no_smaller_than_the_model_makes() -> None:
    assert working_square(Box(900, 900, 40, 30), 2000, 2000, 256).width == 256
    assert working_square(Box(900, 900, 400, 300), 2000, 2000, 256).width == 800
    assert working_square(Box(10, 10, 20, 20), 100, 120, 256).width == 120


@given(regions(), st.sampled_from([32, 64, 256]))
def test_tiles_cover_every_masked_pixel(case: tuple[Box, int, int], tile: int) -> None:
    region, height, width = case
    mask = box_mask(height, width, region)
    covered = np.zeros_like(mask, bool)
    for box in tiles_over(mask, region, tile):
        assert (box.width, box.height) == (tile, tile)
        inside = box.clipped(height, width)
        assert mask[inside.slices].any()
        if tile <= min(height, width) // 2:
            assert box.intersection(Box(0, 0, width, height)).area > tile * tile / 8
        covered[inside.slices] = True
    assert covered[mask > 0].all()


def test_a_frame_is_squared_around_its_centre() -> None:
    assert squared(Box(10, 20, 30, 50)) == Box(0, 20, 50, 50)
    assert squared(Box(10, 20, 50, 50)) == Box(10, 20, 50, 50)
