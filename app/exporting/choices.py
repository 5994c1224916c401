"""How a copy is written, as chosen in the export dialog and remembered for the next time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any

from glean_core.imaging import FORMATS, Picture, WriteOptions
from glean_core.imaging.picture import SUFFIXES

LOSSY = ("JPEG", "WEBP", "AVIF")
DEEP = ("PNG", "TIFF")
SAMPLED = ("JPEG", "AVIF")  # whose colours can have a lower resolution
QUALITIES = {"JPEG": 92, "WEBP": 88, "AVIF": 75}  # by eye about the same
LARGEST = 65535


@dataclass(frozen=True)
class Choices:
    """format: one of `FORMATS`. depth: bits of PNG and TIFF. compression: TIFF's.

    quality: 1..100 by format. subsampling: "auto", "4:4:4", "4:2:2" or "4:2:0". lossless: WebP's.
    longest: what the longer side is shrunk to in pixels; 0 leaves the size as it is.
    """

    format: str = "JPEG"
    depth: int = 8
    compression: str = "deflate"
    quality: Mapping[str, int] = field(default_factory=lambda: dict(QUALITIES))
    subsampling: str = "auto"
    lossless: bool = False
    longest: int = 0
    strip_location: bool = False
    strip_all: bool = False

    @property
    def suffix(self) -> str:
        return next(suffix for suffix, kind in SUFFIXES.items() if kind == self.format)

    @property
    def options(self) -> WriteOptions:
        """Return how to write; what the format can't hold is reduced."""
        sampled = self.format in SAMPLED and self.subsampling != "auto"
        return WriteOptions(
            format=self.format,
            quality=self.quality.get(self.format, 95),
            keep_metadata=not self.strip_all,
            keep_location=not self.strip_location,
            reduce=True,
            lossless=self.lossless and self.format == "WEBP",
            subsampling=self.subsampling if sampled else None,
            compression=self.compression if self.format == "TIFF" else "deflate",
        )

    def size_of(self, picture: Picture) -> tuple[int, int]:
        """Return the (width, height) that a picture is written with; never larger than it is."""
        longer = max(picture.width, picture.height)
        if not self.longest or self.longest >= longer:
            return picture.width, picture.height
        scale = self.longest / longer
        return max(1, round(picture.width * scale)), max(1, round(picture.height * scale))


def remembered(stored: dict[str, Any], picture: Picture) -> Choices:
    """Return the choices of the last time; without any, those that keep what the picture has."""
    start = Choices(format=picture.format, depth=picture.bit_depth)
    known = {entry.name for entry in fields(Choices)}
    fitting = {
        name: value
        for name, value in stored.items()
        if name in known and type(value) is type(getattr(start, name)) and _is_sound(name, value)
    }
    return replace(start, **fitting)


def to_remember(choices: Choices) -> dict[str, Any]:
    """Return the choices as plain values."""
    return asdict(choices)


def _is_sound(name: str, value: Any) -> bool:
    allowed: Mapping[str, tuple[Any, ...]] = {
        "format": FORMATS,
        "depth": (8, 16),
        "compression": ("deflate", "lzw", "none"),
        "subsampling": ("auto", "4:4:4", "4:2:2", "4:2:0"),
    }
    if name == "quality":
        return set(value) == set(QUALITIES) and all(
            isinstance(each, int) and 1 <= each <= 100 for each in value.values()
        )
    if name == "longest":
        return bool(0 <= value <= LARGEST)
    return name not in allowed or value in allowed[name]
