"""The retouches to test on: dealt evenly, made from the seed, masked where they were made."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from glean_core.evaluation.comparison import read_truth
from glean_core.evaluation.errors import EvaluationError
from glean_core.evaluation.retouch_cases import RetouchCase
from glean_core.training.degradations.cases import dealt_kinds, retouch_cases
from glean_core.training.degradations.retouch_table import SETTINGS
from tests.training.test_degradations_retouch import HELD_OUT, textured

SIDE = 128


@pytest.fixture
def paths(tmp_path: Path) -> list[Path]:
    made = []
    for i, x in enumerate(textured(4, SIDE)):
        pixels = ((x.permute(1, 2, 0).numpy() + 1) * 127.5).round().astype(np.uint8)
        made.append(tmp_path / f"{i}.png")
        Image.fromarray(pixels).save(made[-1])
    return made


def made(paths: list[Path], seed: int = 0) -> list[RetouchCase]:
    return list(retouch_cases(paths, len(paths), SIDE, seed))


@given(st.integers(0, 200), st.integers(0, 2**31))
def test_every_kind_gets_an_equal_share(count: int, seed: int) -> None:
    kinds = dealt_kinds(count, seed)
    shares = [kinds.count(kind) for kind in SETTINGS]
    assert len(kinds) == sum(shares) == count
    assert max(shares) - min(shares) <= 1
    assert dealt_kinds(count + 5, seed)[:count] == kinds


def test_the_order_of_kinds_depends_on_the_seed() -> None:
    orders = {tuple(dealt_kinds(8, seed)) for seed in range(10)}
    assert len(orders) > 5


def test_four_pictures_show_every_kind_once(paths: list[Path]) -> None:
    cases = made(paths)
    assert sorted(case.kind for case in cases) == sorted(SETTINGS)
    assert {case.kind for case in cases if case.held_out} == HELD_OUT
    assert [case.name for case in cases] == [p.name for p in paths for _ in range(2)]


def test_the_mask_lies_where_the_retouch_was_made(paths: list[Path]) -> None:
    for case in made(paths):
        truth = read_truth(paths[int(case.name[0])], SIDE)
        touched = (case.clumsy != truth).any(axis=2) | (case.clean != truth).any(axis=2)
        assert set(np.unique(case.mask)) == {0, 1}, case.kind
        assert (case.mask[touched] == 1).all(), case.kind
        # It is grown by three pixels: everything that was touched lies deeper than that.
        border = np.pad(touched, 3)
        near = np.zeros_like(border)
        for dy in range(-3, 4):
            for dx in range(-3, 4):
                if dx * dx + dy * dy <= 9:
                    near |= np.roll(border, (dy, dx), (0, 1))
        assert (case.mask[near[3:-3, 3:-3]] == 1).all(), case.kind
        assert case.mask.mean() < 0.6, case.kind
        assert (case.clumsy != case.clean).any()


def test_cases_are_a_function_of_the_seed_and_the_name(paths: list[Path]) -> None:
    first, again, other = made(paths), made(paths), made(paths, seed=1)
    for a, b in zip(first, again, strict=True):
        assert (a.kind, a.name) == (b.kind, b.name)
        assert (a.clumsy == b.clumsy).all()
        assert (a.clean == b.clean).all()
        assert (a.mask == b.mask).all()
    assert any(
        a.kind != b.kind or (a.clumsy != b.clumsy).any() for a, b in zip(first, other, strict=True)
    )
    # More pictures behind these change nothing about them.
    for a, b in zip(made(paths[:2]), first, strict=False):
        assert (a.clumsy == b.clumsy).all()


def test_a_picture_of_another_size_is_told(paths: list[Path]) -> None:
    with pytest.raises(EvaluationError, match="not 64 x 64 pixels"):
        list(retouch_cases(paths, len(paths), 64, 0))
