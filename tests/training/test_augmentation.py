"""The whole augmentation: what callers rely on."""

import math

import pytest
import torch
from torch import Tensor
from torch.autograd import gradcheck, gradgradcheck

from glean_core.networks import StyleGAN2Config, StyleGAN2Discriminator
from glean_core.training.augmentation import (
    GROUPS,
    AugmentError,
    augment,
    augment_drawn,
    draw_uniforms,
)
from glean_core.training.augmentation.draws import Draws
from glean_core.training.losses import r1_penalty


def _seeded(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def test_strength_zero_returns_the_picture_itself_and_draws_as_much() -> None:
    x, draw, other = torch.rand(3, 3, 16, 16), _seeded(), _seeded()
    assert augment(x, 0.0, GROUPS, draw) is x
    augment(x, 0.5, ("blit",), other)
    assert torch.equal(draw.get_state(), other.get_state())


def test_same_seed_repeats_and_another_differs() -> None:
    x = torch.rand(4, 3, 16, 16)
    first = augment(x, 0.7, GROUPS, _seeded(1))
    assert torch.equal(first, augment(x, 0.7, GROUPS, _seeded(1)))
    assert not torch.equal(first, augment(x, 0.7, GROUPS, _seeded(2)))


def test_first_rows_of_the_draws_do_not_depend_on_how_many_follow() -> None:
    assert torch.equal(draw_uniforms(3, _seeded()), draw_uniforms(50, _seeded())[:3])


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16, torch.float32])
def test_works_in_float32_whatever_comes_in_and_under_autocast(dtype: torch.dtype) -> None:
    x = (torch.rand(4, 3, 16, 16) * 2 - 1).to(dtype)
    plain = augment(x.float(), 0.8, GROUPS, _seeded())
    with torch.autocast("cpu", torch.bfloat16):
        inside = augment(x, 0.8, GROUPS, _seeded())
    assert inside.dtype == torch.float32
    assert torch.equal(inside, plain)


def test_channels_last_stays_and_gives_the_same() -> None:
    x = torch.rand(4, 3, 16, 16) * 2 - 1
    plain = augment(x, 0.8, GROUPS, _seeded())
    last = augment(x.contiguous(memory_format=torch.channels_last), 0.8, GROUPS, _seeded())
    assert last.is_contiguous(memory_format=torch.channels_last)
    assert torch.allclose(last, plain, atol=1e-6)


@pytest.mark.parametrize("groups", [(g,) for g in GROUPS] + [("blit", "geometry", "colour")])
def test_is_differentiable_twice(groups: tuple[str, ...]) -> None:
    x = torch.rand(2, 3, 8, 8, dtype=torch.float64, generator=_seeded(5)) * 2 - 1
    x.requires_grad_(True)
    uniforms = draw_uniforms(2, _seeded(7))

    def bent(x: Tensor) -> Tensor:
        # Augmenting is linear in the picture; a bend on either side gives it a second derivative.
        return augment_drawn(x.tanh(), 0.9, groups, uniforms).sin()

    assert gradcheck(bent, x, fast_mode=False, atol=1e-6)
    assert gradgradcheck(bent, x, fast_mode=True, atol=1e-6)


def test_whole_second_derivative_of_a_warp() -> None:
    x = torch.rand(1, 3, 4, 4, dtype=torch.float64, generator=_seeded(5), requires_grad=True)
    uniforms = draw_uniforms(1, _seeded(8))

    def bent(x: Tensor) -> Tensor:
        return augment_drawn(x, 1.0, ("blit", "geometry", "colour"), uniforms).square()

    assert gradgradcheck(bent, x, fast_mode=False, atol=1e-6)


def test_r1_at_the_pictures_reaches_the_discriminators_weights() -> None:
    critic = StyleGAN2Discriminator(StyleGAN2Config(16, 1.0, 8, 16, 2))
    real = (torch.rand(4, 3, 16, 16) * 2 - 1).requires_grad_(True)
    penalty = r1_penalty(
        real, critic(augment(real, 0.8, ("blit", "geometry", "colour"), _seeded()))
    )
    penalty.backward()
    gradients = [p.grad for p in critic.parameters() if p.grad is not None]
    assert float(penalty.detach()) > 0
    assert any(float(g.abs().max()) > 0 for g in gradients)
    assert all(bool(g.isfinite().all()) for g in gradients)


def test_transforms_are_applied_at_the_strength_and_independently() -> None:
    draws = Draws(draw_uniforms(20_000, _seeded()), 0.3, frozenset(GROUPS))
    names = ("x_flip", "quarter_turns", "isotropic_scale", "hue", "band_2", "cutout")
    applied = torch.stack([draws.applied(name).double() for name in names])
    assert torch.allclose(applied.mean(1), torch.tensor(0.3).double(), atol=0.015)
    assert float((torch.corrcoef(applied) - torch.eye(len(names))).abs().max()) < 0.03
    chance = 1 - math.sqrt(1 - 0.3)
    either = draws.applied("first_rotation", chance) | draws.applied("second_rotation", chance)
    assert float(either.double().mean()) == pytest.approx(0.3, abs=0.015)


def test_parameters_have_the_papers_distributions() -> None:
    draws = Draws(draw_uniforms(50_000, _seeded()), 1.0, frozenset(GROUPS))
    octaves = draws.lognormal("isotropic_scale", 0.2).log2()
    assert float(octaves.mean()) == pytest.approx(0, abs=0.005)
    assert float(octaves.std()) == pytest.approx(0.2, rel=0.02)
    normal = draws.normal("brightness", 0.2)
    assert float((normal.abs() < 0.2).double().mean()) == pytest.approx(0.6827, abs=0.01)
    assert float((normal.abs() > 0.4).double().mean()) == pytest.approx(0.0455, abs=0.005)
    angle = draws.uniform("hue", -math.pi, math.pi)
    assert torch.allclose(
        torch.histc(angle, 8, -math.pi, math.pi) / 50_000, torch.tensor(0.125).double(), atol=0.006
    )
    turns = draws.whole("quarter_turns", 4).long().bincount() / 50_000
    assert torch.allclose(turns, torch.tensor(0.25), atol=0.01)


@pytest.mark.parametrize(
    ("strength", "groups", "named"),
    [(0.5, ("blit", "color"), "color"), (1.5, ("blit",), "1.5"), (-0.1, ("blit",), "-0.1")],
)
def test_meaningless_settings_are_refused(
    strength: float, groups: tuple[str, ...], named: str
) -> None:
    with pytest.raises(AugmentError, match=named):
        augment(torch.zeros(1, 3, 8, 8), strength, groups, _seeded())


def test_pictures_that_are_not_square_rgb_are_refused() -> None:
    with pytest.raises(ValueError, match="S x S"):
        augment(torch.zeros(1, 3, 8, 16), 0.5, ("blit",), _seeded())
