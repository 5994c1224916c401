"""What can go wrong between the machines of a cluster."""

from __future__ import annotations

from glean_core.restoration.batch.settings import BatchError


class ClusterError(BatchError):
    """A cluster can't be used; one sentence."""


class WorkerLostError(Exception):
    """A worker has died or can't be reached, and with it what it was doing."""
