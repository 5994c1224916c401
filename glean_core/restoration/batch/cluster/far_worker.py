"""A worker on another machine, reached through Ray."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from glean_core.restoration.batch.cluster.connection import Connection, Machine
from glean_core.restoration.batch.cluster.desk import Desk
from glean_core.restoration.batch.cluster.errors import WorkerLostError
from glean_core.restoration.batch.cluster.versions import Versions, probe
from glean_core.restoration.batch.cluster.worker import Finished, Opened, Parcel, Refused, Worker

PLACES = 4  # photos that a worker has: on their way in, in the model, and on their way out
_CONTROL = 2  # calls that get through while all of these are busy


@dataclass(frozen=True)
class Share:
    """What one worker gets of its machine."""

    cores: int
    gpus: int


class RayWorker:
    """Calls a `Worker` in an actor. Every method raises WorkerLostError; safe from all threads."""

    def __init__(
        self, connection: Connection, machine: Machine, share: Share, *arguments: Any
    ) -> None:
        """Begins to start it. arguments: those of `Worker`. Raises WorkerLostError."""
        import ray

        self._connection = connection
        self._lost = False
        self._desk = Desk()
        options = {
            "num_cpus": share.cores,
            "num_gpus": share.gpus,
            "max_concurrency": PLACES + _CONTROL,
            "max_restarts": 0,
            "max_task_retries": 0,
            "scheduling_strategy": _on(machine),
        }
        with connection.using():
            self._actor = ray.remote(Worker).options(**options).remote(*arguments)

    def is_lost(self) -> bool:
        """See `FarWorker.is_lost`."""
        return self._lost

    def lacking(self) -> tuple[int, ...]:
        """See `Worker.lacking`; waits until the worker has started."""
        found: tuple[int, ...] = self._get(self._call("lacking"))
        return found

    def prepare(self, lacking: tuple[int, ...], brought: list[Any]) -> Refused | None:
        """See `Worker.prepare`. brought: Ray's references to the weights."""
        refused: Refused | None = self._get(self._call("prepare", lacking, *brought))
        return refused

    def place(self, alone: bool) -> contextlib.AbstractContextManager[None]:
        """See `Desk.place`."""
        return self._desk.place(alone)

    def open(self, parcel: Parcel) -> Opened | Refused:
        """See `Worker.open`."""
        opened: Opened | Refused = self._get(self._call("open", parcel))
        return opened

    def make(self, key: int, output: Path) -> tuple[Finished | Refused, Callable[[], bytes]]:
        """See `FarWorker.make`."""
        told, data = self._call("make", key, output, parts=2)

        def fetch() -> bytes:
            fetched: bytes = self._get(data)
            return fetched

        return self._get(told), fetch

    def drop(self, key: int) -> None:
        """See `Worker.drop`; doesn't wait."""
        self._call("drop", key)

    def hold(self, paused: bool) -> None:
        """See `Worker.hold`; doesn't wait."""
        with contextlib.suppress(WorkerLostError):  # whoever works with it learns it, too
            self._call("hold", paused)

    def end(self) -> None:
        """End the process, whatever it is doing."""
        import ray

        with contextlib.suppress(Exception), self._connection.using():
            ray.kill(self._actor)

    def _call(self, method: str, *arguments: Any, parts: int = 1) -> Any:
        """Begin a method; Ray's reference to what it will return, or several, one for each part."""
        with self._connection.using():
            return getattr(self._actor, method).options(num_returns=parts).remote(*arguments)

    def _get(self, reference: Any) -> Any:
        try:
            return _get(reference)
        except WorkerLostError:
            self._lost = True
            raise


def versions_on(connection: Connection, machine: Machine) -> Versions | None:
    """What `versions_here` says there; None: the program isn't there. Raises WorkerLostError."""
    import ray

    asked = ray.remote(probe()).options(num_cpus=0, max_retries=0, scheduling_strategy=_on(machine))
    with connection.using():
        told = asked.remote()
    versions: Versions | None = _get(told)
    return versions


def _on(machine: Machine) -> Any:
    from ray.util.scheduling_strategies import NodeAffinitySchedulingStrategy

    return NodeAffinitySchedulingStrategy(machine.id, soft=False)


def _get(reference: Any) -> Any:
    import ray
    from ray.exceptions import RayError, RayTaskError

    try:
        return ray.get(reference)
    except RayTaskError as error:  # a fault of ours over there, which another worker has as well
        raise RuntimeError(f"a worker failed: {error.cause}") from error
    except RayError as error:
        raise WorkerLostError(str(error)) from error
    except SystemExit as error:  # what Ray makes of a connection that was closed meanwhile
        raise WorkerLostError("the connection was closed") from error
