"""Hands that do two things at once, and change their mind in the middle."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from app.dialogs import choose_file
from app.dialogs.tone.dialog import ToneDialog
from app.dialogs.tone.exposure_form import ExposureForm
from app.main_window import MainWindow
from app.tools import stroke_tool
from glean_core.imaging import Picture, read, write
from tests.e2e.conftest import Person
from tests.e2e.test_unsaved import BUTTONS, answer, answers

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT, PLAIN = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton


def begins(person: Person, *points: tuple[float, float]) -> None:
    """Press and drag, without letting go."""
    canvas = person.window.canvas
    person.bot.mousePress(canvas, LEFT, PLAIN, person.at(*points[0]))
    for point in points[1:]:
        person.bot.mouseMove(canvas, person.at(*point))


def lets_go(person: Person, x: float, y: float) -> None:
    person.bot.mouseRelease(person.window.canvas, LEFT, PLAIN, person.at(x, y))


def rests(person: Person) -> None:
    person.bot.waitUntil(person.is_idle, timeout=30000)


def names(person: Person) -> list[str]:
    return [step.name for step in person.document.history.steps]


@pytest.fixture
def other(tmp_path: Path) -> Path:
    path = tmp_path / "other.png"
    write(Picture(np.full((200, 300, 3), 90, np.uint8)), path)
    return path


def test_panning_in_the_middle_of_a_stroke_does_not_hold_the_brush(
    person: Person, photo: Path
) -> None:
    person.opens(photo)
    canvas = person.window.canvas
    person.presses(Qt.Key.Key_B)
    begins(person, (100, 100), (150, 100))
    person.bot.mousePress(canvas, MIDDLE, PLAIN, person.at(150, 100))
    person.bot.mouseMove(canvas, person.at(160, 110))
    lets_go(person, 150, 100)
    assert not person.window.workspace.tool.busy
    person.bot.mouseRelease(canvas, MIDDLE, PLAIN, person.at(150, 100))
    assert names(person) == ["Paint"]
    painted = person.document.pixels.copy()
    person.bot.mouseMove(canvas, person.at(300, 300))
    assert np.array_equal(person.document.pixels, painted)


def test_deselecting_waits_for_the_brush_that_selects(person: Person, photo: Path) -> None:
    document = person.opens(photo)
    person.presses(Qt.Key.Key_A, CTRL)
    person.presses(Qt.Key.Key_A)
    begins(person, (100, 100), (150, 100))
    person.presses(Qt.Key.Key_D, CTRL, person.window)
    lets_go(person, 150, 100)
    assert names(person) == ["Select all"]
    document.jump(0)
    assert not document.selection.any()


def test_a_corner_can_be_taken_back_while_it_is_dragged(person: Person, photo: Path) -> None:
    person.opens(photo)
    person.presses(Qt.Key.Key_P)
    begins(person, (100, 100), (120, 100))
    person.presses(Qt.Key.Key_Backspace)
    person.bot.mouseMove(person.window.canvas, person.at(150, 150))
    lets_go(person, 150, 150)
    assert not person.window.workspace.occupied
    assert person.problems == []


def test_reverting_waits_for_a_patch_that_floats(person: Person, photo: Path) -> None:
    document = person.opens(photo)
    opened = document.pixels.copy()
    person.presses(Qt.Key.Key_B)
    person.drags((300, 300), (330, 300))
    person.presses(Qt.Key.Key_E)
    person.drags((60, 60), (140, 120))
    before = document.pixels.copy()
    person.presses(Qt.Key.Key_V)
    person.window.files.revert()
    person.drags((100, 90), (300, 200))  # while the file is being read
    rests(person)
    assert person.window.workspace.tool.pending
    person.presses(Qt.Key.Key_Escape)
    person.bot.waitUntil(lambda: names(person)[-1] == "Revert", timeout=30000)
    assert np.array_equal(document.pixels, opened)
    document.undo()
    assert np.array_equal(document.pixels, before)


def test_closing_a_photo_in_the_middle_of_a_stroke(
    person: Person, photo: Path, other: Path
) -> None:
    first = person.opens(photo)
    opened = first.pixels.copy()
    person.opens(other)
    person.window.workspace.show_document(first)
    person.presses(Qt.Key.Key_B)
    begins(person, (100, 100), (150, 100))
    person.presses(Qt.Key.Key_W, CTRL, person.window)
    assert person.window.workspace.documents == [person.document]
    assert not person.window.workspace.tool.busy
    person.bot.mouseMove(person.window.canvas, person.at(100, 100))
    lets_go(person, 100, 100)
    assert names(person) == []
    assert np.array_equal(first.pixels, opened)


def test_closing_a_photo_while_its_clean_up_runs(
    person: Person, photo: Path, tiny_model: Path
) -> None:
    person.has_models()
    document = person.opens(photo)
    said: list[str] = []
    person.window.workspace.message.connect(said.append)
    person.presses(Qt.Key.Key_Return, CTRL, person.window)
    assert person.window.cleanup.working
    person.presses(Qt.Key.Key_W, CTRL, person.window)
    assert person.window.workspace.document is None
    assert not person.window.cleanup.working
    rests(person)
    assert any("was dropped" in text for text in said)
    assert document.history.steps == []
    assert person.problems == []


def test_closing_a_photo_under_a_tone_dialog(person: Person, photo: Path, other: Path) -> None:
    first = person.opens(photo)
    person.opens(other)
    person.window.workspace.show_document(first)
    tool = person.window.workspace.tool
    person.window.actions_table["image.exposure"].trigger()
    (dialog,) = (d for d in person.window.findChildren(ToneDialog) if d.isVisible())
    assert isinstance(dialog.form, ExposureForm)
    dialog.form.stops.set_value(150)
    person.window.files.close()
    assert not dialog.isVisible()
    assert person.window.workspace.tool is tool
    assert person.document is not first
    rests(person)
    assert first.history.steps == names(person) == []
    assert person.problems == []


def test_undo_waits_for_a_heal_that_is_being_solved(
    person: Person, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stroke_tool, "LONG", 0)
    document = person.opens(photo)
    person.presses(Qt.Key.Key_B)
    person.drags((300, 300), (330, 300))
    painted = document.pixels.copy()
    person.presses(Qt.Key.Key_J)
    person.bot.mouseClick(person.window.canvas, LEFT, ALT, person.at(60, 60))
    person.drags((200, 200), (230, 200))
    assert person.window.workspace.tool.busy
    person.presses(Qt.Key.Key_Z, CTRL, person.window)
    person.presses(Qt.Key.Key_S, CTRL, person.window)  # settles it here and now
    assert names(person) == ["Paint", "Heal"]
    person.bot.waitUntil(lambda: not document.modified, timeout=30000)
    assert np.array_equal(read(photo).pixels, document.pixels)
    person.presses(Qt.Key.Key_Z, CTRL, person.window)
    assert np.array_equal(document.pixels, painted)


def test_another_tab_gives_a_waiting_crop_up(person: Person, photo: Path, other: Path) -> None:
    first = person.opens(photo)
    second = person.opens(other)
    person.window.workspace.show_document(first)
    person.presses(Qt.Key.Key_C)
    person.drags((100, 80), (300, 260))
    assert person.window.workspace.tool.pending
    person.window.workspace.show_document(second)
    person.presses(Qt.Key.Key_Return)
    rests(person)
    assert not person.window.workspace.tool.pending
    assert (first.width, second.width) == (480, 300)
    assert person.window.actions_table["file.save"].isEnabled()


def test_saving_while_a_clean_up_runs_saves_what_is_seen(
    person: Person, photo: Path, tiny_model: Path
) -> None:
    person.has_models()
    document = person.opens(photo)
    person.presses(Qt.Key.Key_B)
    person.drags((200, 200), (260, 200))
    seen = document.pixels.copy()
    person.presses(Qt.Key.Key_Return, CTRL, person.window)
    person.presses(Qt.Key.Key_S, CTRL, person.window)
    person.waits_for_result()
    rests(person)
    assert np.array_equal(read(photo).pixels, seen)
    assert document.modified, "the result came after the save"
    person.presses(Qt.Key.Key_Z, CTRL, person.window)
    assert not document.modified


@pytest.mark.parametrize(
    ("name", "content"),
    [("broken.ora", b"PK\3\4 and nothing"), ("broken.tif", b"II*\0\x08\0\0\0\xff\xff")],
)
def test_a_broken_file_leaves_the_modified_photo_in_front(
    person: Person, photo: Path, tmp_path: Path, name: str, content: bytes
) -> None:
    document = person.opens(photo)
    person.presses(Qt.Key.Key_B)
    begins(person, (200, 200), (260, 200))
    broken = tmp_path / name
    broken.write_bytes(content)
    person.window.files.open(broken)
    person.bot.waitUntil(lambda: bool(person.problems), timeout=30000)
    assert len(person.problems) == 1
    assert name in person.problems[0]
    lets_go(person, 260, 200)
    assert names(person) == ["Paint"]
    assert person.window.workspace.documents == [document]
    assert document.modified


def test_a_photo_that_opens_in_the_middle_of_a_stroke_waits_for_its_end(
    person: Person, photo: Path, other: Path
) -> None:
    first = person.opens(photo)
    person.presses(Qt.Key.Key_B)
    begins(person, (200, 200), (230, 200))
    person.window.files.open(other)
    rests(person)
    person.bot.mouseMove(person.window.canvas, person.at(260, 200))
    assert person.document is first
    lets_go(person, 260, 200)
    person.bot.waitUntil(lambda: person.document is not first, timeout=30000)
    assert [step.name for step in first.history.steps] == ["Paint"]
    assert first.edited_box is not None
    assert first.edited_box.right > 255, "all of the stroke"


def test_closing_twice_asks_once(person: Person, photo: Path) -> None:
    person.opens(photo)
    person.presses(Qt.Key.Key_B)
    person.drags((200, 200), (260, 200))
    asked = answers(person, BUTTONS.Cancel, BUTTONS.Cancel)
    person.window.close()
    person.window.close()
    person.bot.waitUntil(lambda: bool(asked), timeout=30000)
    person.bot.wait(150)
    assert len(asked) == 1
    assert person.window.isVisible()


def test_a_file_that_is_open_in_another_tab_is_not_saved_over(
    person: Person, photo: Path, other: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.opens(photo)
    person.presses(Qt.Key.Key_B)
    person.drags((200, 200), (260, 200))
    before = photo.read_bytes()
    second = person.opens(other)
    monkeypatch.setattr(choose_file, "to_save", lambda *asked: photo)
    for save in (person.window.files.save_as, person.window.files.save_copy):
        person.problems.clear()
        save()
        assert "open in another tab" in person.problems[0]
    rests(person)
    assert photo.read_bytes() == before
    assert second.path == other


def test_a_huge_brush_on_a_single_pixel(person: Person, tmp_path: Path) -> None:
    path = tmp_path / "dot.png"
    write(Picture(np.full((1, 1, 4), 120, np.uint16)), path)
    document = person.opens(path)
    for key in (Qt.Key.Key_B, Qt.Key.Key_Y, Qt.Key.Key_A):
        person.presses(key)
        for _ in range(60):
            person.presses(Qt.Key.Key_BracketRight)
        person.drags((0.5, 0.5), (0.6, 0.6))
    assert names(person)[0] == "Paint"
    document.jump(0)
    assert (document.pixels == 120).all()
    assert not document.selection.any()


def test_keys_do_not_reach_the_photo_behind_a_question(person: Person, photo: Path) -> None:
    document = person.opens(photo)
    person.presses(Qt.Key.Key_B)
    person.drags((200, 200), (260, 200))
    pressed: list[QMessageBox] = []
    timer = QTimer(person.window)

    def press() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            timer.stop()
            for key in (Qt.Key.Key_Z, Qt.Key.Key_W):
                person.presses(key, CTRL, person.window)
            pressed.append(box)
            person.bot.keyClick(box, Qt.Key.Key_Escape)

    timer.timeout.connect(press)
    timer.start(50)
    person.presses(Qt.Key.Key_W, CTRL, person.window)
    person.bot.waitUntil(lambda: bool(pressed), timeout=30000)
    assert person.window.workspace.documents == [document]
    assert document.history.position == 1
    assert document.modified


@pytest.mark.skipif(os.name == "nt", reason="folders are not made read-only by their mode")
def test_a_journal_that_cannot_be_written_is_told_once_and_harms_nothing(
    person: Person, photo: Path, tmp_path: Path
) -> None:
    wall = tmp_path / "wall"
    wall.write_bytes(b"a file where the folder should be")
    autosave = person.window.autosave
    autosave.root = wall / "journals"
    autosave.start()
    document = person.opens(photo)
    person.presses(Qt.Key.Key_B)
    for y in (100, 150, 200):
        person.drags((200, y), (260, y))
    assert autosave.writer is not None
    autosave.writer.flush(0.2)  # it never gets there
    person.bot.waitUntil(lambda: bool(person.problems), timeout=30000)
    assert "Autosave" in person.problems[0]
    person.drags((200, 250), (260, 250))
    assert names(person) == ["Paint"] * 4
    assert len(person.problems) == 1
    autosave.close()
    assert document.modified


@pytest.fixture
def second(person: Person) -> Iterator[MainWindow]:
    """Another window of the same program: the same settings and worker."""
    window = MainWindow(person.window.settings, person.window.jobs, person.window._problem)
    window.resize(900, 700)
    window.show()
    person.bot.waitExposed(window)
    yield window
    for document in tuple(window.workspace.documents):
        window.workspace.close_document(document)
    window.close()
    window.deleteLater()


def test_two_windows_share_the_worker_and_nothing_else(
    person: Person, second: MainWindow, photo: Path, other: Path
) -> None:
    here = person.opens(photo)
    second.files.open(other)
    person.bot.waitUntil(lambda: second.workspace.document is not None, timeout=30000)
    there = Person(second, person.bot)
    for hand, key in ((there, Qt.Key.Key_C), (person, Qt.Key.Key_B)):
        hand.window.activateWindow()
        person.bot.waitUntil(hand.window.isActiveWindow, timeout=30000)
        hand.presses(key)
    assert person.window.workspace.tool.info.id == "paint"
    begins(person, (100, 100), (150, 100))
    there.drags((50, 50), (150, 150))
    there.presses(Qt.Key.Key_Return)
    person.bot.waitUntil(lambda: there.document.width == 100, timeout=30000)
    lets_go(person, 150, 100)
    assert names(person) == ["Paint"]
    second.actions_table["image.rotate_left"].trigger()
    second.close()  # modified: a question comes up
    asked = answer(there, BUTTONS.Discard)
    person.bot.waitUntil(lambda: bool(asked) and not second.isVisible(), timeout=30000)
    rests(person)
    person.drags((100, 200), (150, 200))
    assert names(person) == ["Paint"] * 2
    assert here.modified
