"""The fast way is taken where it was checked, and left where it failed the check."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from glean_core import zoo
from glean_core.networks import GleanConfig
from glean_core.restoration import Engine
from glean_core.restoration.engine import choice, loading, verdicts
from glean_core.restoration.engine.allocator import large_blocks_kept
from glean_core.restoration.engine.choice import choose, fast_form
from glean_core.restoration.engine.cost import (
    largest_batch,
    multiplications,
    peak_bytes,
    peak_values,
)
from glean_core.restoration.engine.graphs import Graphed
from glean_core.restoration.engine.prepared import CPU_BFLOAT16, CPU_FLOAT32, GPU_BFLOAT16
from glean_core.restoration.engine.probe import probe_picture, psnr
from glean_core.restoration.engine.verdicts import Verdict, known_verdict, remember
from tests.restoration.doubles import tiny_model
from tests.restoration.engine.reference import random_glean
from tests.tiny import TINY

CPU = torch.device("cpu")


@pytest.fixture
def capable(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A processor with bfloat16, networks that are worth it, and no verdicts yet."""
    monkeypatch.setattr(choice, "multiplies_bfloat16", lambda: True)
    monkeypatch.setattr(choice, "_SMALL", 0)
    monkeypatch.setattr(verdicts, "cache_folder", lambda: tmp_path)


def found(monkeypatch: pytest.MonkeyPatch, psnr: float, speed: float) -> list[Any]:
    asked: list[Any] = []

    def checked(*given: Any) -> Verdict:
        asked.append(given)
        return Verdict(psnr, speed)

    monkeypatch.setattr(choice, "_checked", checked)
    return asked


@pytest.mark.usefixtures("capable")
def test_a_fast_and_faithful_way_is_taken_and_checked_once(monkeypatch: pytest.MonkeyPatch) -> None:
    network, asked = random_glean(TINY), found(monkeypatch, 52.0, 3.0)
    for _ in range(2):
        chosen = choose(network, "weights", CPU)
        assert (chosen.form, chosen.note) == (CPU_BFLOAT16, "")
    assert len(asked) == 1
    choose(network, "other weights", CPU)
    choose(network, "", CPU)
    choose(network, "", CPU)
    assert len(asked) == 4, "weights without a name are checked each time"


@pytest.mark.usefixtures("capable")
def test_a_way_that_gives_another_result_is_left_with_a_note(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found(monkeypatch, 44.9, 9.0)
    chosen = choose(random_glean(TINY), "weights", CPU)
    assert chosen.form == CPU_FLOAT32
    assert "float32" in chosen.note
    assert "bfloat16" in chosen.note


@pytest.mark.usefixtures("capable")
def test_a_way_that_is_not_faster_is_left_in_silence(monkeypatch: pytest.MonkeyPatch) -> None:
    found(monkeypatch, 80.0, 1.0)
    chosen = choose(random_glean(TINY), "weights", CPU)
    assert (chosen.form, chosen.note) == (CPU_FLOAT32, "")


@pytest.mark.usefixtures("capable")
def test_the_check_compares_results_and_times(monkeypatch: pytest.MonkeyPatch) -> None:
    network = random_glean(TINY)
    good = choice._checked(network, CPU_BFLOAT16, CPU_FLOAT32, CPU)
    assert 40 < good.psnr < 90
    assert good.speed > 0
    monkeypatch.setattr(choice, "prepare", _spoiling(CPU_BFLOAT16))
    bad = choice._checked(network, CPU_BFLOAT16, CPU_FLOAT32, CPU)
    assert bad.psnr < 45


def test_a_busy_moment_does_not_decide_a_race(monkeypatch: pytest.MonkeyPatch) -> None:
    clock, turns = [0.0], [0, 0]
    monkeypatch.setattr(choice.time, "perf_counter", lambda: clock[0])

    def takes(which: int, *seconds: float) -> Any:
        def run() -> torch.Tensor:
            clock[0] += seconds[min(turns[which], len(seconds) - 1)]
            turns[which] += 1
            return torch.zeros(1)

        return run

    best = choice.race([takes(0, 0.02), takes(1, 0.08, 0.07, 0.05, 0.01)], CPU)
    assert best == pytest.approx([0.02, 0.01]), "three turns alone would say that it is slower"
    assert turns[0] == turns[1] == 6, "until two turns brought nothing new"
    turns[:] = 0, 0
    choice.race([takes(0, 0.02), takes(1, 0.01)], CPU)
    assert turns == [3, 3], "a quiet machine pays nothing"
    turns[:] = 0, 0
    choice.race([takes(0, 4.0, 3.0, 2.0, 1.0), takes(1, 0.5)], CPU)
    assert turns == [3, 3], "a large network isn't tried again and again"


def _spoiling(spoilt: Any) -> Any:
    from glean_core.restoration.engine.prepared import prepare

    def made(network: Any, form: Any) -> torch.nn.Module:
        ready = prepare(network, form)
        if form is spoilt:
            ready.decoder.second.bias = torch.tensor([0.3, 0.0, 0.0]).to(form.dtype)
        return ready

    return made


def test_a_small_network_is_not_even_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(choice, "multiplies_bfloat16", lambda: True)
    asked = found(monkeypatch, 80.0, 9.0)
    assert choose(random_glean(TINY), "weights", CPU).form == CPU_FLOAT32
    assert asked == []


def test_damaged_verdicts_are_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verdicts, "cache_folder", lambda: tmp_path)
    remember("key", Verdict(50.0, 2.0))
    assert known_verdict("key") == Verdict(50.0, 2.0)
    for text in ("", "{}", "[]", '{"psnr": "x", "speed": 1}'):
        (tmp_path / "key.json").write_text(text)
        assert known_verdict("key") is None
    monkeypatch.setattr(verdicts, "cache_folder", lambda: tmp_path / "key.json")
    remember("key", Verdict(50.0, 2.0))  # a file in the folder's place: nothing is kept, no error


def test_every_bundled_model_passes_the_check_in_bfloat16() -> None:
    if not choice.multiplies_bfloat16():
        pytest.skip("this processor has no bfloat16 instructions")
    from glean_core.checkpoints.weights import load_network

    for model in zoo.list_models():
        network = load_network(model.path)
        picture = probe_picture(model.card.in_size)
        with torch.inference_mode():
            forms = (choice.prepare(network, form)(picture) for form in (CPU_FLOAT32, CPU_BFLOAT16))
            assert psnr(*forms) >= 45, model.card.name


def test_the_probe_never_changes() -> None:
    assert torch.equal(probe_picture(32), probe_picture(32))
    picture = probe_picture(64)
    assert picture.shape == (1, 3, 64, 64)
    assert picture.abs().max() <= 1
    assert picture.std() > 0.2
    assert psnr(picture, picture) == float("inf")
    assert psnr(picture, picture + 0.2) == pytest.approx(20.0, abs=0.01)
    assert psnr(picture, picture * float("nan")) == 0.0


def test_a_gpu_gets_the_half_format_that_it_has(monkeypatch: pytest.MonkeyPatch) -> None:
    gpu = torch.device("cuda", 0)
    monkeypatch.setattr(torch.cuda, "get_device_capability", lambda device: (9, 0))
    assert fast_form(gpu) == GPU_BFLOAT16
    monkeypatch.setattr(torch.cuda, "get_device_capability", lambda device: (7, 5))
    monkeypatch.setattr(torch.version, "hip", None)
    form = fast_form(gpu)
    assert form is not None
    assert form.dtype == torch.float16
    assert fast_form(torch.device("mps")) is None


def test_a_graph_that_cannot_be_recorded_is_done_without(monkeypatch: pytest.MonkeyPatch) -> None:
    graphed = Graphed(random_glean(TINY))
    tried: list[int] = []

    def fails(lq: torch.Tensor) -> Any:
        tried.append(len(lq))
        raise RuntimeError("operation not permitted when stream is capturing")

    monkeypatch.setattr(graphed, "_record", fails)
    x = probe_picture(8)
    with torch.inference_mode():
        first, second = graphed(x), graphed(x)
        assert torch.equal(first, graphed.network(x))
    assert torch.equal(first, second)
    assert tried == [1], "tried once, then never again"


def test_graphs_are_recorded_per_batch_and_not_used_with_other_noise(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Replay:
        def replay(self) -> None:
            replayed.append(1)

    replayed: list[int] = []
    graphed = Graphed(random_glean(TINY))
    recorded: list[int] = []

    def record(lq: torch.Tensor) -> Any:
        recorded.append(len(lq))
        return Replay(), lq.clone(), graphed.network(lq)

    monkeypatch.setattr(graphed, "_record", record)
    with torch.inference_mode():
        for count in (1, 2, 1, 2):
            graphed(probe_picture(8).repeat(count, 1, 1, 1))
        assert (recorded, len(replayed)) == ([1, 2], 4)
        graphed.noise_seed = 3
        graphed(probe_picture(8))
    assert len(replayed) == 4


def test_products_are_counted_as_torch_counts_them() -> None:
    from torch.utils.flop_counter import FlopCounterMode

    for config in (TINY, GleanConfig(16, 64, num_rrdbs=2, channel_cap=32, head_width=None)):
        with FlopCounterMode(display=False) as counted, torch.no_grad():
            random_glean(config)(probe_picture(config.in_size))
        assert multiplications(config) == pytest.approx(counted.get_total_flops() / 2, rel=0.03)


def test_a_batch_is_made_to_fit_into_free_memory() -> None:
    config = GleanConfig(32, 256)
    assert peak_bytes(config, 1, 2) >= 2 * peak_values(config)
    assert largest_batch(config, 2, peak_bytes(config, 100, 2), 16) == 16
    assert largest_batch(config, 2, peak_bytes(config, 5, 2), 16) == 5
    assert largest_batch(config, 2, peak_bytes(config, 5, 2) - 1, 16) == 4
    assert largest_batch(config, 2, 1, 16) == 1, "one is tried in any case"
    assert largest_batch(config, 4, peak_bytes(config, 5, 2), 16) < 5, "float32 takes more"


def test_engines_of_both_kinds_are_kept_apart(tmp_path: Path) -> None:
    model = tiny_model(tmp_path)
    usual, exact = Engine.load(model, "cpu"), Engine.load(model, "cpu", exact=True)
    assert usual is not exact
    assert Engine.load(model, "cpu", exact=True) is exact
    assert exact.precision == "float32"
    usual.warm_up()
    loading.forget(exact)
    assert Engine.load(model, "cpu", exact=True) is not exact


def test_keeping_blocks_may_be_nested() -> None:
    with large_blocks_kept(), large_blocks_kept():
        assert np.zeros(1 << 26, np.uint8).sum() == 0
