"""Finding and verifying the models on this machine."""

from __future__ import annotations

import dataclasses
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from glean_core import zoo
from glean_core.checkpoints import CheckpointError
from glean_core.checkpoints.header import read_json
from glean_core.checkpoints.weights import load_network
from glean_core.zoo import models
from tests.restoration.doubles import save_tiny_network, small_card


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


def rewritten(path: Path, **metadata: object) -> Path:
    """The file with other metadata in its header."""
    data = path.read_bytes()
    end = 8 + int.from_bytes(data[:8], "little")
    header = json.loads(data[8:end])
    header["__metadata__"] |= metadata
    text = json.dumps(header).encode()
    path.write_bytes(len(text).to_bytes(8, "little") + text + data[end:])
    return path


@pytest.mark.parametrize(
    "header",
    [b'{"__metadata__": [1, 2]}', b'{"__metadata__": 5}', b"[" * 100_000],
    ids=["list", "number", "deep"],
)
def test_a_header_of_the_wrong_shape_breaks_one_file_only(bundled: Path, header: bytes) -> None:
    bad = bundled / "bad.safetensors"
    bad.write_bytes(len(header).to_bytes(8, "little") + header)
    assert zoo.list_models() == []
    assert [path for path, _ in zoo.broken_models()] == [bad]


@pytest.mark.parametrize("card", [5, None, "[" * 100_000], ids=["number", "null", "deep"])
def test_a_card_of_the_wrong_shape_breaks_one_file_only(bundled: Path, card: object) -> None:
    bad = rewritten(save_tiny_network(bundled / "bad.safetensors"), card=card)
    assert zoo.list_models() == []
    assert [path for path, _ in zoo.broken_models()] == [bad]


@pytest.mark.skipif(os.name == "nt", reason="pipes have no names in folders there")
@pytest.mark.timeout(20)
def test_a_pipe_among_the_models_is_not_waited_for(bundled: Path) -> None:
    os.mkfifo(bundled / "pipe.safetensors")
    assert zoo.list_models() == []


@pytest.mark.parametrize("changed", [{"channel_cap": 16.5}, {"style_channels": 10**15}])
def test_a_network_that_cannot_be_built_is_refused(
    tmp_path: Path, changed: dict[str, object]
) -> None:
    path = save_tiny_network(tmp_path / "odd.safetensors")
    config = read_json(path, "config") | changed
    with pytest.raises(CheckpointError, match=r"odd\.safetensors describes no network"):
        load_network(rewritten(path, config=json.dumps(config)))


def test_the_rest_of_the_way_is_made_by_a_bundled_photo_model_that_fits(bundled: Path) -> None:
    first = small_card(aligned="face", out_size=32, in_size=8)
    save_tiny_network(bundled / "face.safetensors", aligned="face")
    save_tiny_network(bundled / "portrait.safetensors", domain="portrait")
    save_tiny_network(zoo.user_models_dir() / "mine.safetensors")
    assert zoo.cascade_model(first) is None
    save_tiny_network(bundled / "whatever-name.safetensors")
    found = zoo.cascade_model(first)
    assert found is not None
    assert found.path.name == "whatever-name.safetensors"
    assert zoo.cascade_model(first, []) is None
    narrow = dataclasses.replace(first, out_size=4)  # less than one tile of it
    assert zoo.cascade_model(narrow) is None
