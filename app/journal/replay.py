"""From a journal's file back to a document with its history."""

from __future__ import annotations

import mmap
from dataclasses import dataclass
from pathlib import Path

from app.document.document import Change, Document
from app.document.history import DEFAULT_LIMIT, History, Step
from app.journal.base import BaseReader
from app.journal.records import VERSION, Kind, Record, read_records
from app.journal.state import About, Head
from app.journal.steps import in_memory, step_from
from app.words import mark, tr
from glean_core.errors import GleanError

DAMAGED = mark(
    "The autosave of this photo is damaged from its beginning, so it can’t be brought back; "
    "open the photo itself again."
)
NEWER = mark(
    "The autosave of this photo was written by a newer GLEAN Retouch; "
    "start that version to bring it back."
)


@dataclass(frozen=True)
class Replayed:
    """A document as a journal tells it, and what a writer needs to go on.

    first: absolute position of the oldest step that the file has; number: the next step's;
    base_bytes: where the base ends; end: bytes of the file that are whole.
    """

    document: Document
    first: int
    number: int
    base_bytes: int
    end: int


class _Story:
    """Follows the records: which steps make up the history at the last HEAD."""

    def __init__(self) -> None:
        self.base = BaseReader()
        self.head: Head | None = None
        self.about: About | None = None
        self.chain: list[Step] = []
        self.first = 0
        self.number = 0
        self.base_bytes = 0
        self.end = 0
        self._loose: dict[int, Step] = {}
        self._about: About | None = None

    def take(self, record: Record) -> None:
        if record.version > VERSION:
            raise GleanError(tr(NEWER))
        if not self.base.ready:
            self.base.take(record)
            self.base_bytes = record.end
        elif record.kind == Kind.ABOUT:
            self._about = About.of(record)
        elif record.kind == Kind.STEP:
            number, step = step_from(record)
            self._loose[number] = step
            self.number = number + 1
        elif record.kind == Kind.HEAD:
            self._stand(Head.of(record), record.end)

    def _stand(self, head: Head, end: int) -> None:
        if self.head is None:  # the first HEAD says where the base's chain begins
            self.first = head.keep
        del self.chain[head.keep - self.first :]
        self.chain += [self._loose.pop(number) for number in head.add]
        self._loose.clear()
        self.head, self.about, self.end = head, self._about or self.base.about, end


def mapped(path: Path) -> memoryview:
    """View a file's bytes without reading them all. Raises OSError."""
    with path.open("rb") as file:
        if path.stat().st_size == 0:  # an empty file can't be mapped
            return memoryview(b"")
        return memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))


def read_story(path: Path, limit_bytes: int | None = DEFAULT_LIMIT) -> Replayed:
    """Rebuild the document of a journal file at its last whole state.

    limit_bytes: how much history may come along; None leaves the steps in the file (for a short
    while: they are views of it) and keeps all that the file has. Raises GleanError when not even
    the photo's beginning is there, OSError.
    """
    story = _Story()
    for record in read_records(mapped(path)):
        story.take(record)
    head = story.head
    if not story.base.ready or head is None or story.about is None:
        raise GleanError(tr(DAMAGED))
    document = story.base.document()
    document.path = Path(head.path) if head.path else None
    document.title = head.title
    _walk(document, story, head)
    document.picture = story.about.picture(document.pixels)
    if limit_bytes is not None:
        _settle(document.history, head, story.first, limit_bytes)
    everything = document.frame
    document.announce(Change(everything, everything, True, everything))
    return Replayed(document, story.first, story.number, story.base_bytes, story.end)


def _walk(document: Document, story: _Story, head: Head) -> None:
    """Apply the steps from the base to the head."""
    history = History(0, story.chain)
    history.move(document.planes, head.position - story.first)
    history.dropped = story.first
    history.saved = None if head.saved is None else head.saved - story.first
    document.history = history


def _settle(history: History, head: Head, first: int, limit_bytes: int) -> None:
    """Keep what the document had kept and the limit allows, in memory of its own."""
    history.limit_bytes = limit_bytes
    gone = max(head.dropped - first, 0)
    total = sum(step.nbytes for step in history.steps[gone:])
    while gone < history.position - 1 and total > limit_bytes:
        total -= history.steps[gone].nbytes
        gone += 1
    if not head.modified:
        history.saved = history.position
    elif history.saved is not None:
        lost = history.steps[max(history.saved, 0) : gone]
        out_of_reach = history.saved < 0 or any(step.changes_pixels for step in lost)
        history.saved = None if out_of_reach else max(history.saved, gone)
    if history.saved is not None:
        history.saved -= gone
    history.steps = [in_memory(step) for step in history.steps[gone:]]
    history.position -= gone
    history.dropped += gone
