"""Open, mark, clean up, adjust, undo, save: the way the program is for."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt

from app.cleanup.region import Where
from app.samples import list_samples
from glean_core.imaging import read, write
from glean_core.restoration import Engine
from tests.e2e.conftest import Person

CTRL = Qt.KeyboardModifier.ControlModifier


def test_mark_clean_up_undo_save_and_reload(
    person: Person, photo: Path, tiny_model: Path, tmp_path: Path
) -> None:
    person.has_models()
    document = person.opens(photo)
    opened = document.pixels.copy()
    person.drags((100, 80), (150, 120), (196, 150))
    assert document.selected_box is not None
    person.presses(Qt.Key.Key_Return, CTRL)
    person.waits_for_result()
    mask = document.selection > 0
    changed = (document.pixels != opened).any(axis=2)
    assert changed.any()
    assert not changed[~mask].any(), "only masked pixels may change"
    assert person.window.isWindowModified()
    cleaned = document.pixels.copy()

    person.presses(Qt.Key.Key_Z, CTRL)
    assert np.array_equal(document.pixels, opened)
    person.presses(Qt.Key.Key_Y, CTRL)
    assert np.array_equal(document.pixels, cleaned)

    document.path = tmp_path / "cleaned.png"
    person.presses(Qt.Key.Key_S, CTRL)
    person.bot.waitUntil(lambda: not document.modified, timeout=30000)
    assert np.array_equal(read(tmp_path / "cleaned.png").pixels, cleaned)
    assert not person.window.isWindowModified()


def test_the_sliders_move_the_last_result_until_the_next_edit(
    person: Person, photo: Path, tiny_model: Path
) -> None:
    person.has_models()
    document = person.opens(photo)
    opened = document.pixels.copy()
    person.drags((100, 80), (200, 180))
    steps = len(document.history.steps)
    person.window.panel.run_button.click()
    person.waits_for_result()
    full = document.pixels.copy()
    strength = person.window.panel.sliders["cleanup/strength"]

    strength.set_value(0)
    person.bot.waitUntil(lambda: np.array_equal(document.pixels, opened), timeout=30000)
    strength.set_value(100)
    person.bot.waitUntil(lambda: np.array_equal(document.pixels, full), timeout=30000)
    strength.set_value(50)
    person.bot.waitUntil(lambda: not np.array_equal(document.pixels, full), timeout=30000)
    person.bot.waitUntil(person.is_idle, timeout=30000)
    assert len(document.history.steps) == steps + 1, "adjusting is not another step"
    half = np.abs(document.pixels.astype(int) - opened).sum()
    assert 0.4 < half / np.abs(full.astype(int) - opened).sum() < 0.6

    person.presses(Qt.Key.Key_D, CTRL)
    assert person.window.cleanup.live.current is None
    kept = document.pixels.copy()
    strength.set_value(100)
    person.bot.wait(80)
    assert np.array_equal(document.pixels, kept), "after the next edit the result is settled"


def test_with_nothing_selected_the_persons_own_edits_are_cleaned_up(
    person: Person, photo: Path, tiny_model: Path
) -> None:
    person.has_models()
    document = person.opens(photo)
    assert person.window.cleanup.where is Where.FRAME
    person.presses(Qt.Key.Key_B)
    person.drags((200, 200), (230, 205), (260, 200))
    assert person.window.cleanup.where is Where.EDITS
    painted = document.pixels.copy()
    rows, columns = np.nonzero(document.edits)
    person.presses(Qt.Key.Key_Return, CTRL)
    person.waits_for_result()
    changed = (document.pixels != painted).any(axis=2)
    assert changed.any()
    rim = 10
    changed[rows.min() - rim : rows.max() + rim, columns.min() - rim : columns.max() + rim] = False
    assert not changed.any()
    assert document.edited_box is None, "what is cleaned up is no longer to be cleaned up"
    assert person.window.cleanup.where is Where.EDITS, "again means the same region again"
    cleaned = document.pixels.copy()
    person.presses(Qt.Key.Key_Return, CTRL)
    person.bot.waitUntil(lambda: not person.window.cleanup.working, timeout=60000)
    assert np.array_equal(document.pixels, cleaned), "the same settings give the same pixels"
    assert [step.name for step in document.history.steps] == ["Paint", "Clean up"]
    person.presses(Qt.Key.Key_Z, CTRL)
    assert np.array_equal(document.pixels, painted)
    assert document.edited_box is not None


def test_the_panel_shows_what_the_model_will_see(
    person: Person, photo: Path, tiny_model: Path
) -> None:
    person.has_models()
    person.opens(photo)
    person.drags((100, 80), (120, 100))
    lookout = person.window.cleanup.lookout
    person.bot.waitUntil(lambda: lookout.outlook is not None, timeout=30000)
    person.bot.waitUntil(person.is_idle, timeout=30000)
    outlook = lookout.outlook
    assert outlook is not None
    assert outlook.preview.shape == (8, 8, 3)
    assert not person.window.panel.preview.picture.pixmap().isNull()
    assert "→ 8 px" in person.window.panel.preview.words.text()


def test_cancel_gives_the_window_back_and_drops_the_result(
    person: Person, photo: Path, tiny_model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.has_models()
    document = person.opens(photo)
    opened = document.pixels.copy()
    inside, let_go = threading.Event(), threading.Event()
    real = Engine.run

    def slow(engine: Engine, batch: np.ndarray) -> np.ndarray:
        inside.set()
        let_go.wait(20)
        return real(engine, batch)

    monkeypatch.setattr(Engine, "run", slow)
    person.drags((100, 80), (120, 100))
    person.presses(Qt.Key.Key_Return, CTRL)
    person.bot.waitUntil(inside.is_set, timeout=30000)
    person.bot.waitUntil(person.window.status.cancel.isVisible)
    # The interface's own time: the test must hold on a machine that others keep busy.
    began = time.thread_time()
    person.presses(Qt.Key.Key_Escape)
    assert person.window.cleanup.ready, "at once, without waiting for the pass"
    assert time.thread_time() - began < 0.1
    assert not person.window.status.cancel.isVisible()
    person.presses(Qt.Key.Key_B)
    person.drags((105, 90), (115, 95))
    painted = document.pixels.copy()
    let_go.set()
    done = threading.Event()
    person.window.jobs.run("After", lambda job: None, lambda _: done.set(), person.problems.append)
    person.bot.waitUntil(done.is_set, timeout=20000)
    assert np.array_equal(document.pixels, painted)
    assert not np.array_equal(document.pixels, opened)
    assert person.problems == []


def test_painting_meanwhile_is_not_lost(
    person: Person, photo: Path, tiny_model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.has_models()
    document = person.opens(photo)
    inside, let_go = threading.Event(), threading.Event()
    real = Engine.run

    def slow(engine: Engine, batch: np.ndarray) -> np.ndarray:
        inside.set()
        let_go.wait(20)
        return real(engine, batch)

    monkeypatch.setattr(Engine, "run", slow)
    person.drags((100, 80), (120, 100))
    mask = document.selection > 0
    person.presses(Qt.Key.Key_Return, CTRL)
    person.bot.waitUntil(inside.is_set, timeout=30000)
    document.pixels[...] = document.pixels  # the live array stays writable while the job runs
    recording = document.record()
    recording.touch("pixels", document.frame)
    document.pixels[:60] = 7
    document.pixels[95:130, 100:140] = 7
    document.commit(recording, "Paint", retouched=True)
    painted = document.pixels.copy()
    let_go.set()
    person.waits_for_result()
    assert (document.pixels[mask] != painted[mask]).any()
    assert np.array_equal(document.pixels[~mask], painted[~mask])


def test_hold_to_compare_shows_before_and_changes_nothing(
    person: Person, photo: Path, tiny_model: Path
) -> None:
    person.has_models()
    document = person.opens(photo)
    canvas = person.window.canvas
    before = canvas.grab().toImage()
    person.presses(Qt.Key.Key_B)
    person.drags((100, 100), (300, 200))
    canvas.pointer = None
    painted = document.pixels.copy()
    after = canvas.grab().toImage()
    person.bot.keyPress(canvas, Qt.Key.Key_Backslash)
    held = canvas.grab().toImage()
    person.bot.keyRelease(canvas, Qt.Key.Key_Backslash)
    middle = person.at(200, 150)
    assert held.pixel(middle) == before.pixel(middle) != after.pixel(middle)
    assert canvas.grab().toImage().pixel(middle) == after.pixel(middle)
    assert np.array_equal(document.pixels, painted)


def test_a_sixteen_bit_photo_with_alpha_stays_one(
    person: Person, photo: Path, tiny_model: Path, tmp_path: Path
) -> None:
    person.has_models()
    picture = read(photo)
    deep = picture.pixels.astype(np.uint16) * 257
    alpha = np.full((*deep.shape[:2], 1), 65535, np.uint16)
    alpha[90:100] = 1000
    path = tmp_path / "deep.png"
    write(picture.with_pixels(np.concatenate([deep, alpha], axis=2)), path)
    document = person.opens(path)
    opened = document.pixels.copy()
    person.drags((100, 80), (140, 120))
    person.presses(Qt.Key.Key_Return, CTRL)
    person.waits_for_result()
    assert document.pixels.dtype == np.uint16
    assert np.array_equal(document.pixels[:, :, 3], opened[:, :, 3])
    assert (document.pixels[80:120, 100:140, :3] % 257 != 0).any(), "not 8 bits stretched"


def test_the_bundled_sample_is_cleaned_up_where_it_was_spoiled(person: Person) -> None:
    """With the bundled model, where there is one."""
    samples = list_samples()
    if not samples or samples[0].mask is None:
        pytest.skip("the sample photos are not there")
    shelf = person.window.cleanup.shelf
    shelf.find_models()
    person.bot.waitUntil(lambda: shelf.searched, timeout=30000)
    if shelf.model is None:
        pytest.skip("no model is bundled")
    person.bot.mouseClick(person.window.start.sample_buttons[0], Qt.MouseButton.LeftButton)
    person.bot.waitUntil(lambda: person.window.workspace.document is not None, timeout=30000)
    document = person.document
    assert document.path is None, "a sample can't be overwritten"
    assert document.selected_box is not None
    opened = document.pixels.copy()
    person.presses(Qt.Key.Key_Return, CTRL)
    person.waits_for_result()
    changed = (document.pixels != opened).any(axis=2)
    assert changed[document.selection > 200].mean() > 0.5
    assert not changed[document.selection == 0].any()
