"""Runs cleanups: one job each, one step of the history each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from app.cleanup.live import LiveResult
from app.cleanup.lookout import Lookout
from app.cleanup.region import Where, has_region, mask_of, plane_of
from app.cleanup.shelf import Chooser, Follow, Shelf
from app.document.document import Change, Document
from app.jobs.queue import Job
from app.settings import AGREEMENT, FEATHER, STRENGTH
from app.workspace import Workspace
from glean_core.imaging import Picture
from glean_core.restoration import (
    CleanupOptions,
    CleanupResult,
    Engine,
    LazyEngine,
    Suggestion,
    cleanup,
)

RESHAPED = "The photo was turned or resized meanwhile: press Clean up again"


@dataclass(frozen=True)
class Outcome:
    """What a cleanup's job brings back; mask: H x W, 0..1."""

    mask: NDArray[np.float32]
    choice: Suggestion
    result: CleanupResult
    device_name: str


class Cleanup(QObject):
    """Holds the choices of the Clean up panel and does what its button says."""

    where_changed = Signal()
    working_changed = Signal()
    notes_changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.shelf = Shelf(workspace, self)
        self.lookout = Lookout(workspace, self._question, self)
        self.live = LiveResult(workspace, self.options, self)
        self.where = Where.FRAME
        self.notes: tuple[str, ...] = ()
        self._job: Job[Any] | None = None
        self.shelf.chosen.connect(self.lookout.look_soon)
        self.lookout.changed.connect(self._looked)
        self.live.changed.connect(self._live_changed)
        workspace.document_opened.connect(self._opened)
        workspace.changed.connect(self._changed)

    # -- where ---------------------------------------------------------------------------

    def has(self, where: Where) -> bool:
        return has_region(self.workspace.document, where)

    def choose_where(self, where: Where) -> None:
        if self.has(where) and where is not self.where:
            self.where = where
            self.where_changed.emit()
            self.lookout.look_soon()

    def _settle_where(self) -> None:
        """Take the selection, else what was retouched, else the whole frame."""
        self.where = next((where for where in Where if self.has(where)), Where.FRAME)
        self.where_changed.emit()
        self.lookout.look_soon()

    def _question(self) -> tuple[Where, Chooser, Follow] | None:
        choose = self.shelf.chooser()
        if choose is None or self.working or self.live.current is not None:
            return None
        return self.where, choose, self.shelf.follow()

    def _looked(self) -> None:
        outlook = self.lookout.outlook
        if outlook is not None:
            self.shelf.suggest(outlook.choice)
        elif not self.working and self.live.current is None:
            self.shelf.suggest(None)

    def _opened(self) -> None:
        self.cancel()
        self._set_notes(())
        self.lookout.forget()
        self._settle_where()

    def _changed(self, change: Change) -> None:
        if change.size:
            self.lookout.forget()
        if self.live.current is not None or self.live.putting or not change.history:
            return
        if change.selection is not None or change.edits is not None:
            self._settle_where()
        elif change.pixels is not None:
            self.lookout.look_soon()

    def _live_changed(self) -> None:
        if self.live.current is None:
            self._set_notes(())
            self._settle_where()

    def _set_notes(self, notes: tuple[str, ...]) -> None:
        self.notes = notes
        self.notes_changed.emit()

    # -- running -------------------------------------------------------------------------

    @property
    def working(self) -> bool:
        return self._job is not None

    @property
    def ready(self) -> bool:
        """Whether the Clean up button can be pressed."""
        has_both = self.workspace.document is not None and self.shelf.model is not None
        return has_both and not self.working

    def options(self) -> CleanupOptions:
        """Return the sliders' values."""
        settings = self.workspace.settings
        feather = settings.get(FEATHER)
        return CleanupOptions(
            strength=settings.get(STRENGTH) / 100,
            feather=None if feather < 0 else float(feather),
            colour_agreement=settings.get(AGREEMENT) / 100,
        )

    def run(self) -> None:
        """Clean up what `where` names; a result that is still live is made again."""
        document, choose = self.workspace.document, self.shelf.chooser()
        if not self.workspace.tool.busy:
            self.workspace.leave_tool()
        if document is None or choose is None or not self.ready or self.workspace.occupied:
            return
        live, where, options = self.live.current, self.where, self.options()
        state = document.revision, document.reshapes
        device, follow = self.shelf.device, self.shelf.follow()
        base = live.base if live is not None else document.snapshot()
        plane = plane_of(document, where)
        plane = plane.copy() if plane is not None and live is None else None

        def work(job: Job[Any]) -> Outcome:
            job.progress(0.0, "Looking at the photo")
            mask = mask_of(where, plane, base.height, base.width) if live is None else live.mask
            choice = choose(base, mask)
            job.progress(0.0, "Loading the model")
            engine, second = Engine.load(choice.model, device), follow(choice.model)
            rest = LazyEngine(second, device) if second is not None else None
            result = cleanup(base, mask, engine, options, job.progress, job.cancelled, rest)
            return Outcome(mask, choice, result, engine.device_name)

        def done(outcome: Outcome) -> None:
            mask, result = outcome.mask, outcome.result
            self.shelf.suggest(outcome.choice)
            self._end()
            self.shelf.runs_on(outcome.device_name)
            self._arrive(document, state, base, mask, result)
            if self.options() != options:
                self.live.adjust_soon()

        self._job = self.workspace.run("Clean up", work, done, self._fail, self._give_up)
        self._set_notes(())
        self.working_changed.emit()

    def cancel(self) -> None:
        """Give up the running cleanup; its result will be dropped."""
        if self._job is not None:
            self.workspace.jobs.cancel(self._job)

    def _end(self) -> None:
        self._job = None
        self.working_changed.emit()

    def _give_up(self) -> None:
        self._end()
        self.lookout.look_soon()  # nothing was looked at meanwhile

    def _fail(self, sentence: str) -> None:
        self._give_up()
        self.workspace.failed.emit(sentence)

    def _arrive(
        self,
        document: Document,
        state: tuple[int, int],  # revision and reshapes when the work began
        base: Picture,
        mask: NDArray[np.float32],
        result: CleanupResult,
    ) -> None:
        """Put a result into the photo; what was painted meanwhile outside the mask stays."""
        if self.workspace.document is not document:
            return
        revision, reshapes = state
        if document.reshapes != reshapes:
            self.workspace.message.emit(RESHAPED)
            self.lookout.look_soon()
            return
        if document.revision != revision and self.live.current is None:
            now, newer = document.snapshot(), (document.revision, reshapes)
            self.live.reblend(
                now, mask, result, lambda new: self._arrive(document, newer, now, mask, new)
            )
            return
        self.live.put(document, base, mask, result)
        self._set_notes(result.notes)
