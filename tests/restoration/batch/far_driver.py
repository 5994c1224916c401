"""A batch on a cluster whose driver is to be killed."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.restoration.batch.cluster_doubles import marking, run_far
from tests.restoration.batch.doubles import job

if __name__ == "__main__":
    folder = Path(sys.argv[2])
    run_far(job(folder, recursive=True, format="PNG"), marking(folder, 0.2), sys.argv[1])
