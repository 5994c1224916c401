"""Flips, turns, shifts and warps: exact where they can be, smooth where they can't."""

import math

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import Tensor

from glean_core.training.augmentation import augment, augment_drawn, draw_uniforms
from glean_core.training.augmentation.draws import Draws
from glean_core.training.augmentation.geometry import (
    blit_inverse,
    geometry_inverse,
    identity,
    rotation,
    scaling,
    translation,
)
from glean_core.training.augmentation.resampling import MARGIN, double, halve
from glean_core.training.augmentation.warping import blit, needed_box, reflected, warp
from glean_core.training.augmentation.wavelets import sym2, sym6


def _values(*numbers: float) -> Tensor:
    return torch.tensor(numbers, dtype=torch.float64)


def _warp(x: Tensor, inverse: Tensor) -> Tensor:
    box = needed_box(inverse, x.shape[-1])
    size = (int(box.height.max()), int(box.width.max()))
    return warp(x, inverse.to(x), torch.stack([box.left, box.top], 1).to(x), size)


def _smooth(side: int, shift: float = 0.0) -> Tensor:
    """A picture of slow waves that reflection continues, moved right by pixels; float64."""
    place = torch.arange(side, dtype=torch.float64) / (side - 1) * math.pi
    draw = torch.Generator().manual_seed(0)
    weight = torch.randn(1, 3, 4, 4, generator=draw, dtype=torch.float64) / 4
    waves = torch.stack([torch.cos(k * place) for k in range(4)])
    moved = torch.stack([torch.cos(k * (place - shift / (side - 1) * math.pi)) for k in range(4)])
    return torch.einsum("nckl,kh,lw->nchw", weight, waves, moved)


@pytest.mark.parametrize("taps", [sym2(), sym6()])
def test_wavelets_are_orthonormal_with_their_vanishing_moments(taps: Tensor) -> None:
    places = torch.arange(len(taps), dtype=torch.float64)
    for lag in range(len(taps) // 2):
        product = float((taps[: len(taps) - 2 * lag] * taps[2 * lag :]).sum())
        assert product == pytest.approx(float(lag == 0), abs=1e-11)
        moment = float(((-1) ** places * taps * (places / len(taps)) ** lag).sum())
        assert moment == pytest.approx(0, abs=1e-11)


def test_halving_undoes_doubling_exactly() -> None:
    x = torch.randn(2, 3, 16 + 2 * MARGIN + MARGIN + 1, 37, dtype=torch.float64)
    x = torch.nn.functional.pad(x, (0, 0, 0, 5))
    assert x.shape[2] == x.shape[3] == 37
    inside = x[:, :, MARGIN:-MARGIN, MARGIN:-MARGIN]
    doubled = double(x)
    assert doubled.shape[2:] == (64, 64)
    assert torch.allclose(halve(doubled), inside, atol=1e-10)


def test_doubled_ramp_is_a_ramp_of_half_the_slope() -> None:
    ramp = torch.arange(37, dtype=torch.float64).expand(1, 1, 37, 37)
    steps = double(ramp).diff(dim=3)
    assert torch.allclose(steps, torch.full_like(steps, 0.5), atol=1e-9)


@given(st.integers(-1000, 1000), st.integers(2, 40))
def test_reflection_repeats_no_edge(index: int, side: int) -> None:
    mirrored = list(range(side)) + list(range(side - 2, 0, -1))
    assert int(reflected(torch.tensor(index), side)) == mirrored[index % len(mirrored)]


@pytest.mark.parametrize("turns", range(4))
@pytest.mark.parametrize("flip", [1, -1])
def test_flips_and_quarter_turns_move_values_and_change_none(turns: int, flip: int) -> None:
    x = torch.randn(1, 3, 8, 8)
    angle = _values(turns * math.pi / 2)
    inverse = scaling(_values(flip), _values(1)) @ rotation(angle).round()
    expected = x.flip(3) if flip < 0 else x
    # y points down, so the matrix of a positive angle turns clockwise as seen, and its inverse
    # (from the result to the source) back.
    expected = torch.rot90(expected, turns, (2, 3))
    assert torch.equal(blit(x, inverse.to(x)), expected)


def test_whole_shifts_move_values_and_reflect_at_the_border() -> None:
    x = torch.randn(1, 3, 8, 8)
    moved = blit(x, translation(_values(-2), _values(1)).to(x))  # 2 to the right, 1 up
    assert torch.equal(moved[:, :, :7, 2:], x[:, :, 1:, :6])
    assert torch.equal(moved[:, :, :7, :2], x[:, :, 1:, [2, 1]])
    assert torch.equal(moved[:, :, 7, 2:], x[:, :, 6, :6])


def test_blits_of_a_batch_only_move_values() -> None:
    # Distinct values, to find each again.
    x = torch.stack([torch.randperm(256).view(16, 16).float() for _ in range(64 * 3)])
    x = x.view(64, 3, 16, 16) / 127.5 - 1
    moved = augment(x, 1.0, ("blit",), torch.Generator().manual_seed(0))
    assert not torch.equal(moved, x)
    for before, after in zip(x, moved, strict=True):
        assert torch.isin(after[0], before[0]).all()
        found = (before[0].flatten() == after[0].flatten()[:, None]).int().argmax(1)
        assert torch.equal(before.flatten(1)[:, found].view_as(after), after)


def test_identity_through_the_resampler_loses_nothing() -> None:
    x = torch.randn(2, 3, 32, 32, dtype=torch.float64)
    assert torch.allclose(_warp(x, identity(2)), x, atol=1e-9)
    assert torch.allclose(_warp(x.float(), identity(2)), x.float(), atol=2e-5)


@pytest.mark.parametrize("side", [8, 17, 24, 64])
def test_any_square_size_passes_through_the_resampler(side: int) -> None:
    x = torch.randn(1, 3, side, side, dtype=torch.float64)
    assert torch.allclose(_warp(x, identity(1)), x, atol=1e-9)


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_resampled_quarter_turns_agree_with_exact_ones_on_smooth_pictures(turns: int) -> None:
    x = _smooth(64)
    inverse = rotation(_values(turns * math.pi / 2))
    exact = blit(x, inverse.round())
    error = (_warp(x, inverse) - exact).abs()
    assert float(error.max()) < 3e-3  # bilinear sampling between doubled pixels
    assert float(exact.std()) > 0.2


def test_resampled_shifts_move_by_what_they_say() -> None:
    x = _smooth(64)
    inverse = translation(_values(-5), _values(3))
    assert torch.allclose(_warp(x, inverse), blit(x, inverse), atol=1e-9)
    for shift, tolerance in ((0.5, 1e-6), (0.25, 2e-3)):  # on, and between, doubled pixels
        moved = _warp(x, translation(_values(-shift), _values(0)))
        assert torch.allclose(moved, _smooth(64, shift), atol=tolerance)


def test_a_warp_and_its_inverse_cancel_on_smooth_pictures() -> None:
    x = _smooth(64)
    inverse = rotation(_values(0.4)) @ scaling(_values(1.1), _values(0.95))
    there_and_back = _warp(_warp(x, inverse), torch.linalg.inv(inverse))
    inner = slice(20, 44)
    error = (there_and_back - x)[..., inner, inner].abs()
    assert float(error.max()) < 5e-3


def test_shrinking_does_not_alias() -> None:
    stripes = torch.ones(1, 3, 64, 64, dtype=torch.float64)
    stripes[..., 1::2] = -1  # the finest pattern there is
    shrunk = _warp(stripes, scaling(_values(1.6), _values(1.6)))
    naive = stripes[..., (torch.arange(64) * 1.6).long() % 64]
    assert float(shrunk.std()) < 0.3 * float(naive.std())


def test_extreme_shrinking_repeats_reflections_everywhere() -> None:
    flat = torch.full((1, 3, 16, 16), 0.7, dtype=torch.float64)
    shrunk = _warp(flat, scaling(_values(5), _values(5)) @ rotation(_values(0.7)))
    assert torch.allclose(shrunk, flat, atol=1e-9)


def test_geometry_at_full_strength_spreads_sizes_as_the_scale_does_and_prefers_no_side() -> None:
    x = torch.zeros(1, 3, 32, 32)
    x[..., 14:18, 14:18] = 1
    draw = torch.Generator().manual_seed(0)
    many = augment(x.expand(1024, -1, -1, -1), 1.0, ("geometry",), draw)
    mass = many.mean((1, 2, 3)) / x.mean()
    # The area is 2^(2 * 0.2 z), z normal; reflections come in about as often as the square leaves.
    assert float(mass.mean()) == pytest.approx(math.exp((0.4 * math.log(2)) ** 2 / 2), rel=0.05)
    assert float(mass.log2().std()) == pytest.approx(0.4, rel=0.1)
    picture = many.mean((0, 1))
    place = torch.arange(32) - 15.5
    assert abs(float((picture.sum(0) * place).sum() / picture.sum())) < 0.3
    assert abs(float((picture.sum(1) * place).sum() / picture.sum())) < 0.3


def _only(names: tuple[str, ...], strength: float) -> Draws:
    """Draws of many pictures in which no other transform is ever applied."""
    uniforms = draw_uniforms(20_000, torch.Generator().manual_seed(0))
    kept = {n: uniforms[:, Draws.column(n)].clone() for n in names}
    for name in Draws.names():
        uniforms[:, Draws.column(name)] = kept.get(name, torch.tensor(0.999999).double())
    return Draws(uniforms, strength, frozenset({"blit", "geometry"}))


def test_pictures_are_rotated_at_the_strength_by_any_angle() -> None:
    inverse = geometry_inverse(_only(("first_rotation", "second_rotation"), 0.3), 64)
    rotated = (inverse != identity(1)).flatten(1).any(1)
    assert float(rotated.double().mean()) == pytest.approx(0.3, abs=0.01)
    assert torch.allclose(torch.linalg.det(inverse), torch.ones(()).double())
    angles = torch.atan2(inverse[rotated, 1, 0], inverse[rotated, 0, 0])
    share = torch.histc(angles, 8, -math.pi, math.pi) / len(angles)
    assert torch.allclose(share, torch.tensor(0.125).double(), atol=0.02)


def test_scales_and_shifts_spread_as_in_the_paper() -> None:
    isotropic = geometry_inverse(_only(("isotropic_scale",), 0.5), 64)
    scaled = isotropic[(isotropic != identity(1)).flatten(1).any(1)]
    assert len(scaled) / 20_000 == pytest.approx(0.5, abs=0.015)
    assert torch.equal(scaled[:, 0, 0], scaled[:, 1, 1])
    assert float(scaled[:, 0, 0].log2().std()) == pytest.approx(0.2, rel=0.03)
    anisotropic = geometry_inverse(_only(("anisotropic_scale",), 0.5), 64)
    assert torch.allclose(torch.linalg.det(anisotropic), torch.ones(()).double())
    stretched = anisotropic[(anisotropic != identity(1)).flatten(1).any(1)]
    assert float(stretched[:, 0, 0].log2().std()) == pytest.approx(0.2, rel=0.03)
    moved = geometry_inverse(_only(("fractional_translation",), 0.5), 64)[:, :2, 2]
    moved = moved[(moved != 0).any(1)]
    assert torch.allclose(moved.std(0), torch.tensor(8.0).double(), rtol=0.03)
    assert float(torch.corrcoef(moved.t())[0, 1].abs()) < 0.03


def test_blits_spread_as_in_the_paper() -> None:
    flips = blit_inverse(_only(("x_flip",), 0.6), 64)[:, 0, 0]
    assert float((flips < 0).double().mean()) == pytest.approx(0.3, abs=0.01)
    turned = blit_inverse(_only(("quarter_turns",), 0.6), 64)
    for cosine, sine, share in ((0, 1, 0.15), (-1, 0, 0.15), (0, -1, 0.15), (1, 0, 0.55)):
        found = (turned[:, 0, 0] == cosine) & (turned[:, 1, 0] == sine)
        assert float(found.double().mean()) == pytest.approx(share, abs=0.01)
    moved = blit_inverse(_only(("integer_translation",), 1.0), 64)[:, :2, 2]
    assert torch.equal(moved, moved.round())
    assert float(moved.abs().max()) == 8
    assert torch.allclose(moved.std(0), torch.tensor(16 / math.sqrt(12)).double(), rtol=0.03)


def test_blits_come_before_geometry() -> None:
    x = _smooth(32)
    uniforms = draw_uniforms(1, torch.Generator().manual_seed(1))
    draws = Draws(uniforms, 1.0, frozenset())
    flipped = blit(x, blit_inverse(draws, 32))
    in_turn = _warp(flipped, geometry_inverse(draws, 32))
    at_once = augment_drawn(x, 1.0, ("blit", "geometry"), uniforms)
    inner = slice(12, 20)  # reflections differ
    assert torch.allclose(at_once[..., inner, inner], in_turn[..., inner, inner], atol=0.02)


def test_a_pictures_result_does_not_depend_on_its_neighbours() -> None:
    x = torch.rand(20, 3, 16, 16) * 2 - 1
    uniforms = draw_uniforms(20, torch.Generator().manual_seed(3))
    groups = ("blit", "geometry", "colour", "filter", "corruption")
    together = augment_drawn(x, 0.6, groups, uniforms)
    for i in range(20):
        alone = augment_drawn(x[i : i + 1], 0.6, groups, uniforms[i : i + 1])
        assert torch.allclose(together[i : i + 1], alone, atol=2e-4)
