"""The same batch on the machines of a Ray cluster. Needs the extra `cluster`.

The driver, which is the process that `Batch.run` was called in, finds the photos, owns the journal,
reads every file and writes every result; so no folder has to be shared, and what is true of a batch
on one machine stays true. Workers get bytes and give bytes back. docs/batch.md is for its owner.
"""

from glean_core.restoration.batch.cluster.errors import ClusterError
from glean_core.restoration.batch.cluster.runner import CORES, Cluster

__all__ = ["CORES", "Cluster", "ClusterError"]
