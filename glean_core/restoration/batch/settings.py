"""What a batch is asked to do, and what of it matters to a single photo."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Literal

from glean_core.errors import GleanError
from glean_core.imaging import FORMATS, Picture, WriteOptions, without_location
from glean_core.imaging.picture import SUFFIXES
from glean_core.restoration.batch.discovery import Search
from glean_core.restoration.batch.enlarger import Enlarger, needs_model
from glean_core.restoration.batch.target import ByFactor, Target, target_size
from glean_core.restoration.batch.template import Naming, Template

Existing = Literal["skip", "number", "replace"]
EXISTING: tuple[Existing, ...] = ("skip", "number", "replace")
_LOSSY = ("JPEG", "WEBP", "AVIF")
_SUFFIX = {
    "PNG": ".png",
    "JPEG": ".jpg",
    "TIFF": ".tif",
    "WEBP": ".webp",
    "BMP": ".bmp",
    "AVIF": ".avif",
}


class BatchError(GleanError):
    """A batch can't be begun as it was asked."""


@dataclass(frozen=True)
class BatchSettings:
    """How each photo is made and named.

    format: one of `imaging.FORMATS`, None: that of the photo. quality: 1..100 for JPEG, WebP and
    AVIF. existing: what happens when there is a file with the result's name that this batch hasn't
    made. keep_location counts only with keep_metadata. Raises BatchError.
    """

    target: Target = field(default_factory=lambda: ByFactor(4.0))
    format: str | None = None
    quality: int = 95
    template: Template = field(default_factory=Template)
    existing: Existing = "skip"
    keep_metadata: bool = True
    keep_location: bool = True

    def __post_init__(self) -> None:
        if self.format is not None and self.format not in FORMATS:
            known = ", ".join(FORMATS)
            raise BatchError(f"The format {self.format} is not known; choose one of {known}.")
        if not 1 <= self.quality <= 100:
            raise BatchError(f"The quality is {self.quality}; choose a number from 1 to 100.")
        if self.existing not in EXISTING:
            raise BatchError(f"“{self.existing}” is none of {', '.join(EXISTING)}.")

    def write_options(self, kind: str, reduce: bool = False) -> WriteOptions:
        """How a result is written in the format `kind`."""
        return WriteOptions(
            format=kind,
            quality=self.quality,
            keep_metadata=self.keep_metadata,
            keep_location=self.keep_location,
            reduce=reduce,
        )


@dataclass(frozen=True)
class BatchJob:
    """A folder of photos, where the results go, and how they are made."""

    search: Search
    output: Path
    settings: BatchSettings = field(default_factory=BatchSettings)


@dataclass(frozen=True)
class Facts:
    """What a photo turned out to be: enough to know what the settings mean for it.

    height, width: upright. format: one of `imaging.FORMATS`.
    """

    height: int
    width: int
    format: str
    has_metadata: bool = False
    has_location: bool = False

    @classmethod
    def of(cls, picture: Picture) -> Facts:
        """Those of a picture that was read."""
        has_metadata = picture.exif is not None or picture.xmp is not None
        has_location = False
        if has_metadata:
            bare = without_location(picture)
            has_location = (bare.exif, bare.xmp) != (picture.exif, picture.xmp)
        return cls(picture.height, picture.width, picture.format, has_metadata, has_location)

    def to_json(self) -> str:
        """One line for the journal."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> Facts:
        """What `to_json` made."""
        return cls(**json.loads(text))


@dataclass(frozen=True)
class Plan:
    """What the settings mean for one photo.

    size: (height, width) of the result. relative: its path in the output folder, before anything
    that is there already is looked at. digest: of all that its bytes and its name depend on.
    """

    size: tuple[int, int]
    scale: float
    format: str
    relative: Path
    digest: str


def plan_result(
    settings: BatchSettings, facts: Facts, source: Path, number: int, enlarger: Enlarger
) -> Plan:
    """What is to be made of a photo.

    source: its path in the input folder. number: for {n}. Raises RestorationError when the result
    would be too large.
    """
    scale = settings.target.scale(facts.height, facts.width)
    size = target_size(settings.target, facts.height, facts.width)
    kind = settings.format or facts.format
    naming = Naming(source.stem, number, size[1], size[0], scale, enlarger.name, kind)
    name = settings.template.render(naming) + result_suffix(settings, source, facts.format)
    relative = source.parent / name
    matters = {
        "size": size,
        "model": enlarger.identity if needs_model(size, facts.height, facts.width) else None,
        "format": kind,
        "quality": settings.quality if kind in _LOSSY else None,
        "metadata": settings.keep_metadata if facts.has_metadata else None,
        "location": settings.keep_location
        if facts.has_location and settings.keep_metadata
        else None,
        "name": str(relative),
    }
    digest = hashlib.sha256(json.dumps(matters, sort_keys=True).encode()).hexdigest()
    return Plan(size, scale, kind, relative, digest)


def result_suffix(settings: BatchSettings, source: Path, kind: str) -> str:
    """Return the suffix of a result; the photo's own where it says the same."""
    chosen = settings.format or kind
    if SUFFIXES.get(source.suffix.lower()) == chosen:
        return source.suffix
    return _SUFFIX[chosen]
