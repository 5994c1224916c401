"""The frame around every tone control: reset, automatic, preview, OK and Cancel."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.dialogs.tone.form import Form, as_widget
from app.words import tr


class ToneDialog(QDialog):
    """Stays beside the photo, which can be moved, zoomed and clicked meanwhile."""

    changed = Signal()  # the sliders, or whether the preview is shown

    def __init__(self, parent: QWidget, title: str, form: Form) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.form = form
        self.preview = QCheckBox(tr("Preview"))
        self.preview.setToolTip(tr("Show the photo as it will be; off shows it as it is"))
        self.preview.setChecked(True)
        reset = self._button(tr("Reset"), tr("Put all sliders back"), form.reset)
        automatic = self._button(tr("Automatic"), tr("Let the photo decide"), form.automatic)
        automatic.setVisible(form.has_automatic)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.ok.setToolTip(tr("Change the photo, as one step that can be undone"))
        cancel = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setToolTip(tr("Leave the photo as it is"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.preview)
        row.addStretch(1)
        row.addWidget(automatic)
        row.addWidget(reset)
        column = QVBoxLayout(self)
        column.setSpacing(14)
        column.addWidget(as_widget(form))
        column.addLayout(row)
        column.addWidget(self.buttons)
        self.setMinimumWidth(360)
        form.changed.connect(self.changed)
        self.preview.toggled.connect(lambda on: self.changed.emit())

    def _button(self, text: str, tip: str, press: object) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        button.clicked.connect(press)
        return button
