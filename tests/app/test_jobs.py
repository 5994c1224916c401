"""The one way to run work: results, errors, cancel, order."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.jobs.manners import NICER
from app.jobs.queue import Job, JobQueue, sentence_of, time_left
from glean_core.errors import CancelledError, GleanError


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[JobQueue]:
    queue = JobQueue()
    yield queue
    assert queue.close(5)


class Outcome:
    """Collects what a job's callbacks bring, and on which thread."""

    def __init__(self) -> None:
        self.results: list[Any] = []
        self.errors: list[str] = []
        self.cancelled = 0
        self.threads: set[int] = set()

    def done(self, result: Any) -> None:
        self.threads.add(threading.get_ident())
        self.results.append(result)

    def failed(self, sentence: str) -> None:
        self.threads.add(threading.get_ident())
        self.errors.append(sentence)

    def stopped(self) -> None:
        self.cancelled += 1


def test_work_runs_elsewhere_and_arrives_here(qtbot: QtBot, jobs: JobQueue) -> None:
    out = Outcome()
    jobs.run("Thinking", lambda job: threading.get_ident(), out.done, out.failed)
    qtbot.waitUntil(lambda: bool(out.results), timeout=30000)
    assert out.results[0] != threading.get_ident()
    assert out.threads == {threading.get_ident()}


def test_errors_arrive_as_one_sentence(qtbot: QtBot, jobs: JobQueue) -> None:
    out = Outcome()

    def known(job: Job[Any]) -> None:
        raise GleanError("photo.jpg is not a photo; choose another file.")

    def unknown(job: Job[Any]) -> None:
        raise RuntimeError("first line\nsecond line")

    jobs.run("Opening photo.jpg", known, out.done, out.failed)
    jobs.run("Thinking", unknown, out.done, out.failed)
    qtbot.waitUntil(lambda: len(out.errors) == 2, timeout=30000)
    assert out.errors[0] == "photo.jpg is not a photo; choose another file."
    assert out.errors[1] == "Thinking did not work: first line"
    assert "memory" in sentence_of(MemoryError(), "Opening")


def test_the_worker_survives_an_error(qtbot: QtBot, jobs: JobQueue) -> None:
    out = Outcome()
    jobs.run("Bad", lambda job: 1 / 0, out.done, out.failed)
    jobs.run("Good", lambda job: 42, out.done, out.failed)
    qtbot.waitUntil(lambda: out.results == [42], timeout=30000)


def test_cancel_gives_back_at_once_and_drops_the_result(qtbot: QtBot, jobs: JobQueue) -> None:
    out = Outcome()
    inside, let_go = threading.Event(), threading.Event()

    def stubborn(job: Job[Any]) -> str:
        inside.set()
        let_go.wait(5)
        return "too late"

    job = jobs.run("Stubborn", stubborn, out.done, out.failed, out.stopped)
    qtbot.waitUntil(inside.is_set, timeout=30000)
    began = time.thread_time()
    jobs.cancel(job)
    assert time.thread_time() - began < 0.1
    assert out.cancelled == 1
    assert jobs.jobs == ()
    let_go.set()
    jobs.run("Next", lambda job: "next", out.done, out.failed)
    qtbot.waitUntil(lambda: bool(out.results), timeout=30000)
    assert out.results == ["next"]
    assert out.cancelled == 1


def test_a_job_that_stops_itself_counts_as_cancelled(qtbot: QtBot, jobs: JobQueue) -> None:
    out = Outcome()

    def stops(job: Job[Any]) -> None:
        raise CancelledError("stopped")

    jobs.run("Stops", stops, out.done, out.failed, out.stopped)
    qtbot.waitUntil(lambda: out.cancelled == 1, timeout=30000)
    assert out.errors == []


def test_only_the_newest_of_a_key_counts(qtbot: QtBot, jobs: JobQueue) -> None:
    out = Outcome()
    gate = threading.Event()
    jobs.run("Gate", lambda job: gate.wait(5), lambda _: None, out.failed)
    for value in range(5):
        jobs.run("Slider", lambda job, v=value: v, out.done, out.failed, key="slider")
    gate.set()
    qtbot.waitUntil(lambda: bool(out.results), timeout=30000)
    qtbot.wait(30)
    assert out.results == [4]


def test_progress_is_heard_and_stops_with_cancel(qtbot: QtBot, jobs: JobQueue) -> None:
    heard: list[tuple[float, str]] = []
    jobs.progressed.connect(lambda job, fraction, text: heard.append((fraction, text)))
    out = Outcome()

    def work(job: Job[Any]) -> None:
        job.progress(0.25, "Cleaning up 1 of 4")
        job.cancelled.set()
        job.progress(0.5, "unheard")

    jobs.run("Work", work, out.done, out.failed)
    qtbot.waitUntil(lambda: bool(heard) and not jobs.jobs, timeout=30000)
    assert heard == [(0.25, "Cleaning up 1 of 4")]


def test_time_left_in_words() -> None:
    assert time_left(0, 10, 0.0) == ""
    assert time_left(0, 0.2, 0.5) == ""
    assert time_left(0, 10, 0.9) == "a few seconds left"
    assert time_left(0, 10, 0.25) == "about 30 s left"
    assert time_left(0, 60, 0.25) == "about 3 min left"


def test_windows_do_not_cancel_each_others_work(qtbot: QtBot, jobs: JobQueue) -> None:
    out = Outcome()
    gate = threading.Event()
    one, two = object(), object()
    jobs.run("Gate", lambda job: gate.wait(5), lambda _: None, out.failed)
    jobs.run("Look", lambda job: "one", out.done, out.failed, key="look", owner=one)
    jobs.run("Look", lambda job: "two", out.done, out.failed, key="look", owner=two)
    jobs.cancel_loud(two)
    gate.set()
    qtbot.waitUntil(lambda: not jobs.jobs, timeout=30000)
    assert out.results == ["one"]


def test_closing_waits_for_what_must_be_finished(qtbot: QtBot) -> None:
    queue = JobQueue()
    written: list[str] = []
    gate = threading.Event()

    def save(job: Job[Any]) -> None:
        gate.wait(5)
        written.append("saved")

    queue.run("Other", lambda job: written.append("other"), lambda _: None, written.append)
    queue.run("Save", save, lambda _: None, written.append, lasting=True)
    threading.Timer(0.1, gate.set).start()
    assert queue.close(timeout=0.0)
    assert "saved" in written


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="priorities of threads: Linux's")
def test_the_worker_stands_back_behind_the_interface(qtbot: QtBot, jobs: JobQueue) -> None:
    found: list[int] = []

    def priority(job: Job[int]) -> int:
        return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())

    own = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
    jobs.run("Look", priority, found.append, lambda sentence: None)
    qtbot.waitUntil(lambda: bool(found))
    assert found[0] == min(own + NICER, 19)
    assert sys.getswitchinterval() <= 0.001


def test_a_queue_beside_neither_waits_nor_holds_up(qtbot: QtBot, jobs: JobQueue) -> None:
    out = Outcome()
    gate = threading.Event()
    jobs.run("Clean up", lambda job: gate.wait(5), lambda _: None, out.failed)
    jobs.beside("network").run("Download", lambda job: "came", out.done, out.failed)
    qtbot.waitUntil(lambda: out.results == ["came"], timeout=30000)
    assert len(jobs.jobs) == 1
    gate.set()
    qtbot.waitUntil(lambda: not jobs.jobs, timeout=30000)
    assert jobs.beside("network") is jobs.beside("network") is not jobs.beside("disk")
    assert out.threads == {threading.get_ident()}


def test_a_queue_beside_is_left_and_closed_with_its_own(qtbot: QtBot) -> None:
    queue, mine, theirs = JobQueue(), object(), object()
    beside, given_up, begun = queue.beside("network"), [], threading.Event()

    def transfer(job: Job[Any]) -> None:
        begun.set()
        job.cancelled.wait(20)
        raise CancelledError("stopped")

    stopped = lambda: given_up.append("mine")  # noqa: E731
    beside.run("Mine", transfer, lambda _: None, print, stopped, owner=mine)
    beside.run("Theirs", transfer, lambda _: None, print, owner=theirs)
    assert begun.wait(20)
    queue.leave(mine)
    assert given_up == ["mine"]
    assert [job.title for job in beside.jobs] == ["Theirs"]
    began = time.monotonic()
    assert queue.close(10)
    assert time.monotonic() - began < 5
