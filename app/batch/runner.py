"""Runs a batch in a thread of its own and tells about it on the interface's, ten times a second."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QObject, QTimer, Signal

from app.jobs.manners import make_way
from app.jobs.queue import sentence_of
from app.words import tr
from glean_core.errors import CancelledError
from glean_core.restoration.batch import Batch, BatchJob, Enlarger, Listener, Row, Status

TICK = 100  # milliseconds between two reports
PATIENCE = 10.0  # seconds that files which are being written get at the end


class Ended(Enum):
    """How a run ended."""

    DONE = "done"
    CANCELLED = "cancelled"
    FAILED = "failed"


class _Run:
    """One run: what its threads leave for the interface to pick up."""

    def __init__(self) -> None:
        self.stop = threading.Event()
        self.over = threading.Event()
        self.rows: deque[Row] = deque()
        self.status: Status | None = None
        self.ended = Ended.FAILED
        self.problem = ""
        self.batch: Batch | None = None
        self.thread: threading.Thread | None = None

    def listener(self) -> Listener:
        return Listener(self.rows.append, self._note)

    def _note(self, status: Status) -> None:
        self.status = status

    def work(self) -> None:
        make_way()
        assert self.batch is not None
        try:
            self.status = self.batch.run()
            self.ended = Ended.DONE
        except CancelledError:
            self.ended = Ended.CANCELLED
        except BaseException as error:
            self.problem = sentence_of(error, tr("Upscaling the folder"))
        finally:
            self.over.set()


class Runner(QObject):
    """At most one batch at a time. Everything here is for the interface's thread."""

    progressed = Signal()  # `status` is new
    finished_rows = Signal(object)  # list[Row], as they became final
    ended = Signal(object)  # Ended

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run: _Run | None = None
        self._shown: Status | None = None
        self.problem = ""  # why the last run failed
        self._timer = QTimer(self)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self._tick)

    @property
    def running(self) -> bool:
        """Whether a batch runs, paused or not."""
        return self._run is not None

    @property
    def status(self) -> Status | None:
        """How far the batch is, or how far the last one came."""
        return self._shown

    @property
    def stopping(self) -> bool:
        """Whether it was cancelled and still ends what it was at."""
        return self._run is not None and self._run.stop.is_set()

    def start(self, job: BatchJob, make_enlarger: Callable[[Callable[[], bool]], Enlarger]) -> None:
        """Begin. `make_enlarger` gets a function that says whether the run was given up.

        Raises GleanError when the folders or the models can't be used.
        """
        assert self._run is None
        run = _Run()
        run.batch = Batch(job, make_enlarger(run.stop.is_set), run.listener())
        run.thread = threading.Thread(target=run.work, name="batch", daemon=True)
        self._run, self._shown, self.problem = run, run.batch.status(), ""
        run.thread.start()
        self._timer.start()
        self.progressed.emit()

    def pause(self) -> None:
        """Hold the work after the tile that is in the model."""
        if self._run is not None and self._run.batch is not None:
            self._run.batch.pause()

    def resume(self) -> None:
        """Go on after `pause`, or after trouble that was mended."""
        if self._run is not None and self._run.batch is not None:
            self._run.batch.resume()

    def cancel(self) -> None:
        """End the work after the tile that is in the model; `ended` tells when."""
        if self._run is not None and self._run.batch is not None:
            self._run.stop.set()
            self._run.batch.cancel()
            self.progressed.emit()

    def close(self, timeout: float = PATIENCE) -> bool:
        """Cancel and wait; False when a pass or a file takes longer, which hurts nothing."""
        self._tick()  # it may have ended by itself
        self._timer.stop()
        run, self._run = self._run, None
        if run is None or run.batch is None or run.thread is None:
            return True
        run.stop.set()
        run.batch.cancel()
        run.thread.join(timeout)
        return not run.thread.is_alive()

    def _tick(self) -> None:
        run = self._run
        if run is None:
            return
        over = run.over.is_set()  # before the rows are taken, so that none is left behind
        rows = [run.rows.popleft() for _ in range(len(run.rows))]
        if rows:
            self.finished_rows.emit(rows)
        if run.status is not None and run.status is not self._shown:
            self._shown = run.status
            self.progressed.emit()
        if over and self._run is run:
            self._run = None
            self._timer.stop()
            self.problem = run.problem
            self.ended.emit(run.ended)
            self.progressed.emit()
