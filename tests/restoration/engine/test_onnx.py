"""ONNX Runtime's way through a model: the network's own result, on whichever device works."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from safetensors import safe_open
from safetensors.torch import load_file, save_file

from glean_core.checkpoints import CheckpointError, save_network
from glean_core.checkpoints.weights import load_network
from glean_core.networks import GleanConfig
from glean_core.restoration import Engine, RestorationError
from glean_core.restoration.engine import loading, verdicts
from glean_core.restoration.engine.verdicts import Verdict
from glean_core.zoo import Model, read_model
from tests.restoration.doubles import tiny_model
from tests.restoration.engine.reference import evaluated, random_glean, random_pictures
from tests.restoration.engine.test_prepared import configurations
from tests.tiny import TINY

pytest.importorskip("onnxruntime", reason="onnxruntime, of the extra onnx, is not installed")
from glean_core.restoration.engine.onnx import loading as onnx_loading
from glean_core.restoration.engine.onnx import places as onnx_places
from glean_core.restoration.engine.onnx import runner as onnx_runner
from glean_core.restoration.engine.onnx.loading import load_with_onnx
from glean_core.restoration.engine.onnx.places import Place, places

pytestmark = pytest.mark.filterwarnings("ignore:Duplicate provider")  # of the devices below
# Devices that are called GPUs and compute as the CPU does.
GPU = Place("test", "Test GPU", "CPUExecutionProvider")
OTHER = Place("other", "Other GPU", "CPUExecutionProvider")
Forward = Callable[[Any, np.ndarray], np.ndarray]


@pytest.fixture
def model(tmp_path: Path) -> Model:
    return tiny_model(tmp_path)


@pytest.fixture
def gpus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine with two GPUs, on which a pass takes as long as somebody says."""
    monkeypatch.setattr(onnx_places, "GPUS", (GPU, OTHER))
    monkeypatch.setattr(verdicts, "cache_folder", lambda: tmp_path / "cache")


def on_gpus(monkeypatch: pytest.MonkeyPatch, changed: Forward, name: str = "test") -> None:
    """Have passes on GPUs of a name give something else."""
    own = onnx_runner.OnnxRunner.forward

    def forward(runner: Any, batch: np.ndarray) -> np.ndarray:
        there = runner._place.name == name
        return changed(runner, batch) if there else own(runner, batch)

    monkeypatch.setattr(onnx_runner.OnnxRunner, "forward", forward)


def says(monkeypatch: pytest.MonkeyPatch, **speeds: float) -> None:
    """Have checks end with these speeds, by place; the same pixels."""

    def checked(gpu: Any, cpu: Any) -> Verdict:
        return Verdict(99.0, speeds.get(gpu._place.name, 2.0))

    monkeypatch.setattr(onnx_loading, "_checked", checked)


def batch_of(count: int) -> np.ndarray:
    return np.random.default_rng(3).random((count, 8, 8, 3)).astype(np.float32)


@given(config=configurations(), count=st.integers(1, 3), seed=st.integers(0, 5))
@settings(max_examples=25)
def test_the_graph_gives_the_networks_own_result(
    tmp_path_factory: pytest.TempPathFactory, config: GleanConfig, count: int, seed: int
) -> None:
    path = tmp_path_factory.mktemp("any") / "any.safetensors"
    sizes = {"in_size": config.in_size, "out_size": config.out_size}
    save_network(random_glean(config), path, {"name": "any", "domain": "photo", **sizes})
    engine = load_with_onnx(read_model(path), "cpu")
    pictures = random_pictures(count, config.in_size)
    with engine.noise(seed):
        made = engine.run((pictures.permute(0, 2, 3, 1).numpy() + 1) / 2) * 2 - 1
    expected = evaluated(load_network(path), pictures, seed).permute(0, 2, 3, 1).numpy()
    assert np.allclose(made, expected, atol=2e-5)


def test_the_first_gpu_that_is_not_slower_is_taken(
    model: Model, gpus: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    on_cpu = load_with_onnx(model, "cpu").run(batch_of(2))
    says(monkeypatch, test=0.5, other=2.0)
    engine = load_with_onnx(model, "auto")
    assert engine.device_name == "Other GPU"
    assert np.array_equal(engine.run(batch_of(2)), on_cpu)
    monkeypatch.setattr(onnx_loading, "_checked", None)
    assert load_with_onnx(model, "auto").device_name == "Other GPU", "what was found is kept"


def test_a_gpu_is_better_than_the_cpu_of_torch(
    model: Model, gpus: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: False)
    says(monkeypatch)
    assert Engine.load(model).device_name == "Test GPU"
    assert Engine.load(model, "cpu").precision == "float32"
    says(monkeypatch, test=0.5, other=0.5)
    other = replace(model, card=replace(model.card, sha256="b" * 64))
    assert Engine.load(other).precision == "float32", "by torch"


def test_a_slow_gpu_is_used_when_it_was_asked_for(
    model: Model, gpus: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow = Place("coreml", "Slow GPU", "CPUExecutionProvider")
    monkeypatch.setattr(Place, "settings", {})
    monkeypatch.setattr(onnx_places, "GPUS", (slow,))
    monkeypatch.setattr(loading, "has_torch", lambda: False)
    says(monkeypatch, coreml=0.5)
    assert Engine.load(model).device_name == "CPU"
    assert Engine.load(model, "mps").device_name == "Slow GPU"
    assert Engine.load(model).device_name == "CPU"


def test_a_gpu_with_another_result_is_not_used(
    model: Model, gpus: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    on_gpus(monkeypatch, lambda runner, batch: np.zeros((len(batch), 32, 32, 3), np.float32))
    monkeypatch.setattr(onnx_places, "GPUS", (GPU,))
    engine = load_with_onnx(model, "auto")
    assert engine.device_name == "CPU"
    assert engine.take_notes() == (
        "Test GPU made another result than the CPU, so the CPU was used instead.",
    )


@pytest.mark.parametrize(
    ("error", "note"),
    [
        (RuntimeError("device removed"), "Test GPU failed, so the CPU was used instead."),
        (
            RuntimeError("Failed to allocate memory for requested buffer of size 1"),
            "Test GPU ran out of memory, so the CPU was used instead.",
        ),
    ],
)
def test_a_gpu_that_fails_hands_over_to_the_cpu(
    model: Model, gpus: None, monkeypatch: pytest.MonkeyPatch, error: Exception, note: str
) -> None:
    says(monkeypatch)
    expected = load_with_onnx(model, "cpu")
    engine = load_with_onnx(model, "auto")

    def fail(runner: Any, batch: np.ndarray) -> np.ndarray:
        raise error

    on_gpus(monkeypatch, fail)
    with expected.noise(4):
        pixels = expected.run(batch_of(2))
    with engine.noise(4):
        assert np.array_equal(engine.run(batch_of(2)), pixels), "with the same noise"
    assert engine.device_name == "CPU"
    assert engine.take_notes() == (note,)


@pytest.mark.filterwarnings("ignore:Specified provider")
def test_a_gpu_that_can_not_begin_is_passed_over(
    model: Model, monkeypatch: pytest.MonkeyPatch, gpus: None
) -> None:
    import onnxruntime

    absent = Place("directml", "GPU (DirectML)", "DmlExecutionProvider")
    here = [absent.provider, "CPUExecutionProvider"]
    monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: here)
    monkeypatch.setattr(onnx_places, "GPUS", (absent,))
    quiet, named = load_with_onnx(model, "auto"), load_with_onnx(model, "directml")
    assert (quiet.device_name, named.device_name) == ("CPU", "CPU")
    assert quiet.take_notes() == ()
    assert named.take_notes() == (
        "GPU (DirectML) could not run this model, so the CPU was used instead.",
    )


def test_devices_have_names(monkeypatch: pytest.MonkeyPatch) -> None:
    import onnxruntime

    gpus = [place.provider for place in onnx_places.GPUS]
    monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: [*gpus[::-1], "other"])
    assert [place.name for place in places()] == ["cuda", "directml", "coreml", "cpu"]
    assert [place.name for place in places("CPU")] == ["cpu"]
    assert [place.name for place in places("mps")] == ["coreml", "cpu"]
    assert places("cuda:1")[0].settings["device_id"] == 1
    with pytest.raises(RestorationError, match="“gpu” is not a device"):
        places("gpu")
    monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: gpus[1:2])
    with pytest.raises(RestorationError, match=r"cuda can't be used .* one of: directml, cpu"):
        places("cuda")


def test_what_can_not_be_run_gets_one_sentence(
    model: Model, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loading, "has_torch", lambda: False)
    monkeypatch.setattr(onnx_places, "has_torch", lambda: False)
    assert Engine.load(model).precision == "float32, ONNX Runtime"
    with pytest.raises(CheckpointError, match=r"gone\.safetensors"):
        Engine.load(replace(model, path=tmp_path / "gone.safetensors"))
    with pytest.raises(RestorationError, match="8 to 32"):
        Engine.load(replace(model, card=replace(model.card, in_size=16, factor=2)))
    path = tmp_path / "bare.safetensors"
    save_network(random_glean(replace(TINY, decoder=False)), path, model.card.to_dict())
    with pytest.raises(RestorationError, match="“tiny” needs PyTorch; install it"):
        Engine.load(read_model(path))
    data = model.path.read_bytes()
    short = tmp_path / "short.safetensors"
    short.write_bytes(data[:-100])
    with pytest.raises(CheckpointError, match=r"short\.safetensors is damaged"):
        Engine.load(replace(model, path=short))
    tensors = load_file(model.path)
    tensors["encoder.0.1.weight"] = tensors["encoder.0.1.weight"][:, :4].contiguous()
    with safe_open(model.path, framework="pt") as file:
        save_file(tensors, short, file.metadata())
    engine = Engine.load(replace(model, path=short))
    with pytest.raises(RestorationError, match=r"“tiny” can't be run; .* install it again"):
        engine.run(batch_of(1))
    monkeypatch.setattr(onnx_places, "find_spec", lambda name: None)
    with pytest.raises(RestorationError, match=r"without PyTorch needs .*glean-retouch\[onnx\]"):
        Engine.load(model)
