"""Downloading a model in the Models dialog, from a server that does well and from others."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.dialogs.models import asking
from glean_core import zoo
from tests.e2e.models_desk import SLOW, Desk, desk
from tests.zoo.server import Reply

__all__ = ["desk"]


def stored(desk: Desk) -> set[str]:
    return {path.name for path in zoo.user_models_dir().iterdir()}


def test_nothing_is_fetched_before_the_licence_was_shown_and_accepted(desk: Desk) -> None:
    form = desk.dialog.offer
    desk.chooses_the_offer()
    assert "non-commercial" in form.note.text()
    assert form.note.isVisible()
    assert "kB" in form.download.text()
    assert not form.download.isEnabled()
    desk.person.bot.wait(100)
    assert desk.server.asked == []
    assert "small" not in desk.listed()

    form.accept.setFocus()
    desk.person.bot.keyClick(form.accept, Qt.Key.Key_Space)
    assert desk.server.asked == [], "agreeing alone fetches nothing"
    desk.person.bot.keyClick(form.download, Qt.Key.Key_Space)
    desk.waits(lambda: desk.entry("model small"))
    assert len(desk.server.asked) == 1
    assert zoo.find_model("small").card.licence == "Licence of tests"
    assert desk.dialog.list.key == "model small", "what came is chosen"
    assert desk.note == "“Small, published” is here and ready for clean-ups."
    assert not desk.wrong
    desk.waits(lambda: "small" in desk.listed())
    assert desk.entry("offer small") is None


def test_a_download_can_be_stopped_and_gone_on_with(desk: Desk) -> None:
    desk.server.replies = [Reply(desk.content, drips=SLOW), Reply(desk.content)]
    desk.agrees_and_downloads()
    strip = desk.dialog.network
    desk.waits(lambda: "of" in strip.words.text() and strip.bar.maximum() > 0)
    assert strip.isVisible()
    assert strip.words.text().startswith("Downloading Small, published · ")
    desk.clicks(desk.dialog.offer.stop)
    assert desk.note == "The download was stopped; what came is kept."
    desk.waits(lambda: desk.is_idle() and desk.dialog.offer.download.isVisible())
    assert not strip.isVisible()
    entry = desk.entry("offer small")
    part = getattr(entry, "partial", 0)
    assert 0 < part < len(desk.content)
    assert desk.dialog.offer.download.text().startswith("Resume (")
    desk.clicks(desk.dialog.offer.download)
    desk.waits(lambda: desk.entry("model small"))
    assert desk.server.ranges()[0] is None
    assert desk.server.ranges()[1] == f"bytes={part}-"
    assert stored(desk) == {"tiny.safetensors", "small.safetensors"}


def test_what_a_stopped_download_left_can_be_discarded(desk: Desk) -> None:
    desk.server.replies = [Reply(desk.content, drips=SLOW)]
    desk.agrees_and_downloads()
    desk.waits(lambda: desk.dialog.network.bar.maximum() > 0)
    desk.clicks(desk.dialog.network.cancel)
    desk.waits(lambda: desk.is_idle() and desk.dialog.offer.discard.isVisible())
    desk.clicks(desk.dialog.offer.discard)
    desk.waits(lambda: desk.is_idle() and not desk.dialog.offer.discard.isVisible())
    assert stored(desk) == {"tiny.safetensors"}
    assert desk.dialog.offer.download.text().startswith("Download (")


def test_wrong_bytes_are_one_sentence_and_nothing_is_installed(desk: Desk) -> None:
    wrong = bytes(len(desk.content))
    desk.server.replies = [Reply(wrong)]
    desk.agrees_and_downloads()
    desk.waits(lambda: desk.note and desk.is_idle())
    assert desk.wrong
    assert "checksum" in desk.note
    assert desk.note.count(". ") == 0, "one sentence"
    assert stored(desk) == {"tiny.safetensors"}
    assert desk.entry("model small") is None
    assert desk.dialog.offer.download.isEnabled()
    assert desk.person.problems == []


def test_a_server_that_refuses_is_one_sentence(desk: Desk) -> None:
    desk.server.replies = [replace(Reply(desk.content), status=404)]
    desk.agrees_and_downloads()
    desk.waits(lambda: desk.note and desk.is_idle())
    assert desk.wrong
    assert "404" in desk.note


def test_cleanups_go_on_while_a_model_comes(desk: Desk, photo: Path) -> None:
    person = desk.person
    desk.server.replies = [Reply(desk.content, drips=SLOW)]
    desk.agrees_and_downloads()
    person.opens(photo)
    person.drags((100, 80), (200, 180))
    person.window.panel.run_button.click()
    person.waits_for_result()
    assert desk.dialog.store.downloads, "the cleanup did not wait for it"
    desk.clicks(desk.dialog.offer.stop)
    desk.waits(desk.is_idle)


def test_models_are_not_moved_under_a_download(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "choose_new_folder", lambda parent, contents: tmp_path / "new")
    desk.server.replies = [Reply(desk.content, drips=SLOW)]
    desk.agrees_and_downloads()
    desk.clicks(desk.dialog.move_button)
    assert desk.wrong
    assert "in use" in desk.note
    desk.clicks(desk.dialog.offer.stop)
    desk.waits(desk.is_idle)
    assert not (tmp_path / "new").exists()


def test_with_the_dialog_closed_the_window_tells_how_it_ended(desk: Desk) -> None:
    desk.server.replies = [Reply(desk.content, drips=SLOW / 20)]
    told: list[str] = []
    desk.person.window.workspace.message.connect(told.append)
    desk.agrees_and_downloads()
    desk.dialog.close()
    assert "goes on" in told[0]
    desk.waits(lambda: "small" in desk.listed())
    assert "“Small, published” is here and ready for clean-ups." in told
    desk.server.replies = [Reply(bytes(9))]


def test_a_failure_is_told_even_if_the_dialog_is_closed(desk: Desk) -> None:
    desk.server.replies = [replace(Reply(desk.content), status=404)]
    desk.agrees_and_downloads()
    desk.dialog.close()
    desk.waits(lambda: desk.person.problems)
    assert len(desk.person.problems) == 1
    assert "404" in desk.person.problems[0]


def test_closing_the_window_stops_a_download_and_keeps_what_came(desk: Desk) -> None:
    desk.server.replies = [Reply(desk.content, drips=SLOW)]
    desk.agrees_and_downloads()
    desk.waits(lambda: desk.dialog.network.bar.maximum() > 0)
    desk.person.window.close()
    desk.waits(desk.is_idle)
    assert desk.dialog.store.downloads == {}
    assert any(name.endswith(".part") for name in stored(desk))
