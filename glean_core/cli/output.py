"""What commands print, and how they are interrupted."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from types import FrameType
from typing import Any

import typer
from rich.console import Console
from rich.progress import BarColumn, TextColumn, TimeRemainingColumn
from rich.progress import Progress as RichProgress

from glean_core.errors import GleanError
from glean_core.restoration.progress import Cancel, Progress
from glean_core.zoo import Model


class UsageError(GleanError):
    """Options that don't fit each other or the files."""


@contextlib.contextmanager
def progress_bar(quiet: bool) -> Iterator[Progress | None]:
    """A bar on stderr; None when `quiet` or stderr is not a terminal."""
    if quiet or not _is_terminal():
        yield None
        return
    columns = (TextColumn("{task.description}"), BarColumn(), TimeRemainingColumn())
    with RichProgress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("Preparing", total=1.0)

        def advance(fraction: float, words: str) -> None:
            bar.update(task, completed=fraction, description=words)

        yield advance


def _is_terminal() -> bool:
    return sys.stderr is not None and sys.stderr.isatty()


@contextlib.contextmanager
def cancel_on_interrupt() -> Iterator[Cancel]:
    """Ctrl+C cancels between passes; pressed again it stops at once."""
    cancelled = threading.Event()
    if threading.current_thread() is not threading.main_thread():
        yield cancelled
        return
    before = signal.getsignal(signal.SIGINT)

    def stop(number: int, frame: FrameType | None) -> None:
        cancelled.set()
        signal.signal(signal.SIGINT, before)

    signal.signal(signal.SIGINT, stop)
    try:
        yield cancelled
    finally:
        signal.signal(signal.SIGINT, before)


def can_ask() -> bool:
    """Whether a person sits at a terminal and can answer."""
    return sys.stdin is not None and sys.stdin.isatty() and _is_terminal()


def show_json(values: Any) -> None:
    """Print one JSON value on stdout, in ASCII: safe in every terminal and for every file name."""
    typer.echo(json.dumps(values, allow_nan=False))


def tell(sentence: str) -> None:
    """Print one line on stderr as it is."""
    Console(stderr=True, soft_wrap=True, highlight=False).print(sentence, markup=False)


def tell_choice(model: Model, reason: str) -> None:
    """Say on stderr which model was chosen and why; nothing where the person named it."""
    if reason:
        tell(f"Model: {model.card.title} ({model.card.name}). {reason}")


def show_notes(notes: tuple[str, ...]) -> None:
    """Print sentences for the person on stderr."""
    for note in notes:
        tell(f"Note: {note}")


def refuse_overwriting(source: Path, target: Path, overwrite: bool, how: str = " with -o") -> None:
    """Raise UsageError when `target` exists and that is not wanted, or can't be there at all.

    Called before any work, so that minutes of it aren't lost for a wrong name. `how` says in the
    sentence how another name is given.
    """
    if target.is_dir():
        raise UsageError(f"{target} is a folder; give a file name{how}.")
    written = Path(os.path.realpath(target))  # a link is written where it leads
    for folder in (target.parent, written.parent):
        if not folder.is_dir():
            raise UsageError(f"The folder {folder} doesn't exist; make it or choose another.")
    if written.is_symlink() or (written.exists() and not written.is_file()):
        raise UsageError(f"{target} is not an ordinary file; give another name{how}.")
    if not os.access(written if written.exists() else written.parent, os.W_OK):
        raise UsageError(f"{target} may not be written; give another name or folder{how}.")
    if overwrite or not target.exists():
        return
    if source.exists() and target.samefile(source):
        raise UsageError(
            f"{target} is the input itself; give another name{how}, or --overwrite to replace it."
        )
    raise UsageError(f"{target} exists; give another name{how}, or --overwrite to replace it.")
