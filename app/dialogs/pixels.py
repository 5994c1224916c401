"""Asking for a number of pixels."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.words import tr

LEAST, MOST = 1, 500
USUAL = 64  # the slider ends here: more is typed


class PixelsDialog(QDialog):
    """A sentence, a slider and a number."""

    def __init__(self, parent: QWidget, title: str, sentence: str, action: str, value: int) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.number = QSpinBox()
        self.number.setRange(LEAST, MOST)
        self.number.setSuffix(" px")
        self.number.setAccessibleName(tr("Pixels"))
        self.number.setToolTip(sentence)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(LEAST, USUAL)
        self.slider.setAccessibleName(tr("Pixels slider"))
        self.slider.setToolTip(sentence)
        self.slider.sliderMoved.connect(self.number.setValue)
        self.slider.actionTriggered.connect(
            lambda _: self.number.setValue(self.slider.sliderPosition())
        )
        self.number.valueChanged.connect(self.slider.setValue)
        self.number.setValue(value)
        text = QLabel(sentence)
        text.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self.slider, 1)
        row.addWidget(self.number)
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Ok | standard.Cancel)
        buttons.button(standard.Ok).setText(action)
        buttons.button(standard.Ok).setToolTip(
            tr("{action} the selection (Return)").format(action=action)
        )
        buttons.button(standard.Cancel).setToolTip(tr("Leave the selection as it is (Esc)"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addWidget(text)
        column.addLayout(row)
        column.addWidget(buttons)
        self.setMinimumWidth(360)
        self.number.setFocus()
        self.number.selectAll()


def ask_pixels(parent: QWidget, title: str, sentence: str, action: str, value: int) -> int | None:
    """Ask how many pixels, 1 to 500; None when cancelled."""
    dialog = PixelsDialog(parent, title, sentence, action, value)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    return dialog.number.value() if accepted else None
