"""Save a project, open it again, go on: nothing is lost."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from app.document.project import read_project
from glean_core.imaging import read
from tests.e2e.conftest import Person
from tests.imaging import ora_files as files

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def names_file(person: Person, path: Path) -> list[str]:
    """Type a name into the file dialog that comes up; returns the filters that it offers."""
    filters: list[str] = []
    timer = QTimer(person.window)

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            return  # not there yet
        timer.stop()
        filters.extend(dialog.nameFilters())
        name = dialog.findChild(QLineEdit, "fileNameEdit")
        assert name is not None
        name.setText(str(path))
        person.bot.keyClick(name, Qt.Key.Key_Return)

    timer.timeout.connect(answer)
    timer.start(100)
    return filters


def saves_project(person: Person, path: Path) -> None:
    saved: list[str] = []
    person.window.files.saved.connect(saved.append)
    names_file(person, path)
    person.presses(Qt.Key.Key_P, CTRL | SHIFT, person.window)
    person.bot.waitUntil(lambda: bool(saved or person.problems), timeout=30000)
    assert person.problems == []


def test_retouch_clean_up_save_reopen_and_go_on(
    person: Person, photo: Path, tiny_model: Path, tmp_path: Path
) -> None:
    person.has_models()
    document = person.opens(photo)
    opened = document.pixels.copy()
    person.presses(Qt.Key.Key_B)
    person.drags((200, 200), (230, 205), (260, 200))
    person.presses(Qt.Key.Key_Return, CTRL)
    person.waits_for_result()
    person.drags((60, 60), (90, 65))
    person.presses(Qt.Key.Key_M)
    person.drags((100, 80), (150, 120))
    pixels, selection, edits = document.pixels, document.selection, document.edits
    assert document.edited_box is not None

    path = tmp_path / "portrait.ora"
    saves_project(person, path)
    assert not person.window.isWindowModified()
    assert document.path == path
    assert document.title == "portrait.ora"

    person.window.files.close()
    again = person.opens(path)
    assert again is not document
    assert np.array_equal(again.pixels, pixels)
    assert np.array_equal(again.selection, selection)
    assert np.array_equal(again.edits, edits)
    assert np.array_equal(again.as_opened(), opened)
    assert again.selected_box == document.selected_box
    assert not person.window.isWindowModified()
    assert person.window.settings.recent()[0] == path
    [record] = again.earlier.cleanups
    assert (record.model, record.title) == ("tiny", "Tiny")
    assert record.settings["strength"] == 1.0
    assert [layer.name for layer in again.earlier.layers] == [
        "Original",
        "Retouching",
        "Clean up 1 – Tiny",
        "Retouching 2",
    ]

    # Save writes the project again, without a question.
    person.presses(Qt.Key.Key_B)
    person.drags((300, 300), (330, 300))
    person.presses(Qt.Key.Key_S, CTRL)
    person.bot.waitUntil(lambda: not again.modified, timeout=30000)
    assert np.array_equal(read_project(path).picture.pixels, again.pixels)
    assert np.array_equal(read_project(path).opened, opened)
    assert np.array_equal(read(photo).pixels, opened), "the photo itself was never written"


def test_hold_to_compare_shows_the_original_of_the_project(
    person: Person, photo: Path, tmp_path: Path
) -> None:
    person.opens(photo)
    person.presses(Qt.Key.Key_B)
    person.drags((100, 100), (300, 200))
    saves_project(person, tmp_path / "a.ora")
    person.window.files.close()
    person.opens(tmp_path / "a.ora")
    canvas = person.window.canvas
    canvas.pointer = None
    middle = person.at(200, 150)
    after = canvas.grab().toImage().pixel(middle)
    person.bot.keyPress(canvas, Qt.Key.Key_Backslash)
    before = canvas.grab().toImage().pixel(middle)
    person.bot.keyRelease(canvas, Qt.Key.Key_Backslash)
    assert before != after


def test_save_as_offers_a_project(person: Person, photo: Path, tmp_path: Path) -> None:
    document = person.opens(photo)
    filters = names_file(person, tmp_path / "b.ora")
    person.window.files.save_as()
    person.bot.waitUntil(lambda: document.path == tmp_path / "b.ora", timeout=30000)
    assert any("*.ora" in each for each in filters)
    assert np.array_equal(read_project(tmp_path / "b.ora").picture.pixels, document.pixels)


def test_a_dropped_file_of_another_program_opens_flat(person: Person, tmp_path: Path) -> None:
    parts = {
        "stack.xml": files.stack_xml(40, 30, files.layer("data/a.png")),
        "data/a.png": files.png_of(files.plain(30, 40, (10, 20, 30, 255))),
    }
    path = files.write_zip(tmp_path / "krita.ora", parts)
    before = path.read_bytes()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    messages: list[str] = []
    person.window.workspace.message.connect(messages.append)
    centre = person.window.rect().center()
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(person.window, QDragEnterEvent(centre, copy, mime, left, none))
    QApplication.sendEvent(person.window, QDropEvent(centre.toPointF(), copy, mime, left, none))
    person.bot.waitUntil(lambda: person.window.workspace.document is not None, timeout=30000)
    assert (person.document.pixels == (10, 20, 30)).all()
    assert person.document.title == "krita.ora"
    assert any("opened as one" in message for message in messages)
    target = tmp_path / "mine.ora"
    names_file(person, target)
    person.window.files.save()
    person.bot.waitUntil(target.exists, timeout=30000)
    assert path.read_bytes() == before, "its layers are still there"


@pytest.mark.parametrize("content", [b"Dear photo,", b"PK\3\4 and then nothing"])
def test_a_broken_project_is_named_in_one_sentence(
    person: Person, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "broken.ora"
    path.write_bytes(content)
    person.window.files.open(path)
    person.bot.waitUntil(lambda: bool(person.problems), timeout=30000)
    assert person.problems[0].startswith("broken.ora")
    assert "\n" not in person.problems[0]
    assert person.window.workspace.document is None
