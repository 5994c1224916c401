"""What is saved, what is measured, and what counts as the best."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import pytest
import torch

from glean_core.training.keeper import Keeper, Measured
from glean_core.training.pace import Pace
from glean_core.training.processes import Processes
from glean_core.training.run_folder import RunFolder
from glean_core.training.watch import NotFiniteError

NAN = float("nan")
LOSS = {"loss": torch.tensor(1.0)}


@dataclass
class State:
    """A network of one weight."""

    images_shown: int = 0
    steps: int = 0
    weight: torch.Tensor = field(default_factory=lambda: torch.ones(1))


def pack(state: State) -> dict[str, object]:
    return {"images_shown": state.images_shown, "network": {"weight": state.weight}}


def keep(
    folder: Path,
    scores: list[float],
    pace: Pace,
    weights: list[float] | None = None,
    among: list[str] | None = None,
) -> None:
    """Run a step of four pictures for each score, which the checkpoint then is worth."""

    def measure(state: State) -> Measured:
        contest = among[state.steps - 1] if among else ""
        return Measured({"score": scores[state.steps - 1]}, "score", among=contest)

    state = State()
    with Keeper(RunFolder(folder), 100, 0, Processes(), pace, pack, measure) as keeper:
        for step in range(len(scores)):
            state.images_shown, state.steps = 4 * (step + 1), step + 1
            if weights:
                state.weight = torch.tensor([weights[step]])
            keeper.after_step(state, 4, LOSS)
        keeper.finish(state)


def test_a_checkpoint_worth_nan_is_never_the_best(tmp_path: Path) -> None:
    keep(tmp_path, [NAN, 2.0, 1.0, NAN], Pace(measure_images=4))
    best = RunFolder(tmp_path).load_best()
    assert best is not None
    assert (best["images_shown"], RunFolder(tmp_path).best_value()) == (8, 2.0)


def test_a_grown_bank_is_not_compared_with_what_it_was_when_small(tmp_path: Path) -> None:
    keep(tmp_path, [9.0, 1.0, 2.0, 1.5], Pace(measure_images=4), among=["8", "16", "16", "16"])
    best = RunFolder(tmp_path).load_best()
    assert best is not None
    assert (best["images_shown"], RunFolder(tmp_path).best_value()) == (12, 2.0)


def test_the_last_checkpoint_is_measured_though_it_was_saved_just_now(tmp_path: Path) -> None:
    keep(tmp_path, [1.0, 2.0, 3.0], Pace(save_seconds=0.0, measure_images=8))
    measured = [row["images"] for row in RunFolder(tmp_path).read_log() if "score" in row]
    assert measured == [8, 12]


def test_weights_that_broke_under_a_finite_loss_are_not_saved(tmp_path: Path) -> None:
    with pytest.raises(NotFiniteError, match="network was not finite after step 2"):
        keep(tmp_path, [1.0, 2.0], Pace(save_seconds=0.0), weights=[1.0, NAN])
    kept = RunFolder(tmp_path).load_state()
    assert kept is not None
    assert kept["images_shown"] == 4
