"""Sends inputs through a model, a batch at a time, with progress and cancel in between."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from glean_core.restoration.engine import Restorer
from glean_core.restoration.progress import Cancel, Progress, report, stop_if_cancelled

FIRST, LAST = 0.05, 0.95  # what lies before and after is preparing and blending


def passes(
    engine: Restorer,
    inputs: Iterable[NDArray[np.float32]],
    total: int,
    words: str,
    progress: Progress | None,
    cancel: Cancel | None,
    span: tuple[float, float] = (FIRST, LAST),
) -> Iterator[NDArray[np.float32]]:
    """The model's output for each of `total` inputs, in order; inputs are made as they are needed.

    inputs: in_size x in_size x 3 each, float32 sRGB 0..1; outputs out_size x out_size x 3, clipped
    to 0..1. Reports "`words` 2 of 6" with fractions over `span`. Raises CancelledError between
    passes.
    """
    waiting, done = iter(inputs), 0
    first, last = span
    while done < total:
        stop_if_cancelled(cancel)
        sentence = f"{words} {done + 1} of {total}" if total > 1 else words
        report(progress, first + (last - first) * done / total, sentence)
        batch = list(islice(waiting, max(1, engine.batch_limit)))
        made = engine.run(np.stack(batch))
        stop_if_cancelled(cancel)
        yield from np.clip(made, 0.0, 1.0)
        done += len(batch)
