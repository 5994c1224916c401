"""How large results become."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glean_core.errors import GleanError
from glean_core.restoration.batch import (
    ByFactor,
    ModelEnlarger,
    Target,
    ToFit,
    ToMegapixels,
    longer_side,
    target_size,
)
from glean_core.restoration.batch.enlarger import enlarged, pass_scales
from tests.restoration.batch.doubles import SlowEnlarger, photo
from tests.restoration.doubles import BicubicEngine, small_card

sides = st.integers(1, 3000)


@given(sides, sides, st.integers(1, 4000), st.integers(1, 4000))
def test_a_photo_fits_and_touches_the_box(height: int, width: int, high: int, wide: int) -> None:
    made = target_size(ToFit(wide, high), height, width)
    assert made[0] <= high
    assert made[1] <= wide
    assert made[0] == high or made[1] == wide


@given(sides, sides, st.integers(1, 9000))
def test_the_longer_side_gets_its_pixels(height: int, width: int, side: int) -> None:
    assert max(target_size(longer_side(side), height, width)) == side


@given(st.integers(50, 5000), st.integers(50, 5000), st.floats(0.5, 200))
def test_megapixels_are_met_to_a_row(height: int, width: int, megapixels: float) -> None:
    high, wide = target_size(ToMegapixels(megapixels), height, width)
    assert abs(high * wide - megapixels * 1e6) <= (high + wide) / 2 + 1
    assert abs(high - wide * height / width) <= 0.5 + 0.5 * height / width + 1e-6


@given(sides, sides, st.floats(0.01, 20))
def test_a_result_is_never_empty_nor_larger_than_the_limit(
    height: int, width: int, factor: float
) -> None:
    if round(height * factor) * round(width * factor) > 250_000_000:
        with pytest.raises(GleanError, match="megapixels; choose a smaller"):
            target_size(ByFactor(factor), height, width)
        return
    high, wide = target_size(ByFactor(factor), height, width)
    assert min(high, wide) >= 1
    assert abs(high - height * factor) <= max(0.5, 1 - height * factor) + 1e-6


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (ByFactor, 0),
        (ByFactor, 65),
        (ByFactor, math.nan),
        (ToMegapixels, 0),
        (ToMegapixels, 251),
        (longer_side, 0),
        (longer_side, 100_001),
    ],
)
def test_a_size_that_makes_no_sense_is_one_sentence(kind: type, value: float) -> None:
    with pytest.raises(GleanError, match=r"^The .*; choose .*\.$"):
        kind(value)


@given(st.sampled_from([2, 4, 8, 16]), st.floats(1.0, 64.0))
def test_passes_make_up_the_factor_and_none_is_wasted(factor: int, scale: float) -> None:
    steps = pass_scales(small_card(in_size=8, out_size=8 * factor), scale)
    assert math.prod(steps) == pytest.approx(scale)
    assert all(step == factor for step in steps[:-1])
    assert 1.0 <= steps[-1] <= factor * 1.25
    if len(steps) > 1:  # one pass fewer would leave more to interpolation than a quarter
        assert scale / factor ** (len(steps) - 1) > 1.25


@pytest.mark.parametrize("channels", [1, 2, 3, 4])
@pytest.mark.parametrize("dtype", ["uint8", "uint16"])
@pytest.mark.parametrize("target", [ByFactor(1.7), ByFactor(9.0), longer_side(33), ToFit(9, 9)])
def test_any_size_is_met_by_a_model_of_one_factor(
    channels: int, dtype: str, target: Target
) -> None:
    picture = photo(13, 11, channels, dtype=dtype)
    size = target_size(target, 13, 11)
    engine = BicubicEngine(in_size=8, out_size=32)
    told: list[float] = []
    made = enlarged(
        picture,
        size,
        ModelEnlarger(engine),
        target.scale(13, 11),
        lambda fraction, _: told.append(fraction),
    )
    assert (made.height, made.width) == size
    assert made.pixels.dtype == picture.pixels.dtype
    assert made.pixels.shape[2] == channels
    assert told == sorted(told)


def test_a_photo_that_is_large_enough_never_meets_the_model() -> None:
    enlarger = SlowEnlarger()
    picture = photo(40, 30)
    assert enlarged(picture, (40, 30), enlarger, 1.0) is picture
    assert enlarged(picture, (20, 15), enlarger, 0.5).pixels.shape == (20, 15, 3)
    assert enlarger.sizes == []


def test_hidden_colours_do_not_bleed_when_a_photo_shrinks() -> None:
    picture = photo(32, 32, 4)
    pixels = picture.pixels.copy()
    pixels[:, :16] = (255, 0, 0, 0)
    pixels[:, 16:] = (0, 0, 255, 255)
    made = enlarged(picture.with_pixels(pixels), (8, 8), SlowEnlarger(), 0.25)
    assert made.pixels[..., 0].max() <= 1
