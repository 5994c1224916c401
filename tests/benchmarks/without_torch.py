"""From an empty process to a cleaned picture, with and without torch.

`python -m tests.benchmarks.without_torch` prints one line for each bundled model and way: seconds
to import what runs it, to load it, for its first pass, and the most memory that the process held.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
from itertools import pairwise

TURNS = 5


def measured(name: str, way: str) -> dict[str, float]:
    """In this process, in which nothing was imported yet; way: "torch" or "onnxruntime"."""
    from tests.restoration.engine.without_torch import NoTorch

    if way != "torch":
        sys.meta_path.insert(0, NoTorch())
    import numpy as np

    from glean_core.restoration import Engine
    from glean_core.zoo import find_model

    model = find_model(name)
    batch = np.full((1, model.card.in_size, model.card.in_size, 3), 0.5, np.float32)
    times = [time.perf_counter()]
    __import__(way)
    times.append(time.perf_counter())
    engine = Engine.load(model, "cpu", exact=True)
    times.append(time.perf_counter())
    engine.run(batch)
    times.append(time.perf_counter())
    took = [after - before for before, after in pairwise(times)]
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return dict(zip(("import", "load", "pass", "MiB"), [*took, peak], strict=True))


def main() -> None:
    """The best of a few processes for each model and way."""
    from glean_core.zoo import list_models

    for model in list_models():
        for way in ("torch", "onnxruntime"):
            words = [sys.executable, "-m", __spec__.name, model.card.name, way]
            done = [json.loads(subprocess.check_output(words)) for _ in range(TURNS)]
            best = {key: min(each[key] for each in done) for key in done[0]}
            print(model.card.name, way, {key: round(value, 3) for key, value in best.items()})


if __name__ == "__main__":
    if len(sys.argv) == 3:
        print(json.dumps(measured(sys.argv[1], sys.argv[2])))
    else:
        main()
