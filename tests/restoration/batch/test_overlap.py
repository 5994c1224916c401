"""The model waits for nobody, and memory is bounded."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest

from glean_core.errors import CancelledError
from glean_core.restoration.batch import Batch, saving
from glean_core.restoration.batch import loading as loading_module
from glean_core.restoration.batch.budget import LEAST, Budget
from glean_core.restoration.batch.gate import Gate
from tests.restoration.batch.doubles import SlowEnlarger, fill, job


def test_reading_and_writing_take_no_time_beside_the_model(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each photo waits 50 ms to be read, 60 ms to be written and 100 ms in the model."""
    fill(tmp_path / "in", [f"{number}.png" for number in range(20)])
    read, put = loading_module.read, saving.put_file

    def slow_read(path: Path) -> object:
        time.sleep(0.05)
        return read(path)

    def slow_put(output: Path, relative: Path, data: bytes) -> object:
        time.sleep(0.06)
        return put(output, relative, data)

    monkeypatch.setattr(loading_module, "read", slow_read)
    monkeypatch.setattr(saving, "put_file", slow_put)
    enlarger = SlowEnlarger(delay=0.1)
    started = time.perf_counter()
    Batch(job(tmp_path), enlarger).run()
    taken = time.perf_counter() - started
    # One after another it is 2.1 times as long. scripts/measure_batch.py measures without load.
    assert taken < 1.6 * enlarger.seconds


def test_bytes_in_flight_are_bounded_and_a_large_photo_goes_alone() -> None:
    budget, gate = Budget(10 * LEAST), Gate()
    taken = [budget.take(3 * LEAST, gate) for _ in range(3)]
    late: list[int] = []
    waiting = threading.Thread(target=lambda: late.append(budget.take(50 * LEAST, gate)))
    waiting.start()
    waiting.join(0.3)
    assert late == []
    for size in taken:
        budget.give_back(size)
    waiting.join(5)
    assert late == [50 * LEAST]
    assert budget.used == 50 * LEAST


def test_whoever_waits_for_memory_can_be_cancelled() -> None:
    budget, gate = Budget(LEAST), Gate()
    budget.take(LEAST, gate)
    threading.Timer(0.2, gate.cancel).start()
    with pytest.raises(CancelledError):
        budget.take(LEAST, gate)


def test_a_batch_with_little_memory_comes_to_its_end(tmp_path: Path) -> None:
    fill(tmp_path / "in", [f"{number}.png" for number in range(8)])
    enlarger = SlowEnlarger()
    status = Batch(job(tmp_path), enlarger, memory=1).run()
    assert status.done == 8
