"""Masks and tiles."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from glean_core.imaging import (
    Box,
    bounding_box,
    feather_inwards,
    tile_boxes,
    tile_windows,
    window,
)

masks = arrays(
    np.float32,
    st.tuples(st.integers(1, 24), st.integers(1, 24)),
    elements=st.sampled_from([0.0, 0.0, 0.25, 1.0]),
)


@given(masks)
def test_the_bounding_box_holds_all_of_the_mask_and_no_more(mask: np.ndarray) -> None:
    box = bounding_box(mask)
    if box is None:
        assert not mask.any()
        return
    outside = mask.copy()
    outside[box.slices] = 0
    assert not outside.any()
    inside = mask[box.slices]
    edges = (inside[0], inside[-1], inside[:, 0], inside[:, -1])
    assert all(edge.any() for edge in edges)


@given(masks, st.floats(0, 30))
def test_feathering_reaches_inwards_only(mask: np.ndarray, radius: float) -> None:
    soft = feather_inwards(mask, radius)
    assert soft.dtype == np.float32
    assert np.all(soft[mask == 0] == 0)
    assert np.all(soft <= mask)
    assert np.all(soft[mask > 0] > 0)


def test_feathering_rises_smoothly_and_is_whole_beyond_the_radius() -> None:
    mask = np.zeros((101, 101), np.float32)
    mask[10:91, 10:91] = 1
    line = feather_inwards(mask, 12)[50, :51]
    assert np.all(np.diff(line) >= 0)
    assert np.diff(line).max() < 0.15
    assert line[9] == 0
    assert line[22] == 1
    assert np.array_equal(feather_inwards(mask, 0), mask)


def test_a_mask_that_the_picture_cuts_off_is_not_feathered_there() -> None:
    mask = np.zeros((40, 40), np.float32)
    mask[:, 20:] = 1
    soft = feather_inwards(mask, 5)
    assert np.all(soft[:, -1] == 1)
    assert np.all(soft[0] == soft[20])
    assert np.all(feather_inwards(np.ones((8, 8), np.float32), 5) == 1)


lengths = st.integers(1, 90)


@settings(max_examples=80)
@given(lengths, lengths, st.integers(1, 40), st.integers(0, 20))
def test_windows_of_all_tiles_sum_to_one(height: int, width: int, tile: int, overlap: int) -> None:
    assume(2 * overlap <= tile)
    total = np.zeros((height, width))
    for box, weight in tile_windows(height, width, tile, overlap):
        assert weight.shape == (box.height, box.width)
        assert weight.min() >= 0
        total[box.slices] += weight
    assert np.abs(total - 1).max() < 1e-6


@settings(max_examples=80)
@given(lengths, lengths, st.integers(1, 40), st.integers(0, 20), st.integers(1, 4))
def test_tiles_cover_overlap_and_scale(
    height: int, width: int, tile: int, overlap: int, factor: int
) -> None:
    assume(2 * overlap <= tile)
    boxes = tile_boxes(height, width, tile, overlap)
    covered = np.zeros((height, width), int)
    for box in boxes:
        assert Box(0, 0, width, height).contains(box)
        assert (box.width, box.height) == (min(tile, width), min(tile, height))
        covered[box.slices] += 1
    assert covered.min() >= 1
    assert len(set(boxes)) == len(boxes)
    lefts = sorted({box.left for box in boxes})
    assert all(left + tile - following >= overlap for left, following in pairwise(lefts))
    larger = tile_boxes(height * factor, width * factor, tile * factor, overlap * factor)
    assert larger == [Box(*(factor * side for side in box)) for box in boxes]


@given(st.integers(1, 64), st.integers(0, 32))
def test_plain_windows_sum_to_one_where_they_meet(tile: int, overlap: int) -> None:
    assume(2 * overlap <= tile)
    one = window(tile, overlap)
    step = tile - overlap
    total = np.zeros((3 * tile, 3 * tile))
    for top in range(0, 2 * tile + 1, step):
        for left in range(0, 2 * tile + 1, step):
            total[top : top + tile, left : left + tile] += one
    inner = total[overlap : 2 * tile, overlap : 2 * tile]
    assert np.abs(inner - 1).max() < 1e-6


def test_an_overlap_of_more_than_half_a_tile_is_refused() -> None:
    with pytest.raises(ValueError, match="at most half"):
        tile_boxes(10, 10, 8, 5)
    with pytest.raises(ValueError, match="at most half"):
        window(8, -1)
