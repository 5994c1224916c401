"""Every way a photo gets into the window."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from app.samples import list_samples
from glean_core.imaging import read
from tests.e2e.conftest import Person

CTRL = Qt.KeyboardModifier.ControlModifier


def drop(person: Person, mime: QMimeData) -> None:
    for make in (QDragEnterEvent, QDropEvent):
        event = make(
            person.window.rect().center(),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(person.window, event)
        assert event.isAccepted()


def test_dropping_a_file_opens_it(person: Person, photo: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(photo))])
    drop(person, mime)
    person.bot.waitUntil(lambda: person.window.workspace.document is not None, timeout=30000)
    assert np.array_equal(person.document.pixels, read(photo).pixels)
    assert person.document.path == photo
    assert person.window.windowTitle() == "photo.png[*] — GLEAN Retouch"
    assert person.window.stack.currentWidget() is person.window.canvas


def test_pasting_a_picture_opens_it_without_a_name(person: Person) -> None:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(0xFF102030)
    QGuiApplication.clipboard().setImage(image)
    person.presses(Qt.Key.Key_V, CTRL, person.window)
    person.bot.waitUntil(lambda: person.window.workspace.document is not None, timeout=30000)
    assert person.document.pixels.shape == (30, 40, 3)
    assert (person.document.pixels == (0x10, 0x20, 0x30)).all()
    assert person.document.path is None


def test_copy_takes_the_part_around_the_selection(person: Person, photo: Path) -> None:
    document = person.opens(photo)
    person.drags((100, 80), (140, 110))
    person.presses(Qt.Key.Key_C, CTRL)
    image = QGuiApplication.clipboard().image()
    box = document.selected_box
    assert box is not None
    assert (image.width(), image.height()) == (box.width, box.height)
    wanted = document.pixels[box.top, box.left]
    colour = image.pixelColor(0, 0)
    assert (colour.red(), colour.green(), colour.blue()) == tuple(int(part) for part in wanted)


def test_the_open_dialog_opens_a_photo(person: Person, photo: Path) -> None:
    timer = QTimer(person.window)

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            return  # not there yet
        timer.stop()
        name = dialog.findChild(QLineEdit, "fileNameEdit")
        assert name is not None
        name.setText(str(photo))
        person.bot.keyClick(name, Qt.Key.Key_Return)

    timer.timeout.connect(answer)
    timer.start(100)
    person.presses(Qt.Key.Key_O, CTRL, person.window)
    person.bot.waitUntil(lambda: person.window.workspace.document is not None, timeout=30000)
    assert person.document.path == photo
    assert person.window.settings.recent() == [photo]


def test_a_file_that_is_no_photo_is_named_in_one_sentence(person: Person, tmp_path: Path) -> None:
    path = tmp_path / "letter.jpg"
    path.write_text("Dear photo,")
    person.window.files.open(path)
    person.bot.waitUntil(lambda: bool(person.problems), timeout=30000)
    assert "letter.jpg" in person.problems[0]
    assert "\n" not in person.problems[0]
    assert person.window.workspace.document is None


def test_the_spoiled_sample_comes_with_its_region(person: Person) -> None:
    samples = list_samples()
    if not samples:
        pytest.skip("the sample photos are not there")
    person.bot.mouseClick(person.window.start.sample_buttons[0], Qt.MouseButton.LeftButton)
    person.bot.waitUntil(lambda: person.window.workspace.document is not None, timeout=30000)
    assert person.document.selected_box is not None
    assert not person.document.modified
    rows = person.window.history.list.model()
    names = [rows.index(at, 0).data() for at in range(rows.rowCount())]
    assert names == ["Original", "Suggested region"]


def test_a_wrong_paste_says_so(person: Person) -> None:
    QGuiApplication.clipboard().setText("no picture")
    person.presses(Qt.Key.Key_V, CTRL, person.window)
    assert len(person.problems) == 1
    assert "clipboard" in person.problems[0]
