"""Looks ahead: which model suits, which squares it would work on and what it would see."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from app.cleanup.region import Where, mask_of, plane_of
from app.cleanup.shelf import Chooser, Follow
from app.jobs.queue import Job
from app.timing import quiet_timer
from app.workspace import Workspace
from glean_core.restoration import CleanupPlan, Suggestion, model_sees, plan_cleanup

DELAY = 200  # milliseconds without a change before looking
LARGEST = 16_000_000  # pixels: a larger whole photo is looked at when the button is pressed


@dataclass(frozen=True)
class Outlook:
    """preview: in x in x 3, sRGB 0..1, the first frame as the model gets it."""

    choice: Suggestion
    plan: CleanupPlan
    preview: NDArray[np.float32]


class Lookout(QObject):
    """Asks for a new outlook after every change, once things are quiet."""

    changed = Signal()

    def __init__(
        self,
        workspace: Workspace,
        question: Callable[[], tuple[Where, Chooser, Follow] | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._question = question
        self._timer = quiet_timer(self, DELAY, self._look)
        self.outlook: Outlook | None = None
        self.problem = ""

    def look_soon(self) -> None:
        self._timer.start()

    def forget(self) -> None:
        self._show(None)

    def _look(self) -> None:
        document, question = self._workspace.document, self._question()
        if document is None or question is None:
            self._show(None)
            return
        if question[0] is Where.FRAME and document.frame.area > LARGEST:
            self._show(None)
            return
        (where, choose, follow), picture = question, document.picture
        plane = plane_of(document, where)

        def look(job: Job[Any]) -> Outlook:
            # Reads the live pixels: at worst a preview of a stroke half done, made anew at its end.
            mask = mask_of(where, plane, picture.height, picture.width)
            choice = choose(picture, mask)
            card, second = choice.model.card, follow(choice.model)
            plan = plan_cleanup(picture, mask, card, cascade=second.card if second else None)
            return Outlook(choice, plan, model_sees(picture, mask, card))

        def show(outlook: Outlook) -> None:
            if self._workspace.document is document:
                self._show(outlook)

        self._workspace.run(
            "Looking at the photo", look, show, self._fail, key="lookout", quiet=True
        )

    def _show(self, outlook: Outlook | None, problem: str = "") -> None:
        self.outlook, self.problem = outlook, problem
        self.changed.emit()

    def _fail(self, sentence: str) -> None:
        self._show(None, sentence)
