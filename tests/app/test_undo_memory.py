"""One limit for undo, whatever the number of open photos."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from app.document.budget import share_out
from app.document.document import Document
from app.document.history import History, Step
from app.document.reshape import Resize
from app.jobs.queue import JobQueue
from app.settings import HISTORY_MEGABYTES, Settings
from app.undo_memory import UndoMemory
from app.workspace import Workspace
from tests.app.conftest import MakeDocument


def step(size: int) -> Step:
    made = Step(str(size), ())
    made.__dict__["nbytes"] = size
    return made


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(1, 40)), max_size=60))
def test_all_together_stay_within_the_limit(pushes: list[tuple[int, int]]) -> None:
    histories = [History(100) for _ in range(4)]
    for which, size in pushes:
        histories[which].push(step(size))
        share_out(histories, 100)
        # A photo always keeps its newest step, here of at most 40.
        assert sum(history.nbytes for history in histories) <= 100 + 3 * 40
        for history in histories:
            assert history.nbytes <= 100 or len(history.steps) == 1


def test_one_photo_may_have_all_until_another_needs_its_part() -> None:
    first, second = History(1000), History(1000)
    for _ in range(10):
        first.push(step(10))
    assert share_out([first, second], 100) == []
    for _ in range(3):
        second.push(step(10))
        assert share_out([first, second], 100) == [first]
    assert (first.nbytes, second.nbytes) == (70, 30)
    for _ in range(9):
        second.push(step(10))
        share_out([first, second], 100)
    assert (first.nbytes, second.nbytes) == (50, 50)


def test_a_lower_limit_holds_at_once(
    qtbot: QtBot, tmp_path: Path, make_document: MakeDocument
) -> None:
    jobs = JobQueue()
    workspace = Workspace(Settings(tmp_path / "s.ini"), jobs)
    memory = UndoMemory(workspace)
    document: Document = make_document(600, 600)
    workspace.open_document(document)
    for value in range(4):
        document.paste_box(document.frame, document.pixels ^ (value + 1), "Paint")
    assert document.history.dropped == 0
    workspace.settings.set(HISTORY_MEGABYTES, 3)
    with qtbot.waitSignal(workspace.changed):
        memory.refresh()
    assert document.history.dropped == 3
    assert jobs.close(10)


def test_redo_of_a_slow_step_is_right_after_older_ones_have_gone(
    make_document: MakeDocument,
) -> None:
    """What such a step had made is remembered by its place, and the places change."""
    document = make_document(300, 400)
    for value in range(3):
        document.paste_box(document.frame, document.pixels ^ (value + 1), "Paint")
    document.reshape(Resize(200, 150), "Resize")
    document.reshape(Resize(120, 100), "Resize")
    wanted = document.pixels.copy()
    document.jump(3)
    document.history.share(document.history.steps[2].nbytes * 3)
    assert document.history.dropped
    document.jump(len(document.history.steps))
    assert np.array_equal(document.pixels, wanted)
