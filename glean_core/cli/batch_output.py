"""What `glean batch` says while it works and at its end."""

from __future__ import annotations

import sys
import threading
from types import TracebackType
from typing import Any

import typer
from rich.console import Console
from rich.progress import BarColumn, TextColumn
from rich.progress import Progress as RichProgress

from glean_core.cli.output import show_json, tell
from glean_core.restoration.batch import Row, Status, shown
from glean_core.zoo import Model

_MOST_PROBLEMS = 1000  # named in the JSON object; a report has them all


class Teller:
    """A bar and a line for each photo that can't be used, on stderr. Safe from all threads."""

    def __init__(self, quiet: bool) -> None:
        self._quiet = quiet
        self._lock = threading.Lock()
        self._bar: RichProgress | None = None
        self.problems: list[dict[str, str]] = []
        self.notes = 0  # photos that are done, but not quite as asked
        if not quiet and sys.stderr is not None and sys.stderr.isatty():
            columns = (TextColumn("{task.description}"), BarColumn())
            self._bar = RichProgress(*columns, console=Console(stderr=True), transient=True)

    def __enter__(self) -> Teller:
        if self._bar is not None:
            self._bar.start()
            self._task = self._bar.add_task("Looking for photos", total=None)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._bar is not None:
            self._bar.stop()

    def row(self, row: Row) -> None:
        """Tell about a photo that has no result."""
        if row.state == "done":
            self.notes += bool(row.reason)
            return
        with self._lock:
            if len(self.problems) < _MOST_PROBLEMS:
                name = shown(row.source)
                self.problems.append({"photo": name, "state": row.state, "reason": row.reason})
        if row.state == "failed":
            self.say(f"{shown(row.source)}: {row.reason}")

    def status(self, status: Status) -> None:
        """Move the bar."""
        if self._bar is not None:
            self._bar.update(
                self._task,
                total=status.total,
                completed=status.finished + status.fraction if status.total else 0,
                description=_words(status),
            )

    def say(self, sentence: str) -> None:
        """Print a line above the bar."""
        if self._quiet:
            return
        if self._bar is not None:
            self._bar.console.print(sentence, markup=False, highlight=False, soft_wrap=True)
        else:
            tell(sentence)


def show_outcome(status: Status, teller: Teller, model: Model, as_json: bool) -> None:
    """Print what has become of the photos."""
    if as_json:
        show_json(_as_values(status, teller, model))
        return
    parts = [f"{status.done} done"]
    if status.unchanged:
        parts.append(f"{status.unchanged} done before")
    if status.skipped:
        parts.append(f"{status.skipped} skipped, since there was a file already")
    if status.failed:
        parts.append(f"{status.failed} not possible")
    if teller.notes:
        parts.append(f"{teller.notes} with a note in the report")
    typer.echo(f"{status.finished} photos: {', '.join(parts)}.")


def _as_values(status: Status, teller: Teller, model: Model) -> dict[str, Any]:
    return {
        "photos": status.finished,
        "done": status.done,
        "unchanged": status.unchanged,
        "skipped": status.skipped,
        "failed": status.failed,
        "problems": teller.problems,
        "model": model.card.name,
        "model_sha256": model.card.sha256,
        "files_per_minute": status.files_per_minute and round(status.files_per_minute, 2),
    }


def _words(status: Status) -> str:
    if status.trouble is not None:
        return status.trouble
    of = "" if status.total is None else f" of {status.total}"
    parts = [f"{status.finished}{of}"]
    if status.files_per_minute is not None:
        parts.append(f"{status.files_per_minute:.3g} a minute")
    if status.seconds_left:
        parts.append(f"{duration(status.seconds_left)} left")
    return " · ".join(parts)


def duration(seconds: float) -> str:
    """A time for a person: “40 s”, “12 min”, “3 h 20 min”."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min"
