"""The card that travels with a model's weights: what it is, what it is for, what it cannot do."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from glean_core.errors import GleanError

_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")
RETOUCH = "retouch_"  # how the metrics of the retouching task begin
_REQUIRED = ("name", "domain", "in_size", "out_size")


class CardError(GleanError):
    """A model card is missing something or contradicts itself."""


@dataclass(frozen=True)
class ModelCard:
    """Describes one model. Sizes are sides in pixels; `factor` is out_size / in_size."""

    name: str
    title: str
    domain: str  # what it was trained on: "portrait", "photo", "cat", ...
    in_size: int
    out_size: int
    factor: int
    licence: str
    training_data: str
    limits: tuple[str, ...] = ()
    aligned: str | None = None  # "face": runs on aligned face crops only
    sha256: str = ""  # digest of the tensor data, as checkpoints.weights_sha256 computes it
    metrics: dict[str, float] = field(default_factory=dict)
    description: str = ""
    version: str = "1"

    def to_dict(self) -> dict[str, Any]:
        """Plain JSON values, in the order of the fields."""
        return {**asdict(self), "limits": list(self.limits)}


def card_from_dict(values: Mapping[str, Any], source: str = "The model card") -> ModelCard:
    """Read and check a card.

    Unknown keys are ignored, so that cards of later versions still load. Raises CardError with one
    sentence that starts with `source` and names the key that is wrong.
    """
    for key in _REQUIRED:
        if key not in values:
            raise CardError(f"{source} has no “{key}”; the file was not made for this program.")
    name = _text(values, "name", source)
    if not _NAME.fullmatch(name):
        raise CardError(
            f"{source} has the name “{name[:80]}”; use at most 64 small letters, digits, dots, "
            "hyphens and underscores."
        )
    in_size, out_size = _size(values, "in_size", source), _size(values, "out_size", source)
    if in_size >= out_size:
        raise CardError(
            f"{source} says in_size {in_size} and out_size {out_size}; the second must be larger."
        )
    factor = out_size // in_size
    if values.get("factor", factor) != factor:
        raise CardError(
            f"{source} says factor {values['factor']!r}, but {in_size} to {out_size} is {factor}."
        )
    return ModelCard(
        name=name,
        title=_text(values, "title", source) or name,
        domain=_text(values, "domain", source),
        in_size=in_size,
        out_size=out_size,
        factor=factor,
        licence=_text(values, "licence", source) or "unknown",
        training_data=_text(values, "training_data", source) or "unknown",
        limits=_limits(values, source),
        aligned=_aligned(values, source),
        sha256=_text(values, "sha256", source),
        metrics=_metrics(values, source),
        description=_text(values, "description", source),
        version=_text(values, "version", source) or "1",
    )


def can_follow(card: ModelCard, first: ModelCard) -> bool:
    """Whether a model can go on, in tiles, with what the model `first` made."""
    return card.aligned is None and card.in_size <= first.out_size


def with_metrics(card: ModelCard, measured: Mapping[str, float], digest: str) -> ModelCard:
    """The card with one task's new metrics in place of its old ones.

    measured: of the retouching task, all starting with `RETOUCH`, or of plain super-resolution,
    none of them; the other task's metrics stay, as long as `digest`, that of the weights measured,
    is the card's. Numbers of other weights go.
    """
    retouched = any(key.startswith(RETOUCH) for key in measured)
    kept = {
        key: value
        for key, value in card.metrics.items()
        if card.sha256 == digest and key.startswith(RETOUCH) != retouched
    }
    return replace(card, metrics={**kept, **measured}, sha256=digest)


def _text(values: Mapping[str, Any], key: str, source: str) -> str:
    value = values.get(key, "")
    if value is None:
        return ""
    if not isinstance(value, str):
        raise CardError(f"{source} has a “{key}” that is not text.")
    try:
        value.encode()  # JSON can hold halves of characters, which nothing can print or save
    except UnicodeEncodeError as error:
        raise CardError(f"{source} has a “{key}” with damaged characters.") from error
    return value.strip()


def _size(values: Mapping[str, Any], key: str, source: str) -> int:
    value = values[key]
    if not isinstance(value, int) or isinstance(value, bool) or not 8 <= value <= 1024:
        raise CardError(f"{source} has {key} {value!r}; it must be a number from 8 to 1024.")
    if value & (value - 1):
        raise CardError(f"{source} has {key} {value}; it must be a power of two.")
    return value


def _limits(values: Mapping[str, Any], source: str) -> tuple[str, ...]:
    limits = values.get("limits") or ()
    if not isinstance(limits, list | tuple) or not all(isinstance(item, str) for item in limits):
        raise CardError(f"{source} has “limits” that are not a list of sentences.")
    return tuple(limits)


def _aligned(values: Mapping[str, Any], source: str) -> str | None:
    aligned = values.get("aligned") or None
    if aligned not in (None, "face"):
        raise CardError(f"{source} says aligned {aligned!r}; this version knows only “face”.")
    return aligned


def _metrics(values: Mapping[str, Any], source: str) -> dict[str, float]:
    metrics = values.get("metrics") or {}
    if not isinstance(metrics, Mapping):
        raise CardError(f"{source} has “metrics” that are not names with numbers.")
    for key, value in metrics.items():
        if not isinstance(key, str) or not _is_finite_number(value):
            raise CardError(f"{source} has the metric {key!r} that is not a finite number.")
    return {key: float(value) for key, value in metrics.items()}


def _is_finite_number(value: object) -> bool:
    if not isinstance(value, int | float) or isinstance(value, bool):
        return False
    try:
        return math.isfinite(value)
    except OverflowError:  # a whole number beyond all floats
        return False
