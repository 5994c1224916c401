"""Offers the pack for a graphics card when there is one and the program can't use it yet."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from app.jobs.queue import Job
from app.panels.pack_bar import PackBar
from app.settings import OFFER_PACK
from app.words import tr
from app.workspace import Workspace
from glean_core.packs import packs_wanted, tidy


def torch_is_here() -> bool:
    """Whether torch can be imported; imports nothing."""
    return find_spec("torch") is not None


class PackOffer(QObject):
    """Looks once, in a thread, after the window has come up; only the installed program does."""

    def __init__(self, workspace: Workspace, window: QMainWindow) -> None:
        super().__init__(window)
        self._workspace, self._window = workspace, window
        self.bar = PackBar()
        self.bar.add_pressed.connect(self._add)
        self.bar.never_pressed.connect(lambda: workspace.settings.set(OFFER_PACK, False))

    def look(self) -> None:
        """Look for a card, and clear away what earlier packs have left."""
        if not packs_wanted():
            return
        offered = self._workspace.settings.get(OFFER_PACK) and not torch_is_here()

        def work(job: Job[Any]) -> bool:
            from glean_core.packs.graphics_card import nvidia_card

            tidy()
            return offered and nvidia_card()

        self._workspace.jobs.beside("packs").run(
            tr("Looking for a graphics card"),
            work,
            lambda found: self.bar.setVisible(found),
            lambda sentence: None,  # then nothing is offered
            quiet=True,
            owner=self._workspace,
        )

    def _add(self) -> None:
        from app.dialogs.packs.dialog import show_packs  # not before it is wanted

        show_packs(self._window, self._workspace)
