"""Tone controls in the real window: a live preview, one step or none."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from app.dialogs.tone.balance_form import BalanceForm
from app.dialogs.tone.dialog import ToneDialog
from app.dialogs.tone.exposure_form import ExposureForm
from app.dialogs.tone.levels_form import LevelsForm
from app.document.tone.adjustment import adjusted
from glean_core.imaging import Picture, read, write
from tests.e2e.conftest import Person
from tests.e2e.looking import controls

CTRL = Qt.KeyboardModifier.ControlModifier
CONTROLS = ("exposure", "levels", "balance")


def opens(person: Person, name: str) -> ToneDialog:
    action = person.window.actions_table[f"image.{name}"]
    assert action.isEnabled()
    action.trigger()
    (dialog,) = (found for found in person.window.findChildren(ToneDialog) if found.isVisible())
    return dialog


def moves(dialog: ToneDialog) -> None:
    """Make a strong change."""
    form = dialog.form
    if isinstance(form, ExposureForm):
        form.stops.set_value(120)
        form.contrast.set_value(40)
    elif isinstance(form, LevelsForm):
        form.black.set_value(400)
        form.gamma.set_value(150)
    else:
        assert isinstance(form, BalanceForm)
        form.temperature.set_value(400)


def shown(person: Person, x: float, y: float) -> list[int]:
    colour = person.window.canvas.grab().toImage().pixelColor(person.at(x + 0.5, y + 0.5))
    return [colour.red(), colour.green(), colour.blue()]


def is_over(person: Person) -> bool:
    workspace = person.window.workspace
    return person.is_idle() and workspace.tool is workspace.tools["rectangle"]


@pytest.mark.parametrize("name", CONTROLS)
def test_ok_makes_one_step_of_what_the_preview_showed(
    person: Person, photo: Path, name: str
) -> None:
    document = person.opens(photo)
    person.window.canvas.zoom_to(8.0)
    before = document.pixels.copy()
    dialog = opens(person, name)
    moves(dialog)
    wanted = adjusted(before, document.picture.icc, dialog.form.adjustment())
    assert np.array_equal(document.pixels, before), "only the screen shows it so far"
    assert shown(person, 240, 180) == wanted[180, 240].tolist()
    dialog.preview.setChecked(False)
    assert shown(person, 240, 180) == before[180, 240].tolist()
    dialog.preview.setChecked(True)
    person.bot.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    person.bot.waitUntil(lambda: is_over(person), timeout=30000)
    assert np.array_equal(document.pixels, wanted)
    assert [step.name for step in document.history.steps] == [dialog_title(name)]
    assert document.edited_box is None, "brightness is no retouch to clean up"
    assert shown(person, 240, 180) == wanted[180, 240].tolist()
    document.undo()
    assert np.array_equal(document.pixels, before)


def dialog_title(name: str) -> str:
    titles = {"exposure": "Exposure and contrast", "levels": "Levels"}
    return titles.get(name, "White balance")


@pytest.mark.parametrize(
    ("name", "way"),
    [
        *((name, "cancel") for name in CONTROLS),
        ("levels", "close"),
        ("levels", "escape"),
        ("exposure", "undo"),
        ("balance", "tool"),
        ("balance", "photo"),
        *((name, "reset") for name in CONTROLS),
    ],
)
def test_giving_up_changes_nothing(
    person: Person, photo: Path, name: str, way: str, tmp_path: Path
) -> None:
    document = person.opens(photo)
    before = document.pixels.copy()
    dialog = opens(person, name)
    moves(dialog)
    workspace = person.window.workspace
    if way == "cancel":
        dialog.reject()
    elif way == "close":
        dialog.close()
    elif way == "escape":
        person.window.actions_table["edit.escape"].trigger()
    elif way == "undo":
        person.window.hands.cancel()
    elif way == "tool":
        workspace.choose_tool("paint")
        assert workspace.tool is workspace.tools["paint"]
        workspace.choose_tool("rectangle")
    elif way == "photo":
        person.window.files.close()
        assert workspace.document is None
    else:
        dialog.form.reset()
        assert dialog.form.adjustment().is_identity
        person.bot.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    person.bot.waitUntil(lambda: is_over(person), timeout=30000)
    assert np.array_equal(document.pixels, before)
    assert document.history.steps == []
    assert not workspace.occupied


def test_only_the_selection_is_changed(person: Person, photo: Path) -> None:
    document = person.opens(photo)
    person.window.canvas.zoom_to(1.0)
    person.drags((200, 150), (300, 220))
    before = document.pixels.copy()
    dialog = opens(person, "exposure")
    moves(dialog)
    assert shown(person, 180, 180) == before[180, 180].tolist()
    assert shown(person, 250, 180) != before[180, 250].tolist()
    person.bot.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    person.bot.waitUntil(lambda: is_over(person), timeout=30000)
    changed = (document.pixels != before).any(axis=2)
    assert changed[150:220, 200:300].mean() > 0.95
    changed[150:220, 200:300] = False
    assert not changed.any()


def test_nothing_else_changes_the_photo_meanwhile(person: Person, photo: Path) -> None:
    document = person.opens(photo)
    opens(person, "levels")
    person.drags((100, 100), (200, 200))
    assert document.selected_box is None
    person.window.actions_table["select.all"].trigger()
    assert document.selected_box is None


def test_a_click_on_something_grey_takes_the_cast_away(person: Person, tmp_path: Path) -> None:
    pixels = np.full((200, 300, 3), (150, 130, 100), np.uint8)
    path = tmp_path / "warm.png"
    write(Picture(pixels), path)
    document = person.opens(path)
    dialog = opens(person, "balance")
    person.drags((150, 100), (150, 100))
    red, green, blue = shown(person, 150, 100)
    assert max(red, green, blue) - min(red, green, blue) <= 2
    dialog.form.reset()
    dialog.form.automatic()
    person.bot.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    person.bot.waitUntil(lambda: is_over(person), timeout=30000)
    assert np.ptp(document.pixels[0, 0].astype(int)) <= 2


def test_a_grey_photo_has_no_white_balance(person: Person, photo: Path, tmp_path: Path) -> None:
    path = tmp_path / "grey.png"
    write(read(photo).with_pixels(read(photo).pixels[..., :1].copy()), path)
    document = person.opens(path)
    assert not person.window.actions_table["image.balance"].isEnabled()
    dialog = opens(person, "levels")
    moves(dialog)
    person.bot.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    person.bot.waitUntil(lambda: is_over(person), timeout=30000)
    assert document.modified


@pytest.mark.parametrize("name", CONTROLS)
def test_every_control_of_a_dialog_has_a_name_and_a_tip(
    person: Person, photo: Path, name: str
) -> None:
    person.opens(photo)
    dialog = opens(person, name)
    found = controls(dialog)
    assert len(found) >= 7
    for widget in found:
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        assert widget.accessibleName() or text, f"{widget} has no name"
        assert widget.toolTip(), f"{widget.accessibleName() or text} has no tool tip"
    assert all(label.text() for label in dialog.findChildren(QLabel))


def test_black_and_white_push_each_other(person: Person, photo: Path) -> None:
    person.opens(photo)
    form = opens(person, "levels").form
    assert isinstance(form, LevelsForm)
    form.white.set_value(1000)
    form.black.set_value(1500)
    assert form.black.value() < form.white.value()
    form.white.set_value(0)
    assert form.black.value() < form.white.value()
    form.reset()
    assert form.adjustment().is_identity
