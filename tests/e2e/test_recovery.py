"""After a crash the next start offers the work back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from app.dialogs import recovery
from app.dialogs.recovery import RecoveryDialog, when_text
from app.document.document import Document
from app.jobs.queue import JobQueue
from app.journal import autosave
from app.journal.recovery import find_work
from app.main_window import MainWindow
from app.settings import Settings
from glean_core.imaging import Box, read
from tests.e2e.conftest import Person


@pytest.fixture(autouse=True)
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for this test's unsaved work."""
    folder = tmp_path / "unsaved"
    monkeypatch.setattr(autosave, "journals_path", lambda: folder)
    return folder


@pytest.fixture
def next_start(qtbot: QtBot, tmp_path: Path) -> Iterator[Person]:
    """The window of the start after."""
    problems: list[str] = []
    jobs = JobQueue()
    settings = Settings(tmp_path / "next.ini")
    window = MainWindow(settings, jobs, lambda parent, sentence: problems.append(sentence))
    window.resize(1100, 760)
    window.show()
    yield Person(window, qtbot, problems)
    assert jobs.close(60)
    window.autosave.close()
    for document in tuple(window.workspace.documents):
        window.workspace.close_document(document)
    window.close()
    window.deleteLater()


def crashes(person: Person) -> None:
    """Leave everything on disk as a killed program would: nothing is closed or removed."""
    writer = person.window.autosave.writer
    assert writer is not None
    assert writer.flush()
    person.window.autosave.close(remove=False)


def paints(person: Person, photo: Path) -> None:
    person.window.protect()
    person.opens(photo)  # two windows are open: keys would reach the other one
    person.window.workspace.choose_tool("paint")
    person.drags((100, 100), (200, 150))
    person.drags((300, 100), (300, 250))
    person.window.actions_table["edit.undo"].trigger()


def offer(person: Person) -> RecoveryDialog:
    person.window.protect()
    person.bot.waitUntil(lambda: person.window.recovery.dialog is not None, timeout=30000)
    dialog = person.window.recovery.dialog
    assert dialog is not None
    return dialog


def click(person: Person, button: QAbstractButton) -> None:
    person.bot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_work_comes_back_after_a_crash(person: Person, next_start: Person, photo: Path) -> None:
    paints(person, photo)
    before = person.document
    crashes(person)
    dialog = offer(next_start)
    assert dialog.list.count() == 1
    assert dialog.list.item(0).text().startswith("photo.png\nA minute ago")
    next_start.presses(Qt.Key.Key_Return, widget=dialog)
    next_start.bot.waitUntil(
        lambda: next_start.window.workspace.document is not None, timeout=30000
    )
    after = next_start.document
    assert np.array_equal(after.pixels, before.pixels)
    assert np.array_equal(after.edits, before.edits)
    assert after.path == photo
    assert after.modified
    assert [step.name for step in after.history.steps] == ["Paint", "Paint"]
    assert after.history.position == 1
    thumbnails = next_start.window.history.thumbnails
    assert thumbnails.first(after) is not None
    for step, old in zip(after.history.steps, before.history.steps, strict=True):
        again, there = thumbnails.of(step), person.window.history.thumbnails.of(old)
        assert again is not None
        assert there is not None
        assert again.toImage() == there.toImage()
    after.redo()
    before.redo()
    assert np.array_equal(after.pixels, before.pixels)
    assert next_start.problems == []


def test_work_that_came_back_is_kept_on(
    person: Person, next_start: Person, photo: Path, root: Path
) -> None:
    paints(person, photo)
    crashes(person)
    click(next_start, offer(next_start).bring_button)
    next_start.bot.waitUntil(
        lambda: next_start.window.workspace.document is not None, timeout=30000
    )
    next_start.window.workspace.choose_tool("paint")
    next_start.drags((50, 50), (90, 90))
    wanted = next_start.document.pixels.copy()
    crashes(next_start)
    (work,) = find_work(root)
    work.leave()
    again = recovery_of(root)
    assert np.array_equal(again, wanted)


def recovery_of(root: Path) -> np.ndarray:
    from app.journal.recovery import bring_back

    (work,) = find_work(root)
    document, journal = bring_back(work, 1 << 30)
    journal.leave()
    return document.pixels


def test_later_asks_again_and_discard_is_for_good(
    person: Person,
    next_start: Person,
    photo: Path,
    root: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    paints(person, photo)
    crashes(person)
    dialog = offer(next_start)
    next_start.presses(Qt.Key.Key_Escape, widget=dialog)
    assert not dialog.isVisible()
    next_start.window.recovery.dialog = None
    dialog = offer(next_start)
    asked: list[str] = []

    def refuse(box: QMessageBox) -> int:
        asked.append(box.text())
        return 0

    monkeypatch.setattr(QMessageBox, "exec", refuse)
    click(next_start, dialog.discard_button)
    assert asked == ["Delete the unsaved work on “photo.png”?"]
    assert dialog.list.count() == 1, "nothing is deleted without a yes"
    monkeypatch.setattr(recovery, "ask_discard", lambda *_: True)
    click(next_start, dialog.discard_button)
    assert not dialog.isVisible()
    assert list(root.iterdir()) == []


def test_one_that_can_not_be_read_does_not_keep_the_other_away(
    person: Person, next_start: Person, photo: Path, root: Path, tmp_path: Path
) -> None:
    paints(person, photo)
    crashes(person)
    (damaged,) = root.glob("*/journal-1")
    data = bytearray(damaged.read_bytes())
    data[len(data) // 3] ^= 255
    damaged.write_bytes(data)
    aside = damaged.parent.rename(tmp_path / "aside")
    person.window.workspace.close_document(person.document)
    paints(person, photo)
    crashes(person)
    aside.rename(root / "aside")
    dialog = offer(next_start)
    assert dialog.list.count() == 2
    click(next_start, dialog.bring_button)
    next_start.bot.waitUntil(lambda: bool(next_start.problems), timeout=30000)
    next_start.bot.waitUntil(
        lambda: next_start.window.workspace.document is not None, timeout=30000
    )
    assert len(next_start.problems) == 1
    assert "damaged" in next_start.problems[0]
    assert len(next_start.window.workspace.documents) == 1


def test_several_photos_come_back_the_newest_in_front(
    person: Person, next_start: Person, photo: Path, tmp_path: Path
) -> None:
    person.window.protect()
    for name in ("first", "second"):
        document = Document(read(photo), tmp_path / f"{name}.png")
        person.window.workspace.open_document(document)
        document.paste_box(Box(5, 5, 30, 30), np.full((30, 30, 3), 9, np.uint8), "Paint")
    crashes(person)
    click(next_start, offer(next_start).bring_button)
    opened = next_start.window.workspace.documents
    next_start.bot.waitUntil(lambda: len(opened) == 2, timeout=30000)
    assert [document.title for document in opened] == ["first.png", "second.png"]
    assert next_start.document.title == "second.png"


def test_saved_or_discarded_work_leaves_nothing(person: Person, photo: Path, root: Path) -> None:
    paints(person, photo)
    writer = person.window.autosave.writer
    assert writer is not None
    assert writer.flush()
    assert len(list(root.iterdir())) == 1
    person.window.workspace.close_document(person.document)
    assert writer.flush()
    assert list(root.iterdir()) == []


def test_nothing_to_offer_shows_no_dialog(person: Person) -> None:
    with person.bot.waitSignal(person.window.recovery.looked, timeout=30000):
        person.window.protect()
    assert person.window.recovery.dialog is None


def test_every_control_of_the_dialog_has_a_tip(
    person: Person, next_start: Person, photo: Path
) -> None:
    paints(person, photo)
    crashes(person)
    dialog = offer(next_start)
    for button in dialog.findChildren(QPushButton):
        assert button.toolTip(), button.text()
    assert dialog.list.accessibleName()
    dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.bring_button.isEnabled()
    assert not dialog.discard_button.isEnabled()


@pytest.mark.parametrize(
    ("ago", "words"),
    [(20, "A minute ago"), (300, "5 minutes ago"), (3700, "An hour ago"), (7300, "2 hours ago")],
)
def test_when_is_said_in_words(ago: float, words: str) -> None:
    assert when_text(1_000_000_000 - ago, 1_000_000_000) == words
