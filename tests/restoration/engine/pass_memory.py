"""Measures what passes of a bundled model take, in a process of its own.

    python -m tests.restoration.engine.pass_memory MODEL BATCH...

Prints JSON: for each batch the bytes that are resident at most above the state before.
"""

from __future__ import annotations

import json
import sys

import torch

from glean_core.checkpoints.weights import load_network
from glean_core.restoration.engine.prepared import CPU_FLOAT32, prepare
from glean_core.zoo import find_model
from tests.benchmarks.memory import forget_peak, peak, resident


def measure(name: str, batches: list[int]) -> list[int]:
    """Run a pass of each batch."""
    torch.set_num_threads(1)
    loaded = load_network(find_model(name).path)
    network, side = prepare(loaded, CPU_FLOAT32), loaded.config.in_size
    found = []
    with torch.inference_mode():
        network(torch.zeros(1, 3, side, side))  # what is made once isn't the pass's
        for batch in batches:
            picture, before = torch.zeros(batch, 3, side, side), resident()
            forget_peak()
            network(picture)
            found.append(peak() - before)
    return found


if __name__ == "__main__":
    print(json.dumps(measure(sys.argv[1], [int(batch) for batch in sys.argv[2:]])))
