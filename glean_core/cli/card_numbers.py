"""The most telling numbers of a card as lines of text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from glean_core.zoo.headlines import Task, headlines

_SHORT = 8  # so many numbers are simply shown, whatever they are
_EVERYTHING = "all {count} numbers: --json"
# By measure: how it is called, digits, unit, and what the value is multiplied by.
_WORDS = {
    "psnr": ("PSNR", 2, " dB", 1),
    "ssim": ("SSIM of luma", 4, "", 1),
    "lpips_alexnet": ("LPIPS (AlexNet)", 4, "", 1),
    "feature_distance_": ("feature distance", 4, "", 1),
    "identity_": ("identity", 4, "", 1),
    "kid_": ("KID × 1000", 2, "", 1000),
    "sharpness": ("fine detail (truth = 1)", 2, "", 1),
}


def headline_numbers(metrics: Mapping[str, float]) -> str:
    """A few lines of a card's metrics, each beside its reference; "-" for none.

    Of metrics that no `glean evaluate` wrote, the first.
    """
    if not metrics:
        return "-"
    lines = [line for task in headlines(metrics) for line in _task_lines(task)]
    if not lines:
        lines = [f"{key} {value:g}" for key, value in list(metrics.items())[:_SHORT]]
        if len(metrics) <= _SHORT:
            return ", ".join(lines)
    return "\n".join((*lines, _EVERYTHING.format(count=len(metrics))))


def _task_lines(task: Task) -> Iterator[str]:
    yield f"{task.name}{'' if task.count is None else f', {task.count} {task.counted}'}:"
    for number in task.numbers:
        words, digits, unit, times = _WORDS[number.measure]
        value, reference = (
            f"{found * times:.{digits}f}{unit}" for found in (number.value, number.reference)
        )
        yield f"  {words} {value} ({task.reference}: {reference})"
