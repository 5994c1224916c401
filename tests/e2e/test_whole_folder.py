"""File > Upscale folder, as a person uses it."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent

from app.batch.choices import remembered
from app.batch.listing import Which
from app.batch.unfinished import recall
from app.settings import BATCH, Settings
from glean_core.imaging import read
from tests.e2e.folder_desk import LEFT, MANY, Folder, fill, folder

__all__ = ["folder"]


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
