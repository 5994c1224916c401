"""The offer of a pack, the row in the Models dialog, and the dialog about packs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton

from app.dialogs.models.dialog import ModelsDialog
from app.dialogs.packs import asking
from app.dialogs.packs.dialog import PackDialog, show_packs
from app.packs import offer
from app.settings import OFFER_PACK, UPDATES_SEEN
from glean_core.packs import graphics_card, install, installed
from glean_core.packs.place import OVERRIDE
from tests import update_server
from tests.e2e.conftest import Person
from tests.e2e.looking import cut_texts, keep_picture, unnamed
from tests.e2e.models_desk import meets, presses
from tests.e2e.test_look import SCHEMES, SETTLED, points
from tests.packs.making import GOOD, make_pack, sha256
from tests.update_server import TEST_KEY, listing, public, sends
from tests.zoo import server as file_server

__all__ = ["points"]
TORCH = replace(GOOD, name="torch-cpu", brings="torch", version="2.13.0+cpu")


@pytest.fixture
def pack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file that says to be torch; the program uses packs as the installed one does."""
    monkeypatch.setenv(OVERRIDE, str(tmp_path / "store"))
    return make_pack(tmp_path / "torch-cpu.zip", TORCH)


@pytest.fixture
def with_card(pack: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A computer with a card, and no torch."""
    monkeypatch.setenv(graphics_card.ENVIRONMENT, "1")
    monkeypatch.setattr(offer, "torch_is_here", lambda: False)


def looked(person: Person) -> bool:
    """Have the program look for a card; whether it offers the pack then."""
    person.window.pack_offer.look()
    queue = person.window.jobs.beside("packs")
    person.bot.waitUntil(lambda: not queue.jobs, timeout=5000)
    return person.window.pack_offer.bar.isVisible()


def opened(person: Person) -> PackDialog:
    dialog = show_packs(person.window, person.window.workspace)
    person.bot.waitUntil(dialog.isVisible)
    return dialog


def waits(person: Person, dialog: PackDialog) -> str:
    """Wait until nothing is done any more; the sentence that is shown then."""
    store = dialog.store
    person.bot.waitUntil(lambda: not store.busy and not store.queue.jobs, timeout=9000)
    return dialog.note.text()


def clicks(person: Person, button: QPushButton) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    person.bot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.usefixtures("with_card")
def test_a_found_card_is_offered_its_pack(person: Person, points: int) -> None:
    assert looked(person)
    bar = person.window.pack_offer.bar
    for scheme in SCHEMES:
        person.window.actions_table[f"theme.{scheme}"].trigger()
        QTest.qWait(SETTLED)
        keep_picture(person.window, f"pack-offer-{scheme}-{points}pt")
        assert cut_texts(bar) == []
    assert unnamed(bar) == []
    clicks(person, bar.add)
    assert not bar.isVisible()
    assert person.window.findChild(PackDialog).isVisible()


@pytest.mark.usefixtures("with_card")
def test_not_now_asks_again_and_never_does_not(person: Person) -> None:
    bar = person.window.pack_offer.bar
    assert looked(person)
    clicks(person, bar.later)
    assert not bar.isVisible()
    assert looked(person)
    bar.never.setFocus()
    QTest.keyClick(bar.never, Qt.Key.Key_Space)
    assert not bar.isVisible()
    assert person.window.settings.get(OFFER_PACK) is False
    assert not looked(person)


def test_nothing_is_offered_without_a_card_with_torch_or_from_the_sources(
    person: Person, with_card: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setenv(graphics_card.ENVIRONMENT, "0")
        assert not looked(person)
    with monkeypatch.context() as patch:
        patch.setattr(offer, "torch_is_here", lambda: True)
        assert not looked(person)
    with monkeypatch.context() as patch:
        patch.delenv(OVERRIDE)
        assert not looked(person)
    assert looked(person)


def test_a_file_is_added_only_after_the_person_has_said_that_it_can_be_trusted(
    person: Person, pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(person)
    assert not dialog.look.isVisible(), "there is no channel to ask"
    assert "only one from a source that you trust" in dialog.source.text()
    assert "not added" in dialog.state.text()
    monkeypatch.setattr(asking, "choose_pack", lambda parent, folder: pack)
    met = meets(QMessageBox, presses("Cancel"))
    clicks(person, dialog.file)
    person.bot.waitUntil(lambda: bool(met), timeout=5000)
    assert "A pack is a program" in met[0].informativeText()
    waits(person, dialog)
    assert installed() == ()
    met = meets(QMessageBox, presses("Trust and add"))
    clicks(person, dialog.file)
    person.bot.waitUntil(lambda: len(installed()) == 1, timeout=5000)
    assert "start the program again" in waits(person, dialog)
    assert "Torch 2.13.0 for the processor" in dialog.state.text()
    assert "from the next start on" in dialog.state.text()


def test_a_file_that_does_not_fit_says_why(
    person: Person, pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = make_pack(pack.with_name("other.zip"), replace(TORCH, python="cpython-399"))
    monkeypatch.setattr(asking, "choose_pack", lambda parent, folder: other)
    dialog = opened(person)
    clicks(person, dialog.file)
    assert "cpython-399" in waits(person, dialog)
    assert dialog.note.property("problem") == "true"


def test_a_pack_is_removed(person: Person, pack: Path) -> None:
    install(pack)
    dialog = opened(person)
    meets(QMessageBox, presses("Remove"))
    clicks(person, dialog.remove)
    assert "removed" in waits(person, dialog)
    assert installed() == ()
    assert not dialog.remove.isVisible()


@pytest.fixture
def makers(pack: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[file_server.Server]:
    """They offer the pack, from a server on this computer."""
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    said = {name: asdict(TORCH)[name] for name in ("name", "version", "python", "program")}
    entry = {
        **said, "platform": TORCH.platform, "url": "https://example.org/torch.zip",
        "sha256": sha256(pack), "size": pack.stat().st_size,
    }  # fmt: skip
    with update_server.serving() as updates, file_server.serving() as files:
        updates.respond = sends(listing(packs=[entry]))
        files.replies = [file_server.Reply(content=pack.read_bytes())]
        monkeypatch.setenv("GLEAN_UPDATES_ADDRESS", updates.address)
        monkeypatch.setenv("GLEAN_UPDATES_KEYS", public(TEST_KEY))
        yield files
        assert len(updates.asked) == 1


def test_a_pack_of_the_makers_is_looked_for_and_downloaded(
    person: Person, makers: file_server.Server
) -> None:
    dialog = opened(person)
    assert makers.asked == []
    clicks(person, dialog.look)
    assert waits(person, dialog) == ""
    assert person.window.settings.get(UPDATES_SEEN)
    (found,) = dialog.store.offers or ()
    object.__setattr__(found.file, "url", f"{makers.address}/torch.zip")
    (button,) = (
        b for b in dialog.findChildren(QPushButton) if "Torch" in b.text() and b.isVisible()
    )
    assert button.text().startswith("Download Torch 2.13.0 for the processor (")
    assert makers.asked == []
    clicks(person, button)
    assert "start the program again" in waits(person, dialog)
    assert [one.name for one in installed()] == ["torch-cpu"]


def test_the_models_dialog_says_what_there_is_and_leads_on(person: Person, pack: Path) -> None:
    person.has_models()
    person.window.actions_table["cleanup.models"].trigger()
    models = person.window.findChild(ModelsDialog)
    assert "not added" in models.pack.words.text()
    keep_picture(models, "models-without-torch")
    assert cut_texts(models.pack) == []
    clicks(person, models.pack.button)
    dialog = person.window.findChild(PackDialog)
    assert dialog.isVisible()
    install(pack)
    dialog.store.changed.emit()
    assert "from the next start on" in models.pack.words.text()
    models.close()


def test_from_the_sources_the_models_dialog_says_nothing_of_packs(person: Person) -> None:
    person.has_models()
    person.window.actions_table["cleanup.models"].trigger()
    models = person.window.findChild(ModelsDialog)
    assert not models.pack.isVisible()
    models.close()
