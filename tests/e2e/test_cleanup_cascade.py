"""A cleanup whose frame is larger than what the model makes, in the window."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt

from app.cleanup.shelf import Shelf
from app.settings import CASCADE
from glean_core.restoration import CASCADE_BY_DEFAULT, Engine
from glean_core.zoo import Model, models
from tests.e2e.conftest import Person
from tests.restoration.doubles import save_tiny_network


@pytest.fixture
def second(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A model for photos among those that come with the program, the only one."""
    folder = tmp_path / "bundled"
    monkeypatch.setattr(models, "bundled_models_dir", lambda: folder)
    return save_tiny_network(folder / "photo.safetensors", title="Photo 4x")


@pytest.fixture
def large_face(person: Person, photo: Path, second: Path) -> Person:
    """A person who marks a part of a photo with a model for faces that finds none: one frame."""
    from glean_core.zoo import user_models_dir

    save_tiny_network(user_models_dir() / "tiny.safetensors", aligned="face")
    person.has_models()
    person.opens(photo)
    person.drags((100, 80), (160, 130))
    return person


def notes(person: Person) -> str:
    return person.window.panel.notes.text()


def test_the_panel_tells_beforehand_and_the_switch_changes_it(large_face: Person) -> None:
    person, switch = large_face, large_face.window.panel.cascade
    assert switch.isVisible()
    assert switch.isChecked() is CASCADE_BY_DEFAULT
    switch.setChecked(True)
    person.bot.waitUntil(lambda: "makes the rest of the way" in notes(person), timeout=30000)
    person.bot.mouseClick(switch, Qt.MouseButton.LeftButton, pos=QPoint(8, switch.height() // 2))
    person.bot.waitUntil(lambda: not switch.isChecked(), timeout=5000)
    person.bot.waitUntil(
        lambda: "softer" in notes(person) and "Photo 4x" not in notes(person), timeout=30000
    )
    assert person.window.workspace.settings.get(CASCADE) is False


def test_the_second_model_is_loaded_when_it_is_needed_and_makes_other_pixels(
    large_face: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    person, loaded = large_face, list[str]()
    person.bot.waitUntil(person.is_idle, timeout=30000)
    real = Engine.load

    def load(model: Model, device: str = "auto", *, exact: bool = False) -> Engine:
        loaded.append(model.card.name)
        return real(model, device, exact=exact)

    monkeypatch.setattr(Engine, "load", load)
    person.window.panel.cascade.setChecked(False)
    person.window.panel.run_button.click()
    person.waits_for_result()
    without = person.document.pixels.copy()
    assert set(loaded) == {"tiny"}
    person.window.panel.cascade.setChecked(True)
    person.window.panel.run_button.click()
    person.bot.waitUntil(lambda: not person.window.cleanup.working, timeout=60000)
    assert set(loaded) == {"tiny", "photo"}
    assert not np.array_equal(person.document.pixels, without)
    assert "Photo 4x" in notes(person)


def test_a_damaged_second_model_is_told_and_the_cleanup_is_done(
    large_face: Person, second: Path
) -> None:
    second.write_bytes(second.read_bytes()[:-100])
    large_face.window.panel.cascade.setChecked(True)
    before = large_face.document.pixels.copy()
    large_face.window.panel.run_button.click()
    large_face.waits_for_result()
    assert "“Photo 4x” was left out. photo.safetensors" in notes(large_face)
    assert not np.array_equal(large_face.document.pixels, before)


def test_without_such_a_model_there_is_no_switch(
    person: Person, photo: Path, tiny_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(models, "bundled_models_dir", lambda: tmp_path / "nothing")
    person.has_models()
    shelf: Shelf = person.window.cleanup.shelf
    assert shelf.model is not None
    assert shelf.follow()(shelf.model) is None
    assert not person.window.panel.cascade.isVisible()
