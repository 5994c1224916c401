"""The connection to a Ray cluster. Imports Ray, which takes a second, when it is opened."""

from __future__ import annotations

import contextlib
import os
import socket
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from typing import Any

from glean_core.extras import how_to_get
from glean_core.restoration.batch.cluster.errors import ClusterError, WorkerLostError

LOCAL = "local"
_KNOCK = 5.0  # seconds for the head's machine to answer at all
_PATIENCE = 15.0  # seconds until a cluster that says nothing counts as gone
# Ray ends its own process when the head hasn't answered for a minute. Ours has a journal to look
# after and can wait for another head.
_FOR_EVER = {"RAY_gcs_rpc_server_reconnect_timeout_s": "1000000000"}
_QUIET = {
    "RAY_USAGE_STATS_ENABLED": "0",  # Ray would send statistics to its makers
    "RAY_ENABLE_AUTO_CONNECT": "0",  # and begin a cluster of its own where it has lost one
}


@dataclass(frozen=True)
class Machine:
    """A machine of the cluster that is alive. cores, gpus: that Ray may give away there."""

    id: str
    name: str
    cores: int
    gpus: int


class Connection:
    """Opens, closes and opens again. All but `using` is for one thread."""

    def __init__(self, address: str) -> None:
        """Look whether it can be tried, without doing it. Raises ClusterError.

        address: of the head, as host:port; "auto" for the one that runs here; "local".
        """
        if find_spec("ray") is None:
            raise ClusterError(f"Working on a cluster needs {how_to_get('ray', 'cluster')}.")
        self._address = address
        self._changed = threading.Condition()
        self._users = 0
        self._is_open = False
        self._head = address if ":" in address else ""  # host:port, as soon as that is known
        self._asking: threading.Thread | None = None
        self._machines: list[Machine] = []
        self._answered = 0.0
        if "://" in address:
            raise ClusterError(
                f"--cluster is “{address}”; give host:port, auto or local, and start Ray on this "
                "machine first, so that it is part of the cluster."
            )

    @property
    def silence(self) -> str:
        """The sentence for a cluster that doesn't answer."""
        return f"The cluster {self._address} doesn't answer any more; start Ray again and go on."

    def open(self) -> None:
        """Connect, or begin a cluster of this machine alone. Raises ClusterError."""
        os.environ.update(_QUIET)
        if self._address != LOCAL:
            os.environ.update(_FOR_EVER)
        if self._address != LOCAL:
            self._knock()
        import ray

        more: dict[str, Any] = {"include_dashboard": False} if self._address == LOCAL else {}
        try:
            ray.init(
                self._address,
                logging_level="CRITICAL",
                log_to_driver=False,
                ignore_reinit_error=False,
                **more,
            )
        except Exception as error:
            raise ClusterError(self._explained(error)) from error
        self._head = ray.get_runtime_context().gcs_address
        self._answered = time.monotonic()
        self._is_open = True

    @contextlib.contextmanager
    def using(self) -> Iterator[None]:
        """Hold the connection open for a short call; any thread may.

        Ray ends the process when it is called after it was closed. Raises WorkerLostError then.
        """
        with self._changed:
            if not self._is_open:
                raise WorkerLostError("The connection to the cluster is closed.")
            self._users += 1
        try:
            yield
        finally:
            with self._changed:
                self._users -= 1
                self._changed.notify_all()

    def close(self) -> None:
        """Disconnect; what still runs for us over there ends."""
        import ray

        with self._changed:
            self._is_open = False
            self._changed.wait_for(lambda: not self._users, _KNOCK)
        ray.shutdown()
        self._asking = None

    def answers(self) -> bool:
        """Say whether the head is there. Only then may it be asked for anything.

        A question of Ray's to one that is gone waits for it to come back, and ends the process when
        that is another one.
        """
        try:
            self._knock()
        except ClusterError:
            return False
        self._answered = time.monotonic()
        return True

    @property
    def is_silent(self) -> bool:
        """Whether it hasn't answered for so long that it counts as gone."""
        return time.monotonic() > self._answered + _PATIENCE

    def machines(self) -> list[Machine]:
        """Those that are alive; none when that can't be found out now."""
        if self._asking is None or not self._asking.is_alive():
            self._machines = []
            self._asking = threading.Thread(target=self._ask, daemon=True)
            self._asking.start()
        self._asking.join(_PATIENCE)
        return self._machines

    def _ask(self) -> None:
        import ray

        try:
            self._machines = [_machine(node) for node in ray.nodes() if node["Alive"]]
        except (Exception, SystemExit):  # it differs with Ray's version and means the same
            self._machines = []

    def _knock(self) -> None:
        """See whether the head is there at all: Ray itself would wait for minutes."""
        if not self._head:
            return
        host, _, port = self._head.rpartition(":")
        try:
            socket.create_connection((host.strip("[]"), int(port)), _KNOCK).close()
        except (OSError, ValueError, OverflowError) as error:
            raise ClusterError(
                f"Nothing answers at the address {self._head} of the cluster; check it, and "
                "whether Ray is running there."
            ) from error

    def _explained(self, error: Exception) -> str:
        words = " ".join(str(error).split())
        if "Version mismatch" in words:
            return (
                f"The cluster at {self._address} runs with another version of Ray or Python than "
                f"this machine; install the same on all ({words[:300]})."
            )
        if self._address == LOCAL:
            return f"Ray can't be started on this machine ({words[:300] or type(error).__name__})."
        return (
            f"The cluster at {self._address} can't be reached from here; check the address, and "
            f"that “ray start” was run on this machine, too ({words[:200]})."
        )


def _machine(node: dict[str, Any]) -> Machine:
    resources = node["Resources"]
    name = str(node["NodeManagerHostname"])
    return Machine(node["NodeID"], name, int(resources.get("CPU", 0)), int(resources.get("GPU", 0)))
