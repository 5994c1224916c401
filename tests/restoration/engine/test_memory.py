"""What a pass is said to take is what it takes."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from glean_core.checkpoints.weights import load_network
from glean_core.restoration.engine.cost import peak_bytes, peak_values
from glean_core.zoo import find_model

BATCHES = (1, 4)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs /proc/self/clear_refs")
def test_a_pass_takes_what_is_said_beforehand() -> None:
    name = "portrait-512-x8"
    command = [sys.executable, "-m", "tests.restoration.engine.pass_memory", name]
    done = subprocess.run(
        [*command, *map(str, BATCHES)], check=True, capture_output=True, text=True, timeout=120
    )
    measured = json.loads(done.stdout.splitlines()[-1])
    config = load_network(find_model(name).path).config
    for batch, most in zip(BATCHES, measured, strict=True):
        assert most <= peak_bytes(config, batch, 4), f"batch {batch}: {most >> 20} MiB"
    each = (measured[-1] - measured[0]) / (BATCHES[-1] - BATCHES[0])
    counted = 4 * peak_values(config)
    assert 0.6 < each / counted < 1.6, f"{each / counted:.2f} of what is counted"
