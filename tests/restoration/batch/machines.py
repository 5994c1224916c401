"""Machines of a Ray cluster, all of them on this one, that can be started and killed."""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

REPOSITORY = Path(__file__).resolve().parents[3]
# Ray's own are made for machines far away: half a minute until one counts as dead.
_HEARTBEAT = {"health_check_period_ms": 1000, "health_check_failure_threshold": 3}
_HERE = {
    "num_gpus": 0,
    "object_store_memory": 80 << 20,  # bytes; Ray wants 75 MB at least
}


class Machines:
    """A head without cores for work, and as many others as a test adds."""

    def __init__(self) -> None:
        from ray.cluster_utils import Cluster

        self._cluster = Cluster(
            initialize_head=True,
            head_node_args={
                "num_cpus": 0,
                "include_dashboard": False,
                "_system_config": _HEARTBEAT,
                **_HERE,
            },
        )
        self.address: str = self._cluster.address
        self._nodes: list[Any] = []

    def add(self, cores: int = 1) -> Any:
        node = self._cluster.add_node(num_cpus=cores, **_HERE)
        self._nodes.append(node)
        return node

    def kill(self, node: Any) -> None:
        """As when its plug is pulled out."""
        self._nodes.remove(node)
        self._cluster.remove_node(node, allow_graceful=False)

    def keep(self, number: int) -> None:
        """Start or kill machines until there are so many."""
        while len(self._nodes) > number:
            self.kill(self._nodes[-1])
        while len(self._nodes) < number:
            self.add()

    def shut_down(self) -> None:
        self._cluster.shutdown()


@contextlib.contextmanager
def running_machines() -> Iterator[Machines]:
    """A cluster in a folder of its own, of which nothing is left afterwards, no process either."""
    if find_spec("ray") is None:
        pytest.skip("the package ray (extra `cluster`) isn't installed")
    folder = tempfile.mkdtemp(prefix="glean-ray-")  # short: the path of a socket ends at 107 bytes
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("RAY_TMPDIR", folder)
        patch.setenv("RAY_USAGE_STATS_ENABLED", "0")
        patch.setenv("RAY_ENABLE_AUTO_CONNECT", "0")
        if "ray" not in sys.modules:  # it reads this when it is first imported
            patch.setenv("RAY_AUTH_MODE", "token")  # so that nobody else can come in
            patch.setenv("RAY_AUTH_TOKEN", secrets.token_hex(32))
        patch.setenv("RAY_gcs_rpc_server_reconnect_timeout_s", "1000000000")  # see Connection
        patch.setenv("PYTHONPATH", str(REPOSITORY))  # workers import the doubles
        patch.setenv("OMP_NUM_THREADS", "1")
        machines = Machines()
        try:
            yield machines
        finally:
            try:
                machines.shut_down()
            finally:
                left = processes_with(folder)
                for process in left:
                    with contextlib.suppress(ProcessLookupError):
                        os.kill(process, signal.SIGKILL)
                shutil.rmtree(folder, ignore_errors=True)
            assert not left, f"processes of the cluster were left behind: {left}"


def processes_with(word: str, patience: float = 15.0) -> list[int]:
    """Processes with a word in their environment that don't end by themselves."""
    deadline = time.monotonic() + patience
    while found := [process for process in _processes() if word in _environment(process)]:
        if time.monotonic() > deadline:
            break
        time.sleep(0.1)
    return found


def _processes() -> list[int]:
    proc = Path("/proc")  # elsewhere nobody looks
    return [int(one.name) for one in proc.iterdir() if one.name.isdigit()] if proc.is_dir() else []


def _environment(process: int) -> str:
    try:
        return Path(f"/proc/{process}/environ").read_bytes().decode(errors="replace")
    except OSError:
        return ""
