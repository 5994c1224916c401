"""What is done to models in threads, and what is said of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from app.core_words import told
from app.jobs.queue import Job
from app.models.contents import Installed, download_size
from app.models.pace import Pace, size_in_words
from app.words import plural, tr
from glean_core import zoo
from glean_core.errors import GleanError

DOWNLOADING = "Downloading"  # how the core's words begin while bytes come


def fetched(offer: zoo.Offer, accepted: bool, job: Job[Any]) -> zoo.Model:
    """Download in the network's thread, with speed and time left beside the core's words."""
    pace = Pace()

    def progress(fraction: float, words: str) -> None:
        said = told(words)
        if words.startswith(DOWNLOADING):
            here = zoo.partial(offer)
            amount = tr("{done} of {all}")
            said = _joined(
                amount.format(done=size_in_words(here), all=download_size(offer)),
                pace.words(fraction, here),
            )
        job.progress(fraction, said)

    return zoo.fetch(offer, progress, job.cancelled, accept_licence=accepted)


def moved(folder: Path, job: Job[Any]) -> int:
    """Move all added models; returns their bytes."""
    pace = Pace()

    def progress(fraction: float, words: str) -> None:
        job.progress(fraction, _joined(told(words), pace.words(fraction)))

    return zoo.move_store(folder, progress, job.cancelled)


def verified(entries: Sequence[Installed], job: Job[Any]) -> dict[str, str]:
    """Return by key what is wrong with each model, "" for nothing."""
    found: dict[str, str] = {}
    for at, entry in enumerate(entries):
        if job.cancelled.is_set():
            break
        job.progress(at / len(entries), entry.model.card.title)
        try:
            zoo.verify(entry.model)
            found[entry.key] = ""
        except GleanError as error:
            found[entry.key] = str(error)
    return found


def verdict(entries: Sequence[Installed], found: Mapping[str, str]) -> str:
    wrong = [entry.model.card.title for entry in entries if found.get(entry.key)]
    if len(wrong) == 1:
        return next(sentence for sentence in found.values() if sentence)
    if wrong:
        return plural(
            "{n} model is not as it should be; its card says why.",
            "{n} models are not as they should be; their cards say why.",
            len(wrong),
        )
    if len(entries) == 1:
        return tr("“{title}” is intact.").format(title=entries[0].model.card.title)
    return plural("{n} model is intact.", "All {n} models are intact.", len(found))


def _joined(*parts: str) -> str:
    return " · ".join(filter(None, parts))
