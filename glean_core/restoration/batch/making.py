"""From a decoded photo to the pixels of its result."""

from __future__ import annotations

import time
from dataclasses import dataclass

from glean_core.imaging import Picture
from glean_core.restoration.batch.enlarger import Enlarger, enlarged
from glean_core.restoration.batch.gate import Gate
from glean_core.restoration.batch.settings import Plan
from glean_core.restoration.progress import Progress


@dataclass(frozen=True)
class Made:
    """The pixels of a result. notes: sentences for its row. seconds: of its forward passes."""

    picture: Picture
    notes: tuple[str, ...]
    seconds: float


def make(
    picture: Picture, plan: Plan, enlarger: Enlarger, gate: Gate, progress: Progress | None = None
) -> Made:
    """Run the model; while the gate is closed it waits between two tiles.

    Raises GleanError where the enlarger does, CancelledError soon after the gate was cancelled.
    """
    started, rested = time.perf_counter(), gate.rested
    made = enlarged(picture, plan.size, enlarger, plan.scale, progress, gate)
    seconds = time.perf_counter() - started - (gate.rested - rested)
    return Made(made, enlarger.take_notes(), max(0.0, seconds))
