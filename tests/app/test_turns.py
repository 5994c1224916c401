"""The person's work goes first, and a model is never run by two threads at once."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import pytest

from app.jobs.turns import Turns
from glean_core.errors import CancelledError


def waits(until: Callable[[], bool]) -> None:
    end = time.monotonic() + 10
    while not until():
        assert time.monotonic() < end
        time.sleep(0.002)


class Passes:
    """A batch that takes turns until it is told to stop."""

    def __init__(self, turns: Turns, seconds: float = 0.004) -> None:
        self.count, self.inside, self.given_up = 0, False, False
        self.error: BaseException | None = None
        self._turns, self._seconds = turns, seconds
        self._thread = threading.Thread(target=self._work)
        self._thread.start()

    def _work(self) -> None:
        try:
            while not self.given_up:
                with self._turns.spare(lambda: self.given_up):
                    self.inside = True
                    time.sleep(self._seconds)
                    self.inside = False
                    self.count += 1
        except CancelledError as error:
            self.error = error

    def ends(self) -> None:
        self.given_up = True
        self._thread.join(5)
        assert not self._thread.is_alive()


def test_no_pass_begins_while_the_person_works_and_they_go_on_afterwards() -> None:
    turns = Turns()
    passes = Passes(turns)
    waits(lambda: passes.count > 2)
    with turns.person():
        waits(lambda: not passes.inside)
        before = passes.count
        time.sleep(0.05)
        assert passes.count <= before + 1  # the one that had begun
    waits(lambda: passes.count > before + 2)
    passes.ends()


def test_models_are_used_by_one_thread_at_a_time() -> None:
    turns = Turns()
    passes = Passes(turns, 0.001)
    met = 0
    for _ in range(60):
        with turns.models():
            met += passes.inside
            time.sleep(0.001)
            met += passes.inside
    passes.ends()
    assert met == 0


def test_the_person_waits_for_the_pass_in_work_and_for_no_other() -> None:
    turns = Turns()
    passes = Passes(turns, 0.2)
    waits(lambda: passes.inside)
    began = time.monotonic()
    with turns.models():
        assert time.monotonic() - began < 0.35
    passes.ends()


def test_work_without_a_model_never_waits_for_a_pass() -> None:
    turns = Turns()
    passes = Passes(turns, 0.3)
    waits(lambda: passes.inside)
    with turns.person():
        assert passes.inside
    passes.ends()


def test_a_batch_that_waits_can_be_given_up() -> None:
    turns = Turns()
    with turns.models():
        passes = Passes(turns)
        time.sleep(0.02)
        passes.ends()  # while the model is still taken
    assert isinstance(passes.error, CancelledError)
    assert passes.count == 0


def test_an_error_gives_the_turn_back() -> None:
    turns = Turns()
    for begin in (turns.models, turns.person, lambda: turns.spare(lambda: False)):
        with pytest.raises(ValueError, match="wrong"), begin():
            raise ValueError("wrong")
    with turns.spare(lambda: False), pytest.raises(CancelledError), turns.spare(lambda: True):
        pass
