"""Polygon, wand and the modes of every selection tool, by mouse and keys."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt

from app.document.selection import polygon
from app.tools import wand
from glean_core.imaging import Picture, write
from tests.e2e.conftest import Person

SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
CORNERS = [(50, 50), (150, 60), (140, 160), (60, 150)]


def clicks(
    person: Person,
    *points: tuple[float, float],
    held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    for point in points:
        person.bot.mouseClick(person.window.canvas, LEFT, held, person.at(*point))
        held = Qt.KeyboardModifier.NoModifier


def drawing(person: Person, photo: Path) -> None:
    person.opens(photo)
    person.window.canvas.zoom_to(1.0)
    person.presses(Qt.Key.Key_P)
    assert person.window.workspace.tool.info.id == "polygon"


def assert_polygon_selected(person: Person, corners: list[tuple[int, int]]) -> None:
    wanted = polygon(corners)
    document = person.document
    assert np.array_equal(document.selection[wanted.box.slices], wanted.coverage)
    assert [step.name for step in document.history.steps] == ["Polygon selection"]
    assert not person.window.workspace.tool.pending


@pytest.mark.parametrize("by", ["enter", "first corner", "double click"])
def test_a_polygon_is_closed(person: Person, photo: Path, by: str) -> None:
    drawing(person, photo)
    clicks(person, *CORNERS)
    assert person.document.selected_box is None
    if by == "enter":
        person.presses(Qt.Key.Key_Return)
    elif by == "first corner":
        clicks(person, (CORNERS[0][0] + 4, CORNERS[0][1] - 3))
    else:
        person.bot.mouseDClick(person.window.canvas, LEFT, pos=person.at(*CORNERS[-1]))
    assert_polygon_selected(person, CORNERS)


def test_backspace_takes_the_last_corner_back(person: Person, photo: Path) -> None:
    drawing(person, photo)
    clicks(person, *CORNERS, (300, 300))
    person.presses(Qt.Key.Key_Backspace)
    person.presses(Qt.Key.Key_Return)
    assert_polygon_selected(person, CORNERS)


def test_two_corners_are_no_polygon_and_that_is_said(person: Person, photo: Path) -> None:
    drawing(person, photo)
    clicks(person, *CORNERS[:2])
    person.presses(Qt.Key.Key_Return)
    assert "three corners" in person.window.status.notice.text()
    assert person.window.workspace.tool.pending
    clicks(person, CORNERS[2])
    person.presses(Qt.Key.Key_Return)
    assert_polygon_selected(person, CORNERS[:3])


@pytest.mark.parametrize("by", ["escape", "undo", "another tool"])
def test_a_polygon_is_given_up(person: Person, photo: Path, by: str) -> None:
    drawing(person, photo)
    clicks(person, *CORNERS)
    if by == "escape":
        person.presses(Qt.Key.Key_Escape)
    elif by == "undo":
        person.presses(Qt.Key.Key_Z, CTRL)
    else:
        person.presses(Qt.Key.Key_M)
    assert not person.window.workspace.tools["polygon"].pending
    assert person.document.history.steps == []


def test_the_line_follows_the_pointer(person: Person, photo: Path) -> None:
    drawing(person, photo)
    clicks(person, *CORNERS[:3])
    person.bot.mouseMove(person.window.canvas, person.at(250, 200))
    preview = person.window.workspace.tool.preview()
    assert preview is not None
    assert preview.points[:3] == tuple(CORNERS[:3])
    assert preview.points[3] == pytest.approx((250, 200), abs=1)
    assert preview.rings == ()
    person.bot.mouseMove(person.window.canvas, person.at(52, 51))
    preview = person.window.workspace.tool.preview()
    assert preview is not None
    assert preview.points[3] == CORNERS[0], "it snaps to the first corner"
    assert preview.handles == tuple(CORNERS[:3])
    assert [ring[:2] for ring in preview.rings] == [CORNERS[0]], "and says so"


@pytest.mark.parametrize("tool", ["rectangle", "ellipse", "lasso", "polygon", "wand"])
def test_shift_alt_keeps_what_both_share(person: Person, photo: Path, tool: str) -> None:
    document = person.opens(photo)
    document.pixels[100:200, 100:200] = 77  # for the wand
    canvas = person.window.canvas
    canvas.zoom_to(1.0)
    person.drags((50, 50), (150, 150))
    before = document.selection.copy()
    person.window.workspace.choose_tool(tool)
    if tool == "wand":
        clicks(person, (160, 160), held=SHIFT | ALT)
    elif tool == "polygon":
        clicks(person, (100, 100), (200, 100), (200, 200), (100, 200), held=SHIFT | ALT)
        person.presses(Qt.Key.Key_Return)
    else:
        corners = ((100, 100), (200, 100), (200, 200), (100, 200), (100, 110))
        person.drags(*(corners if tool == "lasso" else corners[::2][:2]), held=SHIFT | ALT)
    assert (document.selection <= before).all()
    assert (document.selection[120:148, 120:148] == 255).all()
    assert document.selection[:98].max() == document.selection[:, :98].max() == 0


def test_the_brush_keeps_what_it_paints_over(person: Person, photo: Path) -> None:
    document = person.opens(photo)
    person.window.canvas.zoom_to(1.0)
    person.drags((50, 50), (250, 250))
    person.presses(Qt.Key.Key_A)
    person.drags((30, 100), (300, 100), held=SHIFT | ALT)
    assert document.selection[100, 150] == 255
    assert document.selection[100, 290] == 0, "it was not selected before"
    assert document.selection[200, 150] == 0
    person.presses(Qt.Key.Key_Z, CTRL)
    assert document.selection[200, 150] == 255


def test_intersect_can_be_chosen_in_the_option_bar(person: Person, photo: Path) -> None:
    from PySide6.QtWidgets import QComboBox

    document = person.opens(photo)
    person.window.canvas.zoom_to(1.0)
    person.drags((50, 50), (150, 150))
    (mode,) = person.window.option_bar.findChildren(QComboBox)
    mode.setFocus()
    person.bot.keyClick(mode, Qt.Key.Key_End)
    assert mode.currentText() == "Intersect"
    person.drags((100, 100), (200, 200))
    assert document.selected_box == (100, 100, 50, 50)


@pytest.fixture
def patches(tmp_path: Path) -> Path:
    """Two patches of one colour on another, 16 bits."""
    pixels = np.full((200, 300, 3), 9000, np.uint16)
    pixels[50:100, 50:100] = (50000, 20000, 10000)
    pixels[120:160, 200:260] = (50100, 20000, 10000)
    path = tmp_path / "patches.png"
    write(Picture(pixels), path)
    return path


@pytest.mark.parametrize("where", ["at once", "in the background"])
def test_a_click_with_the_wand_selects_a_colour(
    person: Person, patches: Path, where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if where == "in the background":
        monkeypatch.setattr(wand, "QUICK_AREA", 0)
        monkeypatch.setattr(wand, "QUICK_REACH", 0)
        monkeypatch.setattr("app.document.wand.FIRST_REACH", 4)
    document = person.opens(patches)
    person.window.canvas.zoom_to(1.0)
    person.presses(Qt.Key.Key_W)
    clicks(person, (70, 70))
    person.bot.waitUntil(lambda: document.selected_box is not None)
    assert document.selection[75, 75] == 255
    assert document.selection[140, 230] == 0
    tool = person.window.workspace.tool
    connected = next(option for option in tool.info.options if option.id == "contiguous")
    person.window.workspace.set_option(tool.info, connected, 0)
    clicks(person, (70, 70))
    person.bot.waitUntil(lambda: document.selection[140, 230] == 255)
    assert [step.name for step in document.history.steps] == ["Magic wand"] * 2
    assert person.problems == []
