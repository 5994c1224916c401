"""Everything around a batch that the window shows: its photos, its run, what is remembered."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.batch.choices import Choices, remembered, to_remember
from app.batch.listing import Listing
from app.batch.models import PoliteEngine, enlarger_for
from app.batch.runner import Ended, Runner
from app.batch.scan import Example, Scan
from app.batch.unfinished import Unfinished, forget, remember
from app.cleanup.shelf import Shelf
from app.jobs.queue import Job
from app.settings import BATCH
from app.words import tr
from app.workspace import Workspace
from glean_core.errors import GleanError
from glean_core.restoration.batch import (
    Enlarger,
    Row,
    Search,
    check_folders,
    plan_result,
    shown,
    write_report,
)
from glean_core.restoration.engine import Restorer

NOTED = 20.0  # seconds between two notes of how far it is, for the next start


class FolderSession(QObject):
    """Lives as long as the program's window, whether its own window is shown or not."""

    photos_changed = Signal()  # in `listing`
    example_changed = Signal()
    choices_changed = Signal()  # by the program
    ended = Signal(object)  # Ended

    def __init__(self, workspace: Workspace, shelf: Shelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace, self.shelf = workspace, shelf
        self.choices = remembered(workspace.settings.get(BATCH))
        self.running_choices = self.choices
        self.listing = Listing()
        self.runner = Runner(self)
        self.scan = Scan(self)
        self.example: Example | None = None
        self._looked_at: Search | None = None
        self._noted = 0.0
        self.scan.found.connect(self._found)
        self.scan.ended.connect(self.photos_changed)
        self.scan.example_found.connect(self._exemplify)
        self.runner.finished_rows.connect(self._put)
        self.runner.progressed.connect(self._note)
        self.runner.ended.connect(self._end)

    # -- what is chosen ------------------------------------------------------------------

    def choose(self, choices: Choices) -> None:
        """Take over what the person chose, and list the photos of another folder."""
        self.choices = choices
        self._workspace.settings.set(BATCH, to_remember(choices))
        if not self.runner.running and self._search(choices) != self._looked_at:
            self.look()

    def put_choices(self, choices: Choices) -> None:
        """Choose for the person, as when an unfinished batch is taken up."""
        self.choose(choices)
        self.choices_changed.emit()

    def look(self) -> None:
        """List the photos of the input folder anew."""
        self._looked_at = self._search(self.choices)
        self.listing.clear()
        self.example = None
        self.scan.stop()
        if self._looked_at is not None:
            self.scan.look(self._looked_at)
        self.photos_changed.emit()
        self.example_changed.emit()

    @staticmethod
    def _search(choices: Choices) -> Search | None:
        """Where to look; None without a folder."""
        if not choices.input or not Path(choices.input).is_dir():
            return None
        output = Path(choices.output) if choices.output else None
        return Search(Path(choices.input), choices.recursive, exclude=output)

    def problem(self) -> str:
        """Say in a sentence why a batch can't begin; empty when it can."""
        choices = self.choices
        if not choices.input:
            return tr("Choose the folder with the photos, or drop it here.")
        if not choices.output:
            return tr("Choose a folder for the results.")
        try:
            check_folders(choices.job)
        except GleanError as error:
            return str(error)
        return ""

    def name_problem(self) -> str:
        """Say in a sentence what is wrong with size or name; empty when nothing is."""
        try:
            _ = self.choices.settings
        except GleanError as error:
            return str(error)
        return ""

    def example_name(self) -> tuple[str, str] | None:
        """Return the name of a photo and of its result; None while that can't be known."""
        example = self.example
        if example is None or not self.shelf.models:
            return None
        try:
            enlarger = self._enlarger(self.choices)
            settings = self.choices.settings
            plan = plan_result(settings, example.facts, example.source, 1, enlarger)
        except GleanError:
            return None
        return shown(example.source.name), shown(plan.relative.name)

    def _enlarger(
        self,
        choices: Choices,
        around: Callable[[Restorer], Restorer] = lambda engine: engine,
    ) -> Enlarger:
        return enlarger_for(choices, self.shelf.models, self.shelf.device, around)

    # -- running -------------------------------------------------------------------------

    def start(self) -> None:
        """Begin with what is chosen. Raises GleanError when that can't be."""
        choices, turns = self.choices, self._workspace.jobs.turns

        def make(given_up: Callable[[], bool]) -> Enlarger:
            return self._enlarger(choices, lambda e: PoliteEngine(e, turns, given_up))

        job = choices.job
        self.running_choices = choices
        self.runner.start(job, make)
        remember(self._workspace.settings, Unfinished(choices))
        self._noted = time.monotonic()
        self.listing.begin_anew()
        search = self._search(choices)
        if search is not None and not self.scan.looking:  # what came since it was listed
            self._looked_at = search
            self.scan.look(search)
        self.photos_changed.emit()

    def save_report(self, path: Path, when_done: Callable[[], None]) -> None:
        """Write what is listed as a table (CSV), in the worker thread."""
        listing = self.listing

        def write(job: Job[Any]) -> None:
            write_report(listing.rows(), path)

        self._workspace.run(
            tr("Saving the report"), write, lambda _: when_done(), quiet=True, lasting=True
        )

    def close(self) -> bool:
        """End everything; False when a pass takes too long to be waited for."""
        self.scan.stop()
        self._note(now=True)
        return self.runner.close()

    def _found(self, sources: list[Path]) -> None:
        self.listing.add(sources)
        self.photos_changed.emit()

    def _exemplify(self, example: Example | None) -> None:
        self.example = example
        self.example_changed.emit()

    def _put(self, rows: list[Row]) -> None:
        self.listing.put(rows)
        self.photos_changed.emit()

    def _note(self, now: bool = False) -> None:
        """Note how far it is, so that the next start can say so."""
        status, moment = self.runner.status, time.monotonic()
        if not self.runner.running or status is None or not status.total:
            return
        if now or moment - self._noted > NOTED:
            self._noted = moment
            remember(
                self._workspace.settings,
                Unfinished(self.running_choices, status.finished, status.total),
            )

    def _end(self, how: Ended) -> None:
        status = self.runner.status
        if how is Ended.DONE:
            forget(self._workspace.settings)
        elif status is not None:
            remember(
                self._workspace.settings,
                Unfinished(self.running_choices, status.finished, status.total or 0),
            )
        self.ended.emit(how)
