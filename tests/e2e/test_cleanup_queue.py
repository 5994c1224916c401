"""Several clean-ups at once: queued, landing on the right photo, dropped with a closed one."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt

from app.document.document import Document
from app.document.reshape import Rotate
from glean_core.imaging import read
from glean_core.restoration import Engine
from tests.e2e.conftest import Person

CTRL = Qt.KeyboardModifier.ControlModifier


class Gate:
    """Holds every pass back until it is opened."""

    def __init__(self) -> None:
        self.inside = threading.Event()
        self.opened = threading.Event()
        self.passes = 0


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    made, real = Gate(), Engine.run

    def held(engine: Engine, batch: np.ndarray) -> np.ndarray:
        made.passes += 1
        made.inside.set()
        made.opened.wait(30)
        return real(engine, batch)

    monkeypatch.setattr(Engine, "run", held)
    yield made
    made.opened.set()


@pytest.fixture
def busy(person: Person, photo: Path, tiny_model: Path, gate: Gate) -> Person:
    """A person whose first clean-up is held inside the model."""
    person.has_models()
    person.opens(photo)
    person.bot.waitUntil(person.is_idle, timeout=30000)
    person.drags((100, 80), (120, 100))
    person.presses(Qt.Key.Key_Return, CTRL)
    person.bot.waitUntil(gate.inside.is_set, timeout=30000)
    return person


def another_photo(person: Person, photo: Path) -> Document:
    document = Document(read(photo), None, "other.png")
    person.window.workspace.open_document(document)
    return document


def all_done(person: Person) -> None:
    tasks = person.window.cleanup.tasks
    person.bot.waitUntil(lambda: not tasks.all, timeout=60000)
    assert person.problems == []


def test_a_short_cleanup_moves_nothing_in_the_panel(
    person: Person, photo: Path, tiny_model: Path
) -> None:
    person.has_models()
    person.opens(photo)
    person.bot.waitUntil(person.is_idle, timeout=30000)
    person.drags((100, 80), (120, 100))
    panel = person.window.panel
    panel._queue_soon.setInterval(60_000)
    listed: list[bool] = []
    person.window.cleanup.tasks.changed.connect(
        lambda: listed.append(panel.queue_section.isVisible())
    )
    person.presses(Qt.Key.Key_Return, CTRL)
    all_done(person)
    person.bot.wait(20)
    assert listed == [False, False]
    assert not panel.queue_section.isVisible()


def test_one_that_takes_long_is_listed_with_its_cancel(busy: Person) -> None:
    panel = busy.window.panel
    busy.bot.waitUntil(panel.queue_section.isVisible, timeout=30000)
    [row] = panel.queue.rows
    busy.bot.mouseClick(row.cancel, Qt.MouseButton.LeftButton)
    busy.bot.waitUntil(lambda: not panel.queue_section.isVisible(), timeout=30000)
    assert panel.queue.rows == []
    assert not busy.window.cleanup.tasks.all


def test_a_second_cleanup_waits_for_the_first_and_starts_from_it(busy: Person, gate: Gate) -> None:
    document, opened = busy.document, busy.document.pixels.copy()
    first = document.selection > 0
    busy.drags((300, 200), (330, 230))
    second = document.selection > 0
    busy.presses(Qt.Key.Key_Return, CTRL)
    panel = busy.window.panel
    busy.bot.waitUntil(lambda: len(panel.queue.rows) == 2, timeout=30000)
    assert [row.task.job is None for row in panel.queue.rows] == [False, True]
    assert panel.queue_section.isVisible()
    assert all(row.cancel.accessibleName() for row in panel.queue.rows)
    busy.presses(Qt.Key.Key_Return, CTRL)
    assert len(panel.queue.rows) == 2, "the very same is not queued twice"
    gate.opened.set()
    all_done(busy)
    busy.bot.waitUntil(lambda: not panel.queue_section.isVisible(), timeout=30000)
    assert [s.name for s in document.history.steps][-2:] == ["Clean up", "Clean up"]
    changed = (document.pixels != opened).any(axis=2)
    assert changed[first].any()
    assert changed[second].any()
    assert not changed[~(first | second)].any()
    busy.presses(Qt.Key.Key_Z, CTRL)
    kept = (document.pixels != opened).any(axis=2)
    assert kept[first].any()
    assert not kept[second].any()


def test_one_of_them_can_be_cancelled(busy: Person, gate: Gate) -> None:
    document, opened = busy.document, busy.document.pixels.copy()
    busy.drags((300, 200), (330, 230))
    second = document.selection > 0
    busy.presses(Qt.Key.Key_Return, CTRL)
    queue = busy.window.panel.queue
    busy.bot.waitUntil(lambda: len(queue.rows) == 2, timeout=30000)
    busy.bot.mouseClick(queue.rows[0].cancel, Qt.MouseButton.LeftButton)
    busy.bot.waitUntil(lambda: len(queue.rows) == 1, timeout=30000)
    gate.opened.set()
    all_done(busy)
    changed = (document.pixels != opened).any(axis=2)
    assert changed[second].any()
    assert not changed[~second].any()


def test_a_result_lands_on_its_own_photo_behind_another(
    busy: Person, photo: Path, gate: Gate
) -> None:
    mine, opened = busy.document, busy.document.pixels.copy()
    other = another_photo(busy, photo)
    busy.drags((200, 100), (240, 140))
    steps = len(other.history.steps)
    gate.opened.set()
    all_done(busy)
    assert busy.window.workspace.document is other
    assert np.array_equal(other.pixels, opened)
    assert len(other.history.steps) == steps
    assert busy.window.cleanup.live.current is None
    assert mine.history.steps[-1].name == "Clean up"
    full = mine.pixels.copy()
    assert not np.array_equal(full, opened)

    busy.window.workspace.show_document(mine)
    assert busy.window.cleanup.live.current is not None
    busy.window.panel.sliders["cleanup/strength"].set_value(0)
    busy.bot.waitUntil(lambda: np.array_equal(mine.pixels, opened), timeout=30000)
    assert np.array_equal(other.pixels, opened)


def test_sliders_come_back_with_the_photo_they_were_set_for(
    busy: Person, photo: Path, gate: Gate
) -> None:
    gate.opened.set()
    all_done(busy)
    mine, strength = busy.document, busy.window.panel.sliders["cleanup/strength"]
    strength.set_value(40)
    busy.bot.waitUntil(busy.is_idle, timeout=30000)
    busy.bot.wait(80)
    busy.bot.waitUntil(busy.is_idle, timeout=30000)
    pale = mine.pixels.copy()
    another_photo(busy, photo)
    strength.set_value(90)
    busy.bot.wait(80)
    assert np.array_equal(mine.pixels, pale)
    busy.window.workspace.show_document(mine)
    assert strength.slider.value() == 40
    assert np.array_equal(mine.pixels, pale)


def test_with_its_photo_a_cleanup_goes_and_that_is_said(
    busy: Person, photo: Path, gate: Gate
) -> None:
    mine = busy.document
    other = another_photo(busy, photo)
    busy.drags((200, 100), (240, 140))
    busy.presses(Qt.Key.Key_Return, CTRL)
    said: list[str] = []
    busy.window.workspace.message.connect(said.append)
    busy.window.workspace.close_document(mine)
    assert [task.document for task in busy.window.cleanup.tasks.all] == [other]
    assert any(mine.title in text and "closed" in text for text in said)
    gate.opened.set()
    all_done(busy)
    assert other.history.steps[-1].name == "Clean up", "the other photo's goes on"
    assert mine.history.steps[-1].name != "Clean up"


def test_a_result_for_a_photo_that_was_turned_is_dropped_and_that_is_said(
    busy: Person, gate: Gate
) -> None:
    document, said = busy.document, list[str]()
    busy.window.workspace.message.connect(said.append)
    document.reshape(Rotate(2), "Turn")  # the size is the same, what lies where is not
    steps = len(document.history.steps)
    gate.opened.set()
    all_done(busy)
    assert any("turned" in text and document.title in text for text in said)
    assert len(document.history.steps) == steps


def test_a_result_waits_until_the_hand_is_off_the_photo(busy: Person, gate: Gate) -> None:
    document, window = busy.document, busy.window
    busy.presses(Qt.Key.Key_D, CTRL)
    busy.presses(Qt.Key.Key_B)
    canvas, left = window.canvas, Qt.MouseButton.LeftButton
    busy.bot.mousePress(canvas, left, pos=busy.at(300, 300))
    busy.bot.mouseMove(canvas, busy.at(320, 300))
    gate.opened.set()
    busy.bot.wait(600)
    assert "Clean up" not in [step.name for step in document.history.steps]
    busy.bot.mouseRelease(canvas, left, pos=busy.at(330, 300))
    all_done(busy)
    names = [step.name for step in document.history.steps]
    assert names[-2:] == ["Paint", "Clean up"]
