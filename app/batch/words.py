"""What a batch says about itself, in plain words."""

from __future__ import annotations

from app.words import figures, number, plural, tr
from glean_core.restoration.batch import Status


def progress_words(status: Status) -> str:
    """Say how far it is: “87 of 1,240 · 4.2 a minute · about 12 min left”."""
    if status.total is None:
        parts = [plural("{n} photo so far", "{n} photos so far", status.finished)]
    else:
        parts = [
            tr("{done} of {total}").format(done=number(status.finished), total=number(status.total))
        ]
    if status.files_per_minute is not None:
        parts.append(tr("{speed} a minute").format(speed=figures(status.files_per_minute)))
    if status.seconds_left is not None and status.seconds_left >= 1:
        parts.append(tr("{time} left").format(time=duration(status.seconds_left)))
    return " · ".join(parts)


def current_words(status: Status) -> str:
    """Say which photo is in the model, and how far it is."""
    if not status.current:
        return tr("Loading the model…")
    percent = number(100 * status.fraction)
    return tr("{name}, {percent} %").format(name=status.current, percent=percent)


def outcome_words(status: Status) -> str:
    """Say what has become of the photos."""
    parts = [plural("{n} photo done", "{n} photos done", status.done + status.unchanged)]
    if status.skipped:
        parts.append(plural("{n} skipped", "{n} skipped", status.skipped))
    if status.failed:
        parts.append(plural("{n} failed", "{n} failed", status.failed))
    return ", ".join(parts)


def duration(seconds: float) -> str:
    """A time for a person: “40 s”, “12 min”, “3 h 20 min”."""
    if seconds < 90:
        return tr("{n} s").format(n=number(seconds))
    minutes = round(seconds / 60)
    if minutes < 60:
        return tr("{n} min").format(n=minutes)
    return tr("{hours} h {minutes} min").format(hours=number(minutes // 60), minutes=minutes % 60)
