"""A run stops with the iteration and the term when a loss is no number."""

import math

import pytest
import torch
from torch import Tensor
from torch.utils._python_dispatch import TorchDispatchMode

from glean_core.errors import GleanError
from glean_core.training.nan_guard import NotFiniteError, check_finite


class _HostReads(TorchDispatchMode):
    """Counts what makes the host wait for a device."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):  # type: ignore[no-untyped-def]
        if func in (torch.ops.aten._local_scalar_dense.default, torch.ops.aten.nonzero.default):
            self.count += 1
        return func(*args, **(kwargs or {}))


def _terms() -> dict[str, Tensor]:
    return {"d_loss": torch.tensor(1.5), "r1": torch.tensor(0.0), "g_loss": torch.tensor(-3e30)}


def test_finite_losses_pass_whatever_their_shape_and_type() -> None:
    check_finite({}, 1)
    check_finite(_terms(), 1)
    check_finite({"a": torch.randn(4, 1), "b": torch.tensor(1.0, dtype=torch.bfloat16)}, 1)


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_a_broken_term_is_named_with_the_iteration_and_what_to_do(value: float) -> None:
    losses = _terms() | {"r1": torch.tensor(value)}
    with pytest.raises(NotFiniteError) as caught:
        check_finite(losses, 1234)
    assert isinstance(caught.value, GleanError)
    assert (caught.value.terms, caught.value.step) == (("r1",), 1234)
    message = str(caught.value)
    for part in ("r1", "iteration 1234", "learning rate", "float32", "checkpoint"):
        assert part in message
    assert "d_loss" not in message


def test_every_broken_term_is_named() -> None:
    losses = dict.fromkeys(("d_loss", "path_length", "g_loss"), torch.tensor(math.nan))
    with pytest.raises(NotFiniteError, match="d_loss, path_length and g_loss are"):
        check_finite(losses, 0)


def test_one_broken_value_among_many_is_seen() -> None:
    term = torch.zeros(4, 5)
    term[2, 3] = math.nan
    with pytest.raises(NotFiniteError, match="pixel"):
        check_finite({"pixel": term}, 0)


def test_half_precision_overflow_is_seen() -> None:
    overflown = torch.tensor(6e4, dtype=torch.float16) * 2
    with pytest.raises(NotFiniteError, match="perceptual"):
        check_finite({"perceptual": overflown}, 0)


def test_no_term_is_read_by_the_host_on_its_own() -> None:
    with _HostReads() as reads:
        check_finite(_terms() | {f"term_{i}": torch.tensor(float(i)) for i in range(30)}, 0)
    assert reads.count <= 1  # one list of all of them, and not a scalar each


def test_the_graph_is_not_needed_and_not_touched() -> None:
    weight = torch.tensor(2.0, requires_grad=True)
    loss = weight.square()
    check_finite({"loss": loss}, 0)
    loss.backward()
    assert weight.grad is not None
    assert float(weight.grad) == 4.0
