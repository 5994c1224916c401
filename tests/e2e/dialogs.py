"""Every dialog of the program, and how a person gets to it."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from app.dialogs import questions
from app.dialogs.about import show_about
from app.dialogs.models.asking import ask_remove
from app.dialogs.models.question_form import QuestionForm
from app.dialogs.packs.asking import ask_remove as remove_pack
from app.dialogs.packs.asking import ask_trust
from app.dialogs.packs.dialog import show_packs
from app.dialogs.recovery import RecoveryDialog
from app.dialogs.updates import UpdatesDialog
from app.journal.lock import FolderLock
from app.journal.recovery import Found
from app.models.contents import Broken
from glean_core.imaging import Picture
from glean_core.packs import Installed, Manifest, PackFile
from glean_core.updates import Answer, File, Pack, Release
from glean_core.updates.check import this_platform
from glean_core.zoo import Question
from tests.e2e.conftest import Person

Opens = Callable[[Person], object]


def _command(identity: str) -> Opens:
    def opens(person: Person) -> None:
        table = person.window.actions_table
        table["select.all"].trigger()
        assert table[identity].isEnabled(), identity
        table[identity].trigger()

    return opens


def _recovery(person: Person) -> None:
    def found(title: str, problem: str = "") -> Found:
        nowhere = Path("nowhere")
        lock = FolderLock.__new__(FolderLock)  # held by nobody: nothing is decided here
        return Found(nowhere, lock, title, f"/photos/{title}", time.time() - 90, 9 << 20, problem)

    rows = [found("portrait.jpg"), found("wedding.tif", "Its first record is torn.")]
    RecoveryDialog(rows, list.clear, list.clear, lambda _: None, person.window).open()


def _updates(person: Person) -> None:
    dialog = UpdatesDialog(person.window.settings, person.window)
    now = datetime(2026, 11, 25, tzinfo=UTC)
    file = File(this_platform(), "https://example.org/glean-retouch.deb", "ab" * 32, 138 << 20)
    page = "https://example.org/99.1"
    dialog._answered(Answer(Release(now, now.date(), "99.1", now.date(), page, (file,)), now))
    dialog.open()


_PACK = Manifest(
    "torch-cpu", "torch", "2.13.0+cpu", this_platform(), "cpython-311", ">=0", 406 << 20, 1800
)


def _packs(person: Person) -> None:
    dialog = show_packs(person.window, person.window.workspace)
    file = File(this_platform(), "https://example.org/torch.zip", "ab" * 32, 1600 << 20)
    dialog.store.offers = (Pack("torch-cuda", "2.13.0+cu", "cpython-311", ">=0", file),)
    dialog.refresh()
    dialog.say("Another program is changing the packs; wait for it and try again.", wrong=True)


_QUESTIONS = (
    Question("domain", "What was it trained on?", ("portrait", "photo", "cat"), None),
    Question("aligned", "Does it work on upright, centred faces only?", ("face", "none"), "none"),
    Question("name", "By what name shall it be used?", (), "cat"),
    Question("licence", "What is its licence?", (), "unknown"),
)
_DEEP = Picture(np.zeros((8, 8, 4), np.uint16))

DIALOGS: dict[str, Opens] = {
    "preferences": lambda p: p.window.show_preferences(),
    "keys": lambda p: p.window.show_keys(),
    "about": lambda p: show_about(p.window),
    "upscale-folder": _command("file.upscale_folder"),
    "stop-batch": lambda p: questions.ask_stop_batch(p.window),
    "export": _command("file.export"),
    "resize": _command("image.resize"),
    "exposure": _command("image.exposure"),
    "levels": _command("image.levels"),
    "white-balance": _command("image.balance"),
    "feather": _command("select.feather"),
    "updates": _updates,
    "models": _command("cleanup.models"),
    "models-remove": lambda p: ask_remove(p.window, Broken(Path("half.safetensors"), "", 9 << 20)),
    "models-questions": lambda p: QuestionForm(p.window, Path("cat.pth"), _QUESTIONS, {}).exec(),
    "packs": _packs,
    "packs-trust": lambda p: ask_trust(p.window, PackFile(Path("torch-cpu.zip"), _PACK)),
    "packs-remove": lambda p: remove_pack(p.window, Installed("torch-cpu", Path(), _PACK, "")),
    "recovery": _recovery,
    "unsaved": lambda p: questions.ask_unsaved(p.window, "portrait.jpg", 2),
    "open-many": lambda p: questions.ask_many(p.window, 40),
    "discard": lambda p: questions.ask_discard(p.window, ["portrait.jpg"]),
    "reduce": lambda p: questions.ask_reduce(p.window, _DEEP, "portrait.jpg", "JPEG"),
    "revert": lambda p: questions.ask_revert(p.window, "portrait.jpg"),
    "problem": lambda p: questions.show_problem(p.window, "Could not read portrait.jpg: it ends."),
}
