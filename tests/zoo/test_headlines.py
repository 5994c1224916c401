"""Which numbers of a card are shown first."""

from __future__ import annotations

import pytest

from glean_core import zoo
from glean_core.zoo.headlines import STARTS, Number, headlines


def test_a_number_stands_beside_its_reference() -> None:
    metrics = {"psnr": 24.5, "psnr_bicubic": 22.0, "psnr_nothing": 1.0, "pictures": 145.0}
    [task] = headlines(metrics)
    assert (task.name, task.reference, task.counted, task.count) == (
        "super-resolution",
        "bicubic",
        "pictures",
        145,
    )
    assert task.numbers == (Number("psnr", 24.5, 22.0),)


@pytest.mark.parametrize("metrics", [{}, {"psnr": 30.0}, {"own": 1.0, "own_bicubic": 2.0}])
def test_numbers_without_a_reference_or_a_meaning_are_no_headlines(
    metrics: dict[str, float],
) -> None:
    assert headlines(metrics) == ()


def test_the_network_that_measured_may_have_any_name() -> None:
    metrics = {"retouch_kid_some_net": 0.5, "retouch_kid_some_net_nothing": 0.75}
    [task] = headlines(metrics)
    assert (task.name, task.count) == ("retouches", None)
    assert task.numbers == (Number("kid_", 0.5, 0.75),)


def test_the_bundled_models_have_headlines_of_both_tasks_in_their_order() -> None:
    bundled = [model for model in zoo.list_models() if model.origin == "bundled"]
    assert len(bundled) >= 4
    for model in bundled:
        first, second = headlines(model.card.metrics)
        assert (first.name, second.name) == ("super-resolution", "retouches")
        for task in (first, second):
            order = [STARTS.index(number.measure) for number in task.numbers]
            assert order == sorted(order)
            assert len(order) >= 3
