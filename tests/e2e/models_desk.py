"""A person before the Models dialog, and a published model on a server of this machine."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from app.dialogs.models.dialog import ModelsDialog
from app.models.contents import Entry
from glean_core.zoo import catalogue
from glean_core.zoo.catalogue import Offer
from tests.e2e.conftest import Person
from tests.zoo.published import offer_of, published_bytes
from tests.zoo.server import Reply, Server, serving

SLOW = 0.02  # seconds for each kilobyte


@dataclass
class Desk:
    """The dialog and what is done in it; the server that the catalogue leads to."""

    person: Person
    dialog: ModelsDialog
    server: Server
    offer: Offer
    content: bytes

    @property
    def note(self) -> str:
        """The sentence that the dialog shows."""
        return self.dialog.note.text() if self.dialog.note.isVisible() else ""

    @property
    def wrong(self) -> bool:
        return self.dialog.note.property("problem") == "true"

    def waits(self, until: Callable[[], object]) -> None:
        self.person.bot.waitUntil(lambda: bool(until()), timeout=30000)

    def clicks(self, widget: QWidget) -> None:
        assert widget.isVisible()
        assert widget.isEnabled()
        place = widget.rect().center()
        place.setX(12)  # on a check box: its box
        self.person.bot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place)

    def entry(self, key: str) -> Entry | None:
        return self.dialog.store.contents.find(key)

    def chooses(self, key: str) -> None:
        self.waits(lambda: self.entry(key))
        assert self.dialog.list.choose(key), key

    def chooses_the_offer(self) -> None:
        self.chooses(f"offer {self.offer.name}")

    def agrees_and_downloads(self) -> None:
        self.chooses_the_offer()
        if not self.dialog.offer.accepted:
            self.clicks(self.dialog.offer.accept)
        self.clicks(self.dialog.offer.download)

    def listed(self) -> list[str]:
        """Names in the Clean up panel's list."""
        combo = self.person.window.panel.models
        return [str(combo.itemData(at)) for at in range(combo.count())]

    def is_idle(self) -> bool:
        store = self.dialog.store
        return not store.network.jobs and not store.disk.jobs


@pytest.fixture
def desk(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tiny_model: Path
) -> Iterator[Desk]:
    """The dialog is open and has looked around; the catalogue has one small model."""
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    content = published_bytes(tmp_path)
    offer = replace(
        offer_of(content, "https://models.invalid"),
        name="small",
        title="Small, published",
        aligned=None,
        licence="Licence of tests",
    )
    monkeypatch.setattr(catalogue, "_read", lambda: (offer,))
    with serving() as server:
        server.replies = [Reply(content=content)]
        monkeypatch.setenv("GLEAN_MODELS_SOURCE", server.address)
        person.has_models()
        person.window.actions_table["cleanup.models"].trigger()
        dialog = person.window.findChild(ModelsDialog)
        assert isinstance(dialog, ModelsDialog)
        made = Desk(person, dialog, server, offer, content)
        made.waits(lambda: dialog.store.looked and made.is_idle())
        yield made
        dialog.close()


def save_published(path: Path) -> Path:
    """A weights file that says its sizes and nothing else."""
    path.write_bytes(published_bytes(path.parent))
    return path


def meets(kind: type[QDialog], act: Callable[[QDialog], object]) -> list[QDialog]:
    """Have `act` meet the next modal dialog of a kind; returns a list that it will be in."""
    met: list[QDialog] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            met.append(dialog)
            try:
                act(dialog)
            except BaseException:
                dialog.reject()
                raise
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)
    return met


def presses(text: str) -> Callable[[QDialog], None]:
    """Press the button of a dialog that says so."""

    def act(dialog: QDialog) -> None:
        found = [b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "") == text]
        assert len(found) == 1, [button.text() for button in dialog.findChildren(QPushButton)]
        found[0].click()

    return act
