"""The controller of the augmentation's strength."""

import math

import pytest
import torch

from glean_core.training.augmentation import AdaState, corrected, new_ada, observe
from glean_core.training.configs import AugmentOptions

_OPTIONS = AugmentOptions(target=0.6, span=1000.0, highest=0.85)
_CPU = torch.device("cpu")


def _after(state: AdaState, mean_sign: float, pictures: int, options: AugmentOptions) -> AdaState:
    return corrected(observe(state, torch.tensor(mean_sign * pictures), pictures), options)


def test_strength_moves_by_pictures_over_span_towards_the_target() -> None:
    state = AdaState(0.5, torch.zeros(()))
    assert _after(state, 0.9, 20, _OPTIONS).strength == pytest.approx(0.52)
    assert _after(state, 0.1, 20, _OPTIONS).strength == pytest.approx(0.48)
    assert _after(state, -1.0, 20, _OPTIONS).strength == pytest.approx(0.48)
    assert _after(state, 0.6, 5, _OPTIONS).strength == pytest.approx(0.5)


def test_signs_of_several_steps_count_together_and_then_are_forgotten() -> None:
    state = AdaState(0.5, torch.zeros(()))
    for total in (16.0, 16.0, 4.0, 8.0):  # 44 of 64: 0.69
        state = observe(state, torch.tensor(total), 16)
        assert state.strength == 0.5
    state = corrected(state, _OPTIONS)
    assert state.strength == pytest.approx(0.564)
    assert float(state.sign_sum) == 0
    assert state.sign_count == 0
    assert corrected(state, _OPTIONS).strength == state.strength


def test_strength_stays_between_zero_and_the_highest() -> None:
    assert _after(AdaState(0.01, torch.zeros(())), -1.0, 500, _OPTIONS).strength == 0
    assert _after(AdaState(0.8, torch.zeros(())), 1.0, 500, _OPTIONS).strength == 0.85


def test_without_a_target_the_strength_stays_as_it_was_set() -> None:
    options = AugmentOptions(target=0.0, strength=0.9, highest=0.85)
    state = new_ada(options, _CPU)
    assert _after(state, 1.0, 500, options).strength == 0.9


def test_full_range_takes_one_span() -> None:
    options = AugmentOptions(target=0.6, span=1000.0, highest=1.0)
    state = new_ada(options, _CPU)
    for _ in range(10):
        assert state.strength < 1
        state = _after(state, 1.0, 100, options)
    assert state.strength == pytest.approx(1.0)


def test_finds_the_strength_at_which_a_toy_stops_overfitting() -> None:
    """The mean sign of a toy falls with the strength; it crosses 0.6 at 0.4."""
    state = new_ada(AugmentOptions(target=0.6, span=5000.0), _CPU)
    options, draw = AugmentOptions(target=0.6, span=5000.0), torch.Generator().manual_seed(0)
    path = []
    for step in range(1, 2001):
        chance = 0.5 + 0.5 * (1.0 - state.strength)  # of a positive logit
        signs = (torch.rand(16, generator=draw) < chance).float() * 2 - 1
        state = observe(state, signs.sum(), len(signs))
        if step % options.interval == 0:
            state = corrected(state, options)
            path.append(state.strength)
    settled = torch.tensor(path[len(path) // 2 :])
    assert float(settled.mean()) == pytest.approx(0.4, abs=0.04)
    assert float(settled.std()) < 0.06
    assert not math.isclose(path[0], 0.4, abs_tol=0.3)


def test_resumes_from_what_was_saved() -> None:
    state = observe(AdaState(0.3, torch.zeros(())), torch.tensor(12.0), 16)
    copy = AdaState(**vars(state))
    rest = (torch.tensor(10.0), 16)
    assert corrected(observe(state, *rest), _OPTIONS) == corrected(observe(copy, *rest), _OPTIONS)
