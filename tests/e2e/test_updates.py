"""Help > Check for updates, against a server on this computer."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit

from app.dialogs.about import program_version
from app.dialogs.updates import UpdatesDialog
from app.settings import UPDATES_SEEN
from glean_core.updates.check import this_platform
from tests.e2e.conftest import Person
from tests.update_server import OTHER_KEY, TEST_KEY, Server, content, listing, public, sends
from tests.update_server import serving as serving_updates


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    with serving_updates() as made:
        monkeypatch.setenv("GLEAN_UPDATES_ADDRESS", made.address)
        monkeypatch.setenv("GLEAN_UPDATES_KEYS", public(TEST_KEY))
        yield made


@pytest.fixture
def pages() -> list[str]:
    """The pages that the browser was asked to show."""
    return []


def opened(person: Person, pages: list[str]) -> UpdatesDialog:
    dialog = UpdatesDialog(person.window.settings, person.window, pages.append)
    person.bot.addWidget(dialog)
    dialog.show()
    return dialog


def answered(person: Person, pages: list[str]) -> UpdatesDialog:
    dialog = opened(person, pages)
    person.bot.waitUntil(lambda: not dialog.busy.isVisible(), timeout=10000)
    return dialog


def test_nothing_is_asked_until_the_command_is_chosen(
    server: Server, person: Person, photo: Path
) -> None:
    person.opens(photo)
    person.window.protect()
    person.bot.wait(300)
    assert server.asked == []
    shown: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, UpdatesDialog)
        if dialog.busy.isVisible():
            QTimer.singleShot(20, look)
            return
        shown.append(dialog.title.text())
        dialog.reject()

    QTimer.singleShot(0, look)
    person.window.actions_table["help.updates"].trigger()
    assert shown == ["There is a newer version: 99.1"]
    assert len(server.asked) == 1


def test_the_program_starts_without_what_only_updates_need() -> None:
    code = (
        "import sys, app.main_window; "
        "print([n for n in ('nacl', 'truststore', 'glean_core.updates') if n in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"


def test_the_page_of_a_newer_version_opens_only_when_pressed(
    server: Server, person: Person, pages: list[str]
) -> None:
    file = {**content()["files"][0], "platform": this_platform()}
    other = {**file, "platform": "other-x86_64", "url": "https://example.org/other.exe"}
    server.respond = sends(listing(files=[file, other]))
    dialog = answered(person, pages)
    assert dialog.title.text() == "There is a newer version: 99.1"
    assert f"You have version {program_version()}." in dialog.text.text()
    assert "November 20, 2026" in dialog.text.text() or "20 November 2026" in dialog.text.text()
    digests = [edit for edit in dialog.findChildren(QLineEdit) if edit.isReadOnly()]
    assert [edit.text() for edit in digests] == ["ab" * 32]
    assert pages == []
    person.bot.mouseClick(dialog.page_button, Qt.MouseButton.LeftButton)
    assert pages == ["https://example.org/99.1"]


def test_return_opens_the_page_and_escape_closes(
    server: Server, person: Person, pages: list[str]
) -> None:
    dialog = answered(person, pages)
    person.bot.keyClick(dialog, Qt.Key.Key_Return)
    assert pages == ["https://example.org/99.1"]
    person.bot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize("version", ["0.0.1", program_version()])
def test_an_older_or_the_same_version_is_not_offered(
    server: Server, person: Person, pages: list[str], version: str
) -> None:
    server.respond = sends(listing(version))
    dialog = answered(person, pages)
    assert dialog.title.text() == "You have the newest version"
    assert not dialog.page_button.isVisible()
    assert not dialog.again_button.isVisible()


@pytest.mark.parametrize(
    ("data", "code", "words"),
    [
        (listing().replace(b"99.1", b"99.2", 1), 200, "is not signed by the makers"),
        (listing(key=OTHER_KEY), 200, "is not signed by the makers"),
        (b"<html>", 200, "is not a list of versions"),
        (b"a" * 100_000, 200, "is larger than 64 KB"),
        (b"", 404, "answered “404 Not Found”"),
        (listing(days=-1), 200, "was only good until"),
    ],
    ids=["tampered", "wrong key", "garbage", "huge", "404", "too old"],
)
def test_what_is_in_the_way_is_said_and_can_be_tried_again(
    server: Server, person: Person, pages: list[str], data: bytes, code: int, words: str
) -> None:
    server.respond = sends(data, code)
    dialog = answered(person, pages)
    assert dialog.title.text() == "Updates could not be checked"
    assert words in dialog.text.text()
    assert not dialog.page_button.isVisible()
    assert person.window.settings.get(UPDATES_SEEN) == ""
    server.respond = sends(listing())
    person.bot.mouseClick(dialog.again_button, Qt.MouseButton.LeftButton)
    person.bot.waitUntil(lambda: "99.1" in dialog.title.text(), timeout=10000)


def test_an_answer_from_before_the_last_one_is_not_believed(
    server: Server, person: Person, pages: list[str]
) -> None:
    person.window.settings.set(UPDATES_SEEN, "2199-01-01T00:00:00+00:00")
    assert "older than one that came before" in answered(person, pages).text.text()
    person.window.settings.set(UPDATES_SEEN, "nonsense")
    assert "99.1" in answered(person, pages).title.text()


def test_a_slow_server_is_given_up_by_escape_and_holds_nothing_up(
    server: Server, person: Person, pages: list[str], photo: Path
) -> None:
    server.dawdles()
    dialog = opened(person, pages)
    person.bot.waitUntil(lambda: len(server.asked) == 1, timeout=5000)
    assert dialog.close_button.text() == "Cancel"
    person.opens(photo)  # the worker of the window is free
    start = time.monotonic()
    person.bot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert time.monotonic() - start < 1
    assert person.window.settings.get(UPDATES_SEEN) == ""


def test_a_build_from_the_sources_says_that_it_has_no_channel(
    person: Person, pages: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("glean_core.updates.channel.find_channel.__defaults__", (Path("none"), {}))
    dialog = opened(person, pages)
    assert not dialog.busy.isVisible()
    assert dialog.text.text().startswith("This build has no update channel, because it")
    assert not dialog.again_button.isVisible()
