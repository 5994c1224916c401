"""How many pictures a second the loader alone gives."""

from __future__ import annotations

import time

import torch

from glean_core.training.data.batches import Pictures

_WARM_UP = 4  # batches


def measure_speed(pictures: Pictures, batch: int, seconds: float, device: torch.device) -> float:
    """Draw batches as a training loop does, for so long; return images per second."""
    for step in range(_WARM_UP):
        pictures.batch(0, step * batch, batch)
    _wait(device)
    start = _WARM_UP * batch
    shown = 0
    began = time.perf_counter()
    while (elapsed := time.perf_counter() - began) < seconds or shown == 0:
        pictures.batch(0, start + shown, batch)
        shown += batch
        _wait(device)
    return shown / elapsed if elapsed > 0 else 0.0


def _wait(device: torch.device) -> None:
    if device.type == "cuda":
        torch.cuda.synchronize(device)
