"""Smooth fields that are carried into the unknown, and what is prepared for that."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from itertools import repeat

import numpy as np
from numpy.typing import NDArray

from glean_core.imaging import extend
from glean_core.imaging.extend import prepare_extension, smooth_extension


def hole(height: int, width: int, rim: int = 12) -> NDArray[np.float32]:
    """Known at the rim only."""
    known = np.ones((height, width), np.float32)
    known[rim:-rim, rim:-rim] = 0
    return known


def values(known: NDArray[np.float32], seed: int) -> NDArray[np.float32]:
    drawn = np.random.default_rng(seed).normal(size=(*known.shape, 3)).astype(np.float32)
    return drawn * known[..., None]


def test_a_ramp_goes_on_as_a_ramp() -> None:
    known = hole(60, 70)
    ramp = np.broadcast_to(np.linspace(0, 1, 70, dtype=np.float32)[:, None], (60, 70, 3))
    extended = smooth_extension(ramp * known[..., None], known, 1.0)
    assert np.abs(extended - ramp)[15:-15, 15:-15].max() < 0.01


def test_what_was_prepared_is_neither_done_again_nor_different() -> None:
    known = hole(200, 170)
    first = values(known, 1)
    extend._equations.cache_clear()
    alone = smooth_extension(first, known, 3.0)
    extend._equations.cache_clear()
    prepare_extension(known)
    built = extend._equations.cache_info().misses
    assert built == 1
    assert np.array_equal(smooth_extension(first, known, 3.0), alone)
    smooth_extension(values(known, 2), known, 3.0)
    assert extend._equations.cache_info().misses == built
    smooth_extension(values(hole(200, 171), 2), hole(200, 171), 3.0)
    assert extend._equations.cache_info().misses == built + 1


def test_nothing_is_prepared_where_nothing_has_to_be_solved() -> None:
    extend._equations.cache_clear()
    prepare_extension(np.ones((40, 40), np.float32))
    prepare_extension(np.zeros((40, 40), np.float32))
    assert extend._equations.cache_info().misses == 0


def test_threads_may_share_the_same_equations() -> None:
    known = hole(220, 220)
    fields = [values(known, seed) for seed in range(12)]
    one_by_one = [smooth_extension(field, known, 2.0) for field in fields]
    with ThreadPoolExecutor(4) as threads:
        together = list(threads.map(smooth_extension, fields, repeat(known), repeat(2.0)))
    for alone, shared in zip(one_by_one, together, strict=True):
        assert np.array_equal(alone, shared)
