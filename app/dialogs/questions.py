"""The questions that keep work from being lost."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtWidgets import QMessageBox, QWidget

from app.words import listed, plural, tr
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
    box.setWindowTitle(tr("Unsaved changes"))
    box.setText(tr("Save your changes to “{title}”?").format(title=title))
    box.setInformativeText(tr("Without saving, they are lost."))
    box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
    box.setDefaultButton(buttons.Save)
    box.button(buttons.Discard).setText(tr("Don’t save"))
    give_up = None
    if others:
        box.setInformativeText(
            plural(
                "Without saving, they are lost. {n} other photo has unsaved changes too.",
                "Without saving, they are lost. {n} other photos have unsaved changes too.",
                others,
            )
        )
        give_up = box.addButton(tr("Discard all"), QMessageBox.ButtonRole.DestructiveRole)
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
    box.setWindowTitle(tr("Open photos"))
    box.setText(plural("Open {n} photo?", "Open {n} photos?", count))
    box.setInformativeText(tr("Each takes memory as long as it is open."))
    box.setStandardButtons(buttons.Open | buttons.Cancel)
    box.setDefaultButton(buttons.Open)
    return box.exec() == buttons.Open.value


def ask_discard(parent: QWidget, titles: Sequence[str]) -> bool:
    """Ask whether unsaved work may be deleted."""
    if len(titles) == 1:
        question = tr("Delete the unsaved work on “{title}”?").format(title=titles[0])
    else:
        question = plural(
            "Delete the unsaved work on {n} photo?",
            "Delete the unsaved work on {n} photos?",
            len(titles),
        )
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(tr("Discard unsaved work"))
    box.setText(question)
    box.setInformativeText(
        tr("It can’t be brought back afterwards. Photos on disk stay as they are.")
    )
    delete = box.addButton(tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.exec()
    return box.clickedButton() is delete


def ask_reduce(parent: QWidget, picture: Picture, name: str, kind: str) -> Reduce:
    """Ask what to do when a format can't hold the photo."""
    lost = []
    if picture.bit_depth == 16:
        lost.append(tr("16 bits per channel"))
    if picture.has_alpha:
        lost.append(tr("transparency"))
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(tr("Save photo"))
    box.setText(
        tr("{kind} can’t hold {losses}.").format(kind=kind, losses=listed(lost) or tr("this photo"))
    )
    box.setInformativeText(
        tr("Save “{name}” with less, or choose another format?").format(name=name)
    )
    other = box.addButton(tr("Choose another format…"), QMessageBox.ButtonRole.AcceptRole)
    less = box.addButton(tr("Save with less"), QMessageBox.ButtonRole.DestructiveRole)
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
    box.setWindowTitle(tr("Revert"))
    box.setText(tr("Give up your changes to “{title}”?").format(title=title))
    box.setInformativeText(
        tr("The file has another size or kind of colour, so undo can’t bring them back.")
    )
    box.setStandardButtons(buttons.Discard | buttons.Cancel)
    box.button(buttons.Discard).setText(tr("Revert"))
    box.setDefaultButton(buttons.Cancel)
    return box.exec() == buttons.Discard.value


def ask_stop_batch(parent: QWidget) -> bool:
    """Ask whether the program may end although a folder is in work."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(tr("Upscale folder"))
    box.setText(tr("A folder is still in work."))
    box.setInformativeText(
        tr("What is done stays. The next start offers to go on where it was stopped.")
    )
    stop = box.addButton(tr("Stop and resume next time"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(tr("Keep the app open"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(stop)
    box.exec()
    return box.clickedButton() is stop


def show_problem(parent: QWidget, sentence: str) -> None:
    """Show one sentence about something that did not work."""
    box = QMessageBox(QMessageBox.Icon.Warning, "GLEAN Retouch", sentence, parent=parent)
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    box.exec()
