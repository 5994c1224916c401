"""The numbers of a card that a person looks for first; there can be two hundred of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from glean_core.zoo.card import RETOUCH

_SHORT = 8  # so many numbers are simply shown, whatever they are
_EVERYTHING = "all {count} numbers: --json"


@dataclass(frozen=True)
class _Headline:
    """How a metric's key begins, and how its values are printed."""

    start: str
    words: str
    digits: int
    unit: str = ""
    times: float = 1.0


@dataclass(frozen=True)
class _Task:
    """How the keys of a task begin, and which reference it is read against."""

    words: str
    start: str
    count: str
    reference: str


_HEADLINES = (
    _Headline("psnr", "PSNR", 2, " dB"),
    _Headline("ssim", "SSIM of luma", 4),
    _Headline("lpips_alexnet", "LPIPS (AlexNet)", 4),
    _Headline("feature_distance_", "feature distance", 4),
    _Headline("identity_", "identity", 4),
    _Headline("kid_", "KID × 1000", 2, "", 1000.0),
    _Headline("sharpness", "fine detail (truth = 1)", 2),
)
_TASKS = (
    _Task("super-resolution", "", "pictures", "bicubic"),
    _Task("retouches", RETOUCH, f"{RETOUCH}cases", "nothing"),
)


def headline_numbers(metrics: Mapping[str, float]) -> str:
    """A few lines of a card's metrics, each beside its reference; "-" for none.

    Of metrics that no `glean evaluate` wrote, the first.
    """
    if not metrics:
        return "-"
    lines = [line for task in _TASKS for line in _task_lines(metrics, task)]
    if not lines:
        lines = [f"{key} {value:g}" for key, value in list(metrics.items())[:_SHORT]]
        if len(metrics) <= _SHORT:
            return ", ".join(lines)
    return "\n".join((*lines, _EVERYTHING.format(count=len(metrics))))


def _task_lines(metrics: Mapping[str, float], task: _Task) -> Iterator[str]:
    found = [
        f"  {headline.words} {_printed(metrics[key], headline)} "
        f"({task.reference}: {_printed(metrics[f'{key}_{task.reference}'], headline)})"
        for headline in _HEADLINES
        if (key := _own_key(metrics, headline, task)) is not None
    ]
    if not found:
        return
    count = metrics.get(task.count)
    words = "" if count is None else f", {count:g} {task.count.removeprefix(task.start)}"
    yield f"{task.words}{words}:"
    yield from found


def _own_key(metrics: Mapping[str, float], headline: _Headline, task: _Task) -> str | None:
    """The model's own value of a metric: the key that the reference has, too."""
    start = task.start + headline.start
    wanted = (
        key
        for key in metrics
        if (key.startswith(start) if start.endswith("_") else key == start)
        and f"{key}_{task.reference}" in metrics
    )
    return next(wanted, None)


def _printed(value: float, headline: _Headline) -> str:
    return f"{value * headline.times:.{headline.digits}f}{headline.unit}"
