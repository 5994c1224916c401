"""Several photos in one window."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QTabBar, QToolButton

from app.dialogs import questions
from app.document.document import Document
from app.files import opening
from glean_core.imaging import Picture, read, write
from tests.e2e.conftest import Person
from tests.e2e.test_open import drop
from tests.e2e.test_unsaved import BUTTONS, answer, paint

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton


@pytest.fixture
def photos(photo: Path, tmp_path: Path) -> list[Path]:
    """Three files of different colours."""
    paths = [tmp_path / name for name in ("blue.png", "green.png", "red.png")]
    for channel, path in enumerate(paths):
        picture = read(photo)
        picture.pixels[:, :, channel] = 255
        write(picture, path)
    return paths


def opens_all(person: Person, paths: list[Path]) -> list[Document]:
    return [person.opens(path) for path in paths]


def titles(person: Person) -> list[str]:
    return [person.window.tabs.tabText(at) for at in range(person.window.tabs.count())]


def click(person: Person, index: int, button: Qt.MouseButton) -> None:
    tabs = person.window.tabs
    person.bot.mouseClick(tabs, button, pos=tabs.tabRect(index).center() - QPoint(20, 0))


def test_tabs_appear_with_the_second_photo_and_follow_the_work(
    person: Person, photos: list[Path]
) -> None:
    first = person.opens(photos[0])
    assert not person.window.tabs.isVisible()
    person.opens(photos[1])
    assert person.window.tabs.isVisible()
    assert titles(person) == ["blue.png", "green.png"]
    assert str(photos[1]) in person.window.tabs.tabToolTip(1)
    click(person, 0, LEFT)
    assert person.document is first
    paint(person)
    assert titles(person) == ["blue.png •", "green.png"]
    person.presses(Qt.Key.Key_Z, CTRL)
    assert titles(person) == ["blue.png", "green.png"]


def test_opening_an_open_file_brings_it_to_the_front(person: Person, photos: list[Path]) -> None:
    first, second = opens_all(person, photos[:2])
    person.window.files.open(photos[0])
    assert person.document is first
    assert person.window.workspace.documents == [first, second]


def test_keys_go_through_the_tabs_and_around(person: Person, photos: list[Path]) -> None:
    first, second, third = opens_all(person, photos)
    person.presses(Qt.Key.Key_Tab, CTRL)
    assert person.document is first
    person.presses(Qt.Key.Key_PageDown, CTRL)
    assert person.document is second
    person.presses(Qt.Key.Key_Tab, CTRL | SHIFT)
    assert person.document is first
    person.presses(Qt.Key.Key_PageUp, CTRL)
    assert person.document is third


def test_a_middle_click_and_the_cross_close_a_tab(person: Person, photos: list[Path]) -> None:
    _, second, third = opens_all(person, photos)
    click(person, 0, MIDDLE)
    assert person.window.workspace.documents == [second, third]
    assert person.document is third
    cross = person.window.tabs.tabButton(1, QTabBar.ButtonPosition.RightSide)
    assert isinstance(cross, QToolButton)
    person.bot.mouseClick(cross, LEFT)
    assert person.document is second
    assert not person.window.tabs.isVisible()


def test_closing_an_unsaved_tab_asks_about_that_photo(person: Person, photos: list[Path]) -> None:
    first, second = opens_all(person, photos[:2])
    person.window.workspace.show_document(first)
    paint(person)
    person.window.workspace.show_document(second)
    asked = answer(person, BUTTONS.Cancel)
    click(person, 0, MIDDLE)
    assert "blue.png" in asked[0]
    assert first in person.window.workspace.documents


def test_a_dragged_tab_takes_its_photo_along(person: Person, photos: list[Path]) -> None:
    first, second, third = opens_all(person, photos)
    tabs = person.window.tabs
    start, end = tabs.tabRect(0).center() - QPoint(20, 0), tabs.tabRect(2).center()
    person.bot.mousePress(tabs, LEFT, pos=start)
    for step in range(1, 11):
        person.bot.mouseMove(tabs, start + (end - start) * step / 10)
    person.bot.mouseRelease(tabs, LEFT, pos=end)
    assert person.window.workspace.documents == [second, third, first]
    assert titles(person) == ["green.png", "red.png", "blue.png"]
    assert person.document is first


def test_each_photo_keeps_its_zoom_place_and_work(person: Person, photos: list[Path]) -> None:
    first, second = opens_all(person, photos[:2])
    canvas = person.window.canvas
    canvas.zoom_to(8.0)
    canvas.pan(-120, 40)
    place = canvas.viewport.to_photo(canvas.width() / 2, canvas.height() / 2)
    click(person, 0, LEFT)
    assert canvas.viewport.fitted
    painted = paint(person)
    click(person, 1, LEFT)
    assert canvas.zoom == 8.0
    assert canvas.viewport.to_photo(canvas.width() / 2, canvas.height() / 2) == pytest.approx(place)
    assert np.array_equal(first.pixels, painted)
    assert not second.modified
    centre = canvas.grab().toImage().pixelColor(canvas.width() // 2, canvas.height() // 2)
    assert centre.green() == 255, "the second photo is what is seen"


def test_what_changes_behind_is_seen_in_front_again(person: Person, photos: list[Path]) -> None:
    first, _ = opens_all(person, photos[:2])
    canvas = person.window.canvas
    click(person, 0, LEFT)
    canvas.grab()
    click(person, 1, LEFT)
    first.paste_box(first.frame, np.full_like(first.pixels, 77), "Behind")
    click(person, 0, LEFT)
    seen = canvas.grab().toImage().pixelColor(person.at(240, 180))
    assert (seen.red(), seen.green(), seen.blue()) == (77, 77, 77)


def test_a_photo_comes_back_where_it_was_looked_at(person: Person, photos: list[Path]) -> None:
    person.opens(photos[0])
    canvas = person.window.canvas
    canvas.zoom_to(4.0)
    canvas.pan(-200, -100)
    place = canvas.viewport.to_photo(canvas.width() / 2, canvas.height() / 2)
    person.presses(Qt.Key.Key_W, CTRL)
    assert person.window.stack.currentWidget() is person.window.start
    person.opens(photos[0])
    assert canvas.zoom == 4.0
    assert canvas.viewport.to_photo(canvas.width() / 2, canvas.height() / 2) == pytest.approx(
        place, abs=0.2
    )


def mime_of(paths: list[Path]) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def test_several_files_are_dropped_and_one_that_fails_stops_no_other(
    person: Person, photos: list[Path], tmp_path: Path
) -> None:
    letter = tmp_path / "letter.jpg"
    letter.write_text("Dear photo,")
    drop(person, mime_of([photos[0], letter, photos[2]]))
    person.bot.waitUntil(lambda: bool(person.problems), timeout=30000)
    person.bot.waitUntil(person.is_idle, timeout=30000)
    assert [d.path for d in person.window.workspace.documents] == [photos[0], photos[2]]
    assert person.document.path == photos[0], "the first one is in front"
    assert len(person.problems) == 1
    assert "letter.jpg" in person.problems[0]


def test_a_dropped_folder_stands_for_its_photos(
    person: Person, photos: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    (photos[0].parent / "notes.txt").write_text("no photo")
    (photos[0].parent / "photo.png").unlink()
    monkeypatch.setattr(opening, "MANY", 2)
    asked: list[int] = []

    def many(parent: object, count: int) -> bool:
        asked.append(count)
        return len(asked) > 1

    monkeypatch.setattr(questions, "ask_many", many)
    drop(person, mime_of([photos[0].parent]))
    assert person.is_idle(), "the person said no"
    drop(person, mime_of([photos[0].parent]))
    person.bot.waitUntil(lambda: len(person.window.workspace.documents) == 3, timeout=30000)
    assert asked == [3, 3]
    assert [d.path for d in person.window.workspace.documents] == photos


def test_pasting_gives_the_picture_a_tab_of_its_own(person: Person, photos: list[Path]) -> None:
    first = person.opens(photos[0])
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(0xFF102030)
    QGuiApplication.clipboard().setImage(image)
    person.presses(Qt.Key.Key_V, CTRL, person.window)
    assert person.document is not first
    assert titles(person) == ["blue.png", "Pasted photo"]


def test_revert_reads_the_file_again_and_can_be_undone(person: Person, photos: list[Path]) -> None:
    document = person.opens(photos[0])
    painted = paint(person)
    person.window.actions_table["file.revert"].trigger()
    person.bot.waitUntil(lambda: not document.modified, timeout=30000)
    assert np.array_equal(document.pixels, read(photos[0]).pixels)
    assert document.edited_box is None
    person.presses(Qt.Key.Key_Z, CTRL)
    assert np.array_equal(document.pixels, painted)
    assert document.modified


def test_revert_to_a_file_of_another_size_asks_first(person: Person, photos: list[Path]) -> None:
    opens_all(person, photos[:2])
    person.window.workspace.show_next(1)
    document = person.document
    paint(person)
    write(Picture(np.zeros((50, 60, 3), np.uint8)), photos[0])
    asked = answer(person, BUTTONS.Discard)
    person.window.actions_table["file.revert"].trigger()
    person.bot.waitUntil(lambda: person.document is not document, timeout=30000)
    assert asked
    assert person.document.pixels.shape == (50, 60, 3)
    assert [d.path for d in person.window.workspace.documents] == photos[:2]


def test_a_copy_is_saved_beside_and_the_photo_keeps_its_name(
    person: Person, photos: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = person.opens(photos[0])
    painted = paint(person)
    target = tmp_path / "copy.tif"
    suggested: list[Path] = []

    def choose(parent: object, suggestion: Path, *_: object) -> Path:
        suggested.append(suggestion)
        return target

    monkeypatch.setattr("app.dialogs.choose_file.to_save", choose)
    person.window.actions_table["file.save_copy"].trigger()
    person.bot.waitUntil(lambda: person.is_idle() and target.exists(), timeout=30000)
    assert suggested == [tmp_path / "blue copy.png"]
    assert np.array_equal(read(target).pixels, painted)
    assert document.path == photos[0]
    assert document.modified


def test_the_recent_list_can_be_cleared(person: Person, photos: list[Path]) -> None:
    person.opens(photos[0])
    assert person.window.settings.recent() == [photos[0]]
    menu = next(
        action.menu()
        for entry in person.window.menuBar().actions()
        for action in entry.menu().actions()
        if action.text() == "Open recent"
    )
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions() if action.text()] == [
        "blue.png",
        "Clear list",
    ]
    menu.actions()[-1].trigger()
    assert person.window.settings.recent() == []
