"""Running a real network, and getting through when the device does not."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from glean_core.checkpoints import CheckpointError
from glean_core.checkpoints.weights import load_network
from glean_core.restoration import Engine, RestorationError
from glean_core.restoration import device as devices
from glean_core.restoration.engine.torch_runner import TorchRunner
from glean_core.zoo import Model
from tests.restoration.doubles import tiny_model

CPU = torch.device("cpu")


@pytest.fixture
def model(tmp_path: Path) -> Model:
    return tiny_model(tmp_path)


def batch_of(count: int) -> np.ndarray:
    return np.random.default_rng(3).random((count, 8, 8, 3)).astype(np.float32)


def test_a_pass_is_the_networks_own_result(model: Model) -> None:
    batch = batch_of(3)
    made = Engine.load(model, "cpu").run(batch)
    with torch.inference_mode():
        inputs = torch.from_numpy(batch.transpose(0, 3, 1, 2).copy()) * 2 - 1
        expected = (load_network(model.path)(inputs).numpy() + 1) / 2
    assert made.shape == (3, 32, 32, 3)
    assert made.dtype == np.float32
    assert np.allclose(made, expected.transpose(0, 2, 3, 1), atol=1e-5)


def test_the_same_batch_gives_the_same_bits(model: Model) -> None:
    engine = Engine.load(model, "cpu")
    assert np.array_equal(engine.run(batch_of(2)), engine.run(batch_of(2)))


def test_a_batch_of_another_shape_is_a_mistake_of_the_caller(model: Model) -> None:
    with pytest.raises(ValueError, match="8 x 8"):
        Engine.load(model, "cpu").run(np.zeros((1, 16, 16, 3), np.float32))


def test_an_engine_is_loaded_once_until_its_file_changes(tmp_path: Path) -> None:
    model = tiny_model(tmp_path)
    engine = Engine.load(model, "cpu")
    assert Engine.load(model, "cpu") is engine
    again = tiny_model(tmp_path, title="another card")
    assert Engine.load(again, "cpu") is not engine
    assert engine.card.title == "tiny"


@pytest.mark.parametrize("name", ["gpu", "cuda:x", "", "cpu:1"])
def test_an_unknown_device_is_named(model: Model, name: str) -> None:
    with pytest.raises(RestorationError, match=f"“{name}” is not a device"):
        Engine.load(model, name)


def test_an_absent_device_gets_one_sentence(model: Model, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: False)
    with pytest.raises(RestorationError, match="cuda needs"):
        Engine.load(model, "cuda")
    with pytest.raises(RestorationError, match="mps needs an Apple GPU"):
        Engine.load(model, "mps")
    assert Engine.load(model, "auto").device_name == "CPU"


def test_the_best_device_is_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    assert devices.choose_device("auto").type == "mps"
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 1)
    assert devices.choose_device("auto").type == "cuda"
    assert devices.choose_device("CPU").type == "cpu"
    with pytest.raises(RestorationError, match="no device cuda:1"):
        devices.choose_device("cuda:1")


def test_one_core_is_left_to_the_interface(monkeypatch: pytest.MonkeyPatch) -> None:
    chosen: list[int] = []
    monkeypatch.setattr(torch, "set_num_threads", chosen.append)
    monkeypatch.setattr(torch, "get_num_threads", lambda: 8)
    monkeypatch.setattr(devices, "_usable_cores", lambda: 8)
    devices.spare_one_core()
    monkeypatch.setattr(devices, "_usable_cores", lambda: 1)
    devices.spare_one_core()
    monkeypatch.setattr(devices, "_usable_cores", lambda: 8)
    monkeypatch.setattr(torch, "get_num_threads", lambda: 2)
    devices.spare_one_core()
    assert chosen == [7, 1, 2]


def test_a_device_number_beyond_all_machines_is_refused() -> None:
    with pytest.raises(RestorationError, match="not a device"):
        devices.choose_device("cuda:99999999999999999999")


class Scarce(torch.nn.Module):
    """A network on a device with room for `room` inputs at once; 0 until it is on the CPU."""

    def __init__(self, network: torch.nn.Module, room: int) -> None:
        super().__init__()
        self.network, self.room = network, room
        self.tried: list[int] = []

    def to(self, *args: Any, **kwargs: Any) -> Scarce:
        if self.tried and args == (torch.device("cpu"),):
            self.room = 1000
        return self

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        self.tried.append(len(inputs))
        if len(inputs) > self.room:
            raise torch.OutOfMemoryError("out of memory")
        return self.network(inputs)  # type: ignore[no-any-return]


def test_smaller_batches_are_tried_when_memory_runs_out(model: Model) -> None:
    scarce = Scarce(load_network(model.path), 2)
    engine = Engine(TorchRunner(scarce, CPU), model.card)
    engine._batch_limit = 8
    made = engine.run(batch_of(6))
    assert scarce.tried == [6, 3, 1, 1, 1, 1, 1, 1]
    assert engine.batch_limit == 1
    assert np.allclose(made, Engine.load(model, "cpu").run(batch_of(6)), atol=1e-5)
    [note] = engine.take_notes()
    assert "fewer tiles" in note
    assert engine.take_notes() == ()


def test_no_memory_at_all_ends_in_a_sentence(model: Model) -> None:
    scarce = Scarce(load_network(model.path), 0)
    engine = Engine(TorchRunner(scarce, CPU), model.card)
    with pytest.raises(RestorationError, match="not enough memory"):
        engine.run(batch_of(1))


def test_a_gpu_without_memory_hands_over_to_the_cpu(
    model: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    scarce = Scarce(load_network(model.path), 0)
    # A device that is not the CPU but computes like it, so that this runs anywhere.
    runner = TorchRunner(scarce, CPU)
    monkeypatch.setattr(runner, "_device", FakeGpu())
    monkeypatch.setattr("glean_core.restoration.engine.torch_runner.describe", device_name)
    monkeypatch.setattr(torch.Tensor, "to", lambda tensor, *args, **kwargs: tensor)
    engine = Engine(runner, model.card)
    made = engine.run(batch_of(2))
    assert made.shape == (2, 32, 32, 3)
    assert engine.device_name == "CPU"
    assert engine.take_notes() == ("Test GPU ran out of memory, so the CPU was used instead.",)


def device_name(device: Any) -> str:
    return "Test GPU" if device.type == "mps" else "CPU"


class FakeGpu:
    """Answers as a torch.device of another type would."""

    type = "mps"


class Broken(torch.nn.Module):
    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        return torch.full((len(inputs), 3, 32, 32), torch.nan)


def test_a_result_that_is_no_picture_is_refused(model: Model) -> None:
    engine = Engine(TorchRunner(Broken(), CPU), model.card)
    with pytest.raises(RestorationError, match="not a picture"):
        engine.run(batch_of(1))


def test_other_faults_are_not_taken_for_missing_memory(model: Model) -> None:
    class Faulty(torch.nn.Module):
        def forward(self, inputs: torch.Tensor) -> torch.Tensor:
            raise RuntimeError("shapes differ")

    engine = Engine(TorchRunner(Faulty(), CPU), model.card)
    with pytest.raises(RuntimeError, match="shapes differ"):
        engine.run(batch_of(1))


def test_a_card_that_contradicts_its_weights_is_refused(model: Model) -> None:
    card = replace(model.card, in_size=16, factor=2)
    with pytest.raises(RestorationError, match="8 to 32"):
        Engine.load(replace(model, card=card), "cpu")


def test_a_missing_file_is_named(model: Model, tmp_path: Path) -> None:
    with pytest.raises(CheckpointError, match=r"gone\.safetensors"):
        Engine.load(replace(model, path=tmp_path / "gone.safetensors"), "cpu")


def test_other_noise_makes_other_pixels_and_the_same_seed_the_same(model: Model) -> None:
    network = load_network(model.path)
    with torch.no_grad():
        for name, weight in network.named_parameters():
            if name.endswith("noise_injector.weight"):
                weight.fill_(0.5)
    engine = Engine(TorchRunner(network, CPU), model.card)
    made = {}
    for turn, seed in enumerate((0, 5, 6, 5, 0)):
        with engine.noise(seed):
            made[turn] = engine.run(batch_of(2))
    assert np.array_equal(made[1], made[3])
    assert np.array_equal(made[0], made[4])
    assert np.array_equal(made[0], engine.run(batch_of(2))), "afterwards all is as it was"
    assert not np.array_equal(made[1], made[2])
    assert not np.array_equal(made[1], made[0])
