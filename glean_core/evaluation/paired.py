"""One method against another, picture by picture: is the difference more than chance?"""

import math
from collections.abc import Sequence
from statistics import fmean, stdev

from glean_core.evaluation.measuring import Values
from glean_core.evaluation.table import COLUMNS, Column

DIRECTED = tuple(column for column in COLUMNS if column.better)


def differences(ours: Sequence[Values], theirs: Sequence[Values], key: str) -> list[float]:
    """Ours minus theirs in one metric, for each picture in which both have it, in order."""
    pairs = zip(ours, theirs, strict=True)
    return [a[key] - b[key] for a, b in pairs if key in a and key in b]


def compared(ours: Sequence[Values], theirs: Sequence[Values]) -> tuple[str, ...]:
    """Each metric that has a better direction: mean difference, its standard error, and wins.

    ours, theirs: the metrics of the same pictures in the same order, two at least.
    """
    found = ((column, differences(ours, theirs, column.key)) for column in DIRECTED)
    return tuple(_told(column, values) for column, values in found if len(values) > 1)


def _told(column: Column, values: Sequence[float]) -> str:
    sign = 1 if column.better == "↑" else -1
    wins = sum(sign * value > 0 for value in values)
    error = stdev(values) / math.sqrt(len(values))
    mean = f"{fmean(values):+.{column.digits + 1}f} ± {error:.{column.digits + 1}f}"
    return f"{column.title} {mean}, better in {wins} of {len(values)}"
