"""What is chosen in the window for whole folders, remembered for the next time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any, Literal, cast

from glean_core.imaging import FORMATS
from glean_core.restoration.batch import (
    EXISTING,
    BatchJob,
    BatchSettings,
    ByFactor,
    Search,
    Target,
    Template,
    ToFit,
    ToMegapixels,
    longer_side,
)

SIZES = ("factor", "longer", "box", "megapixels")
LARGEST_SIDE = 100_000
MOST_MEGAPIXELS = 250.0
LOSSY = ("JPEG", "WEBP", "AVIF")


@dataclass(frozen=True)
class Choices:
    """Everything that a batch depends on, as plain values.

    model: a name, empty for the one that suits. faces: name of the model that paints faces anew,
    empty for none. size: one of `SIZES`, which says what of the numbers below it counts. format:
    one of `imaging.FORMATS`, empty for that of each photo. existing: one of `batch.EXISTING`.
    """

    input: str = ""
    output: str = ""
    recursive: bool = True
    model: str = ""
    faces: str = ""
    size: str = "factor"
    factor: float = 4.0
    longer: int = 4000
    width: int = 3840
    height: int = 2160
    megapixels: float = 12.0
    format: str = ""
    quality: int = 95
    template: str = "{name}"
    existing: str = "skip"
    keep_metadata: bool = True
    keep_location: bool = True

    @property
    def target(self) -> Target:
        """How large the results become. Raises RestorationError."""
        if self.size == "longer":
            return longer_side(self.longer)
        if self.size == "box":
            return ToFit(self.width, self.height)
        return ToMegapixels(self.megapixels) if self.size == "megapixels" else ByFactor(self.factor)

    @property
    def settings(self) -> BatchSettings:
        """How each photo is made and named. Raises GleanError."""
        return BatchSettings(
            target=self.target,
            format=self.format or None,
            quality=self.quality,
            template=Template(self.template),
            existing=cast(Literal["skip", "number", "replace"], self.existing),
            keep_metadata=self.keep_metadata,
            keep_location=self.keep_location,
        )

    @property
    def search(self) -> Search:
        """Where the photos are."""
        return Search(Path(self.input), self.recursive)

    @property
    def job(self) -> BatchJob:
        """What the engine is asked to do. Raises GleanError for settings that can't be used."""
        return BatchJob(self.search, Path(self.output), self.settings)


def remembered(stored: dict[str, Any]) -> Choices:
    """Return remembered choices; what is missing, or can't be right, is as at the first time."""
    start = Choices()
    known = {entry.name: getattr(start, entry.name) for entry in fields(Choices)}
    fitting = {
        name: value
        for name, value in stored.items()
        if name in known and type(value) is type(known[name]) and _is_sound(name, value)
    }
    return replace(start, **fitting)


def to_remember(choices: Choices) -> dict[str, Any]:
    """Return the choices as plain values."""
    return asdict(choices)


def _is_sound(name: str, value: Any) -> bool:
    allowed: Mapping[str, tuple[str, ...]] = {
        "size": SIZES,
        "format": ("", *FORMATS),
        "existing": EXISTING,
    }
    ranges: Mapping[str, tuple[float, float]] = {
        "factor": (0.01, 64.0),
        "longer": (1, LARGEST_SIDE),
        "width": (1, LARGEST_SIDE),
        "height": (1, LARGEST_SIDE),
        "megapixels": (0.0001, MOST_MEGAPIXELS),
        "quality": (1, 100),
    }
    if name in ranges:
        low, high = ranges[name]
        return bool(low <= value <= high)
    return name not in allowed or value in allowed[name]
