"""The numbers of a card that a person looks for first; there can be two hundred of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from glean_core.zoo.card import RETOUCH

# How the keys of these metrics begin; what ends in "_" is followed by the network that measured.
STARTS = (
    "psnr",
    "ssim",
    "lpips_alexnet",
    "feature_distance_",
    "identity_",
    "kid_",
    "sharpness",
)


@dataclass(frozen=True)
class Number:
    """One metric of a model beside the same metric of the reference.

    measure: one of `STARTS`. kid_ is not multiplied here; psnr is in decibels.
    """

    measure: str
    value: float
    reference: float


@dataclass(frozen=True)
class Task:
    """What was measured: super-resolution against bicubic, or retouches against doing nothing."""

    name: str  # "super-resolution" or "retouches"
    reference: str  # "bicubic" or "nothing"
    counted: str  # what was counted: "pictures" or "cases"
    count: int | None
    numbers: tuple[Number, ...]


_TASKS = (
    ("super-resolution", "", "pictures", "bicubic"),
    ("retouches", RETOUCH, "cases", "nothing"),
)


def headlines(metrics: Mapping[str, float]) -> tuple[Task, ...]:
    """The tasks that a card has numbers of, each with the most telling ones in their order.

    Empty for metrics that no `glean evaluate` wrote.
    """
    tasks = []
    for name, prefix, counted, reference in _TASKS:
        found = tuple(
            Number(start, metrics[key], metrics[f"{key}_{reference}"])
            for start in STARTS
            if (key := _own_key(metrics, prefix + start, reference)) is not None
        )
        if found:
            count = metrics.get(prefix + counted)
            tasks.append(
                Task(name, reference, counted, None if count is None else int(count), found)
            )
    return tuple(tasks)


def _own_key(metrics: Mapping[str, float], start: str, reference: str) -> str | None:
    """The model's own value of a metric: the key that the reference has, too."""
    wanted = (
        key
        for key in metrics
        if (key.startswith(start) if start.endswith("_") else key == start)
        and f"{key}_{reference}" in metrics
    )
    return next(wanted, None)
