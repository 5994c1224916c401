"""Resizing against an independent, direct definition of MATLAB's imresize in float64."""

from __future__ import annotations

import math
import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from glean_core.imaging import resize, resize_weights


def keys_cubic(x: float) -> float:
    """Keys 1981, equation 15 (a = -1/2)."""
    x = abs(x)
    if x <= 1:
        return 1.5 * x**3 - 2.5 * x**2 + 1
    if x <= 2:
        return -0.5 * x**3 + 2.5 * x**2 - 4 * x + 2
    return 0.0


def resampled_line(line: NDArray[np.float64], length: int) -> NDArray[np.float64]:
    """One sample after the other: the continuous kernel over the endlessly mirrored line.

    The output sample's centre in input coordinates is (i + 0.5) / scale - 0.5; when shrinking the
    kernel is stretched by 1 / scale.
    """
    count = len(line)
    scale = length / count
    stretch = max(1.0, 1.0 / scale)
    made = np.zeros((length, *line.shape[1:]))
    for i in range(length):
        centre = (i + 0.5) / scale - 0.5
        total = 0.0
        for j in range(math.floor(centre - 2 * stretch) - 1, math.ceil(centre + 2 * stretch) + 2):
            weight = keys_cubic((centre - j) / stretch)
            around = j % (2 * count)
            made[i] += weight * line[around if around < count else 2 * count - 1 - around]
            total += weight
        made[i] /= total
    return made


def resampled(array: NDArray[np.float64], size: tuple[int, int]) -> NDArray[np.float64]:
    by_scale = sorted((0, 1), key=lambda axis: size[axis] / array.shape[axis])
    for axis in by_scale:
        array = np.moveaxis(resampled_line(np.moveaxis(array, axis, 0), size[axis]), 0, axis)
    return array


@settings(max_examples=40, deadline=None)
@given(
    height=st.integers(1, 40),
    width=st.integers(1, 40),
    new_height=st.integers(1, 40),
    new_width=st.integers(1, 40),
    channels=st.integers(0, 4),
    seed=st.integers(0, 1000),
)
def test_resize_agrees_with_the_definition(
    height: int, width: int, new_height: int, new_width: int, channels: int, seed: int
) -> None:
    shape = (height, width, channels) if channels else (height, width)
    array = np.random.default_rng(seed).random(shape)
    made = resize(array.astype(np.float32), (new_height, new_width))
    direct = resampled(array.astype(np.float32).astype(np.float64), (new_height, new_width))
    assert made.dtype == np.float32
    assert np.abs(made - direct).max() < 2e-6


@pytest.mark.parametrize("size", [(8, 8), (32, 32), (50, 17), (200, 300)])
def test_float_pixels_agree_to_a_millionth_and_8_bit_ones_to_a_level(size: tuple[int, int]) -> None:
    pixels = np.random.default_rng(7).integers(0, 256, (64, 96, 3)).astype(np.uint8)
    direct = resampled(pixels / 255, size)
    assert np.abs(resize((pixels / 255).astype(np.float32), size) - direct).max() < 1e-6
    eight = np.clip(np.rint(resize(pixels, size)), 0, 255)
    assert np.abs(eight - np.clip(np.rint(direct * 255), 0, 255)).max() <= 1


def test_halving_a_step_by_hand() -> None:
    # Half of the kernel at 1/4, 3/4, 5/4 and 7/4: what halving gives to the samples at those sides.
    near, next_, third, last = 0.43359375, 0.11328125, -0.03515625, -0.01171875
    line = np.array([[0, 0, 0, 0, 1, 1, 1, 1]], np.float32)
    second = next_ + third + last
    assert near + second == 0.5
    assert resize(line, (1, 4))[0] == pytest.approx([last, second, 1 - second, 1 - last], abs=1e-7)


def test_the_axis_that_shrinks_most_is_resized_first() -> None:
    # Separable resizing commutes, except in the rounding: both orders agree, and a flat array
    # stays flat whatever the order.
    array = np.random.default_rng(3).random((30, 60), np.float32)
    turned = resize(array.T.copy(), (12, 20)).T
    assert np.abs(resize(array, (20, 12)) - turned).max() < 1e-6
    assert np.abs(resize(np.full((9, 31), 0.7, np.float32), (4, 80)) - 0.7).max() < 1e-6


def test_the_same_size_gives_the_same_values_and_never_the_same_memory() -> None:
    array = np.random.default_rng(0).random((5, 6, 3), np.float32)
    made = resize(array, (5, 6))
    assert np.array_equal(made, array)
    assert not np.shares_memory(made, array)


@given(st.integers(1, 300), st.integers(1, 300))
@settings(max_examples=60, deadline=None)
def test_weights_sum_to_one_and_stay_inside(in_length: int, out_length: int) -> None:
    indices, weights = resize_weights(in_length, out_length)
    assert indices.shape == weights.shape
    assert indices.shape[0] == out_length
    assert np.abs(weights.sum(axis=1) - 1).max() < 1e-12
    assert indices.min() >= 0
    assert indices.max() < in_length


@pytest.mark.parametrize(("shape", "size"), [((0, 4), (2, 2)), ((4, 4), (0, 2)), ((4,), (2, 2))])
def test_empty_arrays_and_sizes_are_refused(shape: tuple[int, ...], size: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="cannot resize"):
        resize(np.zeros(shape, np.float32), size)


def test_twelve_megapixels_shrink_in_about_a_second() -> None:
    array = np.zeros((3000, 4000, 3), np.float32)
    resize(array[:64, :64], (32, 32))  # imports
    start = time.perf_counter()
    resize(array, (256, 256))
    assert time.perf_counter() - start < 3  # 0.3 s here; other work may run beside the tests
