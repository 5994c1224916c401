"""Packages that are loaded when they are first used."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

import pytest

from app.late import Late, load_late

SOURCE = """
import time
runs = globals().get("runs", 0) + 1
time.sleep(0.05)
answer = 42
"""


@pytest.fixture
def slow(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A package that takes a while to load."""
    (tmp_path / "slow_package.py").write_text(SOURCE)
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "slow_package", raising=False)
    load_late("slow_package")
    return "slow_package"


def test_a_late_package_is_loaded_by_the_first_look_into_it(slow: str) -> None:
    import slow_package  # type: ignore[import-not-found]

    assert isinstance(slow_package, Late)
    assert "answer" not in vars(slow_package)
    assert slow_package.answer == 42
    assert not isinstance(sys.modules[slow], Late)
    assert vars(slow_package)["answer"] == 42  # looked up as quickly as in the package itself
    with pytest.raises(AttributeError):
        _ = slow_package.question


def test_many_threads_load_it_once_and_never_see_half_of_it(slow: str) -> None:
    package = sys.modules[slow]
    found: list[object] = []

    def look() -> None:
        found.append((package.answer, package.runs))

    threads = [threading.Thread(target=look) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [(42, 1)] * 8


def test_what_is_missing_or_loaded_is_left_alone() -> None:
    load_late("no_such_package_anywhere")
    assert "no_such_package_anywhere" not in sys.modules
    load_late("sys")
    assert not isinstance(sys.modules["sys"], Late)


def test_a_package_is_prepared_once_whenever_it_is_loaded(slow: str) -> None:
    prepared: list[int] = []
    del sys.modules[slow]
    load_late(slow, lambda package: prepared.append(package.answer))
    assert prepared == []
    assert sys.modules[slow].answer == 42
    assert prepared == [42]
    load_late(slow, lambda package: prepared.append(package.answer))
    assert prepared == [42, 42]
