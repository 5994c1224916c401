"""The questions that keep work from being lost."""

from __future__ import annotations

from enum import Enum

from PySide6.QtWidgets import QMessageBox, QWidget

from glean_core.imaging import Picture


class Unsaved(Enum):
    SAVE = "save"
    DISCARD = "discard"
    CANCEL = "cancel"


class Reduce(Enum):
    REDUCE = "reduce"
    OTHER = "other"
    CANCEL = "cancel"


def ask_unsaved(parent: QWidget, title: str) -> Unsaved:
    """Ask what to do with unsaved changes."""
    buttons = QMessageBox.StandardButton
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("Unsaved changes")
    box.setText(f"Save your changes to “{title}”?")
    box.setInformativeText("Without saving, they are lost.")
    box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
    box.setDefaultButton(buttons.Save)
    box.button(buttons.Discard).setText("Don’t save")
    answers = {buttons.Save: Unsaved.SAVE, buttons.Discard: Unsaved.DISCARD}
    return answers.get(buttons(box.exec()), Unsaved.CANCEL)


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


def show_problem(parent: QWidget, sentence: str) -> None:
    """Show one sentence about something that did not work."""
    box = QMessageBox(QMessageBox.Icon.Warning, "GLEAN Retouch", sentence, parent=parent)
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    box.exec()
