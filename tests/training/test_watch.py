"""A loss that is not finite stops the run and names itself."""

import pytest
import torch

from glean_core.training.watch import FiniteWatch, NotFiniteError, check_weights

FINE = torch.tensor(0.5)


def test_finite_losses_pass() -> None:
    watch = FiniteWatch()
    for step in range(5):
        watch.see(step, {"pixel": FINE, "d_loss": FINE * step})
    watch.check()


@pytest.mark.parametrize("bad", [float("nan"), float("inf"), float("-inf")])
def test_first_bad_step_and_term_are_named(bad: float) -> None:
    watch = FiniteWatch()
    watch.see(6, {"pixel": FINE, "adversarial": FINE})
    watch.see(7, {"pixel": FINE, "adversarial": torch.tensor(bad)})
    watch.see(8, {"pixel": torch.tensor(bad), "adversarial": FINE})
    with pytest.raises(NotFiniteError, match="adversarial was not finite in step 7"):
        watch.check()


def test_term_that_appears_later_is_watched_too() -> None:
    watch = FiniteWatch()
    watch.see(0, {"pixel": FINE})
    watch.see(16, {"pixel": FINE, "r1": torch.tensor(float("nan"))})
    with pytest.raises(NotFiniteError, match="r1 was not finite in step 16"):
        watch.check()


def test_weights_are_watched_wherever_a_packed_state_keeps_them() -> None:
    broken = torch.tensor([1.0, float("inf")])
    sound = {"config": {"size": 8}, "steps": 3, "average": {"a": FINE, "count": torch.tensor(3)}}
    check_weights(sound, 3)
    check_weights({"generator_optimiser": {"state": {0: {"exp_avg": broken}}}}, 3)
    for name, part in (("generator", {"a": FINE, "b": broken}), ("mean_path_length", broken)):
        with pytest.raises(NotFiniteError, match=f"{name} was not finite after step 3"):
            check_weights({**sound, name: part}, 3)
