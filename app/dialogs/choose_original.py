"""Choosing the photo that another was made from."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.words import tr
from glean_core.imaging.picture import SUFFIXES


def choose_original(parent: QWidget, folder: str) -> Path | None:
    """Ask for the photo as it was before it was retouched."""
    every = " ".join(f"*{suffix}" for suffix in SUFFIXES)
    chosen, _ = QFileDialog.getOpenFileName(
        parent,
        tr("Compare with the original photo"),
        folder,
        tr("Photos ({every});;All files (*)").format(every=every),
    )
    return Path(chosen) if chosen else None
