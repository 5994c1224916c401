"""The Preferences dialog, as a person uses it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QSpinBox

from app.dialogs.preferences import PreferencesDialog
from app.preferences import all_rows
from app.settings import AUTOSAVE, HISTORY_MEGABYTES, QUALITY, SHOW_FRAMES, THEME
from tests.e2e.conftest import Person


def opened(person: Person) -> PreferencesDialog:
    dialog = PreferencesDialog(person.window.settings, person.window)
    dialog.changed.connect(person.window._setting_changed)
    person.bot.addWidget(dialog)
    dialog.show()
    return dialog


def test_every_setting_has_a_name_and_a_tip(person: Person) -> None:
    dialog = opened(person)
    for row in all_rows():
        editor = dialog.editors[row.setting.key]
        assert editor.accessibleName() == row.label
        assert editor.toolTip() == row.tip


def test_a_change_holds_at_once(person: Person) -> None:
    dialog = opened(person)
    theme, frames = dialog.editors[THEME.key], dialog.editors[SHOW_FRAMES.key]
    assert isinstance(theme, QComboBox)
    assert isinstance(frames, QCheckBox)
    person.bot.keyClick(theme, Qt.Key.Key_End)
    assert person.window.settings.get(THEME) == "light"
    assert person.window.canvas.backdrop.lightness() > 128
    person.bot.keyClick(frames, Qt.Key.Key_Space)
    assert person.window.settings.get(SHOW_FRAMES) is False


def test_going_back_to_default_can_be_undone(person: Person) -> None:
    dialog = opened(person)
    quality = dialog.editors[QUALITY.key]
    assert isinstance(quality, QSpinBox)
    assert not dialog.bottom.undo_button.isVisible()
    quality.setValue(70)
    person.bot.mouseClick(dialog.bottom.reset_button, Qt.MouseButton.LeftButton)
    assert person.window.settings.get(QUALITY) == QUALITY.default
    person.bot.mouseClick(dialog.bottom.undo_button, Qt.MouseButton.LeftButton)
    assert person.window.settings.get(QUALITY) == 70
    assert quality.value() == 70
    assert not dialog.bottom.undo_button.isVisible()


def test_a_change_after_a_reset_takes_the_undo_away(person: Person) -> None:
    dialog = opened(person)
    quality = dialog.editors[QUALITY.key]
    assert isinstance(quality, QSpinBox)
    quality.setValue(70)
    person.bot.mouseClick(dialog.bottom.reset_button, Qt.MouseButton.LeftButton)
    quality.setValue(80)
    assert not dialog.bottom.undo_button.isVisible()


def test_autosave_can_be_switched_off_and_on(person: Person) -> None:
    person.window.autosave.start()
    dialog = opened(person)
    box = dialog.editors[AUTOSAVE.key]
    assert isinstance(box, QCheckBox)
    assert person.window.autosave.writer is not None
    person.bot.keyClick(box, Qt.Key.Key_Space)
    assert person.window.autosave.writer is None
    person.bot.keyClick(box, Qt.Key.Key_Space)
    assert person.window.autosave.writer is not None


def test_automatic_memory_is_called_so(person: Person) -> None:
    memory = opened(person).editors[HISTORY_MEGABYTES.key]
    assert isinstance(memory, QSpinBox)
    assert memory.text() == "Automatic"
