"""Exporting a copy: the form, what comes out of it at 100 %, and how large the file will be."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from app.dialogs.crop_view import CropView
from app.dialogs.export_form import ExportForm
from app.exporting.choices import Choices, remembered, to_remember
from app.exporting.work import Trial, prepared, tried
from app.jobs.queue import Job
from app.settings import EXPORT
from app.timing import quiet_timer
from app.words import tr
from app.workspace import Workspace
from glean_core.imaging import Picture

DELAY = 250  # milliseconds without a change before an export is tried
FORM_WIDTH = 270


class ExportDialog(QDialog):
    """Encodes for real in the worker thread, so that size and picture are what the file has."""

    def __init__(self, parent: QWidget, picture: Picture, workspace: Workspace) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export a copy"))
        self._picture = picture
        self._workspace = workspace
        self._job: Job[Any] | None = None
        self._prepared: tuple[tuple[int, int, int], Picture] | None = None  # by size and depth
        start = remembered(workspace.settings.get(EXPORT), picture)
        self.form = ExportForm(picture, start)
        self.form.setFixedWidth(max(FORM_WIDTH, self.form.sizeHint().width()))
        tip = tr("One pixel of the copy for each of the screen; drag or use the arrow keys to move")
        self.before = CropView(tr("Before, at 100 %"), tip)
        self.after = CropView(tr("As exported, at 100 %"), tip)
        self.size_label = QLabel()
        self.size_label.setAccessibleName(tr("Size of the copy"))
        self.size_label.setToolTip(tr("What the file will take on the disk"))
        self._timer = quiet_timer(self, DELAY, self._try)
        self._lay_out()
        self.before.show_picture(picture)
        self.form.changed.connect(self._ask)
        self.before.moved.connect(self.after.look_at)
        self.after.moved.connect(self.before.look_at)
        self._ask()
        self.resize(880, 540)

    def _lay_out(self) -> None:
        views = QGridLayout()
        views.setHorizontalSpacing(10)
        for place, (title, view) in enumerate(
            ((tr("Before"), self.before), (tr("Copy", "a file"), self.after))
        ):
            heading = QLabel(tr("{title} at 100 %").format(title=title))
            heading.setObjectName("hint")
            views.addWidget(heading, 0, place)
            views.addWidget(view, 1, place)
        views.setRowStretch(1, 1)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        export = buttons.button(QDialogButtonBox.StandardButton.Ok)
        export.setText(tr("Export…"))
        export.setToolTip(tr("Choose a name and write the copy"))
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setToolTip(tr("Write nothing (Esc)"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        left = QVBoxLayout()
        left.addWidget(self.form)
        left.addStretch(1)
        upper = QHBoxLayout()
        upper.setSpacing(18)
        upper.addLayout(left)
        upper.addLayout(views, 1)
        lower = QHBoxLayout()
        lower.addWidget(self.size_label, 1, Qt.AlignmentFlag.AlignVCenter)
        lower.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(14)
        column.addLayout(upper, 1)
        column.addLayout(lower)

    def choices(self) -> Choices:
        return self.form.choices()

    # -- trying --------------------------------------------------------------------------

    def _measures(self) -> str:
        width, height = self.choices().size_of(self._picture)
        return f"{width} × {height} px"

    def _ask(self) -> None:
        """Something was chosen: what is being tried no longer counts."""
        self._give_up()
        self.size_label.setText(
            tr("{measures}, working out the size…").format(measures=self._measures())
        )
        self._timer.start()

    def _give_up(self) -> None:
        if self._job is not None:
            self._workspace.jobs.cancel(self._job)
            self._job = None

    def _try(self) -> None:
        picture, choices, kept = self._picture, self.choices(), self._prepared
        key = (*choices.size_of(picture), choices.depth)

        def work(job: Job[Trial]) -> Trial:
            same = kept is not None and kept[0] == key
            before = kept[1] if kept is not None and same else prepared(picture, choices)
            return tried(before, choices)

        def done(trial: Trial) -> None:
            self._job = None
            self._prepared = (key, trial.before)
            self.before.show_picture(trial.before)
            self.after.show_picture(trial.after)
            self.after.look_at(*self.before.at)
            size = QLocale().formattedDataSize(
                trial.nbytes, 1, QLocale.DataSizeFormat.DataSizeSIFormat
            )
            self.size_label.setText(f"{self._measures()}, {size}")

        def failed(sentence: str) -> None:
            self._job = None
            self.after.show_picture(None)
            self.size_label.setText(sentence)

        self._job = self._workspace.run(tr("Trying the export"), work, done, failed, quiet=True)

    def done(self, result: int) -> None:
        self._timer.stop()
        self._give_up()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.done(QDialog.DialogCode.Rejected)
        event.accept()


def ask_export(parent: QWidget, picture: Picture, workspace: Workspace) -> Choices | None:
    """Ask how to export; None when cancelled. The choices are remembered."""
    dialog = ExportDialog(parent, picture, workspace)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    choices = dialog.choices()
    workspace.settings.set(EXPORT, to_remember(choices))
    return choices
