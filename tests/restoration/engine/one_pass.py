"""Print by how many bytes a pass raises the resident memory, for each of some batches.

    python -m tests.restoration.engine.one_pass CHANNELS FORM BATCH...

Preparing a network takes more memory than a small pass, and what a process once had its peak never
forgets. So each pass runs in a fork, whose peak begins with what is resident at that moment.
"""

from __future__ import annotations

import os
import resource
import sys

import torch

from glean_core.networks import GleanConfig
from glean_core.restoration.engine import prepared
from glean_core.restoration.engine.allocator import large_blocks_kept
from tests.restoration.engine.reference import random_glean, random_pictures


def configuration(channels: int) -> GleanConfig:
    """From 32 to 256 pixels, as wide as asked at most; one dense block, since more take no more."""
    return GleanConfig(32, 256, channel_cap=channels, num_rrdbs=1, head_width=16)


def peak() -> int:
    """The most bytes that were resident in this process (Linux counts KiB)."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def main(channels: int, form: str, batches: list[int]) -> None:
    """One line for each batch."""
    torch.set_num_threads(1)  # a fork has no other threads
    config = configuration(channels)
    ready = prepared.prepare(random_glean(config), getattr(prepared, form))
    for batch in batches:
        pictures = random_pictures(batch, config.in_size)
        if child := os.fork():
            if code := os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]):
                sys.exit(code)
            continue
        before = peak()
        with torch.inference_mode(), large_blocks_kept():
            ready(pictures)
        print(peak() - before, flush=True)
        os._exit(0)


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2], [int(batch) for batch in sys.argv[3:]])
