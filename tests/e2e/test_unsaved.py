"""No work is lost by closing, opening or saving into the wrong format."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from app.dialogs import choose_file
from app.document.document import Document
from glean_core.imaging import read, write
from tests.e2e.conftest import Person

BUTTONS = QMessageBox.StandardButton


def answer(person: Person, wanted: BUTTONS | str) -> list[str]:
    """Press a button of the question that comes up; returns what was asked."""
    asked: list[str] = []

    timer = QTimer(person.window)

    def press() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            return  # not there yet
        timer.stop()
        asked.append(box.text())
        if isinstance(wanted, str):
            button = next(b for b in box.buttons() if b.text().startswith(wanted))
        else:
            button = box.button(wanted)
        person.bot.mouseClick(button, Qt.MouseButton.LeftButton)

    timer.timeout.connect(press)
    timer.start(50)
    return asked


def answers(person: Person, *wanted: BUTTONS | str) -> list[str]:
    """Answer several questions one after the other; returns what was asked so far."""
    asked: list[str] = []
    timer = QTimer(person.window)

    def press() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox) or len(asked) == len(wanted):
            return
        button = wanted[len(asked)]
        asked.append(box.text())
        found = box.button(button) if isinstance(button, BUTTONS) else None
        found = found or next(b for b in box.buttons() if b.text().startswith(str(button)))
        person.bot.mouseClick(found, Qt.MouseButton.LeftButton)

    timer.timeout.connect(press)
    timer.start(50)
    return asked


def paint(person: Person) -> np.ndarray:
    person.presses(Qt.Key.Key_B)
    person.drags((100, 100), (200, 150))
    return person.document.pixels.copy()


def test_closing_with_unsaved_work_asks_and_cancel_stays(person: Person, photo: Path) -> None:
    person.opens(photo)
    paint(person)
    asked = answer(person, BUTTONS.Cancel)
    person.window.close()
    person.bot.waitUntil(lambda: bool(asked), timeout=30000)
    assert "photo.png" in asked[0]
    assert person.window.isVisible()
    assert person.document.modified


def test_save_in_the_question_saves_and_then_closes(person: Person, photo: Path) -> None:
    person.opens(photo)
    painted = paint(person)
    answer(person, BUTTONS.Save)
    person.window.close()
    person.bot.waitUntil(lambda: not person.window.isVisible(), timeout=30000)
    assert np.array_equal(read(photo).pixels, painted)


def test_discard_closes_and_leaves_the_file_alone(person: Person, photo: Path) -> None:
    before = photo.read_bytes()
    person.opens(photo)
    paint(person)
    answer(person, BUTTONS.Discard)
    person.window.close()
    person.bot.waitUntil(lambda: not person.window.isVisible(), timeout=30000)
    assert photo.read_bytes() == before


def test_a_failed_save_keeps_the_window_open(person: Person, photo: Path, tmp_path: Path) -> None:
    person.opens(photo)
    paint(person)
    person.document.path = tmp_path / "no such folder" / "photo.png"
    answer(person, BUTTONS.Save)
    person.window.close()
    person.bot.waitUntil(lambda: bool(person.problems), timeout=30000)
    assert person.window.isVisible()
    assert person.document.modified


def test_opening_another_photo_keeps_the_unsaved_one(
    person: Person, photo: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.png"
    write(read(photo), other)
    first = person.opens(photo)
    painted = paint(person)
    second = person.opens(other)
    assert second.path == other
    assert person.window.workspace.documents == [first, second]
    assert first.modified
    assert np.array_equal(first.pixels, painted)


def test_an_untouched_photo_closes_without_a_word(person: Person, photo: Path) -> None:
    person.opens(photo)
    person.drags((10, 10), (60, 60))
    assert person.window.close()


def test_saving_asks_when_the_format_can_not_hold_the_photo(
    person: Person, photo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture = read(photo)
    deep = tmp_path / "deep.png"
    write(picture.with_pixels(picture.pixels.astype(np.uint16) * 257), deep)
    document = person.opens(deep)
    paint(person)
    target = tmp_path / "copy.jpg"
    monkeypatch.setattr(choose_file, "to_save", lambda *_: target)

    asked = answer(person, BUTTONS.Cancel)
    person.window.files.save_as()
    assert asked == ["JPEG can’t hold 16 bits per channel."]
    assert not target.exists()
    assert document.modified

    answer(person, "Save with less")
    person.window.files.save_as()
    person.bot.waitUntil(lambda: not document.modified, timeout=30000)
    assert read(target).bit_depth == 8
    assert document.path == target


def test_work_done_while_saving_is_still_unsaved(person: Person, photo: Path) -> None:
    person.opens(photo)
    paint(person)
    saved: list[str] = []
    person.window.files.saved.connect(saved.append)
    person.window.files.save()
    person.presses(Qt.Key.Key_B)
    person.drags((300, 300), (350, 300))
    person.bot.waitUntil(lambda: bool(saved), timeout=30000)
    assert person.document.modified


def test_work_done_while_saving_before_closing_is_asked_about(person: Person, photo: Path) -> None:
    """Save in the question, paint on while it is written: the window does not just close."""
    person.opens(photo)
    paint(person)
    first = answer(person, BUTTONS.Save)
    person.window.close()
    person.bot.waitUntil(lambda: bool(first), timeout=30000)
    person.drags((300, 300), (350, 300))
    second = answer(person, BUTTONS.Cancel)
    person.bot.waitUntil(lambda: bool(second), timeout=30000)
    assert person.window.isVisible()
    assert person.document.modified


def three(person: Person, photo: Path, tmp_path: Path) -> list[Document]:
    """Three open photos, each with unsaved work."""
    for name in ("one.png", "two.png", "three.png"):
        write(read(photo), tmp_path / name)
        person.opens(tmp_path / name)
        paint(person)
    return list(person.window.workspace.documents)


def test_quitting_asks_for_each_unsaved_photo(person: Person, photo: Path, tmp_path: Path) -> None:
    first, second, third = three(person, photo, tmp_path)
    asked = answers(person, BUTTONS.Save, BUTTONS.Discard, BUTTONS.Cancel)
    person.window.close()
    person.bot.waitUntil(lambda: len(asked) == 3, timeout=30000)
    assert all(name in text for name, text in zip(("one", "two", "three"), asked, strict=True))
    assert person.window.isVisible(), "Cancel keeps the window"
    assert (first.modified, second.modified, third.modified) == (False, True, True)
    assert person.document is third, "the photo that is asked about is in front"


def test_discard_all_gives_up_the_rest_at_once(person: Person, photo: Path, tmp_path: Path) -> None:
    three(person, photo, tmp_path)
    before = (tmp_path / "one.png").read_bytes()
    asked = answers(person, "Discard all")
    person.window.close()
    person.bot.waitUntil(lambda: not person.window.isVisible(), timeout=30000)
    assert len(asked) == 1
    assert (tmp_path / "one.png").read_bytes() == before


def test_close_others_asks_about_them_only(person: Person, photo: Path, tmp_path: Path) -> None:
    _, second, _ = three(person, photo, tmp_path)
    person.window.workspace.show_document(second)
    asked = answers(person, BUTTONS.Discard, BUTTONS.Discard)
    person.window.actions_table["file.close_others"].trigger()
    person.bot.waitUntil(lambda: person.window.workspace.documents == [second], timeout=30000)
    assert len(asked) == 2
    assert not any("two" in text for text in asked)
    assert second.modified


def test_escape_does_not_give_up_a_save(person: Person, photo: Path) -> None:
    person.opens(photo)
    painted = paint(person)
    person.window.files.save()
    person.presses(Qt.Key.Key_Escape)
    person.bot.waitUntil(lambda: not person.document.modified, timeout=30000)
    assert np.array_equal(read(photo).pixels, painted)
