"""What upscaling costs against the size of its result.

    python -m tests.benchmarks.growth MEGAPIXELS


Runs the bundled photo model over a picture and prints one JSON object. A process of its own for
each size, so that the most memory in use is that size's.
"""

from __future__ import annotations

import json
import math
import sys
import time
from typing import Any

import numpy as np

from glean_core import zoo
from glean_core.imaging import Picture
from glean_core.restoration import Engine, upscale
from tests.benchmarks.memory import forget_peak, peak, resident

MODEL = "photo-x4"
SIZES = (0.25, 1.0, 4.0, 16.0, 49.0, 100.0)  # megapixels of the result


def measure(megapixels: float) -> dict[str, Any]:
    """Seconds, bytes above what was there before, and how many megapixels were really made."""
    engine = Engine.load(zoo.find_model(MODEL), "cpu")
    engine.warm_up()
    side = round(math.sqrt(megapixels * 1e6)) // engine.card.factor
    pixels = np.random.default_rng(1).integers(60, 190, (side, side, 3), np.uint8)
    before = resident()
    forget_peak()
    started = time.perf_counter()
    made = upscale(Picture(pixels), engine)
    seconds = time.perf_counter() - started
    made_megapixels = made.height * made.width / 1e6
    return {"megapixels": made_megapixels, "seconds": seconds, "bytes": peak() - before}


def line(x: list[float], y: list[float]) -> tuple[float, float]:
    """The slope of the straight line through points, and the share of variance it explains."""
    slope, start = np.polyfit(x, y, 1)
    rest = np.asarray(y) - (slope * np.asarray(x) + start)
    return float(slope), float(1 - rest.var() / np.var(y))


if __name__ == "__main__":
    print(json.dumps(measure(float(sys.argv[1]))), flush=True)
