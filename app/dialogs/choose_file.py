"""Choosing files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.words import mark, tr
from glean_core.imaging import Picture, formats_that_hold
from glean_core.imaging.picture import FORMATS, SUFFIXES

PROJECT = "PROJECT"  # beside the formats of photos
PROJECT_SUFFIX = ".ora"
KINDS = {**SUFFIXES, PROJECT_SUFFIX: PROJECT}  # by suffix

TITLES = {
    "PNG": "PNG",
    "JPEG": "JPEG",
    "TIFF": "TIFF",
    "WEBP": "WebP",
    "BMP": "BMP",
    "AVIF": "AVIF",
    PROJECT: mark("Project with layers, OpenRaster"),
}


def suffixes(kind: str) -> list[str]:
    return [suffix for suffix, name in KINDS.items() if name == kind]


def _filter(kind: str) -> str:
    return f"{tr(TITLES[kind])} ({' '.join('*' + suffix for suffix in suffixes(kind))})"


def to_open(parent: QWidget, folder: str) -> list[Path]:
    """Ask for photos and projects to open; none when cancelled."""
    every = " ".join(f"*{suffix}" for suffix in KINDS)
    chosen, _ = QFileDialog.getOpenFileNames(
        parent, tr("Open photos"), folder, tr("Photos ({every});;All files (*)").format(every=every)
    )
    return [Path(name) for name in chosen]


def to_save(
    parent: QWidget, suggestion: Path, picture: Picture, only: str | None = None
) -> Path | None:
    """Ask where to save; formats that hold the photo come first. Always returns a known suffix."""
    holding = formats_that_hold(picture)
    others = [kind for kind in FORMATS if kind not in holding]
    kinds = [only] if only else [*holding, PROJECT, *others]
    wanted = KINDS.get(suggestion.suffix.lower(), kinds[0])
    filters = {_filter(kind): kind for kind in kinds}
    chosen, used = QFileDialog.getSaveFileName(
        parent,
        tr("Save photo"),
        str(suggestion),
        ";;".join(filters),
        _filter(wanted if wanted in kinds else kinds[0]),
    )
    if not chosen:
        return None
    path = Path(chosen)
    if KINDS.get(path.suffix.lower()) in kinds:
        return path
    kind = filters.get(used, kinds[0])
    return path.with_name(path.name + suffixes(kind)[0])
