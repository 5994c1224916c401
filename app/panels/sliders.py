"""A named slider with its value beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QSlider, QSpinBox, QWidget

from app.panels.fine_number import FineNumber, fit_width
from app.words import tr

WIDEST = "−100 %"  # numbers of sliders below each other are as wide as this at least


class Slider(QWidget):
    """Slider and number move together.

    special: the text for the lowest value; decimals: a value of 25 with one is shown as 2.5.
    """

    changed = Signal(int)

    def __init__(
        self,
        name: str,
        low: int,
        high: int,
        suffix: str,
        tip: str,
        special: str = "",
        decimals: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.number = FineNumber(decimals) if decimals else QSpinBox()
        label = QLabel(name)
        label.setBuddy(self.number)
        self.number.setSuffix(suffix)
        self.number.setSpecialValueText(special)
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.number.setKeyboardTracking(False)
        for widget in (self.slider, self.number):
            widget.setRange(low, high)
            widget.setAccessibleName(name)
            widget.setToolTip(tip)
        fit_width(self.number, WIDEST)
        self.slider.setAccessibleName(tr("{name} slider").format(name=name))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(0)
        grid.addWidget(label, 0, 0)
        grid.addWidget(self.slider, 1, 0)
        grid.addWidget(self.number, 0, 1, 2, 1, Qt.AlignmentFlag.AlignBottom)
        self.slider.valueChanged.connect(self.number.setValue)
        self.number.valueChanged.connect(self._number_changed)

    def value(self) -> int:
        return self.number.value()

    def set_value(self, value: int) -> None:
        self.slider.setValue(value)

    def _number_changed(self, value: int) -> None:
        self.slider.setValue(value)
        self.changed.emit(value)
