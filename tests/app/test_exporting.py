"""What an export makes of a picture, and that its choices come back."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exporting.choices import Choices, remembered, to_remember
from app.exporting.work import prepared, shrunk, tried
from glean_core.imaging import Picture


def noise(channels: int = 3, dtype: str = "uint8") -> Picture:
    top = int(np.iinfo(dtype).max)
    shape = (60, 90, channels)
    return Picture(np.random.default_rng(3).integers(0, top + 1, shape).astype(dtype))


@given(
    st.builds(
        Choices,
        format=st.sampled_from(("PNG", "JPEG", "TIFF", "WEBP", "BMP", "AVIF")),
        depth=st.sampled_from((8, 16)),
        compression=st.sampled_from(("deflate", "lzw", "none")),
        subsampling=st.sampled_from(("auto", "4:4:4", "4:2:2", "4:2:0")),
        longest=st.integers(0, 65535),
        lossless=st.booleans(),
        strip_location=st.booleans(),
        strip_all=st.booleans(),
    )
)
def test_choices_come_back_through_the_settings(choices: Choices) -> None:
    stored = json.loads(json.dumps(to_remember(choices)))
    assert remembered(stored, noise()) == choices


@pytest.mark.parametrize(
    "stored",
    [
        {},
        {"format": "GIF", "depth": 12, "quality": {"JPEG": 500}, "longest": -1, "odd": 1},
        {"format": 3, "lossless": "yes", "quality": [1]},
    ],
)
def test_choices_that_make_no_sense_are_forgotten(stored: dict[str, Any]) -> None:
    assert remembered(stored, noise(3, "uint16")) == Choices(format="PNG", depth=16)


@pytest.mark.parametrize("channels", [1, 2, 3, 4])
@pytest.mark.parametrize("dtype", ["uint8", "uint16"])
@pytest.mark.parametrize("kind", ["PNG", "TIFF"])
def test_a_trial_without_loss_shows_the_very_pixels(kind: str, dtype: str, channels: int) -> None:
    picture = noise(channels, dtype)
    choices = Choices(format=kind, depth=picture.bit_depth)
    trial = tried(prepared(picture, choices), choices)
    assert trial.after.pixels.dtype == picture.pixels.dtype
    assert np.array_equal(trial.after.pixels, picture.pixels)
    assert trial.nbytes > picture.pixels.nbytes / 2


def test_8_bits_become_16_and_back_without_a_change() -> None:
    picture = noise()
    deep = prepared(picture, Choices(format="TIFF", depth=16))
    assert deep.bit_depth == 16
    assert np.array_equal(deep.pixels, picture.pixels.astype(np.uint16) * 257)
    again = prepared(deep, Choices(format="TIFF", depth=8))
    assert np.array_equal(again.pixels, picture.pixels)


def test_lower_quality_and_less_colour_take_less_room() -> None:
    picture = noise()

    def size(**more: Any) -> int:
        return tried(picture, Choices(format="JPEG", **more)).nbytes

    assert size(quality={"JPEG": 40}) < size(quality={"JPEG": 95})
    assert size(subsampling="4:2:0") < size(subsampling="4:4:4")


@pytest.mark.parametrize("channels", [1, 2, 3, 4])
def test_a_copy_is_shrunk_but_never_enlarged(channels: int) -> None:
    picture = noise(channels)
    small = prepared(picture, Choices(format="PNG", longest=30))
    assert small.pixels.shape == (20, 30, channels)
    same = prepared(picture, Choices(format="PNG", longest=5000))
    assert same.pixels is picture.pixels


def test_hidden_colours_do_not_bleed_into_a_shrunk_copy() -> None:
    pixels = np.zeros((40, 40, 4), np.uint8)
    pixels[:, :20] = (0, 0, 255, 255)
    pixels[:, 20:] = (255, 0, 0, 0)
    small = shrunk(Picture(pixels), 10, 10).pixels
    seen = small[..., 3] > 0
    assert seen.any()
    assert small[seen][:, 0].max() == 0
    assert small[seen][:, 2].min() >= 254
