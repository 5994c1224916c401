"""The work that an earlier run could not save, offered back."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.dialogs.questions import ask_discard
from app.journal.recovery import Found
from app.pictures import centred, image_from_pixels
from app.theme import pixmap
from app.words import plural, tr
from glean_core.errors import GleanError
from glean_core.imaging import read

THUMB = QSize(96, 72)
SHOWN = 4  # rows before the list scrolls
Decided = Callable[[list[Found]], None]
Role = Qt.ItemDataRole


class RecoveryDialog(QDialog):
    """Lists unsaved work; each button acts on the ticked photos, the others stay for later."""

    def __init__(
        self,
        found: Sequence[Found],
        bring_back: Decided,
        discard: Decided,
        leave: Decided,
        parent: QWidget | None = None,
    ) -> None:
        """The callbacks get the photos that a decision is about; each photo is decided once."""
        super().__init__(parent)
        self._found = list(found)
        self._bring_back, self._discard, self._leave = bring_back, discard, leave
        self.setWindowTitle(tr("Unsaved work"))
        self.setMinimumWidth(520)
        title = QLabel(tr("Your work is still here"))
        title.setObjectName("title")
        hint = QLabel(self._hint())
        hint.setObjectName("hint")
        hint.setWordWrap(True)
        self.list = self._fill(QListWidget())
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for widget in (title, hint, self.list):
            column.addWidget(widget)
        column.addLayout(self._buttons())
        self._refresh()
        self.bring_button.setFocus()

    def _hint(self) -> str:
        return plural(
            "GLEAN Retouch ended before this photo was saved. Bring the work back with its "
            "selection and its history, and go on where you were.",
            "GLEAN Retouch ended before these photos were saved. Bring the work back with its "
            "selection and its history, and go on where you were.",
            len(self._found),
        )

    def _fill(self, rows: QListWidget) -> QListWidget:
        rows.setAccessibleName(tr("Unsaved photos"))
        rows.setToolTip(tr("Tick the photos that the buttons are about"))
        rows.setIconSize(THUMB)
        for work in self._found:
            item = QListWidgetItem(_icon(work), _text(work))
            usable = not work.problem
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if usable else Qt.CheckState.Unchecked)
            item.setToolTip(work.problem or work.path or tr("Not saved anywhere yet"))
            rows.addItem(item)
        rows.ensurePolished()
        rows.setFixedHeight(rows.sizeHintForRow(0) * min(len(self._found), SHOWN) + 14)
        rows.itemChanged.connect(lambda item: self._refresh())
        return rows

    def _buttons(self) -> QHBoxLayout:
        self.bring_button = QPushButton(tr("Bring back"))
        self.bring_button.setObjectName("primary")
        self.bring_button.setDefault(True)
        self.bring_button.setToolTip(tr("Open the ticked photos as they were"))
        self.bring_button.clicked.connect(self._accept)
        self.discard_button = QPushButton(tr("Discard…"))
        self.discard_button.setToolTip(tr("Delete the work on the ticked photos; their files stay"))
        self.discard_button.clicked.connect(self._throw_away)
        self.later_button = QPushButton(tr("Later"))
        self.later_button.setToolTip(tr("Ask again at the next start (Esc)"))
        self.later_button.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.discard_button)
        row.addStretch(1)
        row.addWidget(self.later_button)
        row.addWidget(self.bring_button)
        return row

    @property
    def ticked(self) -> list[Found]:
        rows = self.list
        checked = Qt.CheckState.Checked
        return [
            work for at, work in enumerate(self._found) if rows.item(at).checkState() == checked
        ]

    def _refresh(self) -> None:
        ticked = self.ticked
        self.bring_button.setEnabled(any(not work.problem for work in ticked))
        self.discard_button.setEnabled(bool(ticked))

    def _accept(self) -> None:
        chosen = [work for work in self.ticked if not work.problem]
        self._take_out(chosen)
        self._bring_back(chosen)
        self.accept()

    def _throw_away(self) -> None:
        chosen = self.ticked
        if not ask_discard(self, [work.title for work in chosen]):
            return
        self._take_out(chosen)
        self._discard(chosen)
        if not self._found:
            self.accept()
        self._refresh()

    def _take_out(self, chosen: Sequence[Found]) -> None:
        for at in reversed(range(len(self._found))):
            if self._found[at] in chosen:
                del self._found[at]
                self.list.takeItem(at)

    def done(self, result: int) -> None:
        """However the dialog ends, what was not decided about stays."""
        left, self._found = self._found, []
        self._leave(left)
        super().done(result)


def _text(work: Found) -> str:
    where = str(Path(work.path).parent) if work.path else tr("Not saved anywhere yet")
    below = (
        tr("Can’t be read") if work.problem else f"{when_text(work.when, time.time())} · {where}"
    )
    return f"{work.title}\n{below}"


def when_text(when: float, now: float) -> str:
    """Say when something was, in words; the date once that is clearer."""
    minutes = (now - when) / 60
    if 0 <= minutes < 1.5:
        return tr("A minute ago")
    if 0 <= minutes < 59.5:
        return plural("{n} minute ago", "{n} minutes ago", round(minutes))
    if 0 <= minutes < 23.5 * 60:
        hours = round(minutes / 60)
        return tr("An hour ago") if hours == 1 else plural("{n} hour ago", "{n} hours ago", hours)
    return QLocale().toString(
        QDateTime.fromSecsSinceEpoch(int(when)), QLocale.FormatType.ShortFormat
    )


def _icon(work: Found) -> QIcon:
    try:
        picture = read(work.thumb) if work.thumb is not None else None
    except (OSError, GleanError):
        picture = None
    if picture is None:
        image = pixmap("photo", "#808080", THUMB.height()).toImage()
    else:
        image = image_from_pixels(picture.pixels, picture.icc)
    icon = QIcon(centred(image, THUMB))
    icon.addPixmap(centred(image, THUMB), QIcon.Mode.Selected)  # Qt would tint it
    return icon
