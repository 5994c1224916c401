"""The warp brush in a person's hand."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from tests.e2e.conftest import Person

CTRL = Qt.KeyboardModifier.ControlModifier


def choose(person: Person, text: str) -> None:
    """Choose a mode in the option bar as keys on the box would."""

    def boxes() -> list[QComboBox]:
        found = person.window.option_bar.findChildren(QComboBox)
        return [box for box in found if box.isVisible()]

    person.bot.waitUntil(lambda: len(boxes()) == 1)
    (box,) = boxes()
    box.setCurrentText(text)
    box.activated.emit(box.currentIndex())


def test_pushing_and_restoring(person: Person, photo: Path) -> None:
    document = person.opens(photo)
    person.window.canvas.zoom_to(1.0)
    opened = document.pixels.copy()
    person.presses(Qt.Key.Key_Y)
    assert person.window.workspace.tool.info.id == "warp"
    person.drags((150, 150), (170, 155), (200, 160))
    assert [step.name for step in document.history.steps] == ["Warp"]
    assert document.edited_box is not None
    pushed = document.pixels.copy()
    assert not np.array_equal(pushed, opened)
    choose(person, "Enlarge")
    person.drags((150, 150), (150, 150))
    assert len(document.history.steps) == 2
    choose(person, "Restore")
    for _ in range(20):
        person.presses(Qt.Key.Key_BracketRight)
    for _ in range(12):
        person.drags((140, 150), (180, 155), (210, 160))
    assert np.abs(document.pixels.astype(int) - opened).max() <= 1
    for _ in range(len(document.history.steps)):
        person.presses(Qt.Key.Key_Z, CTRL)
    assert np.array_equal(document.pixels, opened)
    person.presses(Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert np.array_equal(document.pixels, pushed)


def test_escape_drops_the_stroke(person: Person, photo: Path) -> None:
    document = person.opens(photo)
    opened = document.pixels.copy()
    person.presses(Qt.Key.Key_Y)
    canvas, left = person.window.canvas, Qt.MouseButton.LeftButton
    person.bot.mousePress(canvas, left, pos=person.at(200, 200))
    person.bot.mouseMove(canvas, person.at(260, 200))
    assert not np.array_equal(document.pixels, opened)
    person.presses(Qt.Key.Key_Escape)
    assert np.array_equal(document.pixels, opened)
    person.bot.mouseRelease(canvas, left, pos=person.at(260, 200))
    assert document.history.steps == []
