"""The Select menu in the real window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from app.dialogs.pixels import PixelsDialog
from app.document.margins import feathered, grown
from app.document.selection import Mode, ellipse
from glean_core.imaging import Picture, read, write
from tests.e2e.conftest import Person
from tests.e2e.looking import controls

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
SAMPLES = Path(__file__).parents[2] / "resources" / "samples"


def answering(answer: Callable[[PixelsDialog], None]) -> None:
    """Answer the next dialog as soon as it is there."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, PixelsDialog):
            answer(dialog)
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)


def types(person: Person, text: str, last: Qt.Key) -> Callable[[PixelsDialog], None]:
    def answer(dialog: PixelsDialog) -> None:
        person.bot.keyClicks(dialog.number, text)
        person.bot.keyClick(dialog.number, last)

    return answer


MARGINS = [
    (Qt.Key.Key_Period, CTRL | ALT, "Grow selection", lambda m, b: grown(m, b, 12)),
    (Qt.Key.Key_Comma, CTRL | ALT, "Shrink selection", lambda m, b: grown(m, b, -12)),
    (Qt.Key.Key_F6, SHIFT, "Feather selection", lambda m, b: feathered(m, b, 12)),
]


@pytest.mark.parametrize(("key", "held", "name", "wanted"), MARGINS)
def test_a_dialog_asks_for_the_pixels_and_remembers_them(
    person: Person, photo: Path, key: Qt.Key, held: Qt.KeyboardModifier, name: str, wanted: object
) -> None:
    document = person.opens(photo)
    document.select(ellipse((100, 80), (300, 240)), Mode.REPLACE, "Select")
    before, box = document.selection.copy(), document.selected_box
    asked = []

    def answer(dialog: PixelsDialog) -> None:
        asked.append(dialog.windowTitle())
        types(person, "12", Qt.Key.Key_Return)(dialog)

    answering(answer)
    person.presses(key, held)
    assert asked == [name]
    person.bot.waitUntil(lambda: document.history.steps[-1].name == name)
    shape = wanted(before, box)  # type: ignore[operator]
    expected = np.zeros_like(before)
    expected[shape.box.slices] = shape.coverage
    assert np.array_equal(document.selection, expected)
    shown = []
    answering(lambda dialog: (shown.append(dialog.number.value()), dialog.reject()))
    action = next(a for a in person.window.actions() if a.shortcut() == QKeySequence(held | key))
    action.trigger()
    assert shown == [12]
    assert len(document.history.steps) == 2


def test_the_dialogs_controls_have_names_and_tips(person: Person, photo: Path) -> None:
    person.opens(photo)
    person.presses(Qt.Key.Key_A, CTRL)
    seen = []

    def look(dialog: PixelsDialog) -> None:
        for widget in controls(dialog):
            text = getattr(widget, "text", str)()
            assert widget.accessibleName() or text
            seen.append(bool(widget.toolTip()))
        dialog.reject()

    answering(look)
    person.presses(Qt.Key.Key_F6, SHIFT)
    assert len(seen) >= 4
    assert all(seen)


def test_the_quick_keys_move_the_edge_by_four_pixels(person: Person, photo: Path) -> None:
    document = person.opens(photo)
    person.window.canvas.zoom_to(1.0)
    person.drags((100, 100), (150, 150))
    person.window.actions_table["select.grow"].trigger()
    assert document.selected_box == (96, 96, 58, 58)
    person.window.actions_table["select.shrink"].trigger()
    person.window.actions_table["select.shrink"].trigger()
    assert document.selected_box is not None
    assert document.selected_box.padded(4) == (100, 100, 50, 50)


def test_reselect_brings_the_last_selection_back(person: Person, photo: Path) -> None:
    document = person.opens(photo)
    table = person.window.actions_table
    assert not table["select.again"].isEnabled()
    person.window.canvas.zoom_to(1.0)
    person.drags((100, 100), (150, 150))
    before = document.selection.copy()
    person.presses(Qt.Key.Key_D, CTRL)
    assert document.selected_box is None
    person.presses(Qt.Key.Key_D, CTRL | SHIFT)
    assert np.array_equal(document.selection, before)
    assert not table["select.again"].isEnabled()


def redness(person: Person, x: float, y: float) -> int:
    image = person.window.canvas.grab().toImage()
    at = person.at(x, y)
    colour = image.pixelColor(at.x(), at.y())
    return colour.red() - colour.green()


def test_the_quick_mask_veils_what_is_not_selected(person: Person, tmp_path: Path) -> None:
    path = tmp_path / "grey.png"
    write(Picture(np.full((300, 400, 1), 128, np.uint8)), path)
    document = person.opens(path)
    person.window.canvas.zoom_to(1.0)
    person.drags((100, 100), (200, 200))
    assert redness(person, 50, 50) == 0
    person.presses(Qt.Key.Key_Q)
    assert person.window.actions_table["select.quick_mask"].isChecked()
    assert redness(person, 50, 50) > 60
    assert redness(person, 150, 150) == 0
    person.drags((40, 40), (80, 80), held=SHIFT)
    assert redness(person, 50, 50) == 0, "the veil follows the selection"
    document.undo()
    assert redness(person, 50, 50) > 60
    person.window.canvas.zoom_to(0.5)
    assert redness(person, 50, 50) > 60
    person.presses(Qt.Key.Key_Q)
    assert redness(person, 50, 50) == 0


def test_the_quick_mask_moves_on_to_another_photo(person: Person, photo: Path) -> None:
    person.opens(photo)
    person.presses(Qt.Key.Key_A, CTRL)
    person.presses(Qt.Key.Key_Q)
    first = person.window.canvas.veil.tiles
    other = photo.with_name("other.png")
    write(Picture(np.full((200, 300, 4), 200, np.uint8)), other)
    person.opens(other)
    second = person.window.canvas.veil.tiles
    assert second is not first
    assert second is not None
    assert second.pyramid.levels[0].shape == (200, 300, 1)
    assert redness(person, 100, 100) > 60


def faces(*places: tuple[int, int]) -> Picture:
    """The sample's face at these places of a plain photo of 16 bits."""
    face = cv2.resize(read(SAMPLES / "portrait.jpg").pixels, (360, 360))
    pixels = np.full((420, 900, 3), 120, np.uint8)
    for left, top in places:
        pixels[top : top + 360, left : left + 360] = face
    return Picture(pixels.astype(np.uint16) * 257)


def test_select_face_goes_from_face_to_face(person: Person, tmp_path: Path) -> None:
    write(faces((30, 30), (500, 20)), tmp_path / "two.png")
    document = person.opens(tmp_path / "two.png")
    action = person.window.actions_table["select.face"]
    middles = []
    for _ in range(3):
        action.trigger()
        steps = len(document.history.steps)
        person.bot.waitUntil(lambda s=steps: len(document.history.steps) > s, timeout=30000)
        assert document.selected_box is not None
        box = document.selected_box
        middles.append(box.left + box.width / 2)
        assert 1.1 < box.height / box.width < 1.5
        assert 200 < box.height < 360
    assert sorted(middles[:2]) == pytest.approx([212, 682], abs=25)
    assert middles[2] == middles[0]
    assert "of 2" in person.window.status.notice.text()


def test_no_face_is_said_in_a_sentence(person: Person, photo: Path) -> None:
    document = person.opens(photo)
    person.window.actions_table["select.face"].trigger()
    notice = person.window.status.notice
    person.bot.waitUntil(lambda: "No face was found" in notice.text(), timeout=30000)
    assert document.history.steps == []
    assert person.problems == []


@pytest.fixture
def original(person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The photo as it was, and the file dialog that finds it; after.png is open."""
    before = read(SAMPLES / "portrait.jpg")
    path = tmp_path / "before.jpg"
    write(before, path)
    after = before.pixels.copy()
    after[200:260, 150:240] = (60, 140, 70)
    write(Picture(after), tmp_path / "after.png")
    person.opens(tmp_path / "after.png")
    monkeypatch.setattr("app.selecting.original.choose_original", lambda parent, folder: path)
    return path


def test_compare_with_original_selects_the_retouch(person: Person, original: Path) -> None:
    document = person.document
    person.presses(Qt.Key.Key_O, CTRL | SHIFT)
    person.bot.waitUntil(lambda: document.selected_box is not None, timeout=30000)
    assert [step.name for step in document.history.steps] == ["Compare with original"]
    inside = document.selection >= 128
    truth = np.zeros_like(inside)
    truth[200:260, 150:240] = True
    assert (inside & truth).sum() / (inside | truth).sum() > 0.65
    assert inside[truth].all()
    assert "before.jpg" in person.window.status.notice.text()
    assert person.problems == []


def test_comparing_with_the_same_photo_says_so(person: Person, original: Path) -> None:
    person.opens(original)
    person.window.actions_table["select.original"].trigger()
    notice = person.window.status.notice
    person.bot.waitUntil(lambda: "No difference to before.jpg" in notice.text(), timeout=30000)
    assert person.document.history.steps == []


def test_comparing_with_another_photo_is_refused(person: Person, original: Path) -> None:
    write(read(SAMPLES / "portrait-laughing.jpg"), original)
    person.window.actions_table["select.original"].trigger()
    person.bot.waitUntil(lambda: bool(person.problems), timeout=30000)
    assert "shows something else" in person.problems[0]


def test_a_stroke_in_progress_is_not_cut_off_by_a_result(person: Person, original: Path) -> None:
    document, canvas = person.document, person.window.canvas
    person.window.actions_table["select.original"].trigger()
    person.presses(Qt.Key.Key_B)
    person.bot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=person.at(20, 20))
    person.bot.waitUntil(person.is_idle, timeout=30000)
    person.bot.wait(120)
    assert document.selected_box is None
    person.bot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=person.at(40, 40))
    person.bot.waitUntil(lambda: document.selected_box is not None)
    assert [step.name for step in document.history.steps] == ["Paint", "Compare with original"]
