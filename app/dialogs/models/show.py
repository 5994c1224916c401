"""Opens the Models dialog of a window: one, however often it is asked for."""

from __future__ import annotations

from PySide6.QtWidgets import QMainWindow

from app.cleanup.shelf import Shelf
from app.dialogs.models.dialog import ModelsDialog
from app.dialogs.packs.dialog import show_packs
from app.models.store import Store
from app.packs.store import pack_store
from app.workspace import Workspace
from glean_core.packs import packs_wanted


def show_models(window: QMainWindow, workspace: Workspace, shelf: Shelf) -> ModelsDialog:
    """Show the window's Models dialog; its store is made with it and lives as long."""
    dialog = window.findChild(ModelsDialog)
    if dialog is None:
        dialog = ModelsDialog(Store(workspace, shelf, window), workspace.settings, window)
        dialog.pack.pressed.connect(lambda: show_packs(window, workspace))
        if packs_wanted():
            pack_store(window, workspace).changed.connect(dialog.pack.refresh)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
    return dialog
