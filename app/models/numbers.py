"""What was measured of a model, in a photographer's words."""

from __future__ import annotations

from dataclasses import dataclass

from app.words import mark, number, plural, tr
from glean_core.zoo import ModelCard
from glean_core.zoo.headlines import Number, Task, headlines

SHORT = 8  # numbers of unknown origin that are shown as they are

# By measure: how it is called, digits, unit, what the value is multiplied by.
NAMES = {
    "psnr": (mark("Same pixels as the original (PSNR)"), 1, " dB", 1),
    "ssim": (mark("Same structure (SSIM, at most 1)"), 3, "", 1),
    "lpips_alexnet": (mark("Visible difference (LPIPS, less is better)"), 3, "", 1),
    "feature_distance_": (mark("Difference in features (less is better)"), 3, "", 1),
    "identity_": (mark("Same person (at most 1)"), 3, "", 1),
    "kid_": (mark("Unlike real photos (KID × 1000, less is better)"), 1, "", 1000),
    "sharpness": (mark("Fine detail (original: 1)"), 2, "", 1),
}
REFERENCES = {"bicubic": mark("Bicubic"), "nothing": mark("Without")}  # what it is compared with


@dataclass(frozen=True)
class NumberTable:
    """Numbers of one task: heading, what the model is compared with, and rows of three."""

    title: str
    reference: str
    rows: tuple[tuple[str, str, str], ...]  # what, the model's, the reference's


def number_tables(card: ModelCard) -> tuple[NumberTable, ...]:
    """Return what a card says was measured; plain rows without a reference for other numbers."""
    tables = tuple(_table(task) for task in headlines(card.metrics))
    if tables or not card.metrics:
        return tables
    rows = [(key, number(value, 3), "") for key, value in list(card.metrics.items())[:SHORT]]
    return (NumberTable(tr("Measured"), "", tuple(rows)),)


def _table(task: Task) -> NumberTable:
    if task.name == "retouches":
        many = plural("Mending {n} bad retouch", "Mending {n} bad retouches", task.count or 0)
        title = many if task.count is not None else tr("Mending bad retouches")
    else:
        many = plural("Enlarging {n} photo", "Enlarging {n} photos", task.count or 0)
        title = many if task.count is not None else tr("Enlarging photos")
    rows = tuple(_row(found) for found in task.numbers)
    return NumberTable(title, tr(REFERENCES[task.reference]), rows)


def _row(found: Number) -> tuple[str, str, str]:
    name, digits, unit, times = NAMES[found.measure]
    own, other = (number(v * times, digits) + unit for v in (found.value, found.reference))
    return (tr(name), own, other)
