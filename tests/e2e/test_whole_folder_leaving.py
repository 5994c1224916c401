"""A whole folder while the program goes, comes back, or has a cleanup to do."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from app import whole_folders
from app.batch.unfinished import recall
from app.jobs.queue import JobQueue
from app.main_window import MainWindow
from app.settings import Settings
from glean_core.restoration import Engine, LazyEngine
from glean_core.restoration.batch import Batch, ModelEnlarger
from glean_core.zoo import find_model
from tests.e2e.conftest import Person
from tests.e2e.folder_desk import LEFT, MANY, Folder, fill, folder

__all__ = ["folder"]


def test_leaving_asks_and_the_next_start_offers_to_go_on(
    folder: Folder, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    person, window = folder.person, folder.person.window
    answers = [False, True]
    monkeypatch.setattr(whole_folders, "ask_stop_batch", lambda parent: answers.pop(0))
    output = tmp_path / "holiday large"
    folder.types(fill(folder.photos, MANY))
    folder.starts()
    folder.waits(lambda: folder.done >= 1)
    assert recall(Settings(tmp_path / "settings.ini")) is not None, "a kill would leave the note"
    window.close()
    person.bot.waitUntil(lambda: len(answers) == 1)
    person.bot.wait(100)
    assert window.isVisible(), "the app was kept open"
    assert folder.running
    window.close()
    person.bot.waitUntil(lambda: not window.isVisible())
    assert window.folders.end()
    made = len(list(output.glob("*.png")))
    assert 1 <= made < MANY
    assert not list(output.glob(".*.part")), "no file is half written"
    # The next start of the program.
    jobs = JobQueue()
    later = MainWindow(Settings(tmp_path / "settings.ini"), jobs, lambda _, said: None)
    later.show()
    person.bot.waitExposed(later)
    later.folders.look()
    assert later.folders.bar.isVisible()
    assert "“holiday” was not finished" in later.folders.bar.words.text()
    person.bot.mouseClick(later.folders.bar.resume, LEFT)
    again = later.folders.window
    assert again is not None
    assert again.form.input.line.text() == str(folder.photos)
    assert not later.folders.running, "it waits until the models are known"
    later.cleanup.shelf.find_models()
    person.bot.waitUntil(lambda: later.folders.running, timeout=20000)
    assert not later.folders.bar.isVisible()
    person.bot.waitUntil(lambda: not later.folders.running, timeout=40000)
    assert len(list(output.glob("*.png"))) == MANY
    status = later.folders.session.runner.status
    assert status is not None
    assert status.unchanged == made
    later.folders.look()
    assert not later.folders.bar.isVisible(), "nothing is left to offer"
    later.close()
    assert later.folders.end()
    assert jobs.close(30)
    later.deleteLater()


def test_dismiss_forgets_the_offer_and_deletes_nothing(folder: Folder, tmp_path: Path) -> None:
    folder.types(fill(folder.photos, MANY))
    folder.starts()
    folder.waits(lambda: folder.done >= 1)
    folder.clicks(folder.window.strip.cancel)
    folder.ends()
    folders, kept = folder.person.window.folders, folder.results
    folders.look()
    assert folders.bar.isVisible()
    folder.clicks(folders.bar.dismiss)
    assert not folders.bar.isVisible()
    assert folder.results == kept
    assert recall(Settings(tmp_path / "settings.ini")) is None


def test_a_cleanup_during_a_batch_comes_promptly_and_both_are_right(
    folder: Folder, photo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = folder.person
    expected = _cleaned(person, photo)
    inside, met = threading.Lock(), []
    run = Engine.run

    def watched(self: Engine, batch: np.ndarray) -> np.ndarray:
        if not inside.acquire(blocking=False):
            met.append(threading.current_thread().name)
            return run(self, batch)
        try:
            time.sleep(0.02)  # so that a pass takes long enough to be met
            return run(self, batch)
        finally:
            inside.release()

    with monkeypatch.context() as patch:
        patch.setattr(Engine, "run", watched)
        folder.types(fill(folder.photos, 4, 32))
        folder.starts()
        folder.waits(lambda: folder.fraction > 0)
        result = _cleaned(person, photo)
        assert folder.running, "the cleanup had to wait for the batch"
        folder.ends()
    assert np.array_equal(result, expected)
    assert met == []
    job = replace(folder.window._session.running_choices.job, output=tmp_path / "alone")
    Batch(job, ModelEnlarger(LazyEngine(find_model("tiny")))).run()
    for name in folder.results:
        there, here = tmp_path / "alone" / name, folder.output / name
        assert there.read_bytes() == here.read_bytes()


def _cleaned(person: Person, photo: Path) -> np.ndarray:
    """The photo's pixels after a press on Clean up; the photo is closed again."""
    person.opens(photo)
    person.window.workspace.choose_tool("rectangle")
    person.drags((100, 100), (220, 200))
    person.bot.waitUntil(lambda: person.window.cleanup.ready, timeout=20000)
    person.window.actions_table["cleanup.run"].trigger()
    person.waits_for_result()
    pixels = person.document.pixels.copy()
    person.window.workspace.close_document(person.document)
    return pixels
