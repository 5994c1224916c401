"""Parts pictures by where they come from, so that no source is on both sides."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray


def choose_test(groups: Sequence[str], share: float, seed: int) -> frozenset[str]:
    """The groups whose pictures become the test split: about `share` of all, never half a group.

    Depends on the groups' names, their sizes and the seed alone. Groups too large for the share
    are passed over; when none fits, the result is empty.
    """
    sizes = Counter(groups)
    wanted = round(share * len(groups))
    most = min(wanted + max(1, wanted // 2), len(groups) - 1)
    taken, chosen = 0, []
    for group in sorted(sizes, key=lambda group: _rank(group, seed)):
        if taken >= wanted:
            break
        if taken + sizes[group] <= most:
            chosen.append(group)
            taken += sizes[group]
    return frozenset(chosen)


def _rank(group: str, seed: int) -> bytes:
    return hashlib.sha256(f"{seed}:{group}".encode("utf-8", "surrogatepass")).digest()


def choose_held_out(groups: Sequence[str], held_out: int) -> NDArray[np.bool_]:
    """Which pictures to validate on: whole groups, the last by name, at least `held_out`."""
    sizes = Counter(groups)
    chosen: set[str] = set()
    taken = 0
    for group in sorted(sizes, reverse=True):
        if taken >= held_out:
            break
        chosen.add(group)
        taken += sizes[group]
    return np.array([group in chosen for group in groups], bool)
