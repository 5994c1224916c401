"""The patch tool in a person's hand."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import QPoint, Qt

from glean_core.imaging import read
from tests.e2e.conftest import Person

CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def selects_and_copies(person: Person, photo: Path) -> None:
    person.opens(photo)
    person.window.canvas.zoom_to(1.0)
    person.presses(Qt.Key.Key_E)
    person.drags((60, 60), (140, 120))
    person.presses(Qt.Key.Key_V)
    assert person.window.workspace.tool.info.id == "patch"
    person.drags((100, 90), (150, 100), (300, 200))


def test_copying_turning_and_applying(person: Person, photo: Path) -> None:
    selects_and_copies(person, photo)
    document, tool = person.document, person.window.workspace.tool
    opened = document.as_opened()
    assert tool.pending
    assert [step.name for step in document.history.steps] == ["Ellipse selection"]
    floating = document.pixels.copy()
    assert not np.array_equal(floating, opened), "the copy is seen before it is applied"
    at = tool.preview()
    person.presses(Qt.Key.Key_Right)
    person.presses(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    nudged = tool.preview()
    assert at is not None
    assert nudged is not None
    assert nudged.handles == tuple((x + 1, y + 10) for x, y in at.handles)
    person.drags((341, 240), (360, 255))  # the lower right corner
    person.drags((400, 120), (400, 200))  # outside: turns
    assert not np.array_equal(document.pixels, floating)
    person.presses(Qt.Key.Key_Return)
    person.bot.waitUntil(lambda: not tool.pending, timeout=30000)
    assert [step.name for step in document.history.steps] == ["Ellipse selection", "Patch"]
    assert document.edited_box is not None
    box = document.selected_box
    assert box is not None
    assert box.left > 240, "the selection went along"
    assert np.array_equal(document.pixels[:, :240], opened[:, :240])
    person.presses(Qt.Key.Key_Z, CTRL)
    assert np.array_equal(document.pixels, opened)


def test_escape_and_undo_drop_the_copy(person: Person, photo: Path) -> None:
    selects_and_copies(person, photo)
    document, tool = person.document, person.window.workspace.tool
    person.presses(Qt.Key.Key_Escape)
    assert not tool.pending
    assert np.array_equal(document.pixels, document.as_opened())
    person.drags((100, 90), (300, 200))
    assert tool.pending
    person.presses(Qt.Key.Key_Z, CTRL)
    assert not tool.pending
    assert np.array_equal(document.pixels, document.as_opened())
    assert [step.name for step in document.history.steps] == ["Ellipse selection"]


def test_a_double_click_and_another_tool_apply(person: Person, photo: Path) -> None:
    selects_and_copies(person, photo)
    document = person.document
    person.bot.mouseDClick(person.window.canvas, LEFT, pos=person.at(300, 200))
    person.bot.waitUntil(lambda: len(document.history.steps) == 2, timeout=30000)
    person.drags((300, 200), (200, 260))
    person.presses(Qt.Key.Key_B)
    assert [step.name for step in document.history.steps[1:]] == ["Patch", "Patch"]


def test_saving_applies_a_copy_that_waits(person: Person, photo: Path) -> None:
    selects_and_copies(person, photo)
    document = person.document
    person.presses(Qt.Key.Key_S, CTRL)
    person.bot.waitUntil(lambda: not document.modified, timeout=30000)
    assert not person.window.workspace.tool.pending
    assert [step.name for step in document.history.steps] == ["Ellipse selection", "Patch"]
    assert np.array_equal(read(photo).pixels, document.pixels)
    assert not np.array_equal(document.pixels, document.as_opened())


def test_without_a_selection_it_says_so(person: Person, photo: Path) -> None:
    document = person.opens(photo)
    said: list[str] = []
    person.window.workspace.message.connect(said.append)
    person.presses(Qt.Key.Key_V)
    person.drags((100, 90), (300, 200))
    assert said
    assert said[0].startswith("Select what you want to copy first")
    assert document.history.steps == []


def test_the_copy_has_handles_to_see(person: Person, photo: Path) -> None:
    selects_and_copies(person, photo)
    image = person.window.canvas.grab().toImage()
    preview = person.window.workspace.tool.preview()
    assert preview is not None
    for x, y in preview.handles:
        at: QPoint = person.at(x, y)
        assert image.pixelColor(at).lightness() > 240
