"""Whole runs from paths: what is written down, what a changed option says, how banks begin."""

import contextlib
import dataclasses
import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import torch

from glean_core.checkpoints import save_bank
from glean_core.errors import GleanError
from glean_core.networks import StyleGAN2Config, build_bank
from glean_core.training.bank_state import started_from
from glean_core.training.configs import BankOptions, Phase, Stage
from glean_core.training.jobs import (
    Job,
    perceptual_of,
    run_bank,
    run_glean,
    try_bank,
    try_glean,
)
from glean_core.training.option_changes import changed
from glean_core.training.pace import Pace
from glean_core.training.precision import compiled
from glean_core.training.processes import Processes
from glean_core.training.run_folder import RunFolder
from glean_core.training.watch import NotFiniteError
from tests.training.pictures import write_pictures
from tests.training.tiny_runs import BANK, CPU, GLEAN, after, never

SMALL = dataclasses.replace(BANK, stages=(Stage(16, 32, 8),))


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("data") / "photos"
    write_pictures(folder, 14, 16)
    return folder


def job(
    data: Path,
    run: Path,
    stop: Callable[[], bool] = never,
    say: Callable[[str], None] = lambda _: None,
) -> Job:
    return Job(data, RunFolder(run), CPU, Processes(), stop, Pace(), say=say)


def test_run_writes_down_what_it_is(photos: Path, tmp_path: Path) -> None:
    run_bank(job(photos, tmp_path / "bank"), SMALL)
    run_glean(job(photos, tmp_path / "glean"), GLEAN, tmp_path / "bank")
    bank, glean = (
        json.loads((tmp_path / name / "options.json").read_text()) for name in ("bank", "glean")
    )
    assert bank["options"]["learning_rate"] == SMALL.learning_rate
    assert bank["options"]["augment"]["highest"] == SMALL.augment.highest
    assert bank["data"] == {"path": str(photos), "pictures": 14}
    assert len(glean["sources"]["bank_digest"]) == 64
    assert glean["environment"]["torch"] == torch.__version__
    rows = RunFolder(tmp_path / "glean").read_log()
    assert rows[-1]["images"] == 40
    assert rows[-1]["val_psnr"] > 0


def test_resumed_run_tells_which_options_changed(photos: Path, tmp_path: Path) -> None:
    said: list[str] = []
    run_bank(job(photos, tmp_path / "bank", after(1)), SMALL)
    slower = dataclasses.replace(SMALL, learning_rate=0.001)
    run_bank(job(photos, tmp_path / "bank", say=said.append), slower)
    assert any("learning_rate was 0.002, is 0.001" in sentence for sentence in said)


def test_bank_that_was_stopped_small_is_told_before_a_glean_is_built(
    photos: Path, tmp_path: Path
) -> None:
    said: list[str] = []
    run_bank(job(photos, tmp_path / "bank", after(1)), BANK)
    run_bank(job(photos, tmp_path / "whole"), SMALL)
    options = dataclasses.replace(GLEAN, in_size=8)
    for name in ("whole", "bank"):
        with contextlib.suppress(GleanError):  # 8 px to 8 px is no factor
            run_glean(
                job(photos, tmp_path / name / "glean", say=said.append), options, tmp_path / name
            )
    assert [s for s in said if "so far" in s] == [
        f"{tmp_path / 'bank'} makes 8 px so far, and its last stage 16 px; train it on first for a "
        "model of that size."
    ]


@pytest.mark.parametrize("damaged", ["{", "{}", '{"options": 3}', '{"options": {"stages": [1]}}'])
def test_bank_with_damaged_options_still_serves(damaged: str, photos: Path, tmp_path: Path) -> None:
    run_bank(job(photos, tmp_path / "bank"), SMALL)
    (tmp_path / "bank" / "options.json").write_text(damaged)
    state = run_glean(job(photos, tmp_path / "glean", after(1)), GLEAN, tmp_path / "bank")
    assert state.images_shown == 4


def test_changed_counts_tuples_as_lists() -> None:
    assert changed({"betas": [0.9, 0.99]}, {"betas": (0.9, 0.99)}) == []
    assert changed({"a": 1}, {"a": 2, "b": 3}) == [("a", 1, 2), ("b", None, 3)]


def test_resuming_with_other_widths_is_refused(photos: Path, tmp_path: Path) -> None:
    run_bank(job(photos, tmp_path, after(1)), SMALL)
    with pytest.raises(GleanError, match="options it was started with"):
        run_bank(job(photos, tmp_path), dataclasses.replace(SMALL, channel_cap=16))


def test_resuming_with_fewer_stages_is_refused(photos: Path, tmp_path: Path) -> None:
    run_bank(job(photos, tmp_path), BANK)
    with pytest.raises(GleanError, match="stage 1, counted from 0"):
        run_bank(job(photos, tmp_path), dataclasses.replace(BANK, stages=BANK.stages[:1]))


def test_resuming_with_another_discriminator_is_refused(photos: Path, tmp_path: Path) -> None:
    run_bank(job(photos, tmp_path / "bank", after(1)), SMALL)
    run_glean(job(photos, tmp_path / "glean", after(1)), GLEAN, tmp_path / "bank")
    other = dataclasses.replace(GLEAN, discriminator="patch")
    with pytest.raises(GleanError, match="of other networks than these options"):
        run_glean(job(photos, tmp_path / "glean"), other, tmp_path / "bank")


def test_a_trial_works_where_the_system_tells_no_memory(
    photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "resource", None)  # as on Windows
    (speed,) = try_bank(job(photos, tmp_path), SMALL, repeats=1)
    assert speed.peak_memory is None
    assert speed.images_per_s > 0


def test_bank_begins_with_a_smaller_one_grown(photos: Path, tmp_path: Path) -> None:
    small = build_bank(StyleGAN2Config(8, 0.25, 8, 8, 1))
    state = started_from(SMALL, small, None, CPU)
    z = torch.randn(2, 8)
    with torch.no_grad():
        grown = state.average.to_rgbs[-1].upsample(small(z))
        torch.testing.assert_close(state.average(z), grown, atol=1e-5, rtol=1e-5)


def test_bank_is_finetuned_from_a_file(photos: Path, tmp_path: Path) -> None:
    first = build_bank(StyleGAN2Config(16, 0.25, 8, 8, 1))
    torch.nn.init.constant_(first.to_rgb1.bias, 0.25)
    save_bank(first, tmp_path / "bank.safetensors", {})
    frozen = dataclasses.replace(SMALL, learning_rate=1e-12)
    state = run_bank(job(photos, tmp_path / "run", after(1)), frozen, tmp_path / "bank.safetensors")
    assert torch.allclose(state.generator.to_rgb1.bias.cpu(), torch.full((1, 3, 1, 1), 0.25))


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (dataclasses.replace(SMALL, stages=(Stage(8, 8, 8),)), "set stages.0.size"),
        (dataclasses.replace(SMALL, channel_cap=4), "other widths"),
    ],
)
def test_bank_that_does_not_fit_the_options_is_refused(options: BankOptions, words: str) -> None:
    bank = build_bank(StyleGAN2Config(16, 0.25, 8, 8, 1))
    with pytest.raises(GleanError, match=words):
        started_from(options, bank, None, CPU)


def test_loss_that_is_not_finite_stops_and_keeps_the_checkpoint_from_before(
    photos: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "bank"
    state = run_bank(job(photos, folder, after(2)), SMALL)
    assert state.images_shown == 16
    wild = dataclasses.replace(SMALL, r1_gamma=float("nan"))
    with pytest.raises(NotFiniteError, match=r"in step \d"):
        run_bank(job(photos, folder), wild)
    kept = RunFolder(folder).load_state()
    assert kept is not None
    assert kept["images_shown"] == 16


def test_trial_times_every_stage_and_writes_nothing(photos: Path, tmp_path: Path) -> None:
    run_bank(job(photos, tmp_path / "bank"), SMALL)
    before = sorted(tmp_path.rglob("*"))
    speeds = try_bank(job(photos, tmp_path / "none"), BANK, repeats=1)
    more = try_glean(job(photos, tmp_path / "none"), GLEAN, tmp_path / "bank", repeats=1)
    assert len(speeds) == len(more) == 2
    for speed in speeds + more:
        assert speed.images_per_s > 0
        assert 0 <= speed.data_share < 1
    assert sorted(tmp_path.rglob("*")) == before


def test_perceptual_weight_without_a_network_is_refused() -> None:
    options = dataclasses.replace(GLEAN, phases=(Phase(8, 4, 1e-3, perceptual=0.01),))
    with pytest.raises(GleanError, match="perceptual_network is “none”"):
        perceptual_of(options, CPU)


@pytest.mark.parametrize(
    "ablation",
    [
        {"encoder_features": "coarse"},
        {"encoder_features": "none"},
        {"bank_features": 0},
        {"decoder": False},
    ],
)
def test_ablations_train_and_finish(
    ablation: dict[str, object], photos: Path, tmp_path: Path
) -> None:
    run_bank(job(photos, tmp_path / "bank"), SMALL)
    options = dataclasses.replace(GLEAN, **ablation)
    state = run_glean(job(photos, tmp_path / "glean"), options, tmp_path / "bank")
    assert state.images_shown == 40


@pytest.mark.parametrize("precision", ["bfloat16", "float16"])
def test_bank_trains_in_half_precision(precision: str, photos: Path, tmp_path: Path) -> None:
    options = dataclasses.replace(SMALL, precision=precision, half_resolutions=2)
    state = run_bank(job(photos, tmp_path), options)
    assert state.images_shown == 32


def test_machine_that_cannot_compile_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuses(_function: object) -> Callable[..., None]:
        def call(*_: object) -> None:
            raise torch._dynamo.exc.TorchDynamoException("no C++ compiler\nand a long story")

        return call

    monkeypatch.setattr(torch, "compile", refuses)
    with pytest.raises(GleanError, match=r"\(no C\+\+ compiler\); set compile to false"):
        compiled(torch.sin, True)(torch.ones(1))
    assert compiled(torch.sin, False) is torch.sin


def test_version_one_trains_and_serves_as_a_bank(photos: Path, tmp_path: Path) -> None:
    options = dataclasses.replace(BANK, architecture="stylegan1", path_length_weight=0.0)
    run_bank(job(photos, tmp_path / "bank"), options)
    state = run_glean(job(photos, tmp_path / "glean"), GLEAN, tmp_path / "bank")
    assert state.network.config.bank_architecture == "stylegan1"


def test_changed_learning_rate_is_the_one_that_trains(photos: Path, tmp_path: Path) -> None:
    run_bank(job(photos, tmp_path / "bank", after(1)), SMALL)
    slower = dataclasses.replace(SMALL, learning_rate=0.0005)
    state = run_bank(job(photos, tmp_path / "bank"), slower)
    ratio = SMALL.path_length_interval / (SMALL.path_length_interval + 1)
    assert state.generator_optimiser.param_groups[0]["lr"] == pytest.approx(0.0005 * ratio)


def test_cadence_of_measuring_changes_no_weight(photos: Path, tmp_path: Path) -> None:
    run_bank(job(photos, tmp_path / "bank"), SMALL)
    states = []
    for name, every in (("often", 4), ("never", 10**9)):
        paced = dataclasses.replace(job(photos, tmp_path / name), pace=Pace(measure_images=every))
        states.append(run_glean(paced, GLEAN, tmp_path / "bank").network.state_dict())
    assert all(torch.equal(tensor, states[1][key]) for key, tensor in states[0].items())
