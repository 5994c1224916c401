"""How long work tells where it is and learns that it should stop."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from glean_core.errors import CancelledError

Progress = Callable[[float, str], None]  # fraction 0..1, never falling; a few plain words


class Cancel(Protocol):
    """Anything that can say that the person pressed Cancel, such as threading.Event."""

    def is_set(self) -> bool: ...


def report(progress: Progress | None, fraction: float, words: str) -> None:
    """Tell `progress`, if there is one."""
    if progress is not None:
        progress(min(1.0, fraction), words)


def never_falling(progress: Progress | None) -> Progress | None:
    """The same, for work that can have to begin again: the fraction waits until it is overtaken."""
    furthest = 0.0

    def go_on(fraction: float, words: str) -> None:
        nonlocal furthest
        furthest = max(furthest, fraction)
        report(progress, furthest, words)

    return go_on if progress is not None else None


def stop_if_cancelled(cancel: Cancel | None, sentence: str) -> None:
    """Raise CancelledError with the sentence once the person pressed Cancel."""
    if cancel is not None and cancel.is_set():
        raise CancelledError(sentence)
