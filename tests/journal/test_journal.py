"""What a journal's file holds, whatever happens to the file."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.document.document import Document
from app.document.history import TILE, region
from app.document.selection import Mode, rectangle
from app.journal.base import base_of
from app.journal.folder import GapError, Journal, journal_files
from app.journal.recovery import bring_back, find_work
from app.journal.replay import read_story
from app.journal.state import state_of
from glean_core.errors import GleanError
from glean_core.imaging import Box
from tests.journal.conftest import Told, act, new_document


def begin(root: Path, document: Document) -> Journal:
    return Journal.begin(root, base_of(document), state_of(document))


def paint(document: Document, value: int, name: str = "Paint") -> None:
    recording = document.record()
    recording.touch("pixels", Box(0, 0, TILE, TILE))
    noise = np.random.default_rng(value).integers(0, 256, (TILE, TILE, 3))
    region(document.pixels, Box(0, 0, TILE, TILE))[...] = noise
    document.commit(recording, name, retouched=True)


def read_back(journal: Journal, limit: int = 1 << 30) -> Told:
    journal.sync()
    return Told.of(read_story(journal.path, limit).document)


@pytest.mark.parametrize("late", [0, 1, 7])
def test_what_was_done_comes_back(tmp_path: Path, kind: tuple[int, str], late: int) -> None:
    """Also when the journal begins with `late` things done already."""
    document, rng = new_document(*kind), np.random.default_rng(late)
    for _ in range(late):
        act(document, rng)
    journal = begin(tmp_path, document)
    for number in range(25):
        act(document, rng)
        journal.add(state_of(document))
        if number % 5 == 0:
            assert read_back(journal) == Told.of(document)
    assert read_back(journal) == Told.of(document)


def test_undo_and_redo_come_back_bit_identical(tmp_path: Path) -> None:
    document, rng = new_document(), np.random.default_rng(2)
    journal = begin(tmp_path, document)
    for _ in range(20):
        act(document, rng)
        journal.add(state_of(document))
    journal.sync()
    again = read_story(journal.path).document
    for position in (*range(len(document.history.steps), -1, -1), len(document.history.steps)):
        document.jump(position)
        again.jump(position)
        assert Told.of(again) == Told.of(document)


def test_a_base_read_while_painting_is_the_photo_as_opened(tmp_path: Path) -> None:
    document = new_document()
    opened = document.pixels.copy()
    base = base_of(document)
    assert base.planes["pixels"] is document.pixels, "nothing is copied"
    paint(document, 1)
    journal = Journal.begin(tmp_path, base, state_of(document))
    again = read_story(journal.path).document
    assert np.array_equal(again.pixels, document.pixels)
    again.undo()
    assert np.array_equal(again.pixels, opened)


def test_saving_is_remembered(tmp_path: Path) -> None:
    document = new_document()
    journal = begin(tmp_path, document)
    for value in range(4):
        paint(document, value)
        if value == 2:
            document.mark_saved(document.save_point(), tmp_path / "photo.tif")
        journal.add(state_of(document))
    journal.sync()
    again = read_story(journal.path).document
    assert (again.title, again.path) == ("photo.tif", tmp_path / "photo.tif")
    assert again.modified
    again.undo()
    assert not again.modified


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[int, Told]]:
    """A journal, and what it has to bring back when it is cut off after so many bytes."""
    document, rng = new_document(height=40, width=50), np.random.default_rng(8)
    journal = begin(tmp_path_factory.mktemp("journal"), document)
    states = {journal.size: Told.of(document)}
    for _ in range(12):
        act(document, rng)
        journal.add(state_of(document))
        states[journal.size] = Told.of(document)
    journal.sync()
    return journal.path, states


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(share=st.floats(0, 1), torn=st.binary(max_size=40))
def test_any_cut_gives_a_state_before_it(
    told: tuple[Path, dict[int, Told]], tmp_path: Path, share: float, torn: bytes
) -> None:
    path, states = told
    length = round(share * max(states))
    cut = tmp_path / "cut"
    cut.write_bytes(path.read_bytes()[:length] + torn)
    whole = [size for size in states if size <= length]
    if not whole:
        with pytest.raises(GleanError):
            read_story(cut)
        return
    assert Told.of(read_story(cut).document) == states[max(whole)]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(share=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
def test_a_flipped_bit_is_noticed(
    told: tuple[Path, dict[int, Told]], tmp_path: Path, share: float, bit: int
) -> None:
    path, states = told
    data, at = bytearray(path.read_bytes()), int(share * max(states))
    data[at] ^= 1 << bit
    damaged = tmp_path / "damaged"
    damaged.write_bytes(data)
    whole = [size for size in states if size <= at]
    if not whole:
        with pytest.raises(GleanError):
            read_story(damaged)
        return
    assert Told.of(read_story(damaged).document) == states[max(whole)]


def test_dropped_steps_do_not_come_back_but_what_they_did_does(tmp_path: Path) -> None:
    document = new_document()
    document.history.limit_bytes = 6 * TILE * TILE * 3
    journal = begin(tmp_path, document)
    for value in range(9):
        paint(document, value, f"step {value}")
        journal.add(state_of(document))
    assert document.history.dropped
    assert read_back(journal) == Told.of(document)


@pytest.mark.parametrize("undone", [0, 3])
def test_a_compacted_journal_tells_the_same_with_less(tmp_path: Path, undone: int) -> None:
    document = new_document()
    document.history.limit_bytes = 12 * TILE * TILE * 3
    journal = begin(tmp_path, document)
    for value in range(12):
        paint(document, value, f"step {value}")
        journal.add(state_of(document))
    document.jump(document.history.position - undone)
    journal.add(state_of(document))
    before = journal.size
    journal.compact(1 << 30)
    assert journal.size < before
    assert [path.name for path in journal_files(journal.folder)] == ["journal-2"]
    assert read_back(journal) == Told.of(document)
    paint(document, 99)
    journal.add(state_of(document))
    assert read_back(journal) == Told.of(document)


def test_a_compacted_journal_may_keep_fewer_steps(tmp_path: Path) -> None:
    document = new_document()
    journal = begin(tmp_path, document)
    for value in range(10):
        paint(document, value, f"step {value}")
        journal.add(state_of(document))
    journal.compact(5 * TILE * TILE * 3)
    again = read_story(journal.path).document
    assert np.array_equal(again.pixels, document.pixels)
    assert np.array_equal(again.as_opened(), document.as_opened())
    assert [step.name for step in again.history.steps] == ["step 8", "step 9"]
    document.jump(9)
    journal.add(state_of(document))
    document.jump(2)
    with pytest.raises(GapError):
        journal.add(state_of(document))


def test_history_beyond_the_limit_stays_away(tmp_path: Path) -> None:
    document = new_document()
    journal = begin(tmp_path, document)
    for value in range(10):
        paint(document, value, f"step {value}")
    journal.add(state_of(document))
    again = read_story(journal.path, 5 * TILE * TILE * 3).document
    assert [step.name for step in again.history.steps] == ["step 8", "step 9"]
    assert again.history.dropped == 8
    assert np.array_equal(again.pixels, document.pixels)


# -- looking for work ------------------------------------------------------------------------


def test_work_is_found_once_its_holder_is_gone(tmp_path: Path) -> None:
    document = new_document()
    journal = begin(tmp_path, document)
    paint(document, 1)
    journal.add(state_of(document))
    assert find_work(tmp_path) == [], "somebody works on it"
    journal.leave()
    with journal.path.open("ab") as file:
        file.write(b"torn off")
    (work,) = find_work(tmp_path)
    assert (work.title, work.problem) == ("noise", "")
    assert find_work(tmp_path) == [], "it is being looked at"
    again, going_on = bring_back(work, 1 << 30)
    assert Told.of(again) == Told.of(document)
    assert going_on.base_bytes == journal.base_bytes
    assert going_on.size == journal.size
    paint(again, 2)
    going_on.add(state_of(again))
    assert read_back(going_on) == Told.of(again)
    going_on.remove()
    assert list(tmp_path.iterdir()) == []


def test_what_is_saved_and_deselected_is_not_offered(tmp_path: Path) -> None:
    document = new_document()
    journal = begin(tmp_path, document)
    document.select(rectangle((5, 5), (20, 20)), Mode.REPLACE, "Select")
    journal.add(state_of(document))
    journal.leave()
    (work,) = find_work(tmp_path)
    again, journal = bring_back(work, 1 << 30)
    again.deselect()
    journal.add(state_of(again))
    journal.leave()
    assert find_work(tmp_path) == []
    assert list(tmp_path.iterdir()) == []


def test_one_damaged_journal_does_not_keep_others_away(tmp_path: Path) -> None:
    for name in ("first", "second"):
        document = new_document()
        document.title = name
        paint(document, 1)
        journal = begin(tmp_path, document)
        journal.leave()
        if name == "first":
            data = bytearray(journal.path.read_bytes())
            data[len(data) // 2] ^= 1
            journal.path.write_bytes(data)
    (tmp_path / "empty").mkdir()
    shutil.copy(Path(__file__), tmp_path / "a file.txt")
    found = {work.title: work for work in find_work(tmp_path)}
    assert set(found) == {"first", "second"}
    with pytest.raises(GleanError, match="can’t be brought back"):
        bring_back(found["first"], 1 << 30)
    document, _ = bring_back(found["second"], 1 << 30)
    assert document.title == "second"
    found["first"].discard()
    assert not found["first"].folder.exists()


def test_the_oldest_work_goes_when_there_is_too_much(tmp_path: Path) -> None:
    for number in range(3):
        document = new_document()
        document.title = str(number)
        paint(document, 1)
        begin(tmp_path, document).leave()
    found = find_work(tmp_path)
    for work in found:
        work.leave()
    assert len(found) == 3
    newest = found[0].title
    assert [work.title for work in find_work(tmp_path, 10)] == [newest]
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize("seed", range(6))
def test_compacting_in_between_changes_nothing(tmp_path: Path, seed: int) -> None:
    """Also with sizes that change, and with steps that were dropped."""
    document, rng = new_document(dtype=["uint8", "uint16"][seed % 2]), np.random.default_rng(seed)
    document.history.limit_bytes = 1_000_000
    journal = begin(tmp_path, document)
    for number in range(30):
        act(document, rng)
        journal.add(state_of(document))
        if rng.random() < 0.2:
            journal.compact(1 << 30)
        if number % 6 == 0:
            assert read_back(journal, 1 << 40) == Told.of(document)
    assert read_back(journal, 1 << 40) == Told.of(document)
