"""The last results while their sliders still move them, one a photo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.cleanup.recording import record_of
from app.cleanup.variants import Live, with_shown
from app.document.document import Change, Document
from app.jobs.queue import Job
from app.timing import quiet_timer
from app.words import mark, tr
from app.workspace import Workspace
from glean_core.restoration import CleanupOptions, CleanupResult, Part

NAME = mark("Clean up")
DELAY = 25  # milliseconds between a slider's move and the new blend


class LiveResult(QObject):
    """Puts results into photos and blends them anew until the next edit."""

    changed = Signal()  # what is live on the photo in front

    def __init__(
        self,
        workspace: Workspace,
        options: Callable[[], CleanupOptions],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._options = options
        self._lives: dict[Document, Live] = {}
        self._known: Live | None = None  # what others have heard of
        self.putting = False  # while the change that others hear of is this result itself
        self._timer = quiet_timer(self, DELAY, self._blend)
        workspace.document_opened.connect(self._opened)
        workspace.document_closed.connect(self._closed)
        workspace.changed.connect(self._change)

    @property
    def current(self) -> Live | None:
        """The live result of the photo in front, None once something else was done there."""
        document = self._workspace.document
        return None if document is None else self.of(document)

    def of(self, document: Document) -> Live | None:
        """The live result of an open photo, while it is the newest thing done to it."""
        live, history = self._lives.get(document), document.history
        if live is None or not history.position:
            return None
        return live if history.steps[history.position - 1] is live.step else None

    def put(self, document: Document, live: Live, amend: bool) -> None:
        """Paste the variant that is shown as one step; `amend`: in place of the newest step."""
        result = live.result
        mask = live.ground.part.mask_in(result.box)
        self._lives.pop(document, None)
        self.putting = True
        pasted = document.paste_box(
            result.box,
            result.pixels,
            NAME,
            cleaned=mask,
            amend=amend,
            record=record_of(result, mask, seed=live.variant.seed),
        )
        self.putting = False
        if pasted:
            step = document.history.steps[document.history.position - 1]
            self._lives[document] = replace(live, step=step)
        self._tell()

    def adjust_soon(self) -> None:
        """A slider moved."""
        if self.current is not None:
            self._timer.start()

    def show(self, at: int) -> None:
        """Put another variant into the photo in front, with the present sliders."""
        live, document = self.current, self._workspace.document
        if live is None or document is None or at == live.shown or self._workspace.occupied:
            return
        self._blend_and_show(document, live, at)

    def settle(self) -> None:
        """Keep the result as it is: the sliders are for the next one."""
        document = self._workspace.document
        if document is not None and self._lives.pop(document, None) is not None:
            self._tell()

    def reblend(
        self,
        part: Part,
        result: CleanupResult,
        options: CleanupOptions,
        when_done: Callable[[CleanupResult], None],
        when_failed: Callable[[str], None] | None = None,
        key: str = "",
    ) -> None:
        """Blend a result with these options, in the worker thread."""

        def blend(job: Job[Any]) -> CleanupResult:
            return part.blend(result, options)

        self._workspace.run(tr("Blending"), blend, when_done, when_failed, key=key, quiet=True)

    def _blend(self) -> None:
        live, document = self.current, self._workspace.document
        if live is not None and document is not None:
            self._blend_and_show(document, live, live.shown)

    def _blend_and_show(self, document: Document, live: Live, at: int) -> None:
        options = self._options()

        def show(result: CleanupResult) -> None:
            busy = document is self._workspace.document and self._workspace.occupied
            if self.of(document) is live and not busy:
                self.put(document, with_shown(live, result, at, options), amend=True)

        result = live.variants[at].result
        self.reblend(live.ground.part, result, options, show, key="blend")

    # -- listening -----------------------------------------------------------------------

    def _change(self, change: Change) -> None:
        document = self._workspace.document
        if not change.history or self.putting or document is None:
            return
        live = self._lives.get(document)
        if live is not None and self.of(document) is None:
            # Undone it can come back, but the next edit settles it, and its memory is free.
            later = document.history.steps[document.history.position :]
            if not any(step is live.step for step in later):
                del self._lives[document]
        self._tell()

    def _opened(self) -> None:
        self._timer.stop()
        self._tell()

    def _closed(self, document: Document) -> None:
        self._lives.pop(document, None)
        if self._known is not None and document is self._workspace.document:
            self._tell()

    def _tell(self) -> None:
        if self.current is not self._known:
            self._known = self.current
            self.changed.emit()
