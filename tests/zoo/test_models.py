"""Finding and verifying the models on this machine."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from glean_core import zoo
from glean_core.zoo import models
from tests.restoration.doubles import save_tiny_network


@pytest.fixture
def bundled(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """An empty folder in the place of the program's own models."""
    folder = tmp_path / "bundled"
    folder.mkdir()
    monkeypatch.setattr(models, "bundled_models_dir", lambda: folder)
    return folder


def test_bundled_models_come_before_local_ones_and_keep_their_name(bundled: Path) -> None:
    save_tiny_network(bundled / "b.safetensors", name="same", title="ours")
    save_tiny_network(zoo.user_models_dir() / "a.safetensors", name="same", title="theirs")
    save_tiny_network(zoo.user_models_dir() / "c.safetensors", name="other")
    found = zoo.list_models()
    assert [(model.card.title, model.origin) for model in found] == [
        ("ours", "bundled"),
        ("other", "local"),
    ]


def test_an_unreadable_file_is_left_out_and_explained(bundled: Path) -> None:
    (bundled / "broken.safetensors").write_bytes(b"nothing of the kind")
    save_tiny_network(bundled / "fine.safetensors")
    assert [model.card.name for model in zoo.list_models()] == ["fine"]
    [(path, sentence)] = zoo.broken_models()
    assert path.name == "broken.safetensors"
    assert "broken.safetensors" in sentence


def test_an_unknown_name_lists_the_known_ones(bundled: Path) -> None:
    save_tiny_network(bundled / "fine.safetensors")
    with pytest.raises(zoo.ZooError, match="fine"):
        zoo.find_model("missing")
    assert zoo.find_model("fine").path == bundled / "fine.safetensors"


def test_the_portrait_model_is_the_default(bundled: Path) -> None:
    assert zoo.default_model() is None
    save_tiny_network(bundled / "a.safetensors")
    default = zoo.default_model()
    assert default is not None
    assert default.card.name == "a"
    save_tiny_network(bundled / "portrait-x8.safetensors")
    default = zoo.default_model()
    assert default is not None
    assert default.card.name == "portrait-x8"


def test_one_changed_byte_of_the_weights_is_noticed(tmp_path: Path) -> None:
    path = save_tiny_network(tmp_path / "tiny.safetensors")
    model = zoo.read_model(path)
    assert zoo.verify(model) == model.card.sha256
    data = bytearray(path.read_bytes())
    data[-5] ^= 1
    path.write_bytes(data)
    with pytest.raises(zoo.ZooError, match=r"tiny\.safetensors is damaged"):
        zoo.verify(zoo.read_model(path))


def test_listing_models_does_not_load_torch(tmp_path: Path) -> None:
    save_tiny_network(zoo.user_models_dir() / "tiny.safetensors")
    script = (
        "import sys; from glean_core import zoo;"
        "assert 'tiny' in [model.card.name for model in zoo.list_models()];"
        "sys.exit('torch' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
