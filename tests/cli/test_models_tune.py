"""`glean models tune`."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from glean_core.restoration.engine import exported, tuning
from glean_core.restoration.engine.exported import installed
from glean_core.zoo import Model
from tests.cli.conftest import Run


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A cache of this test alone: nothing is known about any model."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the exported model lies once it was made; making it takes seconds."""
    return tmp_path_factory.mktemp("exported") / "tiny.onnx"


@pytest.mark.usefixtures("tiny")
def test_without_a_back_end_it_says_how_to_get_one(
    glean: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exported, "find_spec", lambda package: None)
    outcome = glean("models", "tune", "tiny")
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.count("\n") == 1
    assert 'onnxruntime; install it with pip install "glean-retouch[onnx]"' in outcome.err


def test_a_model_that_is_not_here_is_named(glean: Run) -> None:
    outcome = glean("models", "tune", "nobody")
    assert outcome.code == 2
    assert "nobody" in outcome.err


@pytest.mark.usefixtures("tiny", "cache")
@pytest.mark.parametrize("speed", [2.0, 0.5])
def test_the_winner_is_told_and_taken(
    glean: Run, monkeypatch: pytest.MonkeyPatch, kept: Path, speed: float
) -> None:
    """A real file, back end and picture; only the race is decided beforehand."""
    pytest.importorskip("onnxruntime", reason="onnxruntime, of the extra onnx, is not installed")
    export = tuning.export_onnx

    def once(model: Model, path: Path) -> None:
        if not kept.exists():
            export(model, kept)
        shutil.copy(kept, path)

    monkeypatch.setattr(tuning, "export_onnx", once)
    monkeypatch.setattr(exported, "WAYS", {"onnxruntime": exported.WAYS["onnxruntime"]})
    monkeypatch.setattr(tuning, "WAYS", exported.WAYS)
    monkeypatch.setattr("glean_core.restoration.engine.choice.race", lambda *_: [speed, 1.0])
    shown = glean("models", "tune", "tiny")
    assert (shown.code, shown.err) == (0, "")
    assert f"{speed:.2f}x" in shown.out
    way = "float32, ONNX Runtime" if speed > 1 else "float32"
    assert f"tiny runs in {way} from now on." in shown.out
    values = json.loads(glean("models", "tune", "--json").out)
    assert values["tiny"]["way"] == way
    assert set(values["tiny"]["found"]) == set(installed()) == {"onnxruntime"}
    assert values["tiny"]["found"]["onnxruntime"]["psnr"] > 100
