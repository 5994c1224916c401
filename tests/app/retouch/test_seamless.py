"""Gradient-domain blending: what it must reproduce exactly, and an independent solver's opinion."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from scipy.sparse import lil_array
from scipy.sparse.linalg import spsolve

from app.document.retouch.seamless import seamless

Floats = NDArray[np.float32]
SIZE = (90, 110)
AROUND = ((-1, 0), (0, -1), (0, 1), (1, 0))


def noise(seed: int, channels: int = 3, size: tuple[int, int] = SIZE) -> Floats:
    return np.random.default_rng(seed).random((*size, channels), np.float32)


def blobs(seed: int, size: tuple[int, int] = SIZE) -> NDArray[np.bool_]:
    """Masks of several pieces, some at the border, some of a single pixel."""
    rng = np.random.default_rng(seed)
    mask = rng.random(size) < 0.01
    for _ in range(6):
        y, x = rng.integers(-10, size[0]), rng.integers(-10, size[1])
        height, width = rng.integers(1, 80, 2)
        mask[max(y, 0) : y + height, max(x, 0) : x + width] = True
    return mask


@given(st.integers(0, 1000))
@settings(max_examples=15)
def test_pasting_a_photo_onto_itself_changes_nothing(seed: int) -> None:
    photo = noise(seed)
    assert np.array_equal(seamless(photo, photo, blobs(seed)), photo)


@given(st.integers(0, 1000))
@settings(max_examples=15)
def test_a_copy_in_another_light_takes_on_the_light_of_the_place(seed: int) -> None:
    photo = noise(seed)
    lighter = photo + np.array([0.25, -0.5, 2.0], np.float32)
    np.testing.assert_allclose(seamless(photo, lighter, blobs(seed)), photo, atol=2e-6)


def test_a_gradient_across_the_hole_is_met_on_both_sides() -> None:
    y, x = np.mgrid[0:120, 0:160].astype(np.float32)
    target = np.stack([0.3 + x / 200, y / 150, (x + 2 * y) / 400], -1)
    source = np.full_like(target, 0.5)
    mask = np.zeros(target.shape[:2], bool)
    mask[20:100, 10:150] = True
    np.testing.assert_allclose(seamless(target, source, mask), target, atol=2e-5)


@given(st.integers(0, 1000))
@settings(max_examples=10)
def test_pixels_outside_the_mask_are_the_targets_own(seed: int) -> None:
    target, mask = noise(seed), blobs(seed)
    result = seamless(target, noise(seed + 1), mask)
    assert np.array_equal(result[~mask], target[~mask])
    assert result.dtype == np.float32


def direct(target: Floats, source: Floats, mask: NDArray[np.bool_]) -> Floats:
    """Eq. 7 of Perez et al., pixel by pixel, as the paper writes it."""
    height, width = mask.shape
    places = [(int(y), int(x)) for y, x in np.argwhere(mask)]
    number = {place: at for at, place in enumerate(places)}
    matrix = lil_array((len(places), len(places)))
    right = np.zeros((len(places), target.shape[2]))
    for (y, x), row in number.items():
        for q in ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)):
            if not (0 <= q[0] < height and 0 <= q[1] < width):
                continue
            matrix[row, row] += 1
            right[row] += source[y, x].astype(float) - source[q]
            if q in number:
                matrix[row, number[q]] = -1
            else:
                right[row] += target[q]
    result = target.copy()
    result[mask] = np.column_stack([spsolve(matrix.tocsc(), column) for column in right.T])
    return result


@pytest.mark.parametrize("seed", [2, 3, 5])
def test_it_solves_the_papers_equation(seed: int) -> None:
    target, source, mask = noise(seed), noise(seed + 100), blobs(seed)
    assert mask.sum() > 1000, "otherwise no coarse grid is tried"
    wanted = direct(target, source, mask)
    np.testing.assert_allclose(seamless(target, source, mask), wanted, atol=3e-5)


def test_a_mask_over_the_whole_photo_keeps_its_mean_light() -> None:
    target, source = noise(1), noise(2) + 3
    result = seamless(target, source, np.ones(SIZE, bool))
    np.testing.assert_allclose(result.mean((0, 1)), target.mean((0, 1)), atol=1e-5)
    np.testing.assert_allclose(np.diff(result, axis=0), np.diff(source, axis=0), atol=1e-5)


def test_many_single_pixels_are_each_the_mean_around() -> None:
    target, source = noise(1, 1, (200, 200)), np.zeros((200, 200, 1), np.float32)
    mask = np.zeros((200, 200), bool)
    mask[1::2, 1::2] = True
    result = seamless(target, source, mask)
    around = [target[1 + y : 199 + y : 2, 1 + x : 199 + x : 2] for y, x in AROUND]
    np.testing.assert_allclose(result[1:199:2, 1:199:2], sum(around) / 4, atol=1e-6)


def test_an_empty_mask_returns_the_target() -> None:
    target = noise(1)
    assert np.array_equal(seamless(target, noise(2), np.zeros(SIZE, bool)), target)


@pytest.mark.parametrize("channels", [1, 2, 4])
def test_channels_are_blended_each_by_itself(channels: int) -> None:
    target, source, mask = noise(1, channels), noise(2, channels), blobs(4)
    whole = seamless(target, source, mask)
    for channel in range(channels):
        part = seamless(
            target[..., channel : channel + 1], source[..., channel : channel + 1], mask
        )
        np.testing.assert_allclose(part[..., 0], whole[..., channel], atol=3e-5)


def test_shapes_that_differ_are_refused() -> None:
    with pytest.raises(ValueError, match="shapes differ"):
        seamless(noise(1), noise(1, 1), np.zeros(SIZE, bool))
