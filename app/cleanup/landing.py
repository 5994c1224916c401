"""Results on their way into their photos, in front or not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QTimer

from app.cleanup.ground import Ground, part_of
from app.cleanup.live import LiveResult
from app.cleanup.request import SAME_NOISE, Outcome, Request
from app.cleanup.variants import Live, joined
from app.document.document import Document
from app.document.history import Step
from app.words import tr
from app.workspace import Workspace
from glean_core.restoration import CleanupResult

LATER = 100  # milliseconds before a result asks again whether the hand is off the photo


@dataclass(frozen=True)
class Arrival:
    """A result for the request's photo as it was when it had this revision.

    ground: that of the live result which this is another variant of.
    """

    request: Request
    revision: int
    ground: Ground | None
    outcome: Outcome

    @property
    def notes(self) -> tuple[str, ...]:
        told = self.outcome.variant.result.notes
        return (*told, tr(SAME_NOISE)) if self.outcome.alike else told


class Landing:
    """Puts results into photos; what was painted meanwhile outside the mask stays."""

    def __init__(
        self, workspace: Workspace, live: LiveResult, landed: Callable[[Arrival], None]
    ) -> None:
        self._workspace = workspace
        self._live = live
        self._landed = landed

    def arrive(self, arrival: Arrival, then: Callable[[], None]) -> None:
        """Put a result into its photo as soon as nobody's hand is on it; `then` in any case."""
        request, document = arrival.request, arrival.request.document
        if document not in self._workspace.documents:
            then()
            return
        if document is self._workspace.document and self._workspace.occupied:
            QTimer.singleShot(LATER, self._live, lambda: self.arrive(arrival, then))
            return
        if document.reshapes != request.reshapes:
            tell_reshaped(self._workspace, document)
            then()
            return
        live = self._live.of(document)
        if live is not None and live.ground is arrival.ground:
            self._join(live, arrival)
        elif document.revision == arrival.revision:
            self._put_new(arrival)
        else:
            self._blend_into_newer(arrival, then)
            return
        self._landed(arrival)
        then()

    def _join(self, live: Live, arrival: Arrival) -> None:
        variants, shown = joined(live.variants, arrival.outcome.variant)
        more = replace(live, variants=variants, shown=shown, options=arrival.request.options)
        self._live.put(arrival.request.document, more, amend=True)

    def _put_new(self, arrival: Arrival) -> None:
        outcome = arrival.outcome
        live = Live(
            Ground(outcome.part),
            arrival.request.region,
            (outcome.variant,),
            0,
            arrival.request.options,
            Step("", ()),  # its own once it is in the history
        )
        self._live.put(arrival.request.document, live, amend=False)

    def _blend_into_newer(self, arrival: Arrival, then: Callable[[], None]) -> None:
        """The photo has changed since: blend the result into it as it is now."""
        request, outcome = arrival.request, arrival.outcome
        newer, before = request.document.revision, outcome.part
        now = part_of(request.document, before.window, before.mask)

        def blended(result: CleanupResult) -> None:
            variant = replace(outcome.variant, result=result)
            fresh = replace(outcome, variant=variant, part=now)
            self.arrive(replace(arrival, ground=None, revision=newer, outcome=fresh), then)

        def failed(sentence: str) -> None:
            then()
            self._workspace.failed.emit(sentence)

        self._live.reblend(now, outcome.variant.result, request.options, blended, failed)


def tell_reshaped(workspace: Workspace, document: Document) -> None:
    """Say why a result was dropped."""
    workspace.message.emit(
        tr("“{title}” was turned or resized meanwhile: press Clean up again").format(
            title=document.title
        )
    )
