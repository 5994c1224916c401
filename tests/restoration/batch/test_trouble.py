"""Pause, cancel, and what holds a whole batch up until somebody mends it."""

from __future__ import annotations

import errno
import os
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from glean_core.errors import CancelledError
from glean_core.restoration.batch import (
    Batch,
    BatchJob,
    Listener,
    Status,
    saving,
    write_report,
)
from tests.restoration.batch.doubles import SlowEnlarger, fill, job, results, run

PATIENCE = 20.0  # seconds until a test gives up


class Background:
    """A batch that runs in a thread of its own."""

    def __init__(self, what: BatchJob, enlarger: SlowEnlarger | None = None) -> None:
        self.seen: list[Status] = []
        self.raised: BaseException | None = None
        listener = Listener(status=self.seen.append)
        self.batch = Batch(what, enlarger or SlowEnlarger(), listener)
        self.thread = threading.Thread(target=self._run, daemon=True)
        self.thread.start()

    def _run(self) -> None:
        try:
            self.batch.run()
        except BaseException as error:
            self.raised = error

    def wait_until(self, condition: Callable[[Status], bool]) -> Status:
        deadline = time.monotonic() + PATIENCE
        while not condition(status := self.batch.status()):
            assert time.monotonic() < deadline, status
            assert self.thread.is_alive(), self.raised
            time.sleep(0.01)
        return status

    def finish(self) -> None:
        self.thread.join(PATIENCE)
        assert not self.thread.is_alive()


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    fill(tmp_path / "in", [f"{number:02}.png" for number in range(12)])
    return tmp_path


def test_a_pause_holds_within_a_photo_and_costs_no_time_in_the_count(photos: Path) -> None:
    slow = SlowEnlarger(delay=0.2)
    background = Background(job(photos), slow)
    background.wait_until(lambda status: status.done >= 1)
    background.batch.pause()
    time.sleep(0.3)
    before = len(slow.sizes)
    time.sleep(1.7)
    status = background.batch.status()
    assert (status.paused, status.trouble) == (True, None)
    assert len(slow.sizes) == before < 12
    background.batch.resume()
    background.finish()
    assert background.raised is None
    assert len(results(photos / "out")) == 12
    seconds = [row.seconds for row in run(job(photos)).rows.values()]
    assert max(seconds) < 1.7  # the pause isn't part of any


def test_cancel_is_prompt_and_the_next_run_goes_on(photos: Path) -> None:
    slow = SlowEnlarger(delay=4.0)
    background = Background(job(photos), slow)
    background.wait_until(lambda status: status.fraction > 0)
    started = time.monotonic()
    background.batch.cancel()
    background.finish()
    assert time.monotonic() - started < 3.0  # a tile takes one
    assert isinstance(background.raised, CancelledError)
    assert results(photos / "out") == {}
    assert run(job(photos)).status.done == 12  # type: ignore[union-attr]


def test_what_the_model_has_made_is_kept_when_cancelled(photos: Path) -> None:
    slow = SlowEnlarger(delay=0.1)
    background = Background(job(photos), slow)
    background.wait_until(lambda status: status.done >= 2)
    background.batch.cancel()
    background.finish()
    assert len(results(photos / "out")) == len(slow.sizes) < 12
    again = SlowEnlarger()
    run(job(photos), again)
    assert len(slow.sizes) + len(again.sizes) == 12


def test_a_paused_batch_can_be_cancelled(photos: Path) -> None:
    background = Background(job(photos), SlowEnlarger(delay=0.1))
    background.wait_until(lambda status: status.done >= 1)
    background.batch.pause()
    background.batch.cancel()
    background.finish()
    assert isinstance(background.raised, CancelledError)


class Disk:
    """Stands in for writing: fails like the system does while `code` is set."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, code: int | None) -> None:
        self.code = code
        self.failed = 0
        self._real = saving.put_file
        monkeypatch.setattr(saving, "put_file", self)

    def __call__(self, output: Path, relative: Path, data: bytes) -> object:
        if self.code is not None and relative.name >= "04":
            self.failed += 1
            raise OSError(self.code, os.strerror(self.code))
        return self._real(output, relative, data)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOSPC, "is full; make room on it and go on."),
        (errno.EACCES, "may not be written any more; change that and go on."),
        (errno.EROFS, "may not be written any more; change that and go on."),
        (errno.EIO, "can't be used: Input/output error; mend that and go on."),
    ],
)
def test_a_disk_in_trouble_pauses_and_nothing_is_lost(
    photos: Path, monkeypatch: pytest.MonkeyPatch, code: int, words: str
) -> None:
    disk = Disk(monkeypatch, code)
    enlarger = SlowEnlarger()
    background = Background(job(photos), enlarger)
    status = background.wait_until(lambda status: status.trouble is not None)
    assert status.paused
    assert status.trouble is not None
    assert words in status.trouble
    assert str(photos / "out") in status.trouble
    assert status.failed == 0
    background.batch.resume()  # too early
    background.wait_until(lambda status: status.trouble is not None)
    disk.code = None
    background.batch.resume()
    background.finish()
    assert background.raised is None
    assert len(results(photos / "out")) == 12
    assert len(enlarger.sizes) == 12  # nothing was made twice


def test_giving_up_on_a_full_disk_leaves_the_rest_for_later(
    photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = Disk(monkeypatch, errno.ENOSPC)
    background = Background(job(photos))
    background.wait_until(lambda status: status.trouble is not None)
    background.batch.cancel()
    background.finish()
    assert isinstance(background.raised, CancelledError)
    disk.code = None
    run(job(photos))
    assert len(results(photos / "out")) == 12


@pytest.mark.skipif(os.name == "nt", reason="open files can't be moved away there")
def test_a_drive_that_goes_away_pauses_and_comes_back(photos: Path) -> None:
    enlarger = SlowEnlarger(delay=0.05)
    background = Background(job(photos), enlarger)
    background.wait_until(lambda status: status.done >= 3)
    (photos / "out").rename(photos / "unplugged")
    status = background.wait_until(lambda status: status.trouble is not None)
    assert status.trouble is not None
    assert "out is gone; bring it back and go on." in status.trouble
    assert not (photos / "out").exists()  # nothing is written to where the drive was
    (photos / "unplugged").rename(photos / "out")
    background.batch.resume()
    background.finish()
    assert background.raised is None
    assert len(results(photos / "out")) == 12
    assert run(job(photos)).status.unchanged == 12  # type: ignore[union-attr]


@pytest.mark.skipif(os.name == "nt", reason="open files can't be removed there")
def test_an_output_folder_that_was_emptied_goes_on_with_a_new_journal(photos: Path) -> None:
    import shutil

    background = Background(job(photos), SlowEnlarger(delay=0.05))
    background.wait_until(lambda status: status.done >= 3)
    background.batch.pause()
    time.sleep(0.3)
    shutil.rmtree(photos / "out")
    (photos / "out").mkdir()
    background.batch.resume()
    background.finish()
    assert background.raised is None
    assert run(job(photos)).status.failed == 0  # type: ignore[union-attr]
    assert len(results(photos / "out")) == 12


@pytest.mark.skipif(os.name == "nt", reason="open folders can't be moved away there")
def test_the_folder_of_the_photos_going_away_is_not_a_fault_of_each_photo(photos: Path) -> None:
    background = Background(job(photos), SlowEnlarger(delay=0.1))
    background.wait_until(lambda status: status.done >= 2)
    (photos / "in").rename(photos / "unplugged")
    status = background.wait_until(lambda status: status.trouble is not None)
    assert status.failed == 0
    (photos / "unplugged").rename(photos / "in")
    background.batch.resume()
    background.finish()
    assert len(results(photos / "out")) == 12


def test_the_report_of_a_cancelled_run_says_what_is_not_finished(photos: Path) -> None:
    slow = SlowEnlarger(delay=0.1)
    background: list[Batch] = []

    def after_two(status: Status) -> None:
        if status.done == 2:
            background[0].cancel()

    background.append(Batch(job(photos), slow, Listener(status=after_two)))
    with pytest.raises(CancelledError):
        background[0].run(lambda rows: write_report(rows, photos / "report.csv"))
    states = [line.split(",")[1] for line in (photos / "report.csv").read_text().splitlines()[1:]]
    assert states.count("done") >= 2
    assert 0 < states.count("not finished") <= 11
    assert set(states) == {"done", "not finished"}


def test_what_stands_in_a_results_way_is_named(tmp_path: Path) -> None:
    (tmp_path / "day").write_bytes(b"a file")
    (tmp_path / "taken.png").mkdir()
    said = {}
    for relative in (Path("day/a.png"), Path("taken.png")):
        with pytest.raises(FileExistsError) as caught:
            saving.put_file(tmp_path, relative, b"data")
        said[relative.name] = saving.why_not_written(caught.value, relative)
    assert "a file stands where its folder “day” has to be" in said["a.png"]
    assert "a folder has that name" in said["taken.png"]
    full = saving.why_not_written(OSError(errno.EINVAL, "Invalid argument"), Path("b.png"))
    assert "(Invalid argument); look at the folder" in full
    assert (tmp_path / "day").read_bytes() == b"a file"
