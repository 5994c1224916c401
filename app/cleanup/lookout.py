"""Looks ahead: which model suits, which squares it would work on and what it would see."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from app.cleanup.shelf import Advise, Chooser, Follow
from app.document.document import Document
from app.jobs.queue import Job
from app.timing import quiet_timer
from app.words import tr
from app.workspace import Workspace
from glean_core.imaging import Box, Picture
from glean_core.restoration import CleanupOptions, CleanupPlan, Foresight, Suggestion, foresee
from glean_core.restoration.plan import view
from glean_core.restoration.source import model_input

KEY = "lookout"  # of its jobs
LARGEST_KEPT = 16_000_000  # pixels of a mask
DELAY = 200  # milliseconds without a change before looking


@dataclass(frozen=True)
class Question:
    """What to look at. Everything is called in the worker thread; mask: H x W, 0..1."""

    document: Document
    picture: Picture
    mask: Callable[[], NDArray[np.float32]]
    choose: Chooser
    follow: Follow
    advise: Advise
    options: CleanupOptions


@dataclass(frozen=True)
class Outlook:
    """preview: in x in x 3, sRGB 0..1, the first frame as the model gets it.

    mask: in the region that is cleaned up, region.height x region.width, 0..1, unless that is too
    large to be kept; advice: the model that suits it, whoever chose.
    """

    choice: Suggestion
    foresight: Foresight
    preview: NDArray[np.float32]
    mask: NDArray[np.float32] | None
    advice: Suggestion | None

    @property
    def plan(self) -> CleanupPlan:
        return self.foresight.plan

    @property
    def region(self) -> Box:
        return self.foresight.region


def look_at(question: Question) -> Outlook:
    """Find out what a clean-up would work on. For the worker thread; raises GleanError."""
    # Reads the live pixels: at worst a preview of a stroke half done, made anew at its end.
    picture, mask, options = question.picture, question.mask(), question.options
    choice = question.choose(picture, mask)
    card, second = choice.model.card, question.follow(choice.model)
    foresight = foresee(picture, mask, card, options, second.card if second else None)
    plan, region = foresight.plan, foresight.region
    seen = model_input(view(picture, plan, plan.frames[0], card.out_size), card.in_size)
    advice = choice if choice.reason else question.advise(picture, mask)
    kept = mask[region.slices].copy() if region.area <= LARGEST_KEPT else None
    return Outlook(choice, foresight, seen, kept, advice)


class Lookout(QObject):
    """Asks for a new outlook after every change, once things are quiet."""

    changed = Signal()

    def __init__(
        self,
        workspace: Workspace,
        question: Callable[[], Question | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._question = question
        self._timer = quiet_timer(self, DELAY, self._look)
        self.outlook: Outlook | None = None
        self.problem = ""

    @property
    def up_to_date(self) -> Outlook | None:
        """What a clean-up would work on as things are now; None while that isn't known."""
        looking = any(job.key == KEY for job in self._workspace.jobs.jobs)
        return None if looking or self._timer.isActive() else self.outlook

    def look_soon(self) -> None:
        self._timer.start()

    def forget(self) -> None:
        self._show(None)

    def _look(self) -> None:
        question = self._question()
        if question is None:
            self._show(None)
            return
        if any(not job.quiet for job in self._workspace.jobs.jobs):
            self._show(None)  # it will be its turn after that, and what was seen may be out of date

        def show(outlook: Outlook) -> None:
            if self._workspace.document is question.document:
                self._show(outlook)

        def look(job: Job[Any]) -> Outlook:
            return look_at(question)

        self._workspace.run(tr("Looking at the photo"), look, show, self._fail, key=KEY, quiet=True)

    def _show(self, outlook: Outlook | None, problem: str = "") -> None:
        self.outlook, self.problem = outlook, problem
        self.changed.emit()

    def _fail(self, sentence: str) -> None:
        self._show(None, sentence)
