"""File > Upscale folder, as a person uses it."""

from __future__ import annotations

import csv
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QPushButton

from app import whole_folders
from app.batch.choices import remembered
from app.batch.listing import Which
from app.batch.unfinished import recall
from app.dialogs.folder.photo_model import NOTE, PHOTO, SIZE, STATE
from app.dialogs.folder.window import FolderWindow
from app.jobs.queue import JobQueue
from app.main_window import MainWindow
from app.settings import BATCH, Settings
from glean_core.imaging import Picture, read, write
from glean_core.restoration import Engine, LazyEngine
from glean_core.restoration.batch import Batch, ModelEnlarger
from glean_core.zoo import find_model
from tests.e2e.conftest import Person

LEFT = Qt.MouseButton.LeftButton
SIDE = 16
MANY = 12


def fill(folder: Path, number: int, side: int = SIDE) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for at in range(number):
        noise = np.random.default_rng(at).integers(0, 255, (side, side, 3))
        write(Picture(noise.astype(np.uint8)), folder / f"photo {at + 1}.png")
    return folder


@dataclass
class Folder:
    """The window for whole folders, and what a person does with it."""

    person: Person
    window: FolderWindow
    photos: Path

    @property
    def output(self) -> Path:
        return Path(self.window.form.output.line.text())

    @property
    def results(self) -> list[str]:
        found = (path.relative_to(self.output) for path in self.output.rglob("*.png"))
        return sorted(path.as_posix() for path in found)

    @property
    def fraction(self) -> float:
        """How far the photo is that is in the model."""
        status = self.window._session.runner.status
        return 0.0 if status is None else status.fraction

    def types(self, folder: Path, into: str = "input") -> None:
        line = getattr(self.window.form, into).line
        line.selectAll()
        self.person.bot.keyClicks(line, str(folder))
        self.person.bot.keyClick(line, Qt.Key.Key_Return)

    def clicks(self, button: QPushButton) -> None:
        assert button.isVisible()
        assert button.isEnabled(), button.text()
        self.person.bot.mouseClick(button, LEFT)

    def starts(self) -> None:
        self.clicks(self.window.strip.start)
        assert self.running

    @property
    def running(self) -> bool:
        return self.window._session.runner.running

    @property
    def done(self) -> int:
        return self.window._session.listing.count(Which.DONE)

    def waits(self, until: Callable[[], object], seconds: float = 40) -> None:
        self.person.bot.waitUntil(lambda: bool(until()), timeout=round(1000 * seconds))

    def ends(self) -> None:
        self.waits(lambda: not self.running)

    def texts(self, row: int) -> list[str]:
        model = self.window.photos.model
        return [model.data(model.index(row, each)) for each in (PHOTO, STATE, SIZE, NOTE)]


@pytest.fixture
def folder(person: Person, tiny_model: Path, tmp_path: Path) -> Iterator[Folder]:
    """The window as it comes up, with the tiny model chosen; `photos` is empty."""
    settings = person.window.settings
    settings.set(BATCH, {"model": "tiny", "factor": 2.0})
    person.window.folders.session.choices = remembered(settings.get(BATCH))
    person.has_models()
    person.window.actions_table["file.upscale_folder"].trigger()
    window = person.window.folders.window
    assert window is not None
    person.bot.waitExposed(window)
    yield Folder(person, window, tmp_path / "holiday")
    assert person.window.folders.end()


def test_a_folder_with_a_broken_file_is_done_to_its_end(folder: Folder, tmp_path: Path) -> None:
    fill(folder.photos, 3)
    fill(folder.photos / "day 2", 1)
    (folder.photos / "broken.jpg").write_bytes(b"\xff\xd8\xff but no more")
    window, person = folder.window, folder.person
    assert not window.strip.start.isEnabled()
    folder.types(folder.photos)
    assert folder.output == tmp_path / "holiday large", "a folder beside it is suggested"
    folder.waits(lambda: "photo 1.png" in window.form.example.text())
    assert window.form.example.text() == "photo 1.png becomes photo 1.png"
    folder.waits(lambda: folder.texts(0)[1] == "Waiting")
    folder.starts()
    assert not window.form.isEnabled()
    folder.ends()
    assert window.strip.line.text() == "Finished: 4 photos done, 1 failed."
    assert folder.results == ["day 2/photo 1.png", "photo 1.png", "photo 2.png", "photo 3.png"]
    assert read(folder.output / "photo 1.png").pixels.shape == (32, 32, 3)
    rows = [folder.texts(at) for at in range(window.photos.model.rowCount())]
    assert rows[0][:2] == ["broken.jpg", "Failed"]
    assert "broken.jpg" in rows[0][3]
    assert rows[1] == ["day 2/photo 1.png", "Done", "32 × 32", ""]
    # Only what failed.
    folder.clicks(window.photos.filters[Which.FAILED])
    assert window.photos.filters[Which.FAILED].text() == "Failed  1"
    assert window.photos.model.rowCount() == 1
    folder.clicks(window.photos.filters[Which.DONE])
    # A result opens in the editor.
    window.photos.table.selectRow(0)
    person.bot.keyClick(window.photos.table, Qt.Key.Key_Return)
    person.bot.waitUntil(lambda: person.window.workspace.document is not None, timeout=20000)
    assert person.document.path == (folder.output / "day 2" / "photo 1.png").resolve()
    assert recall(person.window.settings) is None
    # And the report.
    window.save_report(tmp_path / "report")
    folder.waits(lambda: "report.csv" in window.strip.line.text())
    with (tmp_path / "report.csv").open(encoding="utf-8-sig", newline="") as file:
        table = list(csv.DictReader(file))
    assert [row["state"] for row in table] == ["failed", "done", "done", "done", "done"]
    assert person.problems == []


def test_a_pause_holds_and_resume_goes_on(folder: Folder) -> None:
    folder.types(fill(folder.photos, MANY))
    folder.starts()
    folder.waits(lambda: folder.done >= 1)
    folder.clicks(folder.window.strip.pause)
    folder.waits(lambda: folder.window.strip.pause.text() == "Resume")
    assert folder.window.strip.line.text().startswith("Paused")
    assert "paused" in folder.person.window.folders.button.text()
    folder.person.bot.wait(600)  # what was with a saver arrives
    held = folder.done
    folder.person.bot.wait(400)
    assert folder.done == held < MANY
    folder.clicks(folder.window.strip.pause)
    folder.ends()
    assert folder.done == MANY


def test_after_a_cancel_start_goes_on_from_there(folder: Folder) -> None:
    folder.types(fill(folder.photos, MANY))
    folder.starts()
    folder.waits(lambda: folder.done >= 2)
    folder.clicks(folder.window.strip.cancel)
    folder.ends()
    assert folder.window.strip.line.text().startswith("Cancelled: ")
    kept = {name: (folder.output / name).stat().st_mtime_ns for name in folder.results}
    assert 2 <= len(kept) < MANY
    folder.starts()
    folder.ends()
    assert len(folder.results) == MANY
    for name, changed in kept.items():
        assert (folder.output / name).stat().st_mtime_ns == changed, "it was made again"
    status = folder.window._session.runner.status
    assert status is not None
    assert status.unchanged == len(kept)


@pytest.mark.parametrize(
    ("output", "words"),
    [
        ("holiday", "is the folder of the photos itself"),
        (".", "is around the photos"),
        ("nowhere/large", "doesn't exist"),
    ],
)
def test_an_output_that_can_not_be_used_is_refused_at_once(
    folder: Folder, tmp_path: Path, output: str, words: str
) -> None:
    folder.types(fill(folder.photos, 1))
    assert folder.window.strip.start.isEnabled()
    folder.types(tmp_path / output, "output")
    assert words in folder.window.form.folder_problem.text()
    assert folder.window.form.folder_problem.isVisible()
    assert not folder.window.strip.start.isEnabled()
    before = sorted(tmp_path.rglob("*.png"))
    folder.person.bot.keyClick(
        folder.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    assert not folder.running
    assert sorted(tmp_path.rglob("*.png")) == before
    folder.types(folder.photos / "large", "output")  # inside is allowed
    assert folder.window.strip.start.isEnabled()


def test_a_refusal_is_said_in_the_persons_language(german: None, folder: Folder) -> None:
    folder.types(fill(folder.photos, 1))
    folder.types(folder.photos, "output")
    said = folder.window.form.folder_problem.text()
    assert said.startswith(f"{folder.photos} ist der Ordner der Bilder selbst; wähle")
    assert folder.window.form.output.line.text() == str(folder.photos)


def test_a_name_that_can_not_be_is_said_while_it_is_typed(folder: Folder) -> None:
    folder.types(fill(folder.photos, 1))
    form = folder.window.form
    folder.waits(lambda: "photo 1.png" in form.example.text())
    form.template.clear()
    folder.person.bot.keyClicks(form.template, "{name}_{width}x{height}")
    assert form.example.text() == "photo 1.png becomes photo 1_32x32.png"
    form.template.clear()
    folder.person.bot.keyClicks(form.template, "same")
    assert "gives every photo the same name" in form.example.text()
    assert not folder.window.strip.start.isEnabled()


def test_a_dropped_folder_is_taken_and_everything_is_remembered(folder: Folder) -> None:
    fill(folder.photos, 1)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(folder.photos))])
    actions, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    folder.window.dropEvent(QDropEvent(QPoint(5, 5), actions, mime, LEFT, none))
    assert folder.window.form.input.line.text() == str(folder.photos)
    form = folder.window.form
    form.sizes.way.setCurrentIndex(form.sizes.way.findData("megapixels"))
    form.sizes.megapixels.setValue(3.5)
    form.kind.setCurrentIndex(form.kind.findData("AVIF"))
    form.existing.setCurrentIndex(form.existing.findData("replace"))
    form.location.setChecked(False)
    again = remembered(Settings(Path(folder.person.window.settings._store.fileName())).get(BATCH))
    assert again == form.choices()
    assert (again.input, again.size, again.megapixels) == (str(folder.photos), "megapixels", 3.5)
    assert (again.format, again.existing, again.keep_location) == ("AVIF", "replace", False)


def test_trouble_holds_it_up_with_a_sentence_until_it_is_mended(folder: Folder) -> None:
    folder.types(fill(folder.photos, MANY))
    folder.starts()
    folder.waits(lambda: folder.done >= 1)
    away = folder.output.with_name("away")
    folder.output.rename(away)
    strip = folder.window.strip
    folder.waits(strip.trouble.isVisible)
    assert "is gone; bring it back" in strip.trouble_words.text()
    assert not strip.pause.isEnabled()
    away.rename(folder.output)
    folder.clicks(strip.again)
    folder.ends()
    assert not strip.trouble.isVisible()
    assert len(folder.results) == MANY


def test_it_goes_on_behind_a_closed_window_and_a_click_brings_it_back(folder: Folder) -> None:
    folder.types(fill(folder.photos, MANY))
    folder.starts()
    button = folder.person.window.folders.button
    folder.waits(button.isVisible)
    folder.window.close()
    assert not folder.window.isVisible()
    assert folder.running
    folder.waits(lambda: f"of {MANY}" in button.text())
    folder.clicks(button)
    assert folder.window.isVisible()
    folder.ends()
    assert not button.isVisible()
    assert len(folder.results) == MANY


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
