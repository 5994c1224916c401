"""Zoom, pan, tools and keys on the real canvas."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from app.document.selection import Mode, ellipse
from tests.e2e.conftest import Person

SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def wheel(person: Person, at: QPointF, notches: int) -> None:
    event = QWheelEvent(
        at,
        QPointF(person.window.canvas.mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(person.window.canvas, event)


def test_the_wheel_zooms_at_the_pointer(person: Person, photo: Path) -> None:
    person.opens(photo)
    canvas = person.window.canvas
    at = QPointF(person.at(120, 90))
    point = canvas.viewport.to_photo(at.x(), at.y())
    for notches in (3, 2, -1, 6):
        zoom = canvas.zoom
        wheel(person, at, notches)
        assert canvas.zoom == pytest.approx(zoom * 1.2**notches)
        assert canvas.viewport.to_photo(at.x(), at.y()) == pytest.approx(point)
    assert "%" in person.window.status.zoom.text()


def test_0_fits_1_is_100_percent_and_space_pans(person: Person, photo: Path) -> None:
    person.opens(photo)
    canvas = person.window.canvas
    wheel(person, QPointF(person.at(240, 180)), 8)
    person.presses(Qt.Key.Key_1)
    assert canvas.zoom == 1.0
    wheel(person, QPointF(person.at(240, 180)), 8)
    left, top = canvas.viewport.left, canvas.viewport.top
    person.bot.keyPress(canvas, Qt.Key.Key_Space)
    person.bot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    person.bot.mouseMove(canvas, QPoint(340, 280))
    person.bot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(340, 280))
    person.bot.keyRelease(canvas, Qt.Key.Key_Space)
    assert (canvas.viewport.left, canvas.viewport.top) == pytest.approx((left + 40, top - 20))
    assert person.document.selected_box is None
    person.presses(Qt.Key.Key_0)
    assert canvas.viewport.fitted


def test_the_canvas_shows_the_photos_pixels(person: Person, photo: Path) -> None:
    document = person.opens(photo)
    canvas = person.window.canvas
    canvas.zoom_to(8.0)
    image = canvas.grab().toImage()
    ratio = image.width() / canvas.width()
    for x, y in ((240, 180), (241, 180), (250, 190)):
        at = person.at(x + 0.5, y + 0.5)
        colour = image.pixelColor(round(at.x() * ratio), round(at.y() * ratio))
        shown = (colour.red(), colour.green(), colour.blue())
        assert shown == tuple(int(part) for part in document.pixels[y, x])


def test_shift_adds_and_alt_subtracts(person: Person, photo: Path) -> None:
    document = person.opens(photo)
    person.window.canvas.zoom_to(1.0)
    person.drags((50, 50), (100, 100))
    person.drags((200, 50), (250, 100), held=SHIFT)
    assert (document.selection[50:100, 50:100] == 255).all()
    assert (document.selection[50:100, 200:250] == 255).all()
    person.drags((40, 40), (75, 120), held=ALT)
    assert document.selection[50:100, 50:75].max() == 0
    assert (document.selection[50:100, 75:100] == 255).all()
    person.drags((300, 300), (301, 300))
    person.drags((10, 10), (30, 30))
    assert document.selected_box == (10, 10, 20, 20)


def test_every_selection_tool_selects_by_its_key(person: Person, photo: Path) -> None:
    document = person.opens(photo)
    person.window.canvas.zoom_to(1.0)
    person.presses(Qt.Key.Key_E)
    person.drags((100, 100), (160, 140))
    wanted = ellipse((100, 100), (160, 140)).inside(360, 480)
    assert wanted is not None
    assert np.array_equal(document.selection[wanted.box.slices], wanted.coverage)
    person.presses(Qt.Key.Key_L)
    person.drags((50, 50), (90, 50), (90, 90), (50, 90))
    assert document.selection[70, 70] == 255
    assert document.selection[120, 130] == 0
    person.presses(Qt.Key.Key_A)
    person.drags((300, 300), (340, 300))
    assert document.selection[300, 320] == 255
    assert document.selection[70, 70] == 255, "the brush adds"
    names = [step.name for step in document.history.steps]
    assert names == ["Ellipse selection", "Lasso selection", "Brush selection"]


def test_a_paint_stroke_is_one_step_and_keys_change_the_size(person: Person, photo: Path) -> None:
    document = person.opens(photo)
    person.presses(Qt.Key.Key_B)
    size = person.window.workspace.options()["size"]
    person.presses(Qt.Key.Key_BracketRight)
    assert person.window.workspace.options()["size"] > size
    person.presses(Qt.Key.Key_BracketLeft)
    opened = document.pixels.copy()
    person.drags((100, 100), (150, 120), (200, 100))
    assert len(document.history.steps) == 1
    assert document.modified
    person.presses(Qt.Key.Key_Z, CTRL)
    assert np.array_equal(document.pixels, opened)


def test_escape_cancels_the_stroke(person: Person, photo: Path) -> None:
    document = person.opens(photo)
    opened = document.pixels.copy()
    person.presses(Qt.Key.Key_B)
    canvas = person.window.canvas
    person.bot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=person.at(100, 100))
    person.bot.mouseMove(canvas, person.at(200, 100))
    assert not np.array_equal(document.pixels, opened)
    person.presses(Qt.Key.Key_Escape)
    assert np.array_equal(document.pixels, opened)
    person.bot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=person.at(200, 100))
    assert document.history.steps == []


def test_another_tool_in_the_middle_of_a_stroke_takes_it_back(person: Person, photo: Path) -> None:
    document = person.opens(photo)
    opened = document.pixels.copy()
    person.presses(Qt.Key.Key_B)
    canvas = person.window.canvas
    person.bot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=person.at(100, 100))
    person.presses(Qt.Key.Key_M)
    assert np.array_equal(document.pixels, opened)
    person.bot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=person.at(200, 100))
    assert document.history.steps == []


def test_a_click_in_the_history_goes_back(person: Person, photo: Path) -> None:
    document = person.opens(photo)
    opened = document.pixels.copy()
    person.presses(Qt.Key.Key_B)
    person.drags((100, 100), (200, 100))
    person.drags((100, 200), (200, 200))
    rows = person.window.history.list
    assert rows.model().rowCount() == 3
    place = rows.visualRect(rows.model().index(0, 0)).center()
    person.bot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert np.array_equal(document.pixels, opened)
    assert rows.model().rowCount() == 3
    assert rows.currentIndex().row() == 0


def test_the_selection_is_outlined(person: Person, photo: Path) -> None:
    document = person.opens(photo)
    canvas = person.window.canvas
    canvas.zoom_to(1.0)
    plain = canvas.grab().toImage()
    document.select(ellipse((100, 100), (200, 200)), Mode.REPLACE, "Select")
    outlined = canvas.grab().toImage()
    edge, inside = person.at(150, 100), person.at(150, 150)
    near = [QPoint(edge.x() + dx, edge.y()) for dx in range(-6, 7)]
    assert any(outlined.pixel(at) != plain.pixel(at) for at in near)
    assert outlined.pixel(inside) == plain.pixel(inside)
