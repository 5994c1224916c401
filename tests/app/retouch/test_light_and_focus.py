"""Dodge, burn, blur and sharpen."""

from __future__ import annotations

import colorsys

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.document.retouch.focus import blurred, sharpened
from app.document.retouch.light import Tones, belonging, relit

whites = st.integers(0, 65535)


@given(whites, whites, whites, st.floats(-1, 1), st.sampled_from(Tones))
def test_dodge_and_burn_keep_the_hue(
    red: int, green: int, blue: int, exposure: float, tones: Tones
) -> None:
    before = np.array([[[red, green, blue]]], np.uint16)
    after = relit(before, exposure, tones)[0, 0] / 65535
    assert ((after >= 0) & (after <= 1 + 1e-6)).all()
    old = colorsys.rgb_to_hsv(red / 65535, green / 65535, blue / 65535)
    new = colorsys.rgb_to_hsv(*(float(part) for part in after))
    if min(old[1] * old[2], new[1] * new[2]) > 0.01:  # a grey has no hue
        assert abs((new[0] - old[0] + 0.5) % 1 - 0.5) < 1e-3
    brightness = (after - before[0, 0] / 65535).max() if exposure > 0 else 0.0
    assert brightness >= -1e-6
    if exposure < 0:
        assert (after <= before[0, 0] / 65535 + 1e-6).all()


def test_each_range_means_its_own_tones() -> None:
    dark, middle, light = np.float32([0.1]), np.float32([0.5]), np.float32([0.9])
    for tones, chosen, others in (
        (Tones.SHADOWS, dark, (middle, light)),
        (Tones.MIDTONES, middle, (dark, light)),
        (Tones.HIGHLIGHTS, light, (dark, middle)),
    ):
        assert all(belonging(chosen, tones) > 2 * belonging(other, tones) for other in others)


def test_dodging_white_and_black_does_no_harm() -> None:
    ends = np.array([[[0, 0, 0], [65535, 65535, 65535], [65535, 0, 0]]], np.uint16)
    for tones in Tones:
        lighter = relit(ends, 1.0, tones)
        assert np.isfinite(lighter).all()
        assert lighter[0, 0].tolist() == [0, 0, 0]
        assert lighter[0, 1].tolist() == [65535, 65535, 65535]


@pytest.mark.parametrize("radius", [1.0, 2.0, 4.0, 11.0])
def test_a_blurred_dot_is_a_bell_of_the_radius(radius: float) -> None:
    dot = np.zeros((121, 121, 1), np.uint16)
    dot[60, 60] = 60000
    soft = blurred(dot, radius)[:, :, 0].astype(float)
    assert soft.sum() == pytest.approx(60000, rel=1e-3)
    across = soft.sum(axis=0)
    deviation = np.sqrt((across * (np.arange(121) - 60) ** 2).sum() / across.sum())
    assert deviation == pytest.approx(radius, rel=0.12)


def test_sharpening_is_the_opposite_of_blurring() -> None:
    edge = np.full((20, 20, 3), 100, np.uint8)
    edge[:, 10:] = 150
    assert sharpened(edge, 2.0, 1.0)[10, 10, 0] > 155
    assert sharpened(edge, 2.0, 1.0)[10, 9, 0] < 95
    assert 100 < blurred(edge, 2.0)[10, 9, 0] < 125


def test_clear_pixels_lend_no_colour_to_a_blur() -> None:
    half = np.zeros((20, 20, 4), np.uint8)
    half[:, :10] = (0, 0, 255, 255)
    half[:, 10:] = (255, 0, 0, 0)
    soft = blurred(half, 3.0)
    seen = soft[:, :, 3] > 1
    np.testing.assert_allclose(soft[seen][:, :3], [[0, 0, 255]] * int(seen.sum()), atol=0.01)
    assert 0 < soft[10, 10, 3] < 255
