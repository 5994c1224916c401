"""A real Ray cluster: a head and two machines, which are killed as the tests go."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from glean_core.errors import CancelledError
from glean_core.restoration import LazyEngine
from glean_core.restoration.batch import (
    Batch,
    BatchError,
    BatchJob,
    Enlarger,
    FaceEnlarger,
    Listener,
    ModelEnlarger,
    Row,
    Status,
    saving,
)
from glean_core.restoration.batch.cluster import Cluster, crew
from tests.restoration.batch.cluster_doubles import (
    DEADLY,
    marking,
    marks,
    run_far,
    workers,
)
from tests.restoration.batch.doubles import SlowEnlarger, fill, job, results, run
from tests.restoration.batch.machines import REPOSITORY, Machines, running_machines
from tests.restoration.batch.test_bad_photos import hostile_folder
from tests.restoration.batch.test_face_enlarger import SIDE, photo
from tests.restoration.doubles import tiny_model

PATIENCE = 60.0  # seconds until a test gives up
__all__ = ["photo"]


@pytest.fixture(scope="module")
def cluster() -> Iterator[Machines]:
    with running_machines() as machines:
        yield machines


_running: list[Far] = []


@pytest.fixture(autouse=True)
def _ended() -> Iterator[None]:
    """A test that fails leaves no batch to the next one."""
    yield
    while _running:
        left = _running.pop()
        left.batch.cancel()
        left.thread.join(PATIENCE)


class Far:
    """A batch on the cluster, in a thread of its own."""

    def __init__(self, what: BatchJob, enlarger: Enlarger, address: str) -> None:
        self.said: list[str] = []
        self.rows: list[Row] = []
        self.raised: BaseException | None = None
        self.batch = Batch(
            what,
            enlarger,
            Listener(row=self.rows.append),
            runner=Cluster(address, say=self.said.append).run,
        )
        self.thread = threading.Thread(target=self._run, daemon=True)
        self.thread.start()
        _running.append(self)

    def _run(self) -> None:
        try:
            self.batch.run()
        except BaseException as error:
            self.raised = error

    @property
    def last(self) -> str:
        """The last sentence that a person was told."""
        return self.said[-1] if self.said else ""

    def wait_until(self, condition: Callable[[Status], bool]) -> Status:
        deadline = time.monotonic() + PATIENCE
        while not condition(status := self.batch.status()):
            assert time.monotonic() < deadline, (status, self.said)
            assert self.thread.is_alive(), self.raised
            time.sleep(0.02)
        return status

    def finish(self) -> None:
        self.thread.join(PATIENCE)
        assert not self.thread.is_alive(), (self.batch.status(), self.said)


@pytest.fixture
def writes(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """How often each result was written."""
    counted: Counter[str] = Counter()
    put = saving.put_file

    def counting(output: Path, relative: Path, data: bytes) -> object:
        counted[relative.as_posix()] += 1
        return put(output, relative, data)

    monkeypatch.setattr(saving, "put_file", counting)
    return counted


def names(number: int) -> list[str]:
    return [
        f"{'sub/' if n % 3 else ''}{n:02}.{('png', 'jpg', 'webp')[n % 3]}" for n in range(number)
    ]


def test_a_killed_machine_costs_nothing_and_a_new_one_is_used(
    cluster: Machines, tmp_path: Path, writes: Counter[str]
) -> None:
    cluster.keep(1)
    second = cluster.add()
    fill(tmp_path / "in", names(48))
    bad = hostile_folder(tmp_path / "in" / "bad")
    asked = job(tmp_path, recursive=True, format="PNG")
    far = Far(asked, marking(tmp_path, 0.25), cluster.address)
    far.wait_until(lambda status: len(workers(tmp_path)) == 2)
    cluster.kill(second)
    before = far.batch.status().done
    far.wait_until(lambda status: status.done >= before + 3)  # by the other
    far.batch.pause()  # so that enough is left, however long a machine takes to start
    far.wait_until(lambda status: far.last == "At work: 1 worker on 1 machine.")
    cluster.add()
    far.wait_until(lambda status: far.last == "At work: 2 workers on 2 machines.")
    far.batch.resume()
    far.finish()
    assert far.raised is None
    assert len(workers(tmp_path)) == 3
    assert far.batch.status().trouble is None
    assert 48 <= len(marks(tmp_path)) <= 48 + 4  # only what was in flight is made again
    made = results(tmp_path / "out")
    assert set(writes.values()) == {1}
    assert len(writes) == len(made) == 48
    assert Counter(row.state for row in far.rows) == {"done": 48, "failed": len(bad) - 1}
    (tmp_path / "out").rename(tmp_path / "far")
    near = run(asked, SlowEnlarger())
    assert results(tmp_path / "out") == made
    there = {row.source.as_posix(): (row.state, row.reason) for row in far.rows}
    assert there == {name: (row.state, row.reason) for name, row in near.rows.items()}


def test_a_photo_that_ends_its_worker_is_given_up_and_the_rest_is_done(
    cluster: Machines, tmp_path: Path
) -> None:
    cluster.keep(1)
    fill(tmp_path / "in", ["deadly.png"], height=DEADLY)
    fill(tmp_path / "in", [f"{n}.png" for n in range(8)])
    ran = run_far(job(tmp_path), marking(tmp_path), cluster.address)
    assert ran.status is not None
    assert (ran.status.done, ran.status.failed) == (8, 1)
    assert (
        "3 times the program ended while it worked on this photo" in ran.rows["deadly.png"].reason
    )
    assert sum("deadly" in name for name in marks(tmp_path)) == 3
    assert set(results(tmp_path / "out")) == {f"{n}.png" for n in range(8)}


def test_a_pause_holds_and_cancel_ends_at_once_and_a_second_run_goes_on(
    cluster: Machines, tmp_path: Path
) -> None:
    cluster.keep(2)
    fill(tmp_path / "in", names(16))
    asked = job(tmp_path, recursive=True, format="PNG")
    far = Far(asked, marking(tmp_path, 0.3), cluster.address)
    far.wait_until(lambda status: status.done >= 2)
    far.batch.pause()
    time.sleep(0.6)  # what had left the model is saved, what is in it waits
    before = len(marks(tmp_path))
    time.sleep(0.7)
    status = far.batch.status()
    assert (status.paused, status.trouble) == (True, None)
    assert len(marks(tmp_path)) == before < 16
    far.batch.resume()
    far.wait_until(lambda status: status.done >= before + 1)
    cancelled = time.monotonic()
    far.batch.cancel()
    far.finish()
    assert time.monotonic() - cancelled < 10
    assert isinstance(far.raised, CancelledError)
    done = far.batch.status().done
    assert before < done < 16
    again = run(asked, counting := SlowEnlarger())  # here: the journal is the same
    assert again.status is not None
    assert (again.status.unchanged, len(counting.sizes)) == (done, 16 - done)


def test_without_any_machine_it_pauses_with_a_sentence_and_goes_on_with_a_new_one(
    cluster: Machines, tmp_path: Path
) -> None:
    cluster.keep(1)
    fill(tmp_path / "in", names(12))
    far = Far(job(tmp_path, recursive=True), marking(tmp_path, 0.2), cluster.address)
    far.wait_until(lambda status: status.done >= 2)
    cluster.keep(0)
    status = far.wait_until(lambda status: status.trouble is not None)
    assert status.trouble == (
        "No machine of the cluster with a processor core is left; start Ray on one and go on."
    )
    assert status.done < 12
    cluster.keep(1)
    far.finish()  # it resumes by itself
    assert far.raised is None
    assert far.batch.status().done == 12


def test_a_killed_driver_goes_on_where_it_was(
    cluster: Machines, tmp_path: Path, writes: Counter[str]
) -> None:
    cluster.keep(2)
    fill(tmp_path / "in", names(20))
    driver = subprocess.Popen(
        [sys.executable, "-m", "tests.restoration.batch.far_driver", cluster.address, tmp_path],
        cwd=REPOSITORY,
    )
    try:
        deadline = time.monotonic() + PATIENCE
        while not (tmp_path / "out").exists() or len(results(tmp_path / "out")) < 6:
            assert time.monotonic() < deadline
            assert driver.poll() is None
            time.sleep(0.05)
    finally:
        driver.kill()
        driver.wait()
    before = results(tmp_path / "out")
    ran = run_far(job(tmp_path, recursive=True, format="PNG"), marking(tmp_path), cluster.address)
    assert ran.status is not None
    assert ran.status.failed == 0
    # A file was renamed, and its row not written yet: at most the photos in flight.
    assert len(before) - 8 <= ran.status.unchanged <= len(before)
    assert ran.status.done + ran.status.unchanged == 20
    assert set(writes.values()) == {1}
    made = results(tmp_path / "out")
    assert {name: made[name] for name in before} == before
    (tmp_path / "out").rename(tmp_path / "far")
    run(job(tmp_path, recursive=True, format="PNG"))
    assert results(tmp_path / "out") == made


def test_real_models_travel_and_make_the_same_bytes_faces_included(
    cluster: Machines, tmp_path: Path, photo: object
) -> None:
    import torch

    from glean_core.imaging import write

    cluster.keep(1)
    (tmp_path / "in").mkdir()
    for kind in ("png", "jpg", "tif"):
        write(photo, tmp_path / "in" / f"face.{kind}")  # type: ignore[arg-type]
    general = tiny_model(tmp_path / "models", "somewhere")  # in no folder of models
    faces = tiny_model(tmp_path / "models", "faces", aligned="face", in_size=8, out_size=32)
    assert SIDE

    def both() -> FaceEnlarger:
        return FaceEnlarger(ModelEnlarger(LazyEngine(general, "cpu")), LazyEngine(faces, "cpu"))

    ran = run_far(job(tmp_path), both(), cluster.address)  # type: ignore[arg-type]
    assert ran.status is not None
    assert ran.status.done == 3, ran.rows
    made = results(tmp_path / "out")
    (tmp_path / "out").rename(tmp_path / "far")
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        run(job(tmp_path), both())  # type: ignore[arg-type]
    finally:
        torch.set_num_threads(threads)
    assert results(tmp_path / "out") == made


def test_another_program_over_there_is_one_sentence(
    cluster: Machines, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cluster.keep(1)
    fill(tmp_path / "in", ["a.png"])
    here = {**crew.versions_here(), "glean-retouch": "9.1"}
    monkeypatch.setattr(crew, "versions_here", lambda: here)
    with pytest.raises(BatchError, match=r"has GLEAN Retouch .* and this one 9\.1; install"):
        run_far(job(tmp_path), SlowEnlarger(), cluster.address)
    assert results(tmp_path / "out") == {}
