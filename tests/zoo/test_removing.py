"""Taking models away, and models that go bad while they are in use."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from glean_core import zoo
from glean_core.errors import GleanError
from glean_core.restoration import Engine
from tests.restoration.doubles import save_tiny_network


@pytest.fixture
def mine() -> Path:
    return save_tiny_network(zoo.user_models_dir() / "file-name.safetensors", name="mine")


def test_an_added_model_goes_with_its_file(mine: Path) -> None:
    assert zoo.remove_model("mine") == mine
    assert not mine.exists()
    with pytest.raises(zoo.ZooError, match="no model named “mine”"):
        zoo.remove_model("mine")


def test_a_model_of_the_program_stays() -> None:
    model = zoo.list_models()[0]
    assert model.origin == "bundled"
    with pytest.raises(zoo.ZooError, match="came with the program"):
        zoo.remove_model(model.card.name)
    assert model.path.is_file()


def test_a_model_that_can_not_be_deleted_is_one_sentence(
    mine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: Path, missing_ok: bool = False) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(zoo.ZooError, match="Permission denied"):
        zoo.remove_model("mine")


def test_a_broken_file_can_go_and_nothing_else(mine: Path, tmp_path: Path) -> None:
    broken = mine.with_name("broken.safetensors")
    broken.write_bytes(b"junk")
    outside = tmp_path / "outside.safetensors"
    outside.write_bytes(b"junk")
    zoo.remove_broken(broken)
    assert not broken.exists()
    for path in (mine, outside):
        with pytest.raises(zoo.ZooError, match="it stays"):
            zoo.remove_broken(path)
        assert path.exists()


def truncate(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1000])


def empty(path: Path) -> None:
    path.write_bytes(b"")


def replace_by_garbage(path: Path) -> None:
    path.write_bytes(b"\xff" * 5000)


def replace_by_a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def flip_the_header(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[40] ^= 0xFF
    path.write_bytes(data)


@pytest.mark.parametrize(
    "harm", [Path.unlink, truncate, empty, replace_by_garbage, replace_by_a_folder, flip_the_header]
)
def test_a_model_that_goes_bad_after_it_was_listed_is_one_sentence(
    mine: Path, harm: Callable[[Path], None]
) -> None:
    model = zoo.find_model("mine")
    Engine.load(model, "cpu")
    harm(mine)
    with pytest.raises(GleanError, match=mine.name) as caught:
        Engine.load(model, "cpu")
    assert "\n" not in str(caught.value)
    for again in (zoo.list_models, zoo.broken_models):
        again()
    with pytest.raises(GleanError):  # not there, unreadable, or no longer as its card says
        zoo.verify(zoo.find_model("mine"))


def test_a_model_of_other_sizes_in_its_place_is_one_sentence(mine: Path) -> None:
    model = zoo.find_model("mine")
    save_tiny_network(mine, name="mine", in_size=16)
    with pytest.raises(GleanError, match="import it again"):
        Engine.load(zoo.find_model("mine"), "cpu")
    Engine.load(model, "cpu")
