"""Crop, turn and resize in the real window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from app.dialogs.resize import ResizeDialog
from app.document.document import Document
from glean_core.imaging import Box, read, write
from tests.e2e.conftest import Person

CTRL = Qt.KeyboardModifier.ControlModifier


def chooses(person: Person, command: str) -> None:
    """Press a menu's entry and wait for the worker."""
    action = person.window.actions_table[command]
    assert action.isEnabled(), command
    action.trigger()
    person.bot.waitUntil(person.is_idle, timeout=30000)


def waits_for_size(person: Person, document: Document, width: int, height: int) -> None:
    person.bot.waitUntil(lambda: document.frame == Box(0, 0, width, height), timeout=30000)


def in_dialog(person: Person, use: Callable[[ResizeDialog], None]) -> list[bool]:
    """Use the dialog that comes up."""
    seen: list[bool] = []
    timer = QTimer(person.window)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, ResizeDialog):
            timer.stop()
            seen.append(True)
            use(dialog)

    timer.timeout.connect(look)
    timer.start(30)
    return seen


def test_crop_by_mouse_undo_and_redo(person: Person, photo: Path) -> None:
    document = person.opens(photo)
    opened = document.pixels.copy()
    person.window.canvas.zoom_to(1.0)
    person.presses(Qt.Key.Key_C)
    person.drags((100, 80), (300, 260))
    assert document.frame == Box(0, 0, 480, 360), "Enter crops, not the mouse"
    person.drags((300, 170), (340, 170))  # the right handle
    person.presses(Qt.Key.Key_Return)
    waits_for_size(person, document, 240, 180)
    assert np.array_equal(document.pixels, opened[80:260, 100:340])
    assert "240 × 180" in person.window.status.size_label.text()
    person.presses(Qt.Key.Key_Z, CTRL)
    assert np.array_equal(document.pixels, opened)
    assert person.window.canvas.viewport.photo_size == (480, 360)
    person.presses(Qt.Key.Key_Y, CTRL)
    assert np.array_equal(document.pixels, opened[80:260, 100:340])
    canvas = person.window.canvas
    canvas.zoom_to(8.0)
    at = person.at(120.5, 90.5)
    colour = canvas.grab().toImage().pixelColor(at)
    assert [colour.red(), colour.green(), colour.blue()] == document.pixels[90, 120].tolist()


def test_escape_gives_the_frame_up(person: Person, photo: Path) -> None:
    document = person.opens(photo)
    person.presses(Qt.Key.Key_C)
    person.drags((100, 80), (300, 260))
    assert person.window.workspace.tool.pending
    person.presses(Qt.Key.Key_Escape)
    assert not person.window.workspace.tool.pending
    assert document.history.steps == []


def test_the_photo_turns_under_the_frame(person: Person, photo: Path) -> None:
    document = person.opens(photo)
    window = person.window
    person.presses(Qt.Key.Key_C)
    number = window.option_bar._numbers["angle"]
    number.setValue(100)
    assert number.text() == "10.0°"
    assert window.workspace.tool.pending
    corner = window.canvas.grab().toImage().pixelColor(person.at(3, 3))
    assert max(corner.red(), corner.green(), corner.blue()) < 30, "the backdrop, under the veil"
    person.presses(Qt.Key.Key_Return)
    person.bot.waitUntil(lambda: document.modified, timeout=30000)
    assert document.width < 480
    assert document.history.steps[-1].name == "Straighten"
    assert number.value() == 0
    person.presses(Qt.Key.Key_Z, CTRL)
    assert document.frame == Box(0, 0, 480, 360)


def test_a_double_click_crops(person: Person, photo: Path) -> None:
    document = person.opens(photo)
    person.window.canvas.zoom_to(1.0)
    person.presses(Qt.Key.Key_C)
    person.drags((100, 80), (300, 260))
    left = Qt.MouseButton.LeftButton
    person.bot.mouseDClick(person.window.canvas, left, pos=person.at(200, 150))
    waits_for_size(person, document, 200, 180)


def test_turning_takes_the_selection_along(person: Person, photo: Path) -> None:
    document = person.opens(photo)
    person.window.canvas.zoom_to(1.0)
    person.drags((50, 40), (150, 90))
    before = document.pixels.copy()
    chooses(person, "image.rotate_right")
    assert document.frame == Box(0, 0, 360, 480)
    assert document.selected_box == Box(360 - 90, 50, 50, 100)
    assert np.array_equal(document.pixels, np.rot90(before, -1))
    chooses(person, "image.flip_horizontal")
    assert document.selected_box == Box(40, 50, 50, 100)
    chooses(person, "image.crop")
    assert document.frame == Box(0, 0, 50, 100)
    for _ in range(3):
        person.presses(Qt.Key.Key_Z, CTRL)
    assert np.array_equal(document.pixels, before)
    assert document.selected_box == Box(50, 40, 100, 50)


def test_the_dialog_resizes_and_says_how_large(person: Person, photo: Path) -> None:
    document = person.opens(photo)

    def halve(dialog: ResizeDialog) -> None:
        dialog.percent.setValue(50)
        assert (dialog.width_box.value(), dialog.height_box.value()) == (240, 180)
        dialog.width_box.setValue(120)
        assert dialog.height_box.value() == 90
        assert dialog.percent.value() == 25
        assert "0.17 → 0.011 megapixels" in dialog.size_label.text()
        dialog.linked.setChecked(False)
        dialog.height_box.setValue(200)
        assert dialog.width_box.value() == 120
        person.bot.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)

    assert in_dialog(person, halve) == []
    person.window.actions_table["image.resize"].trigger()
    waits_for_size(person, document, 120, 200)
    chooses(person, "edit.undo")
    assert document.frame == Box(0, 0, 480, 360)


def test_a_dialog_given_up_changes_nothing(person: Person, photo: Path) -> None:
    document = person.opens(photo)

    def give_up(dialog: ResizeDialog) -> None:
        dialog.percent.setValue(3200)
        dialog.width_box.setValue(60000)
        assert not dialog.ok.isEnabled()
        dialog.reject()

    seen = in_dialog(person, give_up)
    person.window.actions_table["image.resize"].trigger()
    assert seen == [True]
    assert document.history.steps == []


def test_painting_meanwhile_is_not_lost(person: Person, photo: Path) -> None:
    document = person.opens(photo)
    person.window.actions_table["image.rotate_left"].trigger()
    person.presses(Qt.Key.Key_B)
    person.drags((100, 100), (150, 120))
    person.bot.waitUntil(person.is_idle, timeout=30000)
    names = [step.name for step in document.history.steps]
    assert sorted(names) == ["Paint", "Rotate left"]
    assert document.edits.any()


def test_going_back_to_another_size_ends_a_pending_crop(person: Person, photo: Path) -> None:
    document = person.opens(photo)
    chooses(person, "image.rotate_left")
    person.presses(Qt.Key.Key_C)
    person.drags((100, 80), (300, 260))
    assert person.window.workspace.tool.pending
    document.undo()
    assert not person.window.workspace.tool.pending
    assert person.window.workspace.tool.preview() is None


def test_a_cleanup_of_the_photo_before_it_was_turned_is_dropped(
    person: Person, photo: Path, tiny_model: Path
) -> None:
    document = person.opens(photo)
    person.has_models()
    person.window.canvas.zoom_to(1.0)
    person.drags((100, 100), (160, 150))
    chooses(person, "image.rotate_180")
    turned = document.pixels.copy()
    notices: list[str] = []
    person.window.workspace.message.connect(notices.append)
    person.window.cleanup.run()
    document.undo()
    document.redo()
    document.undo()
    person.bot.waitUntil(lambda: not person.window.cleanup.working, timeout=60000)
    person.bot.waitUntil(person.is_idle, timeout=30000)
    assert person.problems == []
    assert np.array_equal(document.pixels, turned[::-1, ::-1])
    assert any("meanwhile" in text for text in notices)


def test_two_quarters_in_a_row_are_half_a_turn(person: Person, photo: Path) -> None:
    document = person.opens(photo)
    before = document.pixels.copy()
    for _ in range(2):
        person.window.actions_table["image.rotate_left"].trigger()
    person.bot.waitUntil(person.is_idle, timeout=30000)
    assert np.array_equal(document.pixels, before[::-1, ::-1])


def test_a_crop_is_given_up_when_the_photo_turns_before_it(person: Person, photo: Path) -> None:
    document = person.opens(photo)
    person.window.canvas.zoom_to(1.0)
    person.drags((400, 50), (470, 90))
    notices: list[str] = []
    person.window.workspace.message.connect(notices.append)
    person.window.actions_table["image.rotate_left"].trigger()
    person.window.actions_table["image.crop"].trigger()
    person.bot.waitUntil(person.is_idle, timeout=30000)
    assert document.frame == Box(0, 0, 360, 480)
    assert any("changed meanwhile" in text for text in notices)


def test_a_turned_photo_is_saved_with_its_new_size(
    person: Person, photo: Path, tmp_path: Path
) -> None:
    picture = read(photo)
    exif = b"II*\0\x08\0\0\0\x02\0" + b"".join(
        code.to_bytes(2, "little") + b"\x04\0\x01\0\0\0" + value.to_bytes(4, "little")
        for code, value in ((256, 480), (257, 360))
    )
    path = tmp_path / "camera.jpg"
    write(type(picture)(picture.pixels, exif=exif + bytes(4), format="JPEG"), path)
    document = person.opens(path)
    chooses(person, "image.rotate_left")
    person.window.files.save()
    person.bot.waitUntil(lambda: not document.modified, timeout=30000)
    again = read(path)
    assert (again.width, again.height) == (360, 480)
    assert again.exif is not None
    assert again.exif[18:20] == (360).to_bytes(2, "little")
    assert again.exif[30:32] == (480).to_bytes(2, "little")


@pytest.mark.parametrize("command", ["rotate_left", "crop", "resize"])
def test_commands_keep_away_without_a_photo(person: Person, command: str) -> None:
    assert not person.window.actions_table[f"image.{command}"].isEnabled()
