"""The sample photos that come with the program."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import resources
from pathlib import Path

from app.words import mark, tr

SPOILED = "portrait-retouched"
TITLES = {
    SPOILED: mark("Badly retouched"),
    "portrait-laughing": mark("Portrait laughing"),
    "otters": mark("Otters"),
}
ORIGINAL = "portrait"  # the same photo before: kept for comparison, not worth a card of its own


@dataclass(frozen=True)
class Sample:
    """A photo, what to say about it, and a suggested region to clean up."""

    path: Path
    title: str
    mask: Path | None = None


def list_samples() -> list[Sample]:
    """Return the samples that are there, the badly retouched one first."""
    folder = Path(str(resources.files("resources"))) / "samples"
    photos = sorted(folder.glob("*.jpg"), key=lambda path: (path.stem != SPOILED, path.stem))
    return [_sample(path) for path in photos if path.stem != ORIGINAL]


def _sample(path: Path) -> Sample:
    mask = path.with_name(f"{path.stem}-mask.png")
    title = TITLES.get(path.stem, path.stem.replace("-", " ").capitalize())
    return Sample(path, tr(title), mask if mask.is_file() else None)
