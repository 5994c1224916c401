"""Upscaling a whole picture."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glean_core.errors import CancelledError
from glean_core.imaging import Picture, from_float, resize, to_float
from glean_core.restoration import (
    Engine,
    RestorationError,
    upscale,
    upscale_notes,
    upscaled_size,
)
from tests.restoration.doubles import BicubicEngine, small_card, tiny_model
from tests.restoration.scenes import noise_picture, smooth_picture


class SmallBicubic(BicubicEngine):
    """8 to 32 pixels, so that small pictures have many tiles."""

    def __init__(self) -> None:
        super().__init__(batch_limit=3, in_size=8, out_size=32)


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Engine:
    return Engine.load(tiny_model(tmp_path_factory.mktemp("model")), "cpu")


@given(
    height=st.integers(1, 40),
    width=st.integers(1, 40),
    channels=st.integers(1, 4),
    dtype=st.sampled_from([np.uint8, np.uint16]),
    scale=st.sampled_from([None, 1.0, 1.5, 2.0, 3.3, 4.0, 6.0]),
)
@settings(max_examples=40)
def test_the_result_has_the_asked_size_and_the_pictures_own_kind(
    engine: Engine, height: int, width: int, channels: int, dtype: type, scale: float | None
) -> None:
    picture = noise_picture(height, width, channels, dtype)
    before = picture.pixels.copy()
    result = upscale(picture, engine, scale)
    factor = scale or 4
    assert (result.height, result.width) == (round(height * factor), round(width * factor))
    assert result.pixels.dtype == dtype
    assert result.pixels.shape[2] == channels
    assert np.array_equal(picture.pixels, before)


def test_tiles_of_a_perfect_model_are_the_whole_picture_enlarged() -> None:
    picture = smooth_picture(50, 61, detail=5.0)
    result = upscale(picture, SmallBicubic())
    expected = from_float(resize(to_float(picture.pixels), (200, 244)), np.uint16)
    difference = np.abs(result.pixels.astype(int) - expected.astype(int))[8:-8, 8:-8]
    assert difference.max() < 65535 * 0.02


def test_a_smaller_scale_is_the_same_picture_smaller() -> None:
    picture = smooth_picture(48, 48, detail=6.0)
    for scale in (1.5, 2.0, 6.0):
        result = upscale(picture, SmallBicubic(), scale)
        back = resize(to_float(result.pixels), (48, 48))
        assert np.abs(back - to_float(picture.pixels))[4:-4, 4:-4].max() < 0.02


class DriftingEngine(SmallBicubic):
    """Adds another tint in every batch."""

    def run(self, batch: np.ndarray) -> np.ndarray:
        return super().run(batch) + np.float32(0.1 * (-1) ** len(self.batches))


def test_tints_of_single_tiles_do_not_show() -> None:
    picture = smooth_picture(60, 60, detail=10.0)
    result = upscale(picture, DriftingEngine())
    expected = resize(to_float(picture.pixels), (240, 240))
    assert np.abs(to_float(result.pixels) - expected)[8:-8, 8:-8].max() < 0.02


def test_the_profile_and_metadata_stay() -> None:
    picture = Picture(noise_picture(10, 10).pixels, icc=b"profile", exif=b"exif", xmp=b"<x/>")
    result = upscale(picture, SmallBicubic())
    assert (result.icc, result.exif, result.xmp) == (b"profile", b"exif", b"<x/>")


def test_alpha_is_enlarged_and_hidden_colours_do_not_bleed() -> None:
    pixels = np.full((24, 24, 4), 255, np.uint8)
    pixels[:, 12:] = (0, 255, 0, 0)
    pixels[:, :12, :3] = (200, 30, 30)
    result = upscale(Picture(pixels), SmallBicubic()).pixels
    assert (result[:, :40, 3] == 255).all()
    assert (result[:, 56:, 3] == 0).all()
    seen = result[result[..., 3] > 0][:, :3]
    assert np.abs(seen.astype(int) - (200, 30, 30)).max() < 12


def test_progress_counts_the_tiles_and_never_falls() -> None:
    reports: list[tuple[float, str]] = []
    upscale(noise_picture(30, 30), SmallBicubic(), progress=lambda *report: reports.append(report))
    fractions = [fraction for fraction, _ in reports]
    assert fractions == sorted(fractions)
    assert (fractions[0], fractions[-1]) == (0.0, 1.0)
    assert "Upscaling 4 of 25" in [words for _, words in reports]


class Stop:
    """Pressed once the engine has run twice."""

    def __init__(self, engine: BicubicEngine) -> None:
        self.engine = engine

    def is_set(self) -> bool:
        return len(self.engine.batches) >= 2


def test_cancel_stops_between_passes() -> None:
    double = SmallBicubic()
    with pytest.raises(CancelledError):
        upscale(noise_picture(60, 60), double, cancel=Stop(double))
    assert len(double.batches) == 2


@pytest.mark.parametrize("scale", [0.0, -1.0, 0.9, 16.5, float("nan"), float("inf")])
def test_an_impossible_scale_is_named(scale: float) -> None:
    with pytest.raises(RestorationError, match=f"scale is {scale:g}"):
        upscale(noise_picture(8, 8), SmallBicubic(), scale)


def test_a_result_that_is_too_large_is_refused_before_any_work() -> None:
    picture = Picture(np.zeros((3000, 4000, 1), np.uint8))
    with pytest.raises(RestorationError, match="32000 x 24000"):
        upscaled_size(picture, small_card(), None)
    assert upscaled_size(picture, small_card(), 2.0) == (6000, 8000)


def test_face_models_warn_before_upscaling() -> None:
    assert upscale_notes(small_card()) == ()
    assert "aligned faces only" in upscale_notes(small_card(aligned="face"))[0]


def test_the_same_picture_gives_the_same_pixels(engine: Engine) -> None:
    picture = noise_picture(30, 20)
    first, second = upscale(picture, engine), upscale(picture, engine)
    assert np.array_equal(first.pixels, second.pixels)
