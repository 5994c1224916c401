"""What a person is asked before a file becomes a model."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from glean_core import zoo
from glean_core.checkpoints import CheckpointError
from glean_core.checkpoints.weights import load_network, save_bank
from glean_core.zoo import asking
from tests.restoration.doubles import save_tiny_network
from tests.zoo.published import published_bytes


@pytest.fixture
def published(tmp_path: Path) -> Path:
    path = tmp_path / "Some GLEAN (v1).pth"
    path.write_bytes(published_bytes(tmp_path))
    return path


def asked(path: Path) -> dict[str, str | None]:
    return {question.key: question.guess for question in zoo.questions(path)}


def test_a_file_that_says_it_all_is_not_asked_about(tmp_path: Path) -> None:
    assert zoo.questions(save_tiny_network(tmp_path / "mine.safetensors", licence="CC0")) == ()


def test_a_native_file_is_asked_for_what_its_card_lacks(tmp_path: Path) -> None:
    source = save_tiny_network(tmp_path / "My model.safetensors", name=None, domain="")
    assert asked(source) == {"domain": None, "name": "my-model", "licence": "unknown"}
    with pytest.raises(zoo.ZooError, match="doesn't say what it was trained on"):
        zoo.import_model(source)
    model = zoo.import_model(source, domain="photo")
    assert (model.card.name, model.card.licence) == ("my-model", "unknown")


def test_a_published_file_is_asked_for_all_that_it_can_not_say(published: Path) -> None:
    questions = zoo.questions(published)
    assert [question.key for question in questions] == ["domain", "aligned", "name", "licence"]
    assert asked(published) == {
        "domain": None,
        "aligned": "none",
        "name": "some-glean-v1",
        "licence": asking.UNKNOWN_LICENCE,
    }
    assert questions[0].choices == ("portrait", "photo", "cat")
    assert questions[1].choices == ("face", "none")
    assert all(question.text.endswith("?") for question in questions)


def test_the_answers_are_what_the_import_takes(published: Path) -> None:
    answers = {q.key: q.guess for q in zoo.questions(published)} | {"domain": "portrait"}
    model = zoo.import_model(published, **answers)
    assert (model.card.name, model.card.domain) == ("some-glean-v1", "portrait")
    assert model.card.aligned is None


def test_sizes_of_the_published_models_tell_their_subject(
    published: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(asking._PUBLISHED_DOMAINS, (8, 32), "portrait")
    assert asked(published)["domain"] == "portrait"
    assert asked(published)["aligned"] == "face"
    assert zoo.import_model(published).card.aligned == "face"


def test_a_taken_name_is_asked_for_with_a_free_one(tmp_path: Path) -> None:
    source = save_tiny_network(tmp_path / "mine.safetensors", licence="CC0")
    zoo.import_model(source)
    assert asked(source) == {"name": "mine-2"}
    zoo.import_model(source, name="mine-2")
    assert asked(source) == {"name": "mine-3"}


def test_asking_does_not_read_the_weights(published: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    load = torch.load

    def watched(path: Path, map_location: str, **options: object) -> object:
        read.append(map_location)
        return load(path, map_location=map_location, **options)

    monkeypatch.setattr(torch, "load", watched)
    zoo.questions(published)
    assert read == ["meta"]


def test_a_file_that_is_no_model_is_refused_when_asked_about(tmp_path: Path) -> None:
    network = load_network(save_tiny_network(tmp_path / "a.safetensors"))
    bank = tmp_path / "bank.safetensors"
    save_bank(network.generator, bank, {"name": "bank"})
    junk, nothing = tmp_path / "junk.pth", tmp_path / "nothing.pth"
    junk.write_bytes(b"junk")
    for path in (bank, junk, nothing):
        with pytest.raises(CheckpointError, match=path.name) as caught:
            zoo.questions(path)
        assert "\n" not in str(caught.value)
