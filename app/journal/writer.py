"""The thread that writes journals. One of its own: the queue's worker may be in a cleanup for long.

It wakes up when something has changed, waits for the interval so that a burst of strokes is one
write, and then writes, flushes to the disk and sleeps again. A change is a handful of references,
so telling it costs the interface nothing.
"""

from __future__ import annotations

import contextlib
import errno
import logging
import os
import shutil
import threading
import time
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from pathlib import Path

from app.journal.base import Base
from app.journal.folder import AbandonedError, GapError, Journal
from app.journal.state import State
from app.journal.thumb import write_thumb
from app.words import tr
from glean_core.errors import GleanError

MEBI = 1 << 20
HURRY = 64 * MEBI  # so much new work is written at once: it takes memory as long as it waits
GIVE_UP = 256 * MEBI  # so much may wait for a disk that can't be written to
WASTE = 256 * MEBI  # so much that has been dropped may lie in a file before it is written anew
SPARE = 256 * MEBI  # so much of the disk is left to others

log = logging.getLogger(__name__)


class NoRoomError(GleanError):
    """A photo does not fit into what autosave may use of the disk."""


@dataclass(frozen=True)
class Trouble:
    """What went wrong for one document. lost: its journal stands still until a new base comes."""

    key: Hashable
    title: str
    error: Exception | None
    lost: bool


@dataclass
class _Pending:
    """What waits to be written for one document."""

    base: Base | None = None
    states: list[State] = field(default_factory=list)
    journal: Journal | None = None
    gone: bool = False
    nbytes: int = 0


class Writer:
    """Holds the journals of the open documents and writes into them in its own thread."""

    def __init__(
        self,
        root: Path,
        interval: float,
        limit: int,
        trouble: Callable[[Trouble], None],
    ) -> None:
        """root: where journals lie; interval: seconds; limit: bytes on disk of all documents.

        `trouble` is called in the writer's thread.
        """
        self._root, self._trouble = root, trouble
        self.interval, self.limit = interval, limit
        self._wake = threading.Condition()
        self._pending: dict[Hashable, _Pending] = {}
        self._journals: dict[Hashable, Journal] = {}
        self._lost: set[Hashable] = set()
        self._failing: set[Hashable] = set()
        self._since: float | None = None  # when the oldest change that waits was told
        self._now = False
        self._closing = False
        self._remove = True
        self._busy = False
        self._thread = threading.Thread(target=self._work, name="journal", daemon=True)
        self._thread.start()

    # -- interface thread ----------------------------------------------------------------

    def tell(self, key: Hashable, state: State, base: Base | None = None) -> None:
        """Note a new state; `base` begins a journal (in place of the one there is)."""
        with self._wake:
            pending = self._pending.setdefault(key, _Pending())
            last = pending.states[-1] if pending.states else None
            if base is not None:
                pending.base, pending.states, pending.nbytes = base, [], base.nbytes
            elif last is not None and last.dropped == state.dropped:
                pending.states.pop()  # nothing can be missing without it
            pending.states.append(state)
            if state.steps and not (last and last.steps and last.steps[-1] is state.steps[-1]):
                pending.nbytes += state.steps[-1].nbytes
            if pending.nbytes > HURRY and base is None:
                self._now = True
            if self._since is None:
                self._since = time.monotonic()
            self._wake.notify_all()

    def adopt(self, key: Hashable, journal: Journal) -> None:
        """Go on with a journal that was brought back."""
        with self._wake:
            self._pending.setdefault(key, _Pending()).journal = journal
            self._since = self._since or time.monotonic()
            self._wake.notify_all()

    def drop(self, key: Hashable) -> None:
        """Delete a document's journal: it was saved or is not wanted."""
        with self._wake:
            pending = self._pending.setdefault(key, _Pending())
            pending.gone = self._now = True
            self._wake.notify_all()

    def flush(self, timeout: float = 30.0) -> bool:
        """Have everything on disk now; False when that takes longer."""
        with self._wake:
            self._now = True
            self._wake.notify_all()
            return self._wake.wait_for(lambda: not self._pending and not self._busy, timeout)

    def close(self, remove: bool, timeout: float = 10.0) -> None:
        """End the thread; `remove` deletes the journals, else they stay for the next start."""
        with self._wake:
            self._closing, self._remove = True, remove
            self._wake.notify_all()
        self._thread.join(timeout)

    # -- writer thread -------------------------------------------------------------------

    def _work(self) -> None:
        while True:
            with self._wake:
                self._busy = False
                self._wake.notify_all()
                while not self._closing and not self._is_due():
                    self._wake.wait(self._time_left())
                taken, self._pending = self._pending, {}
                self._since, self._now, self._busy = None, False, True
                closing = self._closing
            if not (closing and self._remove):
                for key, pending in taken.items():
                    self._handle(key, pending)
            else:
                self._journals.update(
                    {key: p.journal for key, p in taken.items() if p.journal is not None}
                )
            del taken
            if closing:
                self._end()
                return

    def _is_due(self) -> bool:
        left = self._time_left()
        return self._now or (left is not None and left <= 0)

    def _time_left(self) -> float | None:
        if self._since is None:
            return None
        return self._since + self.interval - time.monotonic()

    def _handle(self, key: Hashable, pending: _Pending) -> None:
        if pending.journal is not None:
            self._journals[key] = pending.journal
        if pending.gone:
            journal = self._journals.pop(key, None)
            self._lost.discard(key)
            self._failing.discard(key)
            if journal is not None:
                journal.remove()
            return
        if not pending.states or (pending.base is None and key in self._lost):
            return
        try:
            self._write(key, pending)
            self._failing.discard(key)
        except AbandonedError:
            return
        except OSError as error:
            self._put_off(key, pending, error)
        except NoRoomError as error:
            self._lose(key, pending.states[-1].title, error)
            self._journals.pop(key).remove()
        except (GapError, GleanError):  # also a file that can't be read back
            self._lose(key, pending.states[-1].title, None)
        except Exception as error:  # whatever it is, it must not end the thread
            log.exception("autosave failed")
            self._lose(key, pending.states[-1].title, error)

    def _write(self, key: Hashable, pending: _Pending) -> None:
        self._root.mkdir(parents=True, exist_ok=True, mode=0o700)
        if shutil.disk_usage(self._root).free < SPARE:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        while pending.states:
            state = pending.states[0]
            if pending.base is not None:
                old = self._journals.get(key)
                self._journals[key] = self._begin(key, pending.base, state)
                pending.base = None
                self._lost.discard(key)
                if old is not None:
                    old.remove()
            elif key in self._journals:
                self._journals[key].add(state)
            else:
                raise GapError
            if len(pending.states) == 1:
                self._finish(self._journals[key], state)
            pending.states.pop(0)

    def _begin(self, key: Hashable, base: Base, state: State) -> Journal:
        def unwanted() -> bool:
            newer = self._pending.get(key)
            return (self._closing and self._remove) or (newer is not None and newer.gone)

        return Journal.begin(self._root, base, state, unwanted)

    def _finish(self, journal: Journal, state: State) -> None:
        journal.sync()
        write_thumb(journal.folder, state)
        others = sum(other.size for other in self._journals.values()) - journal.size
        share = self.limit - others
        live = journal.live_bytes()
        if journal.size > share or journal.size > 2 * live + WASTE:
            journal.compact((share - journal.base_bytes) // 2)
            if journal.size > share:
                raise NoRoomError(
                    tr(
                        "Autosave has stopped for “{title}” because it needs more of the disk "
                        "than autosave may use; save now and then."
                    ).format(title=state.title)
                )

    def _put_off(self, key: Hashable, pending: _Pending, error: OSError) -> None:
        """Try again at the next interval; too much that waits is given up."""
        if pending.nbytes > GIVE_UP:
            self._lose(key, pending.states[-1].title, error)
            return
        with self._wake:
            newer = self._pending.get(key)
            if newer is None:
                self._pending[key] = pending
            elif newer.base is None and not newer.gone:
                newer.base, newer.states = pending.base, pending.states + newer.states
                newer.nbytes += pending.nbytes
            self._since = time.monotonic()
        if key not in self._failing:
            self._failing.add(key)
            self._trouble(Trouble(key, pending.states[-1].title, error, False))

    def _lose(self, key: Hashable, title: str, error: Exception | None) -> None:
        """Leave a document's journal as it is: a new one takes its place, or none."""
        self._lost.add(key)
        with self._wake:
            newer = self._pending.get(key)
            if newer is not None and newer.base is None and not newer.gone:
                del self._pending[key]
        self._trouble(Trouble(key, title, error, True))

    def _end(self) -> None:
        for journal in self._journals.values():
            with contextlib.suppress(OSError):
                if self._remove:
                    journal.remove()
                else:
                    journal.leave()
        self._journals.clear()
