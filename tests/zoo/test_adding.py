"""Adding weights files to the models on this machine."""

from __future__ import annotations

import os
import pickle
from pathlib import Path

import pytest
import torch

from glean_core import zoo
from glean_core.checkpoints import CheckpointError
from glean_core.checkpoints.weights import load_network
from tests.restoration.doubles import save_tiny_network


def kept() -> list[str]:
    """What lies in this person's models folder."""
    folder = zoo.user_models_dir()
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def save_published(path: Path, **extra: object) -> Path:
    """A tiny checkpoint laid out as the published ones are."""
    network = load_network(save_tiny_network(path.with_suffix(".safetensors")))
    state = {f"generator.{name}": tensor for name, tensor in network.state_dict().items()}
    torch.save({"meta": {}, "state_dict": state, **extra}, path)
    return path


def test_a_native_file_keeps_its_card_and_weights(tmp_path: Path) -> None:
    source = save_tiny_network(tmp_path / "mine.safetensors", licence="CC0", title="Mine")
    model = zoo.import_model(source)
    assert model in zoo.list_models()
    assert (model.card.name, model.card.licence, model.card.title) == ("mine", "CC0", "Mine")
    assert zoo.verify(model) == zoo.read_model(source).card.sha256
    assert kept() == ["mine.safetensors"]


def test_given_name_and_domain_replace_those_on_the_card(tmp_path: Path) -> None:
    source = save_tiny_network(tmp_path / "mine.safetensors", aligned="face")
    model = zoo.import_model(source, name="yours", domain="cat", aligned="none")
    assert (model.card.name, model.card.domain, model.card.aligned) == ("yours", "cat", None)
    assert kept() == ["yours.safetensors"]


def test_a_taken_name_is_refused_unless_it_is_to_be_replaced(tmp_path: Path) -> None:
    source = save_tiny_network(tmp_path / "mine.safetensors", title="first")
    zoo.import_model(source)
    save_tiny_network(source, title="second")
    with pytest.raises(zoo.ZooError, match="“mine” is already here"):
        zoo.import_model(source)
    assert zoo.find_model("mine").card.title == "first"
    zoo.import_model(source, replace_existing=True)
    assert zoo.find_model("mine").card.title == "second"


def test_a_published_checkpoint_gets_a_card(tmp_path: Path) -> None:
    source = save_published(tmp_path / "Some GLEAN (v1).pth")
    model = zoo.import_model(source, domain="portrait")
    assert model.card.name == "some-glean-v1"
    assert (model.card.in_size, model.card.out_size) == (8, 32)
    assert model.card.aligned == "face"
    assert "non-commercial" in model.card.licence
    assert zoo.verify(model)


def test_a_published_checkpoint_of_unknown_sizes_needs_a_domain(tmp_path: Path) -> None:
    source = save_published(tmp_path / "some.pth")
    with pytest.raises(zoo.ZooError, match="domain"):
        zoo.import_model(source)
    assert kept() == []


class Evil:
    """Would run code when it is unpickled."""

    def __init__(self, marker: Path) -> None:
        self.marker = marker

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.mkdir, (str(self.marker),)


def test_a_pickle_that_wants_to_run_code_is_refused_and_does_not(tmp_path: Path) -> None:
    marker = tmp_path / "ran"
    bare, wrapped = tmp_path / "bare.pth", tmp_path / "wrapped.pth"
    bare.write_bytes(pickle.dumps({"state_dict": Evil(marker)}, protocol=2))
    torch.save({"state_dict": {}, "meta": Evil(marker)}, wrapped)
    for path in (bare, wrapped):
        with pytest.raises(CheckpointError, match=path.name):
            zoo.import_model(path, domain="cat")
    assert not marker.exists()
    assert kept() == []


def test_a_cut_off_file_is_refused_and_leaves_nothing(tmp_path: Path) -> None:
    source = save_tiny_network(tmp_path / "mine.safetensors")
    data = source.read_bytes()
    for length in (0, 5, 100, len(data) // 2, len(data) - 1):
        source.write_bytes(data[:length])
        with pytest.raises(CheckpointError, match=r"mine\.safetensors"):
            zoo.import_model(source)
    assert kept() == []


def test_weights_that_contradict_their_checksum_are_refused(tmp_path: Path) -> None:
    source = save_tiny_network(tmp_path / "mine.safetensors")
    data = bytearray(source.read_bytes())
    data[-4] ^= 1
    source.write_bytes(data)
    with pytest.raises(zoo.ZooError, match="damaged"):
        zoo.import_model(source)
    assert kept() == []


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(zoo.ZooError, match=r"nowhere\.pth is not a file"):
        zoo.import_model(tmp_path / "nowhere.pth")


def test_a_file_that_holds_another_model_is_never_replaced(tmp_path: Path) -> None:
    hers = save_tiny_network(zoo.user_models_dir() / "other.safetensors", name="hers")
    before = hers.read_bytes()
    for replace in (False, True):
        with pytest.raises(zoo.ZooError, match="holds something else"):
            zoo.import_model(
                save_tiny_network(tmp_path / "other.safetensors"), replace_existing=replace
            )
    assert hers.read_bytes() == before


def test_replacing_finds_the_model_in_a_file_of_another_name(tmp_path: Path) -> None:
    save_tiny_network(zoo.user_models_dir() / "a-file.safetensors", name="mine", title="old")
    new = save_tiny_network(tmp_path / "mine.safetensors", title="new")
    zoo.import_model(new, replace_existing=True)
    assert zoo.find_model("mine").card.title == "new"
    assert kept() == ["a-file.safetensors"]


def test_a_card_for_other_sizes_is_refused(tmp_path: Path) -> None:
    source = save_tiny_network(tmp_path / "wrong.safetensors", in_size=16)
    with pytest.raises(zoo.ZooError, match="8 to 32 pixels, but its card says 16 to 32"):
        zoo.import_model(source)
    assert kept() == []
