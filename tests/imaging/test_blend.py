"""Blending, agreement with the surroundings, filling under transparency."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from glean_core.imaging import blend, fill_transparent, match_low_frequencies, to_float


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from([np.uint8, np.uint16, np.float32]),
    st.integers(1, 4),
    st.integers(0, 10_000),
    st.booleans(),
)
def test_blending_keeps_what_has_no_weight_and_replaces_what_has_all(
    dtype: type, channels: int, seed: int, patch_is_float: bool
) -> None:
    rng = np.random.default_rng(seed)
    white = 1.0 if dtype is np.float32 else float(np.iinfo(dtype).max)
    base = (rng.random((9, 11, channels)) * white).astype(dtype)
    patch = (rng.random((9, 11, channels)) * white).astype(dtype)
    weight = rng.choice([0.0, 0.3, 1.0], (9, 11)).astype(np.float32)
    given_base = base.copy()
    made = blend(base, to_float(patch) if patch_is_float else patch, weight)
    assert made.dtype == base.dtype
    assert np.array_equal(base, given_base)
    assert np.array_equal(made[weight == 0], base[weight == 0])
    assert np.array_equal(made[weight == 1], patch[weight == 1])
    exact = base + np.float64(np.float32(0.3)) * (patch.astype(float) - base)
    limit = 1e-6 if dtype is np.float32 else 0.501
    assert np.abs(made - exact)[weight == np.float32(0.3)].max(initial=0) <= limit


@given(st.sampled_from([np.uint8, np.uint16]), st.integers(0, 10_000))
def test_blending_a_picture_with_itself_changes_nothing(dtype: type, seed: int) -> None:
    rng = np.random.default_rng(seed)
    base = rng.integers(0, np.iinfo(dtype).max + 1, (7, 5, 3)).astype(dtype)
    weight = rng.random((7, 5)).astype(np.float32)
    assert np.array_equal(blend(base, base, weight), base)
    assert np.array_equal(blend(base, to_float(base), weight), base)


@pytest.mark.parametrize("channels", [2, 4])
def test_a_patch_without_alpha_leaves_alpha_alone(channels: int) -> None:
    base = np.full((4, 4, channels), 77, np.uint8)
    made = blend(base, np.ones((4, 4, channels - 1), np.float32), np.ones((4, 4)))
    assert np.all(made[..., :-1] == 255)
    assert np.all(made[..., -1] == 77)


def test_values_out_of_range_are_clipped_and_shapes_checked() -> None:
    base = np.full((2, 2, 3), 100, np.uint8)
    made = blend(base, np.full((2, 2, 3), [-3.0, np.nan, 9.0], np.float32), np.ones((2, 2)))
    assert made[0, 0].tolist() == [0, 0, 255]
    with pytest.raises(ValueError, match="cannot blend"):
        blend(base, np.zeros((2, 2, 1), np.float32), np.ones((2, 2)))
    with pytest.raises(ValueError, match="cannot blend"):
        blend(base, base, np.ones((2, 3)))


def scene(size: int = 96) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """A softly lit, textured surface, and a round mask in its middle."""
    y, x = np.mgrid[:size, :size] / size
    light = np.stack((0.5 + 0.2 * x, 0.45 + 0.1 * y, 0.4 - 0.1 * x * y), axis=-1)
    grain = np.random.default_rng(2).normal(0, 0.03, (size, size, 1))
    mask = (np.hypot(x - 0.5, y - 0.5) < 0.3).astype(np.float32)
    return (light + grain).astype(np.float32), mask


def test_a_colour_cast_of_the_patch_disappears() -> None:
    truth, mask = scene()
    cast = np.array([0.06, -0.04, 0.08], np.float32)
    matched = match_low_frequencies(truth + cast, truth, mask, 6)
    assert np.abs(matched - truth).max() < 1e-4


def test_a_cast_that_varies_is_followed_into_the_mask() -> None:
    truth, mask = scene()
    x = np.linspace(-0.08, 0.08, 96, dtype=np.float32)[None, :, None]
    matched = match_low_frequencies(truth + x, truth, mask, 6)
    before, after = np.abs(x * mask[..., None]).max(), np.abs((matched - truth)[mask > 0]).max()
    assert after < before / 4
    assert np.abs(matched - truth)[mask == 0].max() < 0.02


def test_nothing_of_the_artifact_under_the_mask_gets_through() -> None:
    truth, mask = scene()
    patch = truth + np.float32(0.05)
    results = []
    for colour in ([1.0, 0.0, 0.0], [0.0, 1.0, 1.0], [np.nan] * 3):
        spoilt = np.where(mask[..., None] > 0, np.array(colour, np.float32), truth)
        results.append(match_low_frequencies(patch, spoilt, mask, 6))
    assert np.array_equal(results[0], results[1])
    assert np.array_equal(results[0], results[2])


def test_detail_of_the_patch_survives() -> None:
    truth, mask = scene()
    checks = (np.indices((96, 96)).sum(axis=0) % 2 * 0.2 - 0.1).astype(np.float32)[..., None]
    patch = truth + np.where(mask[..., None] > 0, checks, 0)
    matched = match_low_frequencies(patch, truth, mask, 6)
    assert np.abs((matched - patch)[mask > 0]).max() < 0.01


def test_without_anything_to_agree_with_the_patch_stays() -> None:
    truth, _ = scene()
    assert np.array_equal(match_low_frequencies(truth, truth * 0, np.ones((96, 96)), 6), truth)
    untouched = match_low_frequencies(truth, truth, np.zeros((96, 96)), 6)
    assert np.abs(untouched - truth).max() < 1e-6
    with pytest.raises(ValueError, match="agree"):
        match_low_frequencies(truth, truth[1:], np.ones((96, 96)), 6)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32])
def test_transparent_pixels_take_the_colours_around_them(dtype: type) -> None:
    white = 1.0 if dtype is np.float32 else float(np.iinfo(dtype).max)
    rgb = np.full((60, 80, 3), [0.2, 0.4, 0.6]) * white
    hidden = np.zeros((60, 80), bool)
    hidden[10:40, 10:70] = True
    rgb[hidden] = [white, 0, 0]
    rgb = rgb.astype(dtype)
    filled = fill_transparent(rgb, np.where(hidden, 0, 255).astype(np.uint8))
    assert filled.dtype == rgb.dtype
    assert np.array_equal(filled[~hidden], rgb[~hidden])
    assert np.abs(filled[hidden] / white - [0.2, 0.4, 0.6]).max() < 0.01


def test_half_transparent_pixels_keep_their_colours_and_all_transparent_ones_too() -> None:
    rgb = np.random.default_rng(0).random((8, 9, 3), np.float32)
    assert np.array_equal(fill_transparent(rgb, np.full((8, 9, 1), 3, np.uint8)), rgb)
    assert np.array_equal(fill_transparent(rgb, np.zeros((8, 9))), rgb)
    lone = np.zeros((8, 9))
    lone[3, 4] = 0.5
    assert np.abs(fill_transparent(rgb, lone) - rgb[3, 4]).max() < 0.02
