"""The choices of the Clean up panel, and what its buttons do."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from app.cleanup.frames import Frames, resized
from app.cleanup.ground import part_seen
from app.cleanup.landing import Arrival, Landing, tell_reshaped
from app.cleanup.live import LiveResult
from app.cleanup.lookout import Lookout, Question
from app.cleanup.region import Where, has_region, marked, mask_of, plane_of, region_of
from app.cleanup.request import Outcome, Request, carry_out
from app.cleanup.shelf import Shelf
from app.cleanup.sliders import blending, options_in, remember_options
from app.cleanup.tasks import Task, Tasks
from app.document.document import Change
from app.jobs.queue import Job
from app.settings import CASCADE
from app.words import tr
from app.workspace import Workspace
from glean_core.imaging import Box, Picture
from glean_core.restoration import CleanupOptions, Part

LARGEST = 16_000_000  # pixels: a larger whole photo is looked at when the button is pressed


class Cleanup(QObject):
    """Holds the choices of the Clean up panel and does what its buttons say."""

    where_changed = Signal()
    working_changed = Signal()
    notes_changed = Signal()
    sliders_moved = Signal()  # by the program: another photo's result has its own values

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.shelf = Shelf(workspace, self)
        self.frames = Frames(workspace, self)
        self.lookout = Lookout(workspace, self._question, self)
        self.live = LiveResult(workspace, self.options, self)
        self.landing = Landing(workspace, self.live, self._landed)
        self.tasks = Tasks(workspace, self._begin, self)
        self.where = Where.FRAME
        self.notes: tuple[str, ...] = ()
        self.shelf.chosen.connect(self.lookout.look_soon)
        self.frames.changed.connect(self.lookout.look_soon)
        self.lookout.changed.connect(self._looked)
        self.live.changed.connect(self._live_changed)
        self.tasks.changed.connect(self.working_changed)
        workspace.document_opened.connect(self._opened)
        workspace.changed.connect(self._changed)

    # -- where ---------------------------------------------------------------------------

    def has(self, where: Where) -> bool:
        return has_region(self.workspace.document, where)

    def choose_where(self, where: Where) -> None:
        if self.has(where) and where is not self.where:
            self.live.settle()  # the next result is another region's
            self.where = where
            self.where_changed.emit()
            self.lookout.look_soon()

    def _settle_where(self) -> None:
        """Take the selection, else what was retouched, else the whole frame."""
        self.where = next((where for where in Where if self.has(where)), Where.FRAME)
        document = self.workspace.document
        if document is not None:
            boxes = {Where.SELECTION: document.selected_box, Where.EDITS: document.edited_box}
            self.frames.leave_behind(boxes.get(self.where))
        self.where_changed.emit()
        self.lookout.look_soon()

    def _question(self) -> Question | None:
        document, choose, live = self.workspace.document, self.shelf.chooser(), self.live.current
        if document is None or choose is None:
            return None
        where, plane = self.where, plane_of(document, self.where)
        if live is None and where is Where.FRAME and document.frame.area > LARGEST:
            return None
        before = None if live is None else live.ground.whole(document)
        picture = document.picture if before is None else before.picture

        def mask() -> NDArray[np.float32]:
            if before is not None:
                return before.mask
            return mask_of(where, plane, picture.height, picture.width)

        shelf = self.shelf
        return Question(
            document, picture, mask, choose, shelf.follow(), shelf.adviser(), self.options()
        )

    def _looked(self) -> None:
        outlook = self.lookout.outlook
        self.frames.show(None if outlook is None else outlook.plan)
        self.shelf.advise(None if outlook is None else outlook.advice)
        if outlook is not None:
            self.shelf.suggest(outlook.choice)
        elif not self.working and self.live.current is None:
            self.shelf.suggest(None)

    def _opened(self) -> None:
        self._set_notes(())
        self.lookout.forget()
        live = self.live.current
        if live is None:
            self._settle_where()
            return
        self.where = live.region[0]
        remember_options(self.workspace.settings, live.options)
        self._set_notes(live.result.notes)
        self.where_changed.emit()
        self.sliders_moved.emit()
        self.lookout.look_soon()

    def _changed(self, change: Change) -> None:
        if change.size:
            self.frames.set(None)
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

    # -- asking --------------------------------------------------------------------------

    @property
    def working(self) -> bool:
        """Whether a clean-up of any photo waits or runs."""
        return bool(self.tasks.all)

    @property
    def ready(self) -> bool:
        """Whether the Clean up button can be pressed; more can be queued while one runs."""
        return self.workspace.document is not None and self.shelf.model is not None

    def options(self) -> CleanupOptions:
        """Return the sliders' values, and the frame that was drawn."""
        return options_in(self.workspace.settings, self.frames.by_hand)

    def run(self, seed: int = 0) -> None:
        """Queue a clean-up of what `where` names; a live result gets another variant."""
        document, choose = self.workspace.document, self.shelf.chooser()
        if not self.workspace.tool.busy:
            self.workspace.leave_tool()
        if document is None or choose is None or not self.ready or self.workspace.occupied:
            return
        live, shelf = self.live.current, self.shelf
        what = marked(document, self.where) if live is None else None
        request = Request(
            document=document,
            reshapes=document.reshapes,
            where=self.where,
            marked=what,
            tried=live.ground.part if live is not None else None,
            region=live.region if live is not None else region_of(self.where, what),
            wanted="" if shelf.automatic or shelf.model is None else shelf.model.card.name,
            choose=choose,
            follow=shelf.follow(),
            follows=self.workspace.settings.get(CASCADE),
            device=shelf.device,
            options=self.options(),
            seed=seed,
            foreseen=self.lookout.up_to_date if live is None else None,
            revision=document.revision,
        )
        self._set_notes(())
        if not self.tasks.add(request):
            self.workspace.message.emit(tr("That clean-up is in the queue already"))

    def try_other_noise(self) -> None:
        """Make another variant of the live result, by noise that was not tried yet."""
        live = self.live.current
        if live is not None:
            mine = [t.request.seed for t in self.tasks.of(self.workspace.document)]
            self.run(1 + max(*(variant.seed for variant in live.variants), 0, *mine))

    def resize_frame(self, direction: int) -> None:
        """Go down further (1) or less far (-1), by the size of the working frame."""
        box = self.resized_frame(direction)
        if box is not None:
            self.frames.set(box)

    def resized_frame(self, direction: int) -> Box | None:
        """Return the frame that `resize_frame` would take, None where there is none."""
        outlook, document = self.lookout.outlook, self.workspace.document
        if outlook is None or document is None:
            return None
        return resized(outlook.plan, outlook.region, direction, document)

    def drop(self) -> None:
        """Take the live result back; redo brings it again."""
        document = self.workspace.document
        if document is not None and self.live.current is not None and not self.workspace.occupied:
            document.undo()
            self.workspace.message.emit(tr("The result was dropped; redo brings it back"))

    def cancel(self) -> None:
        """Give up the running clean-up; its result will be dropped."""
        if self.tasks.running is not None:
            self.tasks.cancel(self.tasks.running)

    def leave(self) -> None:
        """Give up everything: the window closes."""
        self.tasks.clear()

    # -- running -------------------------------------------------------------------------

    def _begin(self, task: Task) -> Job[Any] | None:
        """Start a task's job on the photo as it is now; None where that makes no sense any more."""
        request, document = task.request, task.document
        if document.reshapes != request.reshapes:
            tell_reshaped(self.workspace, document)
            return None
        live = self.live.of(document)
        if live is not None and live.region != request.region:
            live = None
        # Another try at a live result takes its place, whatever number the photo has.
        revision = document.revision if live is None else -1
        others = live.variants if live is not None else ()
        foreseen = request.foreseen if revision == request.revision else None
        base: Picture | Part | None = None
        if live is not None:
            base = live.ground.whole(document)
        elif foreseen is not None:
            base = part_seen(document, foreseen)
        if base is None:
            base = document.snapshot()
        ground = live.ground if live is not None else None

        def work(job: Job[Any]) -> Outcome:
            with self.workspace.jobs.turns.models():  # a batch may run the same ones
                return carry_out(request, base, others, foreseen, job)

        def done(outcome: Outcome) -> None:
            if document is self.workspace.document:
                self.shelf.suggest(outcome.choice)
            self.shelf.runs_on(outcome.device_name)
            self.landing.arrive(
                Arrival(request, revision, ground, outcome),
                lambda: self.tasks.end(task),
            )

        def failed(sentence: str) -> None:
            self._give_up(task)
            self.workspace.failed.emit(sentence)

        title = tr("Clean up")
        return self.workspace.run(title, work, done, failed, lambda: self._give_up(task))

    def _give_up(self, task: Task) -> None:
        self.tasks.end(task)
        self.lookout.look_soon()

    def _landed(self, arrival: Arrival) -> None:
        """A result is in its photo."""
        document = arrival.request.document
        if document is not self.workspace.document:
            self.workspace.message.emit(tr("“{title}” is cleaned up").format(title=document.title))
            return
        self._set_notes(arrival.notes)
        if blending(self.options()) != blending(arrival.request.options):
            self.live.adjust_soon()
