"""Colour conversion against littlecms and against itself."""

from __future__ import annotations

import imagecodecs
import numpy as np
import pytest
from numpy.typing import NDArray

from glean_core.imaging import from_srgb, to_srgb
from glean_core.imaging.colour import is_srgb

from . import profiles

GRID = np.linspace(0, 1, 1024)
MATRIX_PROFILES = {
    "adobe": profiles.rgb_profile(profiles.ADOBE_RGB, profiles.gamma_curve(563 / 256)),
    "prophoto": profiles.rgb_profile(profiles.PROPHOTO, profiles.gamma_curve(1.8)),
    "p3": profiles.rgb_profile(profiles.DISPLAY_P3, profiles.SRGB_FORMULA),
    "linear": profiles.rgb_profile(profiles.SRGB, b"curv\0\0\0\0\0\0\0\0"),
    "formula 0": profiles.rgb_profile(profiles.SRGB, profiles.formula_curve(0, 2.6)),
    "formula 1": profiles.rgb_profile(profiles.SRGB, profiles.formula_curve(1, 2.0, 0.95, 0.05)),
    "formula 2": profiles.rgb_profile(
        profiles.SRGB, profiles.formula_curve(2, 2.0, 0.9, 0.05, 0.02)
    ),
    "formula 4": profiles.rgb_profile(
        profiles.DISPLAY_P3,
        profiles.formula_curve(4, 2.2, 1 / 1.099, 0.099 / 1.099, 1 / 4.5, 0.081, 0.0, 0.0),
    ),
    "three tables": profiles.rgb_profile(
        profiles.ADOBE_RGB,
        *(profiles.table_curve(0.05 * GRID + 0.95 * GRID**g) for g in (1.7, 2.0, 2.3)),
    ),
}


def colours(seed: int = 0) -> NDArray[np.float32]:
    rng = np.random.default_rng(seed)
    extremes = np.stack(np.meshgrid(*[[0.0, 0.004, 0.5, 1.0]] * 3), -1).reshape(1, -1, 3)
    return np.concatenate((rng.random((1, 5000, 3)), extremes), axis=1).astype(np.float32)


def littlecms(values: NDArray[np.float32], icc: bytes) -> NDArray[np.float32]:
    made = imagecodecs.cms_transform(
        values, icc, imagecodecs.cms_profile("srgb"),
        colorspace="rgb", outcolorspace="rgb", outdtype="float32", intent=1,
    )  # fmt: skip
    return np.asarray(made).reshape(values.shape)


@pytest.mark.parametrize("name", MATRIX_PROFILES)
def test_a_matrix_profile_agrees_with_littlecms(name: str) -> None:
    ours = to_srgb(colours(), MATRIX_PROFILES[name])
    theirs = littlecms(colours(), MATRIX_PROFILES[name])
    assert not is_srgb(MATRIX_PROFILES[name])
    assert np.abs(np.clip(ours, 0, 1) - np.clip(theirs, 0, 1)).max() < 1 / 255


@pytest.mark.parametrize("name", MATRIX_PROFILES)
def test_the_way_to_srgb_and_back_changes_nothing(name: str) -> None:
    original = colours()
    there = to_srgb(original, MATRIX_PROFILES[name])
    assert np.abs(from_srgb(there, MATRIX_PROFILES[name]) - original).max() < 4 / 65535
    assert there.dtype == np.float32


def test_colours_beyond_srgb_are_not_clipped() -> None:
    green = np.array([[[0.0, 1.0, 0.0]]], np.float32)
    there = to_srgb(green, MATRIX_PROFILES["prophoto"])
    assert there.min() < -0.1
    assert np.abs(from_srgb(there, MATRIX_PROFILES["prophoto"]) - green).max() < 4 / 65535


def test_greys_stay_neutral() -> None:
    greys = np.repeat(np.linspace(0, 1, 256, dtype=np.float32)[None, :, None], 3, axis=2)
    for name in ("adobe", "prophoto", "p3", "linear"):
        converted = to_srgb(greys, MATRIX_PROFILES[name])
        assert np.ptp(converted, axis=2).max() < 1e-5
        assert np.abs(converted[0, -1] - 1).max() < 1e-5


@pytest.mark.parametrize(
    "icc",
    [
        None,
        imagecodecs.cms_profile("srgb"),
        profiles.rgb_profile(profiles.SRGB, profiles.SRGB_FORMULA),
        profiles.rgb_profile(
            profiles.SRGB,
            profiles.table_curve(
                np.where(GRID <= 0.04045, GRID / 12.92, ((GRID + 0.055) / 1.055) ** 2.4)
            ),
        ),
    ],
)
def test_srgb_in_any_spelling_is_left_alone(icc: bytes | None) -> None:
    original = colours()
    assert is_srgb(icc)
    assert np.array_equal(to_srgb(original, icc), original)
    assert np.array_equal(from_srgb(original, icc), original)


@pytest.mark.parametrize(
    "icc", [b"", b"not a profile", MATRIX_PROFILES["adobe"][:200], profiles.cmyk_profile()]
)
def test_an_unusable_profile_leaves_colours_alone(icc: bytes) -> None:
    assert np.array_equal(to_srgb(colours(), icc), colours())
    assert np.array_equal(from_srgb(colours(), icc), colours())


def test_a_grey_profile_converts_one_and_three_channels_alike() -> None:
    icc = profiles.grey_profile(profiles.gamma_curve(1.0))
    grey = np.linspace(0, 1, 256, dtype=np.float32)[None, :, None]
    converted = to_srgb(grey, icc)
    # IEC 61966-2-1: linear 0.5 is encoded as 1.055 * 0.5 ** (1 / 2.4) - 0.055.
    half = to_srgb(np.full((1, 1, 1), 0.5, np.float32), icc)
    assert half == pytest.approx(1.055 * 0.5 ** (1 / 2.4) - 0.055, abs=1e-6)
    assert np.array_equal(to_srgb(np.repeat(grey, 3, axis=2), icc), np.repeat(converted, 3, axis=2))
    assert np.abs(from_srgb(converted, icc) - grey).max() < 4 / 65535


def test_a_table_profile_goes_through_littlecms_and_comes_back() -> None:
    icc = profiles.rgb_table_profile(profiles.DISPLAY_P3, 2.2)
    formula = profiles.rgb_profile(profiles.DISPLAY_P3, profiles.gamma_curve(2.2))
    middle = colours()[:, :5000] * 0.6 + 0.2
    assert np.abs(to_srgb(middle, icc) - to_srgb(middle, formula)).max() < 2 / 255
    assert to_srgb(middle, icc).min() < -0.2  # colours that sRGB has not
    assert np.abs(from_srgb(to_srgb(middle, icc), icc) - middle).max() < 0.2 / 255


def test_a_large_picture_is_converted_in_strips_like_a_small_one() -> None:
    rng = np.random.default_rng(1)
    large = rng.random((700, 2000, 3), np.float32)
    whole = to_srgb(large, MATRIX_PROFILES["p3"])
    assert np.array_equal(whole[600:620], to_srgb(large[600:620], MATRIX_PROFILES["p3"]))


def test_arrays_of_another_shape_are_refused() -> None:
    with pytest.raises(ValueError, match="height x width"):
        to_srgb(np.zeros((4, 4), np.float32), None)
