"""What dropped or pasted data stands for: files, those of folders, or a picture."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData

from app.files.kinds import KINDS
from glean_core.imaging.picture import SUFFIXES


def accepts(mime: QMimeData | None) -> bool:
    """Whether data is a file or a picture."""
    if mime is None:
        return False
    return (
        mime.hasImage()
        or mime.hasFormat("image/png")
        or any(url.isLocalFile() for url in mime.urls())
    )


def paths_of(mime: QMimeData) -> list[Path]:
    """Return the files and folders that data names."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def files_in(paths: Sequence[Path]) -> list[Path]:
    """Put the photos of a folder, by name, in its place; files stay, whatever they are."""
    known = (*SUFFIXES, *(suffix for kind in KINDS for suffix in kind.suffixes))
    found: list[Path] = []
    for path in paths:
        found += _photos(path, known) if path.is_dir() else [path]
    return found


def _photos(folder: Path, known: tuple[str, ...]) -> list[Path]:
    try:
        inside = [file for file in folder.iterdir() if file.suffix.lower() in known]
    except OSError:
        return []
    return sorted((file for file in inside if file.is_file()), key=lambda file: file.name.lower())
