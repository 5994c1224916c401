"""One picture over another."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.document.retouch.mix import BAND, mixed


@given(st.sampled_from(["uint8", "uint16"]), st.integers(1, 4), st.integers(0, 2**32 - 1))
def test_no_weight_is_before_and_full_weight_is_over(dtype: str, channels: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    top = int(np.iinfo(dtype).max)
    before, over = rng.choice([0, 1, 77, top - 1, top], (2, 9, 11, channels)).astype(dtype)
    weight = rng.choice([0.0, 0.5, 1.0], (9, 11)).astype(np.float32)
    result = mixed(before, over, weight)
    assert result.dtype == before.dtype
    assert np.array_equal(result[weight == 0], before[weight == 0])
    assert np.array_equal(result[weight == 1], over[weight == 1])
    low = np.minimum(before, over)
    high = np.maximum(before, over)
    assert ((result >= low) & (result <= high)).all()


@pytest.mark.parametrize("weight", [0.1, 0.9])
def test_clear_pixels_lend_no_colour(weight: float) -> None:
    clear_red = np.array([[[255, 0, 0, 0]]], np.uint8)
    blue = np.array([[[0, 0, 255, 255]]], np.uint8)
    share = np.full((1, 1), weight, np.float32)
    assert mixed(clear_red, blue, share)[0, 0, :3].tolist() == [0, 0, 255]
    assert mixed(blue, clear_red, share)[0, 0, :3].tolist() == [0, 0, 255]


@pytest.mark.parametrize("channels", [1, 3, 4])
def test_large_areas_are_mixed_as_small_ones(channels: int) -> None:
    """They are worked out in bands of rows; no row may be left out or done twice."""
    rng = np.random.default_rng(8)
    shape = (3 * BAND // (200 * channels) + 7, 200, channels)
    before, over = (rng.integers(0, 65536, shape, np.uint16) for _ in range(2))
    weight = rng.random(shape[:2], np.float32)
    rows = [mixed(before[y : y + 1], over[y : y + 1], weight[y : y + 1]) for y in range(shape[0])]
    assert np.array_equal(mixed(before, over, weight), np.concatenate(rows))
