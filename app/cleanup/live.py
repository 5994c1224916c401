"""The last result while its sliders still move it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from app.cleanup.recording import record_of
from app.document.document import Change, Document
from app.document.history import Step
from app.jobs.queue import Job
from app.timing import quiet_timer
from app.workspace import Workspace
from glean_core.imaging import Picture
from glean_core.restoration import CleanupOptions, CleanupResult, blend_result

NAME = "Clean up"
DELAY = 25  # milliseconds between a slider's move and the new blend


@dataclass(frozen=True)
class Live:
    """base: the photo before the cleanup; mask: H x W 0..1; step: the cleanup in the history."""

    base: Picture
    mask: NDArray[np.float32]
    result: CleanupResult
    step: Step


class LiveResult(QObject):
    """Puts a result into the photo and blends it anew until the next edit."""

    changed = Signal()

    def __init__(
        self,
        workspace: Workspace,
        options: Callable[[], CleanupOptions],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._options = options
        self._live: Live | None = None
        self.putting = False  # while the change that others hear of is this result itself
        self._timer = quiet_timer(self, DELAY, self._blend)
        workspace.document_opened.connect(self._forget)
        workspace.changed.connect(self._change)

    @property
    def current(self) -> Live | None:
        """The live result, None once something else was done or it was undone."""
        document, live = self._workspace.document, self._live
        if document is None or live is None or not document.history.position:
            return None
        newest = document.history.steps[document.history.position - 1]
        return live if newest is live.step else None

    def put(
        self,
        document: Document,
        base: Picture,
        mask: NDArray[np.float32],
        result: CleanupResult,
    ) -> None:
        """Paste a result as one step; it takes the place of a result that is still live."""
        again = self.current is not None
        self._live = None
        self.putting = True
        record = record_of(result, mask)
        document.paste_box(
            result.box, result.pixels, NAME, cleaned=mask, amend=again, record=record
        )
        self.putting = False
        history = document.history
        if history.position and history.steps[history.position - 1].name == NAME:
            self._live = Live(base, mask, result, history.steps[history.position - 1])
        self.changed.emit()

    def adjust_soon(self) -> None:
        """A slider moved."""
        if self.current is not None:
            self._timer.start()

    def reblend(
        self,
        base: Picture,
        mask: NDArray[np.float32],
        result: CleanupResult,
        when_done: Callable[[CleanupResult], None],
    ) -> None:
        """Blend a result with the present sliders, in the worker thread."""
        options = self._options()

        def blend(job: Job[Any]) -> CleanupResult:
            return blend_result(base, mask, result, options)

        self._workspace.run("Blending", blend, when_done, key="blend", quiet=True)

    def _blend(self) -> None:
        live, document = self.current, self._workspace.document
        if live is None or document is None:
            return

        def show(result: CleanupResult) -> None:
            if self.current is live and not self._workspace.occupied:
                self.put(document, live.base, live.mask, result)

        self.reblend(live.base, live.mask, live.result, show)

    def _change(self, change: Change) -> None:
        if change.history and self._live is not None and self.current is None:
            self._forget()

    def _forget(self) -> None:
        if self._live is not None:
            self._live = None
            self.changed.emit()
