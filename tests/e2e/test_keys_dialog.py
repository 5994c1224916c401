"""Changing the keys of a command, as a person does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QTreeWidgetItem

from app.dialogs.keys import ID, KeysDialog
from tests.e2e.conftest import Person


def opened(person: Person) -> KeysDialog:
    window = person.window
    dialog = KeysDialog(window.actions_table.groups(), window.settings, window)
    person.bot.addWidget(dialog)
    dialog.show()
    return dialog


def item_of(dialog: KeysDialog, identity: str) -> QTreeWidgetItem:
    for row in range(dialog.tree.topLevelItemCount()):
        head = dialog.tree.topLevelItem(row)
        for at in range(head.childCount()):
            if head.child(at).data(0, ID) == identity:
                return head.child(at)
    raise AssertionError(f"{identity} is not in the list")


def gives(person: Person, dialog: KeysDialog, identity: str, keys: str) -> None:
    dialog.tree.setCurrentItem(item_of(dialog, identity))
    dialog.edit.setKeySequence(QKeySequence(keys))
    person.bot.mouseClick(dialog.set_button, Qt.MouseButton.LeftButton)


def test_every_command_is_listed(person: Person) -> None:
    dialog = opened(person)
    for identity in person.window.actions_table.commands:
        assert item_of(dialog, identity).toolTip(0)


def test_new_keys_work_in_the_window(person: Person) -> None:
    dialog = opened(person)
    gives(person, dialog, "tool.lasso", "F8")
    person.window.actions_table.rebind()
    dialog.close()
    person.window.activateWindow()
    person.presses(Qt.Key.Key_F8)
    assert person.window.workspace.tool.info.id == "lasso"


def test_taken_keys_are_refused_in_a_sentence(person: Person) -> None:
    dialog = opened(person)
    gives(person, dialog, "tool.lasso", "Ctrl+S")
    assert "“Save”" in dialog.note.text()
    assert item_of(dialog, "tool.lasso").text(1) == "L"


def test_resetting_all_can_be_undone(person: Person) -> None:
    dialog = opened(person)
    gives(person, dialog, "tool.lasso", "F8")
    person.bot.mouseClick(dialog.bottom.reset_button, Qt.MouseButton.LeftButton)
    assert item_of(dialog, "tool.lasso").text(1) == "L"
    person.bot.mouseClick(dialog.bottom.undo_button, Qt.MouseButton.LeftButton)
    assert item_of(dialog, "tool.lasso").text(1) == "F8"


def test_searching_hides_what_does_not_fit(person: Person) -> None:
    dialog = opened(person)
    person.bot.keyClicks(dialog.search, "lasso")
    assert not item_of(dialog, "tool.lasso").isHidden()
    assert item_of(dialog, "file.save").isHidden()
