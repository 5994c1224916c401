"""The clean-ups that wait and the one that runs, in the order they were asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.cleanup.request import Request
from app.document.document import Document
from app.jobs.queue import Job
from app.words import tr
from app.workspace import Workspace


@dataclass(eq=False)
class Task:
    """One line of the queue. `job` is None while it waits; `fraction` 0..1 of a running one."""

    request: Request
    job: Job[Any] | None = None
    fraction: float = 0.0
    doing: str = ""

    @property
    def document(self) -> Document:
        return self.request.document


class Tasks(QObject):
    """Begins one after the other, so that each starts from what the one before has made."""

    changed = Signal()
    progressed = Signal(object)  # Task

    def __init__(
        self,
        workspace: Workspace,
        begin: Callable[[Task], Job[Any] | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._begin = begin
        self._tasks: list[Task] = []
        workspace.jobs.progressed.connect(self._progress)
        workspace.document_closed.connect(self._closed)

    @property
    def all(self) -> tuple[Task, ...]:
        return tuple(self._tasks)

    @property
    def running(self) -> Task | None:
        return next((task for task in self._tasks if task.job is not None), None)

    def of(self, document: Document | None) -> tuple[Task, ...]:
        return tuple(task for task in self._tasks if task.document is document)

    def add(self, request: Request) -> bool:
        """Queue a clean-up; False when the very same is in the queue already."""
        if any(request.same_as(task.request) for task in self._tasks):
            return False
        self._tasks.append(Task(request))
        if self.running is None:
            self._next()  # work first, everybody who listens afterwards
        else:
            self.changed.emit()
        return True

    def cancel(self, task: Task) -> None:
        """Give up a clean-up, waiting or running; its result will be dropped."""
        if task.job is not None:
            self._workspace.jobs.cancel(task.job)  # which ends it
        elif task in self._tasks:
            self.end(task)

    def clear(self) -> None:
        """Give up all of them."""
        waiting, self._tasks = self._tasks, [task for task in self._tasks if task.job is not None]
        for task in waiting:
            if task.job is not None:
                self.cancel(task)
        self.changed.emit()

    def end(self, task: Task) -> None:
        """Take a task that is done, failed or cancelled off the list, and go on."""
        if task in self._tasks:
            self._tasks.remove(task)
            self.changed.emit()
        self._next()

    def _next(self) -> None:
        if not self._tasks or self.running is not None:
            return
        task = self._tasks[0]
        task.job = self._begin(task)
        if task.job is None:
            self.end(task)
        else:
            self.changed.emit()

    def _closed(self, document: Document) -> None:
        dropped = self.of(document)
        for task in reversed(dropped):  # the running one last, so that no other begins
            self.cancel(task)
        if dropped:
            self._workspace.message.emit(
                tr("The clean-up of “{title}” was dropped, as the photo was closed").format(
                    title=document.title
                )
            )

    def _progress(self, job: Job[Any], fraction: float, text: str) -> None:
        task = self.running
        if task is not None and task.job is job:
            task.fraction, task.doing = fraction, text
            self.progressed.emit(task)
