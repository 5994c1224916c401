"""The questions that keep work from being lost."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtWidgets import QMessageBox, QWidget

from glean_core.imaging import Picture


class Unsaved(Enum):
    SAVE = "save"
    DISCARD = "discard"
    DISCARD_ALL = "discard all"
    CANCEL = "cancel"


class Reduce(Enum):
    REDUCE = "reduce"
    OTHER = "other"
    CANCEL = "cancel"


def ask_unsaved(parent: QWidget, title: str, others: int = 0) -> Unsaved:
    """Ask what to do with unsaved changes; `others` photos will be asked about after this one."""
    buttons = QMessageBox.StandardButton
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("Unsaved changes")
    box.setText(f"Save your changes to “{title}”?")
    box.setInformativeText("Without saving, they are lost.")
    box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
    box.setDefaultButton(buttons.Save)
    box.button(buttons.Discard).setText("Don’t save")
    give_up = None
    if others:
        many = "1 other photo has" if others == 1 else f"{others} other photos have"
        box.setInformativeText(f"Without saving, they are lost. {many} unsaved changes too.")
        give_up = box.addButton("Discard all", QMessageBox.ButtonRole.DestructiveRole)
    pressed = box.exec()
    if give_up is not None and box.clickedButton() is give_up:
        return Unsaved.DISCARD_ALL
    answers = {buttons.Save.value: Unsaved.SAVE, buttons.Discard.value: Unsaved.DISCARD}
    return answers.get(pressed, Unsaved.CANCEL)


def ask_many(parent: QWidget, count: int) -> bool:
    """Ask whether so many photos are to be opened at once."""
    buttons = QMessageBox.StandardButton
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle("Open photos")
    box.setText(f"Open {count} photos?")
    box.setInformativeText("Each takes memory as long as it is open.")
    box.setStandardButtons(buttons.Open | buttons.Cancel)
    box.setDefaultButton(buttons.Open)
    return box.exec() == buttons.Open.value


def ask_discard(parent: QWidget, titles: Sequence[str]) -> bool:
    """Ask whether unsaved work may be deleted."""
    what = f"“{titles[0]}”" if len(titles) == 1 else f"{len(titles)} photos"
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("Discard unsaved work")
    box.setText(f"Delete the unsaved work on {what}?")
    box.setInformativeText("It can’t be brought back afterwards. Photos on disk stay as they are.")
    delete = box.addButton("Delete", QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.exec()
    return box.clickedButton() is delete


def ask_reduce(parent: QWidget, picture: Picture, name: str, kind: str) -> Reduce:
    """Ask what to do when a format can't hold the photo."""
    lost = []
    if picture.bit_depth == 16:
        lost.append("16 bits per channel")
    if picture.has_alpha:
        lost.append("transparency")
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle("Save photo")
    box.setText(f"{kind} can’t hold {' and '.join(lost) or 'this photo'}.")
    box.setInformativeText(f"Save “{name}” with less, or choose another format?")
    other = box.addButton("Choose another format…", QMessageBox.ButtonRole.AcceptRole)
    less = box.addButton("Save with less", QMessageBox.ButtonRole.DestructiveRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(other)
    box.exec()
    if box.clickedButton() is other:
        return Reduce.OTHER
    return Reduce.REDUCE if box.clickedButton() is less else Reduce.CANCEL


def ask_revert(parent: QWidget, title: str) -> bool:
    """Ask before a file that was changed by another program takes the place of unsaved work."""
    buttons = QMessageBox.StandardButton
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("Revert")
    box.setText(f"Give up your changes to “{title}”?")
    box.setInformativeText(
        "The file has another size or kind of colour, so undo can’t bring them back."
    )
    box.setStandardButtons(buttons.Discard | buttons.Cancel)
    box.button(buttons.Discard).setText("Revert")
    box.setDefaultButton(buttons.Cancel)
    return box.exec() == buttons.Discard.value


def show_problem(parent: QWidget, sentence: str) -> None:
    """Show one sentence about something that did not work."""
    box = QMessageBox(QMessageBox.Icon.Warning, "GLEAN Retouch", sentence, parent=parent)
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    box.exec()
