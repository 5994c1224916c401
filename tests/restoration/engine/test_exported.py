"""A model as an ONNX file gives torch's pixels, and a back end is used where it has won."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from glean_core.checkpoints.weights import load_network
from glean_core.restoration import Engine
from glean_core.restoration.engine import exported, verdicts
from glean_core.restoration.engine.exported import WAYS, installed
from glean_core.restoration.engine.tuning import tune
from glean_core.restoration.engine.verdicts import Verdict
from tests.restoration.doubles import tiny_model
from tests.restoration.engine.reference import evaluated, random_pictures


def test_the_file_gives_the_networks_pixels_and_wins_where_it_is_faster(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("onnxruntime", reason="onnxruntime, of the extra onnx, is not installed")
    monkeypatch.setattr(verdicts, "cache_folder", lambda: tmp_path / "cache")
    monkeypatch.setattr(exported, "cache_folder", lambda: tmp_path / "cache")
    model = tiny_model(tmp_path)
    network = load_network(model.path)
    found = tune(model)
    assert set(found) == set(installed())
    path = exported.exported_file(model.card.sha256)
    for name in installed():
        run = WAYS[name][1](path, 8, 1)
        for count in (1, 3):
            pictures = random_pictures(count, 8)
            far = (run(pictures) - evaluated(network, pictures)).abs().max()
            assert far / 2 < 1 / 255, name
            assert far < 1e-4 or "bfloat16" in name
    engine, exact = Engine.load(model, "cpu"), Engine.load(model, "cpu", exact=True)
    batch = np.random.default_rng(0).random((2, 8, 8, 3)).astype(np.float32)
    assert np.allclose(engine.run(batch), exact.run(batch), atol=2e-2)
    _assert_winner(model.card.sha256, monkeypatch, exact)


def _assert_winner(weights: str, monkeypatch: pytest.MonkeyPatch, engine: Engine) -> None:
    from glean_core.restoration.engine.choice import Chosen, exact_form

    cpu = torch.device("cpu")
    chosen = Chosen(torch.nn.Identity(), exact_form(cpu))
    assert engine.precision == "float32", "an exact engine never takes a back end"

    def says(psnr: float, speed: float) -> str:
        monkeypatch.setattr(exported, "known_verdict", lambda key: Verdict(psnr, speed))
        found = exported.winner(weights, 8, cpu, chosen, False)
        return "" if found is None else found.name

    assert says(60, 2.0) == "float32, ONNX Runtime"
    assert says(60, 1.0) == ""
    assert says(44, 2.0) == ""
    assert exported.winner(weights, 8, cpu, chosen, True) is None
