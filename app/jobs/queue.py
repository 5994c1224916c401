"""The one way to run work in the background: one queue, one worker thread.

`JobQueue.run` takes a function and two callbacks. The function runs in the worker thread; the
result or the error is delivered on the thread that owns the queue (the interface). A cancelled
job gives the interface back at once; what its function still returns is dropped.

What may take minutes without touching a photo, such as a download, goes into a queue `beside` it,
which has a thread of its own and the same manners.
"""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from app.core_words import told
from app.jobs.manners import make_way
from app.jobs.turns import Turns
from app.words import tr
from glean_core.errors import CancelledError, GleanError
from glean_core.extras import without_torch

T = TypeVar("T")
log = logging.getLogger(__name__)


@dataclass
class Job(Generic[T]):
    """One piece of work. `cancelled` is set from the interface and watched by the function."""

    title: str
    function: Callable[[Job[T]], T]
    when_done: Callable[[T], None]
    when_failed: Callable[[str], None]
    when_cancelled: Callable[[], None]
    key: str = ""
    quiet: bool = False
    lasting: bool = False
    owner: object = None
    report: Callable[[Job[Any], float, str], None] = lambda job, fraction, text: None
    cancelled: threading.Event = field(default_factory=threading.Event)
    started: float = 0.0

    def progress(self, fraction: float, text: str) -> None:
        """Report progress from the worker thread (fraction 0..1, plain words)."""
        if not self.cancelled.is_set():
            self.report(self, fraction, text)


def sentence_of(error: BaseException, title: str) -> str:
    """Return the one sentence to show for an error; details of the unforeseen go to the log."""
    if isinstance(error, GleanError):
        return told(str(error))
    if sentence := without_torch(error):
        return told(sentence)
    if isinstance(error, MemoryError):
        return tr(
            "{title} needs more memory than is free; close other programs and try again."
        ).format(title=title)
    log.error("%s failed", title, exc_info=error)
    reason = str(error).strip().splitlines()
    what = reason[0] if reason else type(error).__name__
    return tr("{title} did not work: {what}").format(title=title, what=what)


class JobQueue(QObject):
    """Runs jobs one after the other; signals arrive on the thread that made the queue."""

    queued = Signal()
    started = Signal(object)  # Job
    progressed = Signal(object, float, str)
    finished = Signal(object)  # Job: done, failed or cancelled
    _arrived = Signal(object, object, object)  # Job, result, error
    _begun = Signal(object)
    _reported = Signal(object, float, str)

    def __init__(self, parent: QObject | None = None, name: str = "worker") -> None:
        super().__init__(parent)
        self._beside: dict[str, JobQueue] = {}
        self.turns = Turns()  # a batch in another thread stands back behind the jobs here
        self._waiting: queue.SimpleQueue[Job[Any] | None] = queue.SimpleQueue()
        self._alive: list[Job[Any]] = []
        self._arrived.connect(self._deliver)
        self._begun.connect(self._begin)
        self._reported.connect(self._pass_on)
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)
        self._thread.start()

    @property
    def jobs(self) -> tuple[Job[Any], ...]:
        """The jobs that wait or run and have not been cancelled."""
        return tuple(self._alive)

    def beside(self, name: str) -> JobQueue:
        """Return the queue of that name whose jobs neither wait for this one's nor hold them up.

        Made when it is first asked for; it is left and closed together with this one.
        """
        if name not in self._beside:
            self._beside[name] = JobQueue(self, name)
        return self._beside[name]

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
        """Queue a function for the worker thread.

        A job with a key replaces its owner's jobs with the same key (a slider's newest value is
        the only one that matters). A quiet job shows no progress. A lasting one, such as a save,
        is not given up by Escape or by closing.
        """
        job = Job(title, function, when_done, when_failed, when_cancelled, key, quiet)
        job.lasting, job.owner, job.report = lasting, owner, self._reported.emit
        if key:
            for old in self.jobs:
                if old.key == key and old.owner is owner:
                    self.cancel(old)
        self._alive.append(job)
        self._waiting.put(job)
        self.queued.emit()
        return job

    def cancel(self, job: Job[Any]) -> None:
        """Drop a job now; a function that can't be interrupted ends unheard."""
        if job not in self._alive:
            return
        job.cancelled.set()
        self._alive.remove(job)
        job.when_cancelled()
        self.finished.emit(job)

    def cancel_loud(self, owner: object) -> bool:
        """Cancel what an owner's person sees going on, except what must be finished.

        Returns whether there was anything to cancel.
        """
        seen = [job for job in self.jobs if job.owner is owner and not job.quiet]
        given_up = [job for job in seen if not job.lasting]
        for job in given_up:
            self.cancel(job)
        return bool(given_up)

    def leave(self, owner: object) -> None:
        """Drop everything of an owner that need not be finished."""
        for job in self.jobs:
            if job.owner is owner and not job.lasting:
                self.cancel(job)
        for beside in self._beside.values():
            beside.leave(owner)

    def close(self, timeout: float = 10.0, lasting_timeout: float = 300.0) -> bool:
        """Cancel everything and end the worker; False when it is still inside a long pass.

        Lasting jobs are waited for longer, so that no file stays half written.
        """
        every = (self, *self._beside.values())
        lasting = [one._give_up() for one in every]
        for one, waits in zip(every, lasting, strict=True):
            one._thread.join(lasting_timeout if waits else timeout)
        return not any(one._thread.is_alive() for one in every)

    def _give_up(self) -> bool:
        """Cancel what can be; returns whether something has to be finished first."""
        lasting = any(job.lasting for job in self._alive)
        for job in self._alive:
            if not job.lasting:
                job.cancelled.set()
        self._alive.clear()
        self._waiting.put(None)
        return lasting

    # -- worker thread -------------------------------------------------------------------

    def _work(self) -> None:
        make_way()
        while (job := self._waiting.get()) is not None:
            if job.cancelled.is_set():
                continue
            result: Any = None
            error: BaseException | None = None
            self._begun.emit(job)
            try:
                with self.turns.person():
                    result = job.function(job)
            except CancelledError:
                job.cancelled.set()
            except BaseException as caught:  # the worker has to survive whatever a job raises
                error = caught
            self._arrived.emit(job, result, error)
            del job, result, error

    # -- interface thread ----------------------------------------------------------------

    def _begin(self, job: Job[Any]) -> None:
        if job in self._alive:
            job.started = time.monotonic()
            self.started.emit(job)

    def _pass_on(self, job: Job[Any], fraction: float, text: str) -> None:
        if job in self._alive:
            self.progressed.emit(job, fraction, text)

    def _deliver(self, job: Job[Any], result: Any, error: BaseException | None) -> None:
        if job not in self._alive:
            return
        self._alive.remove(job)
        if error is not None:
            job.when_failed(sentence_of(error, job.title))
        elif job.cancelled.is_set():
            job.when_cancelled()
        else:
            job.when_done(result)
        self.finished.emit(job)


def time_left(started: float, now: float, fraction: float) -> str:
    """Say how long a job will go on, in words; empty while that can't be known."""
    elapsed = now - started
    if fraction < 0.03 or elapsed < 1.0:
        return ""
    return left_in_words(elapsed * (1 - fraction) / fraction)


def left_in_words(seconds: float) -> str:
    """Say that so much time is left, no more exactly than anyone can know."""
    if seconds < 5:
        return tr("a few seconds left")
    if seconds < 90:
        return tr("about {seconds} s left").format(seconds=int(round(seconds / 5) * 5))
    return tr("about {seconds} min left").format(seconds=round(seconds / 60))
