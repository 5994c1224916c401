"""The questions of the Models dialog."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from app.models.contents import Broken, Contents, Installed
from app.models.pace import size_in_words
from app.words import tr

SUFFIXES = (".safetensors", ".pth")


def choose_models(parent: QWidget, folder: str) -> list[Path]:
    """Ask for weights files to add; none when cancelled."""
    every = " ".join(f"*{suffix}" for suffix in SUFFIXES)
    kinds = tr("Models ({every});;All files (*)").format(every=every)
    chosen, _ = QFileDialog.getOpenFileNames(parent, tr("Add models"), folder, kinds)
    return [Path(name) for name in chosen]


def choose_new_folder(parent: QWidget, contents: Contents) -> Path | None:
    """Ask where the added models shall be kept from now on; None when cancelled."""
    title = tr("Move the models to")
    chosen = QFileDialog.getExistingDirectory(parent, title, str(contents.folder.parent))
    return Path(chosen) if chosen else None


def ask_remove(parent: QWidget, entry: Installed | Broken) -> bool:
    """Ask whether a file may be deleted."""
    broken = isinstance(entry, Broken)
    title = entry.path.name if isinstance(entry, Broken) else entry.model.card.title
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(tr("Remove a file") if broken else tr("Remove a model"))
    box.setText(
        tr("Delete “{title}” and free {size}?").format(
            title=title, size=size_in_words(entry.nbytes)
        )
    )
    box.setInformativeText(
        tr("It can be added or downloaded again later. Photos that it cleaned up stay as they are.")
    )
    remove = box.addButton(tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.exec()
    return box.clickedButton() is remove
