"""Grain: measured in the surroundings, added where a patch lacks it."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from glean_core.imaging import Box, Picture
from glean_core.restoration import CleanupOptions, blend_result, cleanup
from glean_core.restoration import grain as grain_module
from glean_core.restoration.grain import draw_grain, grain_of, missing_grain
from glean_core.restoration.grain_blocks import BLOCK
from tests.restoration.doubles import BicubicEngine
from tests.restoration.scenes import box_mask

SIDE = 300
HOLE = Box(110, 100, 80, 90)


def noise(sigma: float, soft: float = 0.0, channels: int = 3, seed: int = 1) -> NDArray[np.float32]:
    """Grain of a deviation in 8-bit units, softened by a blur."""
    drawn = np.random.default_rng(seed).normal(size=(SIDE, SIDE, channels))
    if soft:
        drawn = cv2.GaussianBlur(drawn, (0, 0), soft).reshape(SIDE, SIDE, channels)
    return (sigma / 255 * drawn / drawn.std()).astype(np.float32)


def as_8_bit(values: NDArray[np.float32]) -> NDArray[np.float32]:
    return (np.rint(np.clip(values, 0, 1) * 255) / 255).astype(np.float32)


EVERYWHERE = np.ones((SIDE, SIDE), bool)
FLAT = np.full((SIDE, SIDE, 3), 0.5, np.float32)


@pytest.mark.parametrize("sigma", [1.0, 3.0, 9.0])
@pytest.mark.parametrize("soft", [0.0, 0.6])
def test_what_is_drawn_is_as_strong_and_as_coarse_as_what_was_measured(
    sigma: float, soft: float
) -> None:
    photo = as_8_bit(FLAT + noise(sigma, soft))
    grain = grain_of(photo, EVERYWHERE, 1 / 255)
    assert grain is not None
    drawn = draw_grain(grain, FLAT, 7)
    assert drawn.std() * 255 == pytest.approx(sigma, rel=0.1)
    wanted, found = (
        np.corrcoef(values[:, 1:].ravel(), values[:, :-1].ravel())[0, 1]
        for values in (photo - photo.mean(), drawn)
    )
    assert found == pytest.approx(wanted, abs=0.08)


def test_grain_is_the_same_for_the_same_seed_only() -> None:
    grain = grain_of(as_8_bit(FLAT + noise(4)), EVERYWHERE)
    assert grain is not None
    assert np.array_equal(draw_grain(grain, FLAT, 3), draw_grain(grain, FLAT, 3))
    assert not np.array_equal(draw_grain(grain, FLAT, 3), draw_grain(grain, FLAT, 4))


def test_edges_and_textures_are_no_grain() -> None:
    y, x = np.mgrid[0:SIDE, 0:SIDE].astype(np.float32)
    photo = FLAT + noise(2)
    photo[:, ::23] = 0.1  # edges through many blocks
    photo[200:] += 0.2 * np.sin(x[200:] * 1.1)[..., None]  # cloth
    clouds = cv2.GaussianBlur(np.random.default_rng(2).normal(size=(SIDE, SIDE)), (0, 0), 3)
    photo[:80] += (0.15 * clouds / clouds.std())[:80, :, None].astype(np.float32)
    photo[:, 200:] += 0.001 * (y[:, 200:, None] - 150)  # light that falls off
    grain = grain_of(as_8_bit(photo), EVERYWHERE, 1 / 255)
    assert grain is not None
    assert grain.sigma * 255 == pytest.approx(2.0, rel=0.1)
    stripes = (0.5 + 0.2 * np.sin(x * 0.9)[..., None] * np.ones(3)).astype(np.float32)
    assert grain_of(stripes, EVERYWHERE) is None, "nothing flat, so nothing is known"
    assert grain_of(FLAT + noise(40), EVERYWHERE) is None, "no camera is that bad"


def test_clean_surroundings_have_no_grain() -> None:
    y, x = np.mgrid[0:SIDE, 0:SIDE].astype(np.float32)
    for values in (np.full((SIDE, SIDE), 0.4), 0.3 + 0.4 * x / SIDE, 0.3 + 0.3 * (x + y) / SIDE):
        photo = as_8_bit(np.repeat(values[..., None], 3, axis=2).astype(np.float32))
        grain = grain_of(photo, EVERYWHERE, 1 / 255)
        assert grain is None or grain.sigma.max() * 255 < 0.1


def test_grain_follows_the_brightness() -> None:
    x = np.mgrid[0:SIDE, 0:SIDE][1].astype(np.float32)[..., None] / SIDE
    light = np.broadcast_to(0.2 + 0.6 * x, (SIDE, SIDE, 3)).astype(np.float32)
    grain = grain_of(light + noise(6) * (0.5 + x), EVERYWHERE)
    assert grain is not None
    dark, bright = (
        draw_grain(grain, np.full((SIDE, SIDE, 3), level, np.float32), 1).std() * 255
        for level in (0.25, 0.75)
    )
    assert dark == pytest.approx(6 * 0.58, rel=0.15)
    assert bright == pytest.approx(6 * 1.42, rel=0.15)


def test_only_what_is_missing_is_measured() -> None:
    photo = as_8_bit(FLAT + noise(5))
    around, at_all = grain_of(photo, EVERYWHERE, 1 / 255), grain_of(photo, EVERYWHERE)
    assert around is not None
    assert at_all is not None
    missing = missing_grain(around, FLAT + noise(3, seed=4), EVERYWHERE)
    assert missing is not None
    assert missing.sigma * 255 == pytest.approx(4.0, rel=0.1)  # 3 and 4 make 5
    assert missing_grain(at_all, FLAT, EVERYWHERE) is not None
    enough = missing_grain(at_all, FLAT + noise(8, seed=4), EVERYWHERE)
    assert enough is None or enough.sigma.max() * 255 < 0.5


@pytest.mark.parametrize("channels", [1, 2, 3, 4])
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_a_cleanup_gets_the_grain_of_the_photo_inside_the_mask_only(
    channels: int, dtype: type
) -> None:
    white = np.iinfo(dtype).max
    values = np.full((SIDE, SIDE, channels), 0.5, np.float32)
    colours = 1 if channels < 3 else 3
    values[..., :colours] += noise(4, channels=colours)
    if channels in (2, 4):
        values[..., -1] = 1.0
    picture = Picture((values * white + 0.5).astype(dtype))
    mask = box_mask(SIDE, SIDE, HOLE)
    smooth = CleanupOptions(grain=0.0, feather=0.0)
    result = cleanup(picture, mask, BicubicEngine(), smooth)
    grained = blend_result(picture, mask, result, CleanupOptions(grain=1.0, feather=0.0))
    inside = mask[result.box.slices] > 0
    base = picture.pixels[result.box.slices]
    assert np.array_equal(grained.pixels[~inside], base[~inside])

    def deviation(pixels: NDArray[np.integer]) -> float:
        return float(pixels[inside][:, :colours].astype(float).std(axis=0).mean() / white * 255)

    assert deviation(result.pixels) < 1.5, "the double is as smooth as a model"
    assert deviation(grained.pixels) == pytest.approx(4.0, rel=0.1)
    again = cleanup(picture, mask, BicubicEngine(), CleanupOptions(grain=1.0, feather=0.0))
    assert np.array_equal(again.pixels, grained.pixels)


def test_a_photo_that_is_masked_as_a_whole_gets_none() -> None:
    picture = Picture((as_8_bit(FLAT + noise(4)) * 255).astype(np.uint8))
    whole = np.ones((SIDE, SIDE), np.float32)
    assert cleanup(picture, whole, BicubicEngine(), CleanupOptions(grain=1.0)).grain is None


@pytest.mark.parametrize(
    ("soft", "side"), [(0.0, grain_module._CORE), (0.6, grain_module._CORE), (3.0, BLOCK)]
)
def test_a_filter_is_cut_down_only_where_that_changes_nothing(
    soft: float, side: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    grain = grain_of(FLAT + noise(6, soft), EVERYWHERE, flat_only=False)
    assert grain is not None
    assert grain_module._kernel(grain.power[..., 0]).shape == (side, side)
    drawn = draw_grain(grain, FLAT, 5)
    monkeypatch.setattr(grain_module, "_ENOUGH", np.inf)
    whole = draw_grain(grain, FLAT, 5)
    assert np.abs(drawn - whole).std() < 0.02 * whole.std()
    assert drawn.std() == pytest.approx(whole.std(), rel=0.002)
