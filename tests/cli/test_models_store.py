"""`glean models` as a store: available, download, remove, move, where, and import's questions."""

from __future__ import annotations

import builtins
import contextlib
import json
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import typer

from glean_core import zoo
from glean_core.cli import models_download, models_import, models_place
from glean_core.zoo import catalogue, place
from glean_core.zoo.catalogue import Offer
from tests.cli.conftest import Run
from tests.restoration.doubles import save_tiny_network
from tests.zoo.published import offer_of, published_bytes
from tests.zoo.server import Reply, Server, serving, set_once

Answer = Callable[..., list[str]]


@pytest.fixture
def offer(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Offer:
    """The only one in the catalogue; its file is in the folder `mirror`."""
    data = published_bytes(tmp_path)
    offer = offer_of(data)
    (tmp_path / "mirror").mkdir()
    (tmp_path / "mirror" / offer.file).write_bytes(data)
    monkeypatch.setattr(catalogue, "_read", lambda: (offer,))
    return offer


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Answer:
    """Somebody sits at the terminal and answers; the questions are returned."""

    def prepare(*answers: str) -> list[str]:
        asked: list[str] = []
        waiting = list(answers)

        def prompt(text: str, default: str | None = None, err: bool = False) -> str:
            asked.append(text)
            assert err
            return waiting.pop(0) or default or ""

        def confirm(text: str, abort: bool = False, err: bool = False) -> None:
            if prompt(text, None, err) != "y" and abort:
                raise typer.Abort

        for module in (models_download, models_import, models_place):
            monkeypatch.setattr(module, "can_ask", lambda: True)
        monkeypatch.setattr(typer, "prompt", prompt)
        monkeypatch.setattr(typer, "confirm", confirm)
        return asked

    return prepare


def test_the_catalogue_is_shown_with_sizes_and_the_licence(glean: Run) -> None:
    outcome = glean("models", "available")
    assert outcome.code == 0
    assert "glean-portrait-x16" in outcome.out
    assert "about 713 MB" in outcome.out
    assert outcome.out.count("non-commercial") == 1
    values = json.loads(glean("models", "available", "--json").out)
    assert [value["name"] for value in values] == [offer.name for offer in zoo.offers()]
    assert values[0]["here"] is False


def test_a_model_is_downloaded_when_the_licence_was_accepted(
    glean: Run, offer: Offer, tmp_path: Path
) -> None:
    arguments = ("models", "download", offer.name, "--from", tmp_path / "mirror")
    refused = glean(*arguments)
    assert refused.code == 2
    assert "non-commercial" in refused.err
    assert "agree with --accept-licence" in refused.err
    assert "-" in glean("models", "available").out
    taken = glean(*arguments, "--accept-licence")
    assert taken.code == 0, taken.err
    assert zoo.find_model(offer.name).card.title == offer.title
    assert "yes" in glean("models", "available").out
    again = glean(*arguments, "--accept-licence")
    assert (again.code, "already here" in again.err) == (2, True)
    assert json.loads(glean(*arguments, "--accept-licence", "--replace", "--json").out)["sha256"]


@pytest.mark.parametrize(("said", "code"), [("y", 0), ("n", 130)])
def test_on_a_terminal_the_licence_is_asked_for(
    glean: Run, offer: Offer, tmp_path: Path, answer: Answer, said: str, code: int
) -> None:
    asked = answer(said)
    outcome = glean("models", "download", offer.name, "--from", tmp_path / "mirror")
    assert outcome.code == code
    assert asked == ["Do you agree?"]
    assert (zoo.user_models_dir() / f"{offer.name}.safetensors").exists() == (code == 0)


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with serving() as server:
        yield server


def test_an_interrupted_download_says_how_to_go_on(
    glean: Run, offer: Offer, tmp_path: Path, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = (tmp_path / "mirror" / offer.file).read_bytes()
    server.replies = [Reply(content=data, cut=len(data) // 2, stalls=True), Reply(content=data)]
    pressed = threading.Event()
    monkeypatch.setattr(
        models_download, "cancel_on_interrupt", lambda: contextlib.nullcontext(pressed)
    )
    set_once(pressed, lambda: zoo.partial(offer) > 0)
    arguments = ("models", "download", offer.name, "--accept-licence", "--from", server.address)
    outcome = glean(*arguments)
    assert outcome.code == 130
    assert f"“glean models download {offer.name}” goes on there" in outcome.err
    assert "MB of it" in glean("models", "available").out
    pressed.clear()
    outcome = glean(*arguments)
    assert outcome.code == 0
    assert "of it are here already" in outcome.err
    assert server.ranges()[1] is not None


def test_a_proxy_is_taken_from_the_option(
    glean: Run, offer: Offer, tmp_path: Path, server: Server
) -> None:
    data = (tmp_path / "mirror" / offer.file).read_bytes()
    server.replies = [Reply(content=data)]
    outcome = glean(
        *("models", "download", offer.name, "--accept-licence"),
        *("--from", "http://mirror.invalid/glean", "--proxy", server.address),
    )
    assert outcome.code == 0, outcome.err
    assert server.asked[0][0] == f"http://mirror.invalid/glean/{offer.file}"


def test_a_name_that_is_not_in_the_catalogue(glean: Run) -> None:
    outcome = glean("models", "download", "nothing", "--accept-licence")
    assert (outcome.code, outcome.err.count("\n")) == (2, 1)


def test_a_model_is_removed_after_a_yes(glean: Run, tiny: Path, answer: Answer) -> None:
    refused = glean("models", "remove", "tiny")
    assert (refused.code, "--yes" in refused.err) == (2, True)
    asked = answer("n", "y")
    assert glean("models", "remove", "tiny").code == 130
    assert tiny.exists()
    assert glean("models", "remove", "tiny").code == 0
    assert not tiny.exists()
    assert str(tiny) in asked[0]
    assert glean("models", "remove", "tiny", "--yes").code == 2


def test_a_broken_file_is_removed_by_its_name(glean: Run, tiny: Path) -> None:
    broken = tiny.with_name("half.safetensors")
    broken.write_bytes(tiny.read_bytes()[:50])
    assert glean("models", "remove", "half.safetensors", "--yes").code == 0
    assert (broken.exists(), tiny.exists()) == (False, True)


def test_the_store_is_moved_and_found(
    glean: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.delenv(place.OVERRIDE)
    save_tiny_network(zoo.user_models_dir() / "tiny.safetensors")
    new = tmp_path / "disk"
    assert glean("models", "move", new).code == 0
    assert glean("models", "where").out.startswith(str(new))
    values = json.loads(glean("models", "where", "--json").out)
    assert (values["folder"], values["bytes"]) == (str(new), zoo.store_size())
    assert "tiny" in glean("models", "list").out
    new.rename(tmp_path / "unplugged")
    assert "plug in its disk" in glean("models", "list").err


def test_the_environment_is_not_overruled(glean: Run, tmp_path: Path) -> None:
    outcome = glean("models", "move", tmp_path / "new")
    assert (outcome.code, "GLEAN_MODELS_DIR" in outcome.err) == (2, True)


def test_on_a_terminal_import_asks_for_what_the_file_does_not_say(
    glean: Run, tmp_path: Path, answer: Answer
) -> None:
    source = tmp_path / "some.pth"
    source.write_bytes(published_bytes(tmp_path))
    asked = answer("portrait", "perhaps", "", "mine", "")
    assert glean("models", "import", source).code == 0
    card = zoo.find_model("mine").card
    assert (card.domain, card.aligned) == ("portrait", "face")
    assert [text.split("?")[0] for text in asked] == [
        "What was it trained on",
        "Does it work on upright, centred faces only",
        "Does it work on upright, centred faces only",
        "By what name shall it be used",
        "What is its licence",
    ]
    assert "(portrait, photo, cat)" in asked[0]


def test_options_answer_before_anybody_is_asked(glean: Run, tmp_path: Path, answer: Answer) -> None:
    source = tmp_path / "some.pth"
    source.write_bytes(published_bytes(tmp_path))
    asked = answer("", "")
    assert glean("models", "import", source, "--domain", "cat", "--name", "tom").code == 0
    assert zoo.find_model("tom").card.aligned is None
    assert len(asked) == 2


def test_without_a_terminal_nothing_is_asked(
    glean: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(builtins, "input", lambda *_: pytest.fail("asked"))
    source = tmp_path / "some.pth"
    source.write_bytes(published_bytes(tmp_path))
    outcome = glean("models", "import", source)
    assert (outcome.code, "give its domain" in outcome.err) == (2, True)
    assert glean("models", "import", source, "--domain", "photo").code == 0
