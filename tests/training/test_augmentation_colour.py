"""Colour, frequency bands and corruptions against their definitions."""

import colorsys
import math

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor

from glean_core.training.augmentation import augment, augment_drawn, draw_uniforms
from glean_core.training.augmentation.colour import (
    apply_colour,
    brightness,
    colour_matrix,
    contrast,
    hue_rotation,
    luma_flip,
    saturation,
)
from glean_core.training.augmentation.corruption import cut_out, cutout_place
from glean_core.training.augmentation.draws import Draws
from glean_core.training.augmentation.filtering import apply_filters, band_filters, filter_bank


def _values(*numbers: float) -> Tensor:
    return torch.tensor(numbers, dtype=torch.float64)


def _picture() -> Tensor:
    draw = torch.Generator().manual_seed(0)
    return torch.rand(1, 3, 8, 8, generator=draw, dtype=torch.float64) * 2 - 1


def _grey() -> Tensor:
    return torch.linspace(-1, 1, 64, dtype=torch.float64).view(1, 1, 8, 8).expand(1, 3, 8, 8)


def test_brightness_adds_and_contrast_multiplies() -> None:
    x = _picture()
    assert torch.allclose(apply_colour(x, brightness(_values(0.3))), x + 0.3)
    assert torch.allclose(apply_colour(x, contrast(_values(1.7))), x * 1.7)


def test_luma_flip_turns_the_grey_axis_and_keeps_what_is_across() -> None:
    x = _picture()
    flipped = apply_colour(x, luma_flip(_values(1)))
    assert torch.allclose(flipped.mean(1), -x.mean(1))
    across = x - x.mean(1, keepdim=True)
    assert torch.allclose(flipped - flipped.mean(1, keepdim=True), across)
    assert torch.equal(apply_colour(x, luma_flip(_values(0))), x)


def test_hue_rotation_keeps_grey_and_a_third_of_a_turn_swaps_primaries() -> None:
    assert torch.allclose(apply_colour(_grey(), hue_rotation(_values(1.1))), _grey())
    x = _picture()
    third = apply_colour(x, hue_rotation(_values(2 * math.pi / 3)))
    assert torch.allclose(third, x[:, [2, 0, 1]])  # red becomes green
    turned = apply_colour(x, hue_rotation(_values(0.7)))
    assert torch.allclose(turned.square().sum(1), x.square().sum(1))


def test_hue_of_primary_colours_turns_as_in_the_colour_wheel() -> None:
    red = torch.tensor([0.6, 0.4, 0.4], dtype=torch.float64).view(1, 3, 1, 1)
    for sixth in range(6):
        turned = apply_colour(red, hue_rotation(_values(sixth * math.pi / 3)))
        hue = colorsys.rgb_to_hsv(*turned.flatten().tolist())[0]
        assert (hue - sixth / 6 + 0.5) % 1 == pytest.approx(0.5, abs=1e-9)


def test_saturation_zero_is_grey_and_two_doubles_the_distance_from_it() -> None:
    x = _picture()
    grey = x.mean(1, keepdim=True)
    assert torch.allclose(apply_colour(x, saturation(_values(0))), grey.expand_as(x))
    assert torch.allclose(apply_colour(x, saturation(_values(2))) - grey, 2 * (x - grey))


def test_colour_is_composed_in_the_papers_order() -> None:
    draws = Draws(draw_uniforms(4, torch.Generator().manual_seed(1)), 1.0, frozenset({"colour"}))
    x = _picture().expand(4, -1, -1, -1)
    expected = apply_colour(x, brightness(draws.normal("brightness", 0.2)))
    expected = apply_colour(expected, contrast(draws.lognormal("contrast", 0.5)))
    expected = apply_colour(expected, luma_flip(draws.whole("luma_flip", 2)))
    turned = hue_rotation(draws.uniform("hue", -math.pi, math.pi))
    expected = apply_colour(expected, turned)
    expected = apply_colour(expected, saturation(draws.lognormal("saturation", 1.0)))
    assert torch.allclose(apply_colour(x, colour_matrix(draws)), expected)


def test_bands_sum_to_the_picture_and_each_passes_its_own_frequencies() -> None:
    bank = filter_bank()
    impulse = F.one_hot(torch.tensor(21), 43).double()
    assert torch.allclose(bank.sum(0), impulse, atol=1e-10)
    response = torch.fft.rfft(bank, 512).abs()  # 257 frequencies up to pi
    for band, middle in enumerate((1 / 16, 3 / 16, 3 / 8, 3 / 4)):
        at = response[:, round(middle * 256)]
        assert int(at.argmax()) == band
        assert float(at[band]) > 0.7


def test_band_gains_keep_the_power_of_a_photograph_and_flat_pictures_their_ratio() -> None:
    uniforms = draw_uniforms(64, torch.Generator().manual_seed(2))
    filters = band_filters(Draws(uniforms, 1.0, frozenset({"filter"})))
    # Least squares for the gains; the lowest band is the filter's sum.
    gains = torch.linalg.lstsq(filter_bank().t(), filters.t()).solution.t()
    flat = torch.full((64, 3, 8, 8), 0.5, dtype=torch.float64)
    filtered = apply_filters(flat, filters)
    expected = (0.5 * gains[:, 0].square())[:, None, None, None]
    assert torch.allclose(filtered, expected.expand_as(flat), atol=1e-9)
    one = band_filters(Draws(uniforms, 0.0, frozenset({"filter"})))
    x = _picture().expand(64, -1, -1, -1)
    assert torch.allclose(apply_filters(x, one), x, atol=1e-9)


def test_gain_of_one_band_is_normalised_by_the_power_spectrum() -> None:
    uniforms = draw_uniforms(1, torch.Generator().manual_seed(0)).fill_(0.5)
    at = Draws.column("band_2") + 1
    uniforms[:, at] = 0.8413447460685429  # one deviation: a gain of 2
    filters = band_filters(Draws(uniforms, 1.0, frozenset({"filter"})))
    power = (10 + 1 + 4 + 1) / 13  # of a 1/f spectrum with the third band doubled
    expected = torch.tensor([1, 1, 2, 1]).double() / math.sqrt(power)
    assert torch.allclose(filters, expected[None] @ filter_bank(), atol=1e-9)


def test_noise_has_its_own_seed_per_picture_and_a_half_normal_deviation() -> None:
    x = torch.zeros(400, 3, 8, 8)
    noisy = augment(x, 1.0, ("corruption",), torch.Generator().manual_seed(0))
    deviations = torch.stack([p[p != 0].std() for p in noisy])
    assert float(deviations.mean()) == pytest.approx(0.1 * math.sqrt(2 / math.pi), rel=0.1)
    assert not torch.allclose(noisy[0] / deviations[0], noisy[1] / deviations[1])
    again = augment(x, 1.0, ("corruption",), torch.Generator().manual_seed(0))
    assert torch.equal(noisy, again)


def test_cutout_removes_a_square_of_half_the_side() -> None:
    draws = Draws(draw_uniforms(300, torch.Generator().manual_seed(0)), 1.0, frozenset())
    x = torch.ones(300, 3, 32, 32, dtype=torch.float64)
    mask = cut_out(x, cutout_place(draws)) != 0
    assert torch.equal(mask[:, 0], mask[:, 2])
    removed = 1024 - mask[:, 0].flatten(1).sum(1)
    assert int(removed.max()) == 16 * 16
    assert int(removed.min()) >= 7 * 7  # a corner stays inside
    for hole in ~mask[:20, 0]:
        rows, columns = hole.any(1), hole.any(0)
        assert torch.equal(hole, rows[:, None] & columns[None])


def test_corruption_at_no_strength_leaves_the_picture() -> None:
    x = torch.rand(2, 3, 8, 8)
    uniforms = draw_uniforms(2, torch.Generator().manual_seed(0)).clamp(min=0.5)
    assert torch.equal(augment_drawn(x, 0.4, ("corruption",), uniforms), x)
