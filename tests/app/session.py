"""A whole session without a window: photos, tools, commands and a worker that waits to be told."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any, TypeVar, cast

from app.commands.command import Parts
from app.document.document import Change, Document
from app.document.history import Step
from app.jobs.queue import Job, JobQueue
from app.reshaping import reshape_later
from app.selecting.later import select_later
from app.settings import Setting, Settings
from app.tools.tool import Key, Make, Pointer, Stage, Stop, Take
from app.workspace import Workspace

T = TypeVar("T")


class HeldJobs(JobQueue):
    """Begins and hands over its work when told, so that anything can happen in between."""

    def __init__(self) -> None:
        super().__init__()
        self.close()
        self._made: tuple[Job[Any], Any] | None = None

    def run(
        self,
        title: str,
        function: Callable[[Job[T]], T],
        when_done: Callable[[T], None],
        when_failed: Callable[[str], None],
        when_cancelled: Callable[[], None] = lambda: None,
        key: str = "",
        quiet: bool = False,
        lasting: bool = False,
        owner: object = None,
    ) -> Job[T]:
        job = Job(title, function, when_done, when_failed, when_cancelled, key, quiet)
        job.lasting, job.owner = lasting, owner
        self._alive.append(job)
        return job

    def begins(self) -> None:
        """Do the work of the next job; its result is not heard of yet."""
        if self._made is None and self.jobs:
            job = self.jobs[0]
            self._made = job, job.function(job)

    def delivers(self) -> None:
        if self._made is not None:
            (job, result), self._made = self._made, None
            self._deliver(job, result, None)

    def ends_all(self) -> None:
        while self.jobs:
            self.delivers()
            self.begins()
        self._made = None


class FleetingSettings(Settings):
    """Remembers as long as it lives."""

    def __init__(self) -> None:
        self._values: dict[str, Any] = {}

    def get(self, setting: Setting[T]) -> T:
        value: T = self._values.get(setting.key, setting.default)
        return value

    def set(self, setting: Setting[T], value: T) -> None:
        self._values[setting.key] = value


def digest(document: Document) -> int:
    """Tell apart everything of a photo that undo brings back."""
    parts = (document.pixels, document.edits, document.selection, document.as_opened())
    looks = [(part.shape, part.dtype, part.tobytes()) for part in parts]
    return hash((document.selected_box, document.edited_box, *looks))


class Witness:
    """Knows how a photo looked after each of its steps, and that it always looks so again."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._steps: dict[int, Step] = {}  # by their place since the beginning
        self._looks: dict[int, tuple[Step | None, int]] = {}  # by the step's identity
        document.listeners.append(self._hear)
        self.looks()

    def _hear(self, change: Change) -> None:
        history = self.document.history
        for at, step in enumerate(history.steps):
            self._steps[at + history.dropped] = step

    def looks(self) -> None:
        """Look at the photo while no hand is on it."""
        history = self.document.history
        place = history.position + history.dropped
        step = self._steps[place - 1] if place else None
        looked = digest(self.document)
        known = self._looks.setdefault(id(step), (step, looked))
        assert known[1] == looked, f"another photo after {step.name if step else 'opening'!r}"
        assert history.nbytes <= history.limit_bytes or history.position <= 1
        assert self.document.picture.pixels is self.document.pixels

    def walks_through(self) -> None:
        """Undo everything step by step, redo it, and do both in one leap."""
        document = self.document
        last = len(document.history.steps)
        document.jump(last)
        self.looks()
        for go in (document.undo, document.redo):
            for _ in range(last):
                go()
                self.looks()
        for place in (0, last, last // 2):
            document.jump(place)
            self.looks()


class Session:
    """What `Hands` and the commands do, with one workspace and no canvas."""

    def __init__(self, *documents: Document) -> None:
        self.jobs = HeldJobs()
        self.workspace = Workspace(FleetingSettings(), self.jobs)
        self.witnesses = [Witness(document) for document in documents]
        for document in documents:
            self.workspace.open_document(document)
        hands = SimpleNamespace(cancel=self.escape)
        self.parts = cast(Parts, SimpleNamespace(workspace=self.workspace, hands=hands))

    @property
    def document(self) -> Document:
        assert self.workspace.document is not None
        return self.workspace.document

    def looks(self) -> None:
        for witness in self.witnesses:
            if witness.document is not self.document or not self.workspace.occupied:
                witness.looks()

    def ends(self) -> None:
        """Leave the tool, let the worker end, and go through all histories."""
        self.workspace.leave_tool()
        self.jobs.ends_all()
        self.workspace.leave_tool()
        for witness in self.witnesses:
            witness.looks()
            witness.walks_through()
        for witness in self.witnesses:
            self.workspace.close_document(witness.document)

    # -- the hand, as app.canvas.hands has it ----------------------------------------------

    def stage(self) -> Stage:
        workspace, document = self.workspace, self.document
        return Stage(
            document,
            workspace.options(),
            put=self.sets,
            reshape=lambda operation, name: reshape_later(workspace, document, operation, name),
            run=self._run,
            select_later=lambda *found: select_later(workspace, document, *found),
        )

    def _run(self, title: str, make: Make, take: Take, dropped: Stop) -> Stop:
        job = self.workspace.run(title, lambda _: make(), take, lambda _: dropped(), dropped)
        return lambda: self.jobs.cancel(job)

    def takes(self, tool_id: str) -> None:
        self.workspace.choose_tool(tool_id)

    def sets(self, identity: str, value: int | str) -> None:
        tool = self.workspace.tool
        self.workspace.put_option(identity, value)
        if tool.pending or tool.info.starts_by_option:
            tool.option_changed(self.stage())

    def presses(self, at: Pointer, double: bool = False) -> None:
        tool = self.workspace.tool
        if not tool.busy:
            (tool.double_click if double else tool.press)(self.stage(), at)

    def moves(self, at: Pointer) -> None:
        tool = self.workspace.tool
        (tool.move if tool.busy else tool.hover)(self.stage(), at)

    def releases(self, at: Pointer) -> None:
        if self.workspace.tool.busy:
            self.workspace.tool.release(self.stage(), at)

    def strokes(self, *way: Pointer) -> None:
        self.presses(way[0])
        for at in way[1:]:
            self.moves(at)
        self.releases(way[-1])

    def key(self, key: Key) -> None:
        tool = self.workspace.tool
        if tool.pending or tool.wants_keys:
            tool.key(self.stage(), key)

    def escape(self) -> bool:
        if not self.workspace.occupied:
            return False
        self.workspace.tool.cancel(self.stage())
        return True
