"""The workers of a run: started on every machine that there is, replaced when they die."""

from __future__ import annotations

import contextlib
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from glean_core.restoration.batch.cluster.connection import Connection, Machine
from glean_core.restoration.batch.cluster.errand import Errands
from glean_core.restoration.batch.cluster.errors import ClusterError, WorkerLostError
from glean_core.restoration.batch.cluster.far_worker import PLACES, RayWorker, Share, versions_on
from glean_core.restoration.batch.cluster.freight import Freight, weights_of
from glean_core.restoration.batch.cluster.versions import mismatch, versions_here
from glean_core.restoration.batch.cluster.worker import MEMORY
from glean_core.restoration.batch.settings import BatchSettings
from glean_core.zoo import Model

_TRIES = 3  # to start a worker on a machine


@dataclass(frozen=True)
class Kit:
    """What every worker gets. models: of the freight's cards. device: "cuda" or "cpu"."""

    freight: Freight
    models: tuple[Model, ...]
    settings: BatchSettings
    device: str
    cores_per_worker: int


@dataclass(eq=False)
class _Member:
    machine: Machine
    share: Share
    worker: RayWorker | None = None
    ready: bool = False
    threads: list[threading.Thread] = field(default_factory=list)


class Crew:
    """Starts workers and keeps them busy with errands. For one thread, which calls `look`."""

    def __init__(
        self,
        connection: Connection,
        kit: Kit,
        errands: Errands,
        say: Callable[[str], None],
        fail: Callable[[BaseException], None],
    ) -> None:
        """say: told what a person should know. fail: told what ends the whole run."""
        self._connection, self._kit, self._errands = connection, kit, errands
        self._say, self._fail = say, fail
        self._lock = threading.Lock()
        self._members: list[_Member] = []
        self._threads: list[threading.Thread] = []
        self._failures: Counter[str] = Counter()
        self._checked: set[str] = set()
        self._weights: dict[int, Any] = {}
        self._fetching = threading.Lock()
        self._over = self._worked = False
        self.refused: dict[str, str] = {}  # machines that can't be used, and why

    def check(self, machines: list[Machine]) -> None:
        """Compare the versions of all machines that would get work. Raises ClusterError."""
        wanted = [machine for machine in machines if self._divided(machine)]
        threads = [threading.Thread(target=self._try_to_compare, args=(one,)) for one in wanted]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        for sentence in self.refused.values():
            raise ClusterError(sentence)

    def look(self, machines: list[Machine]) -> None:
        """Start workers where some are missing."""
        for machine in machines:
            if machine.id in self.refused:
                continue
            with self._lock:
                there = sum(member.machine.id == machine.id for member in self._members)
            for share in self._divided(machine)[there:]:
                self._hire(machine, share)

    def count(self) -> tuple[int, int, int]:
        """How many workers there are that work, on how many machines, and how many are starting."""
        with self._lock:
            ready = [member for member in self._members if member.ready]
            return (
                len(ready),
                len({one.machine.id for one in ready}),
                len(self._members) - len(ready),
            )

    def hold(self, paused: bool) -> None:
        """Let all workers pause, or go on."""
        for worker in self._workers():
            worker.hold(paused)

    def forget(self) -> None:
        """Try again what has failed; after a new connection with nobody at work."""
        with self._lock:
            self._members.clear()
        self._weights.clear()
        self.forgive()

    def forgive(self) -> None:
        """Give machines that were left out another chance."""
        self._failures.clear()
        self.refused.clear()
        self._checked.clear()

    def end(self, patience: float) -> None:
        """End all workers, whatever they are doing; waits so many seconds for their threads."""
        self._over = True
        ending = threading.Thread(target=self._end, daemon=True)
        ending.start()
        ending.join(patience)
        self.join(patience)

    def join(self, patience: float | None = None) -> bool:
        """Wait until no thread has a photo any more; False when that takes too many seconds."""
        deadline = None if patience is None else time.monotonic() + patience
        for thread in list(self._threads):
            thread.join(None if deadline is None else max(0.0, deadline - time.monotonic()))
        return not any(thread.is_alive() for thread in self._threads)

    def _end(self) -> None:
        for worker in self._workers():
            worker.end()

    def _workers(self) -> list[RayWorker]:
        with self._lock:
            return [member.worker for member in self._members if member.worker is not None]

    def _divided(self, machine: Machine) -> list[Share]:
        return divided(machine, self._kit.device, self._kit.cores_per_worker)

    def _hire(self, machine: Machine, share: Share) -> None:
        member = _Member(machine, share)
        with self._lock:
            self._members.append(member)
        self._begin(self._start, member)

    def _begin(self, what: Callable[[_Member], None], member: _Member) -> None:
        thread = threading.Thread(target=what, args=(member,), daemon=True)
        with self._lock:
            self._threads = [one for one in self._threads if one.is_alive()]
            self._threads.append(thread)
        thread.start()

    def _start(self, member: _Member) -> None:
        """In a thread of its own: start a worker and then work with it."""
        try:
            if not self._prepared(member):
                self._leave(member)
                return
        except WorkerLostError as error:
            self._leave(member)
            self._failed(member.machine, str(error))
            return
        except BaseException as error:
            self._leave(member)
            self._fail(error)
            return
        member.ready = self._worked = True
        for _ in range(PLACES - 1):
            self._begin(self._work, member)
        self._work(member)

    def _prepared(self, member: _Member) -> bool:
        machine, kit = member.machine, self._kit
        self._compare(machine)
        if machine.id in self.refused or self._over:
            return False
        cores = max(1, member.share.cores)
        worker = RayWorker(
            self._connection,
            machine,
            member.share,
            kit.freight,
            kit.device,
            kit.settings,
            cores,
            MEMORY,
        )
        member.worker = worker
        lacking = worker.lacking()
        refused = worker.prepare(lacking, [self._weights_of(number) for number in lacking])
        if refused is None:
            return True
        sentence = f"On the machine {machine.name}: {refused.reason}"
        if not self._worked:
            self._fail(ClusterError(sentence))
        self._leave_out(machine, sentence)
        return False

    def _work(self, member: _Member) -> None:
        assert member.worker is not None
        try:
            self._errands.work(member.worker)
        except WorkerLostError:
            self._leave(member)
        except BaseException as error:
            self._fail(error)

    def _leave(self, member: _Member) -> None:
        """The worker is dead, or as good as that: take its resources back."""
        with self._lock:
            if member in self._members:
                self._members.remove(member)
        if member.worker is not None:
            member.worker.end()

    def _failed(self, machine: Machine, reason: str) -> None:
        self._failures[machine.id] += 1
        if self._failures[machine.id] >= _TRIES and not self._over:
            words = " ".join(reason.split())[:300]
            self._leave_out(machine, f"The machine {machine.name} starts no worker ({words}).")

    def _leave_out(self, machine: Machine, sentence: str) -> None:
        if machine.id not in self.refused:
            self.refused[machine.id] = sentence
            self._say(f"{sentence} It is left out.")

    def _compare(self, machine: Machine) -> None:
        """Refuse a machine with another program."""
        if machine.id in self._checked:
            return
        there = versions_on(self._connection, machine)
        wrong = mismatch(versions_here(), there, machine.name)
        if wrong is not None:
            self._leave_out(machine, wrong)
        self._checked.add(machine.id)

    def _try_to_compare(self, machine: Machine) -> None:
        with contextlib.suppress(WorkerLostError):  # it has just died; a new look will tell
            self._compare(machine)

    def _weights_of(self, number: int) -> Any:
        """Ray's reference to a model's weights: they go to each machine once."""
        import ray

        with self._fetching:
            if number not in self._weights:
                weights = weights_of(self._kit.models[number])
                with self._connection.using():
                    self._weights[number] = ray.put(weights)
            return self._weights[number]


def divided(machine: Machine, device: str, cores_per_worker: int) -> list[Share]:
    """The workers of a machine: one for each GPU; on the CPU one for so many cores, at least one.

    On the CPU they have all cores together, as far as these can be split evenly.
    """
    if device == "cuda":
        spare = machine.cores // machine.gpus if machine.gpus else 0
        return [Share(min(cores_per_worker, spare), 1)] * machine.gpus
    if not machine.cores:
        return []
    number = max(1, machine.cores // cores_per_worker)
    return [Share(machine.cores // number, 0)] * number
