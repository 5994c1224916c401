"""The thread that writes: how late it is, and what it does when it can't."""

from __future__ import annotations

import errno
import os
import shutil
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.document.document import Change, Document
from app.document.earlier import Earlier, ProjectLayer
from app.document.history import TILE, region
from app.jobs.queue import JobQueue
from app.journal import folder, writer
from app.journal.autosave import Autosave
from app.journal.recovery import bring_back, find_work
from app.settings import AUTOSAVE, AUTOSAVE_MEGABYTES, AUTOSAVE_SECONDS, Settings
from app.workspace import Workspace
from glean_core.imaging import Box
from tests.journal.conftest import Told, a_cleanup, act, new_document


class Desk:
    """A workspace with its autosave, and what it told the person."""

    def __init__(self, place: Path) -> None:
        self.root = place / "unsaved"
        self.settings = Settings(place / "settings.ini")
        self.settings.set(AUTOSAVE_SECONDS, 30)
        self.jobs = JobQueue()
        self.workspace = Workspace(self.settings, self.jobs)
        self.autosave = Autosave(self.workspace, self.root)
        self.problems: list[str] = []
        self.workspace.failed.connect(self.problems.append)

    def opens(self, document: Document) -> Document:
        self.workspace.open_document(document)
        return document

    @property
    def writer(self) -> writer.Writer:
        assert self.autosave.writer is not None
        return self.autosave.writer

    def comes_back(self) -> list[Told]:
        """Crash, and look at what the next start finds."""
        assert self.writer.flush()
        self.autosave.close(remove=False)
        states = []
        for work in find_work(self.root):
            document, journal = bring_back(work, 1 << 30)
            journal.leave()
            states.append(Told.of(document))
        return states


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    made.autosave.start()
    yield made
    made.autosave.close()
    assert made.jobs.close(10)


def paint(document: Document, value: int) -> None:
    recording = document.record()
    recording.touch("pixels", Box(0, 0, TILE, TILE))
    part = region(document.pixels, Box(0, 0, TILE, TILE).clipped(*document.selection.shape))
    part[...] = np.random.default_rng(value).integers(0, 256, part.shape)
    document.commit(recording, "Paint", retouched=True)


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """A disk that is full while the list says so; writes end in the middle."""
    full = [False]
    real = folder.write_record

    def write_record(file: Any, record: Any) -> int:
        if full[0]:
            file.write(b"half")
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return real(file, record)

    monkeypatch.setattr(folder, "write_record", write_record)
    return full


def test_several_photos_come_back(desk: Desk) -> None:
    rng = np.random.default_rng(1)
    documents = [desk.opens(new_document(*kind)) for kind in ((3, "uint8"), (4, "uint16"))]
    for _ in range(30):
        act(documents[int(rng.integers(2))], rng)
    for document in documents:
        paint(document, 5) if document.pixels.shape[2] == 3 else act(document, rng)
    wanted = [Told.of(document) for document in documents]
    assert sorted(desk.comes_back(), key=repr) == sorted(
        [told for told in wanted if told.modified or any(told.selection)], key=repr
    )


def test_an_untouched_photo_is_not_written(desk: Desk) -> None:
    desk.opens(new_document())
    assert desk.writer.flush()
    assert list(desk.root.iterdir()) == [] if desk.root.exists() else True


def test_it_writes_by_itself_within_the_interval(desk: Desk, qtbot: QtBot) -> None:
    desk.settings.set(AUTOSAVE_SECONDS, 1)
    desk.autosave.refresh()
    document = desk.opens(new_document())
    paint(document, 1)
    qtbot.waitUntil(lambda: bool(list(desk.root.glob("*/journal-1"))), timeout=5000)


def test_telling_takes_no_time_and_copies_nothing(desk: Desk) -> None:
    document = desk.opens(new_document(height=1500, width=2000))
    paint(document, 1)  # the base is written now, in the writer's thread
    began = time.thread_time()
    for _ in range(20):
        desk.autosave._tell(document)
    assert (time.thread_time() - began) / 20 < 0.002


def test_a_slow_disk_does_not_hold_the_painter(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    go_on = threading.Event()
    real = folder.write_record

    def write_record(file: Any, record: Any) -> int:
        assert go_on.wait(30)
        return real(file, record)

    monkeypatch.setattr(folder, "write_record", write_record)
    document = desk.opens(new_document())
    for value in range(10):
        paint(document, value)
        desk.writer.flush(0.01)
    go_on.set()
    assert desk.comes_back() == [Told.of(document)]


def test_a_full_disk_is_said_once_and_work_goes_on(
    desk: Desk, qtbot: QtBot, full_disk: list[bool]
) -> None:
    document = desk.opens(new_document())
    paint(document, 1)
    assert desk.writer.flush()
    full_disk[0] = True
    for value in range(2, 5):
        paint(document, value)
        assert not desk.writer.flush(0.1)
    qtbot.waitUntil(lambda: bool(desk.problems), timeout=5000)
    (sentence,) = desk.problems
    assert "disk" in sentence
    assert "is full" in sentence
    assert str(desk.root) in sentence
    full_disk[0] = False
    assert desk.comes_back() == [Told.of(document)], "nothing is missing once there is room"


def test_with_a_full_disk_the_work_up_to_then_comes_back(desk: Desk, full_disk: list[bool]) -> None:
    document = desk.opens(new_document())
    paint(document, 1)
    assert desk.writer.flush()
    wanted = Told.of(document)
    full_disk[0] = True
    paint(document, 2)
    desk.writer.flush(0.1)
    desk.autosave.close(remove=False)
    (work,) = find_work(desk.root)
    assert Told.of(bring_back(work, 1 << 30)[0]) == wanted


def test_work_that_waits_too_long_is_begun_anew_later(
    desk: Desk, qtbot: QtBot, full_disk: list[bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writer, "GIVE_UP", 10)
    monkeypatch.setattr("app.journal.autosave.AGAIN", 0.0)
    document = desk.opens(new_document())
    full_disk[0] = True
    paint(document, 1)
    desk.writer.flush()
    qtbot.waitUntil(lambda: bool(desk.problems), timeout=5000)
    full_disk[0] = False
    paint(document, 2)
    document.undo()
    assert desk.comes_back() == [Told.of(document)]
    assert len(desk.problems) == 1


def test_a_folder_that_can_not_be_written_is_named(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    desk.root.write_text("a file where the folder should be")
    document = desk.opens(new_document())
    paint(document, 1)
    desk.writer.flush(0.2)
    qtbot.waitUntil(lambda: bool(desk.problems), timeout=5000)
    assert str(desk.root) in desk.problems[0]
    assert desk.problems[0].count(".") <= str(desk.root).count(".") + 1, "one sentence"
    document.undo()
    assert document.history.position == 0


def test_the_last_bytes_of_the_disk_are_left_to_others(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(desk.root.parent)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage._replace(free=1000))
    paint(desk.opens(new_document()), 1)
    desk.writer.flush(0.2)
    qtbot.waitUntil(lambda: bool(desk.problems), timeout=5000)
    assert "is full" in desk.problems[0]


def test_the_disk_space_is_limited(desk: Desk) -> None:
    desk.settings.set(AUTOSAVE_MEGABYTES, 1)
    desk.autosave.refresh()
    document = desk.opens(new_document())
    for value in range(60):
        paint(document, value)
        if value % 7 == 0:
            assert desk.writer.flush()
    assert desk.writer.flush()
    assert sum(path.stat().st_size for path in desk.root.glob("*/journal*")) <= 1 << 20
    (told,) = desk.comes_back()
    assert told.pixels == document.pixels.tobytes()
    assert told.opened == document.as_opened().tobytes()
    assert 3 < len(told.names) < 60
    assert desk.problems == []


def test_a_photo_too_large_for_the_limit_is_said(desk: Desk, qtbot: QtBot) -> None:
    desk.settings.set(AUTOSAVE_MEGABYTES, 1)
    desk.autosave.refresh()
    document = desk.opens(new_document(height=800, width=900))
    paint(document, 1)
    desk.writer.flush()
    qtbot.waitUntil(lambda: bool(desk.problems), timeout=5000)
    paint(document, 2)
    desk.writer.flush()
    assert len(desk.problems) == 1
    assert "more of the disk than autosave may use" in desk.problems[0]
    assert sum(path.stat().st_size for path in desk.root.rglob("*")) < 1 << 20


def test_going_back_beyond_what_the_disk_holds_begins_anew(desk: Desk, qtbot: QtBot) -> None:
    desk.settings.set(AUTOSAVE_MEGABYTES, 1)
    desk.autosave.refresh()
    document = desk.opens(new_document())
    for value in range(12):
        paint(document, value)
        assert desk.writer.flush()
    document.jump(0)
    desk.settings.set(AUTOSAVE_MEGABYTES, 100)
    desk.autosave.refresh()
    desk.writer.flush()
    qtbot.wait(50)  # the interface hears of the gap and tells everything
    paint(document, 99)
    assert desk.comes_back() == [Told.of(document)]
    assert desk.problems == []


def test_switching_on_in_the_middle_keeps_what_was_done(desk: Desk) -> None:
    desk.settings.set(AUTOSAVE, False)
    desk.autosave.refresh()
    assert desk.autosave.writer is None
    document = desk.opens(new_document())
    for value in range(3):
        paint(document, value)
    document.undo()
    desk.settings.set(AUTOSAVE, True)
    desk.autosave.refresh()
    assert desk.comes_back() == [Told.of(document)]


def test_switching_off_deletes_what_was_kept(desk: Desk) -> None:
    paint(desk.opens(new_document()), 1)
    assert desk.writer.flush()
    desk.settings.set(AUTOSAVE, False)
    desk.autosave.refresh()
    assert list(desk.root.iterdir()) == []


def test_work_brought_back_with_autosave_off_goes_when_it_is_closed(desk: Desk) -> None:
    paint(desk.opens(new_document()), 1)
    assert len(desk.comes_back()) == 1
    desk.settings.set(AUTOSAVE, False)
    desk.autosave.refresh()
    (work,) = find_work(desk.root)
    document, journal = bring_back(work, 1 << 30)
    desk.autosave.adopt(document, journal)
    desk.opens(document)
    assert find_work(desk.root) == [], "it is open here"
    desk.workspace.close_document(document)
    assert list(desk.root.iterdir()) == []


def test_a_project_keeps_what_it_was_begun_with(desk: Desk) -> None:
    """Its pixels are not the opened ones, though nothing was done yet."""
    document = new_document()
    document.opened.keep(document.frame)
    document.pixels[20:60, 30:90] = 7
    document.edits[20:60, 30:90] = 255
    document.announce(Change(edits=document.frame))
    box = Box(30, 20, 60, 40)
    layer = ProjectLayer("Clean up", box, b"png", True, a_cleanup(box))
    document.earlier = Earlier(Path("photo.tif"), (layer,), (a_cleanup(box), a_cleanup(box)))
    desk.opens(document)
    paint(document, 1)
    wanted = Told.of(document)
    assert desk.comes_back() == [wanted]


def test_closing_does_not_wait_for_what_nobody_wants(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    began = threading.Event()
    real = folder.write_record

    def write_record(file: Any, record: Any) -> int:
        began.set()
        time.sleep(0.2)
        return real(file, record)

    monkeypatch.setattr(folder, "write_record", write_record)
    paint(desk.opens(new_document(height=100 * TILE, width=64)), 1)  # a base of 100 records
    desk.writer.flush(0.01)
    assert began.wait(10)
    start = time.monotonic()
    desk.autosave.close()
    assert time.monotonic() - start < 5
    assert list(desk.root.iterdir()) == []


def test_a_full_disk_does_not_lose_what_was_brought_back(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = desk.opens(new_document())
    paint(document, 1)
    wanted = Told.of(document)
    desk.comes_back()
    desk.workspace.close_document(document)
    desk.autosave.refresh()
    usage = shutil.disk_usage(desk.root)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage._replace(free=1000))
    (work,) = find_work(desk.root)
    desk.autosave.adopt(*bring_back(work, 1 << 30))
    assert desk.writer.flush()
    assert desk.comes_back() == [wanted]
