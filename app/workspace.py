"""What the parts of one window share: the open photos, the tool in hand, settings and the queue."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from app.document.document import Change, Document
from app.jobs.queue import Job, JobQueue
from app.settings import TOOL, Setting, Settings
from app.tools.tool import Option, Stage, Tool, ToolInfo, Value
from app.tools.toolbox import make_tools

T = TypeVar("T")
HARDNESS_STEP = 10  # percent


class Workspace(QObject):
    """Turns the document's plain notices into signals and holds the active tool."""

    document_opened = Signal()  # another photo, or none, is in front
    documents_changed = Signal()  # the open photos, or whether one of them is modified
    document_closed = Signal(object)  # Document
    changed = Signal(object)  # Change
    tool_chosen = Signal()
    option_changed = Signal()
    message = Signal(str)  # a short notice for the status bar
    failed = Signal(str)  # one sentence for the person

    def __init__(self, settings: Settings, jobs: JobQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self.jobs = jobs
        self.documents: list[Document] = []  # in the order of the tabs
        self.document: Document | None = None  # the one in front
        self.tools: dict[str, Tool] = make_tools()
        remembered = settings.get(TOOL)
        self.tool: Tool = self.tools.get(remembered, self.tools["rectangle"])
        self._lent_for = self.tool

    # -- photos --------------------------------------------------------------------------

    def open_document(self, document: Document, front: bool = True) -> None:
        """Add a photo and bring it to the front, or leave the present one there."""
        document.listeners.append(lambda change: self._pass_on(document, change))
        self.documents.append(document)
        if front or self.document is None:
            self.show_document(document)
        self.documents_changed.emit()

    def show_document(self, document: Document | None) -> None:
        """Bring one of the open photos to the front; None shows the start page."""
        if document is self.document:
            return
        self.leave_tool()
        self.document = document
        self.document_opened.emit()

    def show_next(self, direction: int) -> None:
        """Bring the next photo to the front, or the one before (-1); around the end."""
        if self.document is not None:
            at = self.documents.index(self.document) + direction
            self.show_document(self.documents[at % len(self.documents)])

    def move_document(self, document: Document, place: int) -> None:
        """Give a photo another place in the order of the tabs."""
        self.documents.remove(document)
        self.documents.insert(place, document)
        self.documents_changed.emit()

    def close_document(self, document: Document) -> None:
        """Forget a photo; its neighbour comes to the front."""
        if document not in self.documents:
            return
        at = self.documents.index(document)
        if document is self.document:
            self.leave_tool()
        document.listeners.clear()
        self.documents.remove(document)
        self.document_closed.emit(document)
        if document is self.document:
            left = self.documents
            self.show_document(left[min(at, len(left) - 1)] if left else None)
        self.documents_changed.emit()

    def _pass_on(self, document: Document, change: Change) -> None:
        if document is self.document:
            if change.size:
                self.leave_tool()  # its corners and handles lay on a photo of another size
            self.changed.emit(change)
        if change.history:
            self.documents_changed.emit()

    def leave_tool(self) -> None:
        """End what the tool in hand is waiting for."""
        if self.document is not None and (self.tool.busy or self.tool.pending):
            self.tool.leave(Stage(self.document, self.options(), put=self.put_option))

    def settle(self, document: Document) -> None:
        """End it before a photo is saved: a patch that waits is in the pixels, but no step yet."""
        if document is self.document:
            self.leave_tool()

    @property
    def occupied(self) -> bool:
        """Whether the tool is in the middle of something, so that commands keep away."""
        return self.tool.busy or self.tool.pending

    def run(
        self,
        title: str,
        function: Callable[[Job[T]], T],
        when_done: Callable[[T], None],
        when_failed: Callable[[str], None] | None = None,
        when_cancelled: Callable[[], None] = lambda: None,
        key: str = "",
        quiet: bool = False,
        lasting: bool = False,
    ) -> Job[T]:
        """Queue work of this window (see `JobQueue.run`); errors are shown unless told else."""
        failed = when_failed or self.failed.emit
        return self.jobs.run(
            title, function, when_done, failed, when_cancelled, key, quiet, lasting, self
        )

    # -- tools ---------------------------------------------------------------------------

    def choose_tool(self, tool_id: str) -> None:
        self.leave_tool()
        self.tool = self.tools[tool_id]
        self.settings.set(TOOL, tool_id)
        self.tool_chosen.emit()

    def borrow_tool(self, tool: Tool) -> None:
        """Put a tool that is not in the tool bar into the hand, for as long as a dialog is up."""
        self.leave_tool()
        self._lent_for = self.tool
        self.tool = tool
        self.tool_chosen.emit()

    def return_tool(self, tool: Tool) -> None:
        """Take the tool back that was in the hand before."""
        if self.tool is tool:
            self.tool = self._lent_for
            self.tool_chosen.emit()

    def option(self, info: ToolInfo, option: Option) -> Value:
        value = self.settings.get(_setting(info, option))
        if option.kind == "number" and isinstance(value, int):
            return min(max(value, option.low), option.high)
        if option.kind == "choice" and value not in [choice for choice, _ in option.choices]:
            return option.default
        if option.kind == "switch" and value not in (0, 1):
            return option.default
        return value

    def options(self) -> Mapping[str, Any]:
        """Return the active tool's options by id."""
        info = self.tool.info
        return {option.id: self.option(info, option) for option in info.options}

    def set_option(self, info: ToolInfo, option: Option, value: Value) -> None:
        self.settings.set(_setting(info, option), value)
        self.option_changed.emit()

    def put_option(self, identity: str, value: Value) -> None:
        """Set an option of the active tool by its id."""
        info = self.tool.info
        for option in info.options:
            if option.id == identity:
                self.set_option(info, option, value)

    def change_size(self, direction: int) -> None:
        """Make the active brush about a tenth larger or smaller."""
        self._change_number(
            self.tool.info.size_option, lambda size: size + direction * max(1, round(size * 0.12))
        )

    def change_hardness(self, direction: int) -> None:
        """Make the active brush's rim a step sharper or softer."""
        self._change_number(
            self.tool.info.hardness_option, lambda hardness: hardness + direction * HARDNESS_STEP
        )

    def _change_number(self, identity: str, changed: Callable[[int], int]) -> None:
        info = self.tool.info
        for option in info.options:
            if option.id == identity:
                value = changed(int(self.option(info, option)))
                self.set_option(info, option, min(max(value, option.low), option.high))


def _setting(info: ToolInfo, option: Option) -> Setting[Value]:
    return Setting(f"tools/{option.owner or info.id}/{option.id}", option.default)
