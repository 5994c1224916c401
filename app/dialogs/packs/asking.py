"""The questions about packs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from app.models.pace import size_in_words
from app.packs.words import title_and_size
from app.words import tr
from glean_core.packs import Installed, PackFile


def choose_pack(parent: QWidget, folder: str) -> Path | None:
    """Ask for the file of a pack; None when cancelled."""
    kinds = tr("Packs ({every});;All files (*)").format(every="*.zip")
    chosen, _ = QFileDialog.getOpenFileName(parent, tr("Add a pack"), folder, kinds)
    return Path(chosen) if chosen else None


def ask_trust(parent: QWidget, pack: PackFile) -> bool:
    """Ask whether a file may become a part of the program."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(tr("Add a pack"))
    box.setText(tr("Do you trust where “{name}” comes from?").format(name=pack.path.name))
    box.setInformativeText(
        tr(
            "{pack}. A pack is a program and can do whatever you can on this computer. Add it "
            "only if it comes from the makers of this program or from somebody you trust as much."
        ).format(pack=title_and_size(pack.manifest))
    )
    add = box.addButton(tr("Trust and add"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.exec()
    return box.clickedButton() is add


def ask_remove(parent: QWidget, pack: Installed) -> bool:
    """Ask whether a pack may be deleted."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(tr("Remove the pack"))
    size = size_in_words(pack.manifest.size if pack.manifest else 0)
    box.setText(tr("Delete “{title}” and free {size}?").format(title=pack.name, size=size))
    box.setInformativeText(
        tr("The program’s own models work without it; published models and some others don’t.")
    )
    remove = box.addButton(tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.exec()
    return box.clickedButton() is remove
