"""Runs a batch: photos are decoded and results saved while the model works on another photo.

    search -> journal: done already? -> decoders -> the model, in the calling thread -> savers

Two limits keep the memory the same for any folder: the bytes of pixels in flight (`Budget`) and the
number of photos that are looked at ahead. What is wrong with one photo becomes its row; what is
wrong with a folder or a disk pauses everything (`Gate`) until somebody resumes or cancels.
"""

from __future__ import annotations

import queue
import sqlite3
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

from glean_core.errors import CancelledError
from glean_core.files import remove_leftovers
from glean_core.restoration.batch.attempt import attempt
from glean_core.restoration.batch.budget import Budget
from glean_core.restoration.batch.checks import checked_job
from glean_core.restoration.batch.discovery import find_photos
from glean_core.restoration.batch.enlarger import Enlarger
from glean_core.restoration.batch.gate import Gate
from glean_core.restoration.batch.journal import Journal
from glean_core.restoration.batch.loading import Loaded, Loader
from glean_core.restoration.batch.making import Made, make
from glean_core.restoration.batch.recorder import Listener, Recorder
from glean_core.restoration.batch.row import Row
from glean_core.restoration.batch.saving import Saver
from glean_core.restoration.batch.settings import BatchError, BatchJob
from glean_core.restoration.batch.shown import shown
from glean_core.restoration.batch.status import Pace, Status
from glean_core.restoration.batch.todo import photos_to_do
from glean_core.restoration.batch.trouble import reason_of, trouble_with

# Deals with all photos that `photos_to_do` yields, and records what became of each.
Runner = Callable[[Recorder, Enlarger, Budget], None]
MEMORY = 1 << 30  # bytes of pixels in flight
_DECODERS, _SAVERS = 2, 3
_AHEAD = 4  # photos that are decoded, or on the way, while the model works
_WAITING = 2 * _SAVERS  # results that wait for a saver, or are with one


class Batch:
    """One run over a folder. `run` blocks; everything else may be called from other threads."""

    def __init__(
        self,
        job: BatchJob,
        enlarger: Enlarger,
        listener: Listener | None = None,
        memory: int = MEMORY,
        runner: Runner | None = None,
    ) -> None:
        """Makes the output folder. Raises BatchError for folders that can't be used together.

        memory: bytes of pixels that this process may hold. runner: who does the work; without one
        it is done here.
        """
        self.job = checked_job(job)
        self._enlarger = enlarger
        self._listener = listener or Listener()
        self._gate = Gate(lambda: self._listener.status(self._pace.status()))
        self._pace = Pace(self._gate)
        self._budget = Budget(memory)
        self._runner = runner or _run_here

    def pause(self) -> None:
        """Hold the work after the tile that is in the model."""
        self._gate.pause()

    def resume(self) -> None:
        """Go on after `pause`, or after trouble that was mended."""
        self._gate.resume()

    def cancel(self) -> None:
        """End the work after the tile that is in the model; a later run goes on from there."""
        self._gate.cancel()

    def status(self) -> Status:
        """How far it is."""
        return self._pace.status()

    def run(self, report: Callable[[Iterator[Row]], None] | None = None) -> Status:
        """Do all that is left to do.

        report: called with the rows of this run at its end, whether it was cancelled or not.
        Raises CancelledError, BatchError when the folders can't be used at the start, and
        GleanError when the model can't be loaded.
        """
        try:
            journal = Journal(self.job.output, self.job.search.folder)
        except (OSError, sqlite3.Error) as error:
            raise BatchError(trouble_with(error, self.job.output) or str(error)) from error
        recorder = Recorder(self.job, journal, self._gate, self._pace, self._listener)
        try:
            self._begin(recorder)
            self._runner(recorder, self._enlarger, self._budget)
        finally:
            try:
                if report is not None:
                    report(journal.rows())
            finally:
                journal.close()
        return self._pace.status()

    def _begin(self, recorder: Recorder) -> None:
        journal, search = recorder.journal, self.job.search
        for row in journal.unfinished():
            if row.output is not None:
                remove_leftovers(self.job.output / row.output)
        threading.Thread(target=self._count, args=(recorder,), daemon=True).start()
        if self.job.settings.template.needs_number:
            recorder.lasting(lambda: journal.number(one.relative for one in find_photos(search)))
        self._pace.begin()

    def _count(self, recorder: Recorder) -> None:
        total = 0
        try:
            for _ in find_photos(self.job.search):
                total += 1
                if self._gate.cancelled:
                    return
        except OSError:  # the work itself meets it, too, and says so
            return
        self._pace.counted(total)
        recorder.tell()


def _run_here(recorder: Recorder, enlarger: Enlarger, budget: Budget) -> None:
    _Work(recorder, enlarger, budget).run()


class _Work:
    """The threads of one run, and what goes between them."""

    def __init__(self, recorder: Recorder, enlarger: Enlarger, budget: Budget) -> None:
        self._recorder = recorder
        self._enlarger = enlarger
        self._budget = budget
        self._gate = recorder.gate
        self._loader = Loader(recorder.job, recorder.journal, enlarger, budget, recorder.gate)
        self._saver = Saver(recorder)
        # None: that photo's row is final already.
        self._ready: queue.SimpleQueue[Loaded | BaseException | None] = queue.SimpleQueue()
        self._places = threading.BoundedSemaphore(_WAITING)
        self._fault: BaseException | None = None

    def run(self) -> None:
        """Deal with all photos, in the calling thread and others."""
        with (
            ThreadPoolExecutor(_SAVERS, "batch-save") as savers,
            ThreadPoolExecutor(_DECODERS, "batch-load") as decoders,
        ):
            try:
                self._enlarge_all(decoders, savers)
                savers.shutdown(wait=True)
            except BaseException:
                self._gate.cancel()  # so that nobody waits for a budget or for trouble to end
                decoders.shutdown(wait=False, cancel_futures=True)
                raise
        if self._fault is not None:
            raise self._fault
        self._gate.stop_if_cancelled()

    def _enlarge_all(self, decoders: ThreadPoolExecutor, savers: ThreadPoolExecutor) -> None:
        todo = photos_to_do(self._recorder, self._enlarger)
        in_flight, prepared, more = 0, False, True
        while True:
            while more and in_flight < _AHEAD:
                row = next(todo, None)
                more = row is not None
                if row is not None:
                    decoders.submit(self._load, row)
                    in_flight += 1
            if not in_flight:
                return
            loaded = self._ready.get()
            in_flight -= 1
            if isinstance(loaded, BaseException):
                raise loaded
            if loaded is None:
                continue
            self._gate.pass_through()
            if not prepared:
                self._enlarger.prepare()
                prepared = True
            self._enlarge(loaded, savers)
            if self._fault is not None:
                return

    def _load(self, row: Row) -> None:
        """In a decoder's thread: pass on the picture, None when there is none, or a fault."""
        try:
            self._ready.put(attempt(self._recorder, row, lambda: self._loader.load(row)))
        except BaseException as error:
            self._ready.put(error)

    def _enlarge(self, loaded: Loaded, savers: ThreadPoolExecutor) -> None:
        """Run the model and let a saver have the result."""
        name = shown(loaded.row.source)
        self._recorder.working(name, 0.0)

        def progress(fraction: float, words: str) -> None:
            self._recorder.working(name, fraction)

        try:
            made = make(loaded.picture, loaded.plan, self._enlarger, self._gate, progress)
        except CancelledError:
            raise
        except Exception as error:
            self._budget.give_back(loaded.reserved)
            self._recorder.end(loaded.row, "failed", reason_of(error))
            return
        self._places.acquire()
        savers.submit(self._save, made, loaded)

    def _save(self, made: Made, loaded: Loaded) -> None:
        """In a saver's thread."""
        try:
            self._saver.save(made, loaded.row, loaded.plan)
        except CancelledError:
            pass  # held up by trouble when it was cancelled: made again by the next run
        except BaseException as error:
            self._fault = error
        finally:
            self._budget.give_back(loaded.reserved)
            self._places.release()
