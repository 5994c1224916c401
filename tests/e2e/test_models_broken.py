"""A model that does not load: one sentence, and the program goes on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.settings import MODEL
from tests.e2e.conftest import Person
from tests.restoration.doubles import save_tiny_network


def _delete(path: Path) -> None:
    path.unlink()


def _truncate(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1000])


def _garble(path: Path) -> None:
    path.write_bytes(bytes(range(256)) * 50)


@pytest.mark.parametrize("spoil", [_delete, _truncate, _garble])
def test_a_model_spoiled_while_chosen_is_one_sentence_and_another_one_works(
    person: Person, photo: Path, tiny_model: Path, spoil: Callable[[Path], None]
) -> None:
    save_tiny_network(tiny_model.with_name("other.safetensors"), title="Other")
    person.has_models()
    person.bot.waitUntil(person.is_idle, timeout=30000)
    person.opens(photo)
    person.drags((100, 80), (200, 180))
    person.bot.waitUntil(person.is_idle, timeout=30000)
    spoil(tiny_model)
    person.window.panel.run_button.click()
    person.bot.waitUntil(lambda: bool(person.problems) and person.is_idle(), timeout=30000)
    [sentence] = person.problems
    assert "tiny.safetensors" in sentence
    assert "Traceback" not in sentence
    person.problems.clear()
    person.window.cleanup.shelf.choose("other")
    person.window.panel.run_button.click()
    person.waits_for_result()


@pytest.mark.parametrize("spoil", [_delete, _truncate, _garble])
def test_a_model_spoiled_between_two_starts_does_not_keep_the_window_from_opening(
    person: Person, photo: Path, tiny_model: Path, spoil: Callable[[Path], None]
) -> None:
    spoil(tiny_model)
    told: list[str] = []
    person.window.workspace.message.connect(told.append)
    shelf = person.window.cleanup.shelf
    shelf.find_models()
    person.bot.waitUntil(lambda: shelf.model is not None and person.is_idle(), timeout=30000)
    assert len(person.problems) + len(told) >= 1
    assert len(person.problems) <= 1
    person.opens(photo)
    assert person.window.panel.run_button.isEnabled()
    if shelf.automatic:
        assert told == ["“tiny” is not here any more; the program chooses the model"]
        assert person.window.settings.get(MODEL) == "tiny", "it may come back"
