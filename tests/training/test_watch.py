"""A loss that is not finite stops the run and names itself."""

import pytest
import torch

from glean_core.training.watch import FiniteWatch, NotFiniteError

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
