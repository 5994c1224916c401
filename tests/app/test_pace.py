"""What is said about speed and time left while something long goes on."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.models.pace import Pace, size_in_words

MB = 1_000_000


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_speed_and_time_left() -> None:
    clock = Clock()
    pace = Pace(clock)
    assert pace.words(0.0, 0) == ""
    clock.now += 2
    assert pace.words(0.1, 10 * MB) == "5.0 MB per second · about 20 s left"


def test_what_was_through_before_is_no_speed() -> None:
    clock = Clock()
    pace = Pace(clock)
    pace.words(0.9, 90 * MB)
    clock.now += 5
    assert pace.words(0.91, 91 * MB) == "200 kB per second · about 45 s left"


def test_without_bytes_there_is_a_time_and_no_speed() -> None:
    clock = Clock()
    pace = Pace(clock)
    pace.words(0.0)
    clock.now += 60
    assert pace.words(0.25) == "about 3 min left"


def test_an_old_speed_is_forgotten() -> None:
    clock = Clock()
    pace = Pace(clock)
    for step in range(100):
        pace.words(step / 1000, step * 10 * MB)
        clock.now += 1
    for _ in range(12):
        clock.now += 1
        said = pace.words(0.1, 1000 * MB)
    assert said == "", "nothing came for longer than the speed is measured"


def test_sizes_are_written_as_people_count() -> None:
    assert size_in_words(651_234_567) == "651 MB"
    assert size_in_words(99_940_000) == "99.9 MB"
    assert size_in_words(1_234_567_890) == "1.2 GB"
    assert size_in_words(999) == "999 bytes"
    assert size_in_words(0) == "0 bytes"


@given(st.lists(st.tuples(st.floats(0, 30), st.integers(0, 5 * MB)), min_size=1))
def test_any_course_gives_words_without_a_crash(course: list[tuple[float, int]]) -> None:
    clock = Clock()
    pace = Pace(clock)
    total, got = max(1, sum(step for _, step in course)), 0
    for wait, step in course:
        clock.now += wait
        got += step
        said = pace.words(got / total, got)
        assert "left" not in said or got < total
