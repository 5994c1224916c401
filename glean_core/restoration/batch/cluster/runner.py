"""Runs a batch on a cluster: watches its machines, the pause button and the end."""

from __future__ import annotations

import time
from collections.abc import Callable

from glean_core.restoration.batch.budget import Budget
from glean_core.restoration.batch.cluster.connection import Connection, Machine
from glean_core.restoration.batch.cluster.crew import Crew, Kit
from glean_core.restoration.batch.cluster.errand import Errands
from glean_core.restoration.batch.cluster.errors import ClusterError
from glean_core.restoration.batch.cluster.freight import packed
from glean_core.restoration.batch.cluster.orders import Orders
from glean_core.restoration.batch.enlarger import Enlarger
from glean_core.restoration.batch.gate import Gate
from glean_core.restoration.batch.recorder import Recorder
from glean_core.restoration.batch.todo import photos_to_do

CORES = 4  # of a worker without a GPU: two such are quicker than one with eight
_TICK = 0.2  # seconds between two looks at the pause button
_LOOK = 1.0  # and at the machines
_SLOW_START = 20.0  # seconds without a worker until a person should know why
_PATIENCE = 5.0  # seconds for what may not answer any more


class Cluster:
    """Where a batch is run; `run` is the runner that `Batch` takes."""

    def __init__(
        self,
        address: str,
        device: str = "auto",
        cores_per_worker: int = CORES,
        say: Callable[[str], None] = lambda sentence: None,
    ) -> None:
        """Set up, without connecting. Raises ClusterError.

        address: "auto", host:port, or "local" for a cluster of this machine alone. device: "cuda":
        one worker for each GPU; "cpu": one for so many cores; "auto": the first where the cluster
        has a GPU. say: told when machines come and go, from any thread.
        """
        if device not in ("auto", "cuda", "cpu"):
            raise ClusterError(
                f"--device is “{device}”; on a cluster it can be auto, cuda or cpu, since Ray says "
                "which GPU."
            )
        if cores_per_worker < 1:
            raise ClusterError("--cores-per-worker must be at least 1.")
        self._address, self._device, self._cores = address, device, cores_per_worker
        self._connection = Connection(address)
        self._say = say

    def run(self, recorder: Recorder, enlarger: Enlarger, budget: Budget) -> None:
        """See `Runner`. Raises ClusterError, and CancelledError once the person cancelled."""
        freight, models = packed(enlarger)
        self._connection.open()
        orders = Orders(photos_to_do(recorder, enlarger))
        errands = Errands(orders, recorder, enlarger, budget)
        crew: Crew | None = None
        try:
            machines = self._connection.machines()
            kit = Kit(freight, models, recorder.job.settings, self._kind(machines), self._cores)
            crew = Crew(self._connection, kit, errands, self._say, orders.stop)
            crew.check(machines)
            _Watch(self._connection, crew, recorder.gate, kit.device, self._say).until_end(orders)
        except BaseException:
            recorder.gate.cancel()  # so that nobody waits for a budget or for trouble to end
            raise
        finally:
            orders.stop()
            if crew is not None:
                crew.end(_PATIENCE)
            self._connection.close()
            if crew is not None:
                crew.join()
        if orders.fault is not None:
            raise orders.fault
        recorder.gate.stop_if_cancelled()

    def _kind(self, machines: list[Machine]) -> str:
        """One kind of device for the whole run: others would give other pixels."""
        if self._device != "auto":
            return self._device
        return "cuda" if any(machine.gpus for machine in machines) else "cpu"


class _Watch:
    """What the calling thread does meanwhile."""

    def __init__(
        self,
        connection: Connection,
        crew: Crew,
        gate: Gate,
        device: str,
        say: Callable[[str], None],
    ) -> None:
        self._connection, self._crew, self._gate = connection, crew, gate
        self._what = "GPU" if device == "cuda" else "processor core"
        self._say = say
        self._held = False
        self._told: tuple[int, int] | None = None
        self._trouble: str | None = None
        self._silent = False  # the cluster doesn't answer
        self._waiting_since = time.monotonic()

    def until_end(self, orders: Orders) -> None:
        """Return when nothing is left to be done, or the person has cancelled."""
        next_look = 0.0
        while not orders.finished and not self._gate.cancelled:
            if self._gate.paused != self._held:
                self._held = not self._held
                self._crew.hold(self._held)
            if time.monotonic() >= next_look:
                self._look()
                next_look = time.monotonic() + _LOOK
            orders.wait(_TICK)

    def _look(self) -> None:
        if self._trouble is not None and not self._gate.paused:  # somebody wants to go on
            self._trouble = None
            self._crew.forgive()
            if self._silent and not self._connected_again():
                return
        if self._silent:  # nobody to be asked
            return
        if not self._connection.answers():
            self._gone()
            return
        machines = self._connection.machines()
        self._crew.look(machines)
        working, on, starting = self._crew.count()
        if working:
            self._at_work(working, on, starting)
        elif not starting:
            self._pause(self._nobody(machines))
        elif time.monotonic() > self._waiting_since + _SLOW_START:
            self._say(f"Waiting for a free {self._what} of the cluster.")
            self._waiting_since = float("inf")

    def _gone(self) -> None:
        """The head is; others may still have work that they can end without it."""
        if self._connection.is_silent and not self._crew.count()[0]:
            self._silent = True
            self._connection.close()  # left open, Ray would ask for the lost head without a rest
            self._pause(self._connection.silence)

    def _at_work(self, working: int, on: int, starting: int) -> None:
        self._waiting_since = time.monotonic()
        if self._trouble is not None and self._gate.trouble == self._trouble:
            self._trouble = None
            self._gate.resume()
        if not starting and (working, on) != self._told:
            self._told = (working, on)
            self._say(f"At work: {_number(working, 'worker')} on {_number(on, 'machine')}.")

    def _pause(self, trouble: str) -> None:
        self._trouble, self._told = trouble, None
        self._gate.pause(trouble)

    def _nobody(self, machines: list[Machine]) -> str:
        for machine in machines:
            if machine.id in self._crew.refused:
                return f"{self._crew.refused[machine.id]} Nobody else is left."
        return f"No machine of the cluster with a {self._what} is left; start Ray on one and go on."

    def _connected_again(self) -> bool:
        self._crew.forget()
        try:
            self._connection.open()
        except ClusterError as error:
            self._pause(str(error))
            return False
        self._silent = False
        return True


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
