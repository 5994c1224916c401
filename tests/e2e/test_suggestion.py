"""The window suggests a model for what is on the photo; a person's own choice stays."""

from __future__ import annotations

import sys
import threading
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.cleanup import lookout, shelf
from app.cleanup.shelf import AUTOMATIC
from app.main_window import MainWindow
from app.panels.model_choice import UNKNOWN
from app.settings import MODEL, Settings
from glean_core import zoo
from glean_core.errors import GleanError
from glean_core.imaging import Picture, read, write
from glean_core.restoration import Engine
from glean_core.restoration import cleanup as clean_up
from glean_core.zoo import models
from tests.e2e.conftest import Person
from tests.restoration.doubles import save_tiny_network

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"
FACE = ((330, 190), (440, 270))  # an eye and the nose, in the photo below
BACKGROUND = ((60, 60), (110, 120))
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A face on the right of a photo of 660 x 480, otters on the left."""
    pixels = read(SAMPLES / "otters.jpg").pixels[:480, :660].copy()
    face = read(SAMPLES / "portrait.jpg").pixels[20:440, 20:440]
    pixels[60:, 240:] = face
    path = tmp_path / "photo.png"
    write(Picture(pixels), path)
    return path


@pytest.fixture(autouse=True)
def shelf_of_models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A small model for portraits and one for photos, and none that came along."""
    (tmp_path / "bundled").mkdir()
    monkeypatch.setattr(models, "bundled_models_dir", lambda: tmp_path / "bundled")
    folder = zoo.user_models_dir()
    save_tiny_network(
        folder / "portrait.safetensors", title="Portrait", domain="portrait", aligned="face"
    )
    save_tiny_network(folder / "scene.safetensors", title="Photo")


@pytest.fixture
def undecided(person: Person) -> Person:
    """A person who never chose a model."""
    person.window.settings.set(MODEL, AUTOMATIC)
    person.has_models()
    return person


def title(person: Person) -> str:
    return person.window.panel.models.currentText()


def waits_for(person: Person, text: str) -> None:
    person.bot.waitUntil(lambda: title(person) == text, timeout=30000)


def picks(person: Person, name: str) -> None:
    """As with the mouse: choose in the list."""
    choice = person.window.panel.models
    at = choice.findData(name)
    choice.setCurrentIndex(at)
    choice.activated.emit(at)


def test_a_face_suggests_the_portrait_model_and_a_background_the_one_for_photos(
    undecided: Person, photo: Path
) -> None:
    person, panel = undecided, undecided.window.panel
    assert title(person) == UNKNOWN
    person.opens(photo)
    person.drags(*FACE)
    waits_for(person, "Suggested: Portrait")
    assert panel.card.text().startswith("A face was found in the region.\nPortrait")
    person.drags(*BACKGROUND)
    waits_for(person, "Suggested: Photo")
    assert panel.card.text().startswith("No face was found in the region.\nPhoto")
    # A square twice as wide as what is marked, and the network sees 8 pixels of it.
    assert panel.preview.words.text() == "Goes down 15×:\n120 px → 8 px"
    person.drags(*FACE)
    waits_for(person, "Suggested: Portrait")


def test_the_suggested_model_is_loaded_ahead(
    undecided: Person, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person, loaded = undecided, []
    real = Engine.load

    def noted(model: zoo.Model, device: str = "auto", *, exact: bool = False) -> Engine:
        loaded.append(model.card.name)
        return real(model, device, exact=exact)

    monkeypatch.setattr(Engine, "load", noted)
    person.opens(photo)
    person.drags(*FACE)
    person.bot.waitUntil(lambda: loaded[-1:] == ["portrait"], timeout=30000)
    person.drags(*BACKGROUND)
    person.bot.waitUntil(lambda: loaded[-1:] == ["scene"], timeout=30000)
    person.bot.waitUntil(person.is_idle, timeout=30000)
    assert len(loaded) <= 3, "once for each change, not for each look"


def test_clean_up_uses_what_suits_the_region_at_the_press(
    undecided: Person, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person, used = undecided, []
    document = person.opens(photo)
    person.drags(*BACKGROUND)
    waits_for(person, "Suggested: Photo")
    real = Engine.run

    def noted(engine: Engine, batch: np.ndarray) -> np.ndarray:
        used.append(engine.card.name)
        return real(engine, batch)

    monkeypatch.setattr(Engine, "run", noted)
    person.drags(*FACE)
    person.presses(Qt.Key.Key_Return, CTRL)  # before anything was looked at
    person.waits_for_result()
    assert used == ["portrait"]
    assert title(person) == "Suggested: Portrait"
    assert document.history.steps[-1].name == "Clean up"


@pytest.mark.parametrize("ending", ["cancelled", "failed"])
def test_after_a_cleanup_that_came_to_nothing_the_photo_is_looked_at_again(
    undecided: Person, photo: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    person, go_on = undecided, threading.Event()
    lookout = person.window.cleanup.lookout

    def held(engine: Engine, batch: np.ndarray) -> np.ndarray:
        go_on.wait(30)
        raise GleanError("There is no memory for this; close other programs.")

    person.opens(photo)
    person.drags(*BACKGROUND)
    waits_for(person, "Suggested: Photo")
    monkeypatch.setattr(Engine, "run", held)
    person.drags(*FACE)
    person.presses(Qt.Key.Key_Return, CTRL)  # before anything was looked at
    person.bot.waitUntil(lambda: lookout.outlook is None, timeout=30000)
    if ending == "cancelled":
        queue = person.window.panel.queue
        person.bot.waitUntil(lambda: bool(queue.rows), timeout=30000)
        queue.rows[0].cancel.click()
    go_on.set()
    waits_for(person, "Suggested: Portrait")
    person.bot.waitUntil(lambda: lookout.outlook is not None, timeout=30000)
    assert len(person.problems) == (ending == "failed")
    person.problems.clear()


def test_a_model_chosen_by_hand_stays_until_the_suggestion_is_chosen_again(
    undecided: Person, photo: Path
) -> None:
    person, lookout = undecided, undecided.window.cleanup.lookout
    person.opens(photo)
    person.drags(*FACE)
    waits_for(person, "Suggested: Portrait")
    picks(person, "scene")
    assert title(person) == "Photo"
    assert not person.window.panel.card.text().startswith("A face")
    before = lookout.outlook
    person.drags(*BACKGROUND)
    person.drags(*FACE)
    person.bot.waitUntil(lambda: lookout.outlook is not before, timeout=30000)
    person.bot.waitUntil(person.is_idle, timeout=30000)
    assert title(person) == "Photo"
    assert person.window.settings.get(MODEL) == "scene"
    picks(person, AUTOMATIC)
    assert title(person) == UNKNOWN, "what suited another region says nothing about this one"
    waits_for(person, "Suggested: Portrait")
    assert person.window.settings.get(MODEL) == AUTOMATIC


@pytest.mark.parametrize(
    ("remembered", "shown"), [("scene", "Photo"), ("gone", UNKNOWN), (AUTOMATIC, UNKNOWN)]
)
def test_a_remembered_model_is_taken_again_while_it_is_there(
    qtbot: QtBot, tmp_path: Path, remembered: str, shown: str
) -> None:
    settings = Settings(tmp_path / "other.ini")
    settings.set(MODEL, remembered)
    window = MainWindow(settings, problem=lambda parent, sentence: pytest.fail(sentence))
    qtbot.addWidget(window)
    person = Person(window, qtbot)
    person.has_models()
    assert title(person) == shown
    assert window.panel.models.count() == 3  # the suggestion and two models
    assert window.jobs.close(60)


@pytest.fixture
def searches(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Notes each time that somebody asks which model suits, or where it would work."""
    asked: list[str] = []
    cleanup = sys.modules["glean_core.restoration.cleanup"]

    def watched(module: ModuleType, name: str) -> None:
        real = getattr(module, name)
        monkeypatch.setattr(module, name, lambda *given: (asked.append(name), real(*given))[1])

    watched(shelf, "suggest_model")
    watched(lookout, "foresee")
    watched(cleanup, "foresee")
    return asked


@pytest.mark.parametrize("is_kept", [True, False])
def test_what_was_looked_at_already_is_not_looked_for_again(
    undecided: Person,
    photo: Path,
    searches: list[str],
    monkeypatch: pytest.MonkeyPatch,
    is_kept: bool,
) -> None:
    if not is_kept:
        monkeypatch.setattr(lookout, "LARGEST_KEPT", 0)
    person = undecided
    person.opens(photo)
    person.drags(*FACE)
    waits_for(person, "Suggested: Portrait")
    person.bot.waitUntil(lambda: person.window.cleanup.lookout.up_to_date is not None)
    foreseen = person.window.cleanup.lookout.up_to_date
    assert foreseen is not None
    searches.clear()
    person.presses(Qt.Key.Key_Return, CTRL)
    person.waits_for_result()
    assert searches == []
    made = person.window.cleanup.live.current
    assert made is not None
    document = person.window.workspace.document
    assert document is not None
    before = made.ground.whole(document)
    assert (made.ground.part.picture.width < before.picture.width) == is_kept
    engine = Engine.load(foreseen.choice.model)
    again = clean_up(before.picture, before.mask, engine, made.options)
    assert (again.pixels == made.result.pixels).all()


def test_a_press_right_after_the_selection_looks_for_itself(
    undecided: Person, photo: Path, searches: list[str]
) -> None:
    person = undecided
    person.opens(photo)
    person.drags(*BACKGROUND)
    waits_for(person, "Suggested: Photo")
    person.drags(*FACE)
    assert person.window.cleanup.lookout.up_to_date is None
    searches.clear()
    person.presses(Qt.Key.Key_Return, CTRL)
    person.waits_for_result()
    assert "suggest_model" in searches
    made = person.window.cleanup.live.current
    assert made is not None
    assert made.result.title == "Portrait"
