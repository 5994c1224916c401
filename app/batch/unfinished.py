"""The batch that was not finished, kept in the settings so that the next start can offer it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from app.batch.choices import Choices, remembered, to_remember
from app.settings import UNFINISHED, Settings

VERSION = 1  # of the entry; one of a later program is left alone


@dataclass(frozen=True)
class Unfinished:
    """What was going on. finished, total: photos, as far as was known; total 0: it wasn't."""

    choices: Choices
    finished: int = 0
    total: int = 0


def remember(settings: Settings, batch: Unfinished) -> None:
    """Note a batch before it begins and as it goes on: a kill leaves the note."""
    values: dict[str, Any] = {
        "version": VERSION,
        "choices": to_remember(batch.choices),
        "finished": batch.finished,
        "total": batch.total,
    }
    settings.set(UNFINISHED, values)
    settings.sync()


def recall(settings: Settings) -> Unfinished | None:
    """Return what an earlier run left; None when there is nothing that is understood."""
    stored = settings.get(UNFINISHED)
    chosen = stored.get("choices")
    if stored.get("version") != VERSION or not isinstance(chosen, dict):
        return None
    choices = remembered(chosen)
    if not choices.input or not choices.output:
        return None
    return Unfinished(choices, _count(stored.get("finished")), _count(stored.get("total")))


def forget(settings: Settings) -> None:
    """Offer nothing any more; results and their journal stay."""
    settings.set(UNFINISHED, {})
    settings.sync()


def _count(value: Any) -> int:
    return value if type(value) is int and value >= 0 else 0
