"""One network, run in several ways in turns: `python -m tests.benchmarks.network NAME`.

NAME is a bundled model, or in_size-out_size of the published width with random weights. A number
behind it is how many threads; `cpu` has processor time measured, in which other programs show less.
Prints one JSON object. A process of its own for each, so that nothing of another is in memory.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor

from glean_core.networks import Glean, GleanConfig
from glean_core.restoration.device import spare_one_core
from glean_core.restoration.engine.allocator import large_blocks_kept
from glean_core.restoration.engine.choice import multiplies_bfloat16
from glean_core.restoration.engine.cost import multiplications
from glean_core.restoration.engine.exported import WAYS, installed
from glean_core.restoration.engine.prepared import CPU_BFLOAT16, CPU_FLOAT32, prepare
from glean_core.restoration.engine.probe import probe_picture, psnr

FULL_WIDTH = ("32-256", "64-1024", "128-1024")
REFERENCE = "reference"
SECONDS = 60.0  # for all turns of one network
MOST_TURNS = 12

Way = Callable[[Tensor], Tensor]


def full_width(in_size: int, out_size: int) -> Glean:
    """A network of the published width; the same random weights every time, and some noise."""
    torch.manual_seed(0)
    network = Glean(GleanConfig(in_size, out_size)).eval()
    with torch.no_grad():
        for name, weight in network.named_parameters():
            if name.endswith("noise_injector.weight"):
                weight.fill_(0.1)
    return network


def ways_of(network: Glean, onnx: Path | None) -> dict[str, Way]:
    """Every way to run a network here, the plain evaluation first."""
    ways: dict[str, Way] = {REFERENCE: network, "float32": prepare(network, CPU_FLOAT32)}
    if multiplies_bfloat16():
        ways["bfloat16"] = prepare(network, CPU_BFLOAT16)
    if onnx is not None:
        for name in installed():
            way = WAYS[name][1](onnx, network.config.in_size, torch.get_num_threads())
            ways[way.name] = way
    return ways


def race(
    ways: dict[str, Way], picture: Tensor, clock: Callable[[], float] = time.perf_counter
) -> dict[str, dict[str, float]]:
    """Run all ways in turns: seconds (the best of all turns), and how far from the reference."""
    with torch.inference_mode(), large_blocks_kept():
        expected = ways[REFERENCE](picture)
        started = time.perf_counter()
        made = {name: way(picture).clone() for name, way in ways.items()}  # warms up, too
        turns = int(SECONDS / (time.perf_counter() - started))
        turns = max(2, min(MOST_TURNS, turns))
        taken: dict[str, list[float]] = {name: [] for name in ways}
        for _ in range(turns):
            for name, way in ways.items():
                begun = clock()
                way(picture)
                taken[name].append(clock() - begun)
    return {
        name: {
            "seconds": min(seconds),
            "max": float((made[name] - expected).abs().max()),
            "rms": float((made[name] - expected).square().mean().sqrt()),
            "psnr": min(psnr(made[name], expected), 999.0),
        }
        for name, seconds in taken.items()
    }


def peaks() -> dict[str, float]:
    """Billions of products a second: the best of matrix products and convolutions, per format."""
    found = {}
    with torch.inference_mode():
        for dtype in (torch.float32, torch.bfloat16):
            a, b = (torch.randn(1536, 1536).to(dtype) for _ in range(2))
            x = torch.randn(1, 256, 64, 64).to(dtype).contiguous(memory_format=torch.channels_last)
            w = torch.randn(256, 256, 3, 3).to(dtype).contiguous(memory_format=torch.channels_last)
            rates = [1536**3 / _best(lambda a=a, b=b: a @ b)]
            products = 9 * 256 * 256 * 64 * 64
            rates.append(products / _best(lambda x=x, w=w: F.conv2d(x, w, padding=1)))
            found[str(dtype).removeprefix("torch.")] = max(rates) / 1e9
    return found


def _best(run: Callable[[], Any]) -> float:
    taken = []
    for _ in range(12):
        begun = time.perf_counter()
        run()
        taken.append(time.perf_counter() - begun)
    return min(taken)


def measure(words: Sequence[str]) -> dict[str, Any]:
    """Everything about one network; words: see above."""
    from glean_core import zoo
    from glean_core.checkpoints.weights import load_network
    from glean_core.restoration.engine.onnx.export import export_onnx

    spare_one_core()  # as the engine does
    for threads in filter(str.isdecimal, words):
        torch.set_num_threads(int(threads))
    clock = time.process_time if "cpu" in words else time.perf_counter
    name, back_ends = words[0], "--no-back-ends" not in words
    with tempfile.TemporaryDirectory() as folder:
        onnx = None
        if name in FULL_WIDTH:
            network = full_width(*(int(side) for side in name.split("-")))
        else:
            model = zoo.find_model(name)
            network = load_network(model.path)
            if back_ends and installed():
                onnx = Path(folder) / "model.onnx"
                export_onnx(model, onnx)
        before = peaks()
        ways = race(ways_of(network, onnx), probe_picture(network.config.in_size), clock)
        after = peaks()
    return {
        "name": name,
        "threads": torch.get_num_threads(),
        "gmac": multiplications(network.config) / 1e9,
        "peaks": {dtype: max(before[dtype], after[dtype]) for dtype in before},
        "ways": ways,
    }


if __name__ == "__main__":
    print(json.dumps(measure(sys.argv[1:])), flush=True)
