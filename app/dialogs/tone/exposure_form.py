"""Exposure in stops, contrast in percent."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.document.tone.exposure import Exposure
from app.panels.sliders import Slider
from app.words import tr

FINE = 100  # steps of a stop


class ExposureForm(QWidget):
    """Two sliders."""

    changed = Signal()
    has_automatic = False

    def __init__(self) -> None:
        super().__init__()
        self.stops = Slider(
            tr("Exposure"),
            -5 * FINE,
            5 * FINE,
            "",
            tr("Stops of light: 1 is twice as bright, −1 half as bright"),
            decimals=2,
        )
        self.contrast = Slider(
            tr("Contrast"),
            -100,
            100,
            " %",
            tr("Darker shadows and brighter lights, or a flatter photo"),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for slider in (self.stops, self.contrast):
            slider.set_value(0)
            slider.changed.connect(lambda value: self.changed.emit())
            column.addWidget(slider)

    def adjustment(self) -> Exposure:
        return Exposure(self.stops.value() / FINE, self.contrast.value() / 100)

    def reset(self) -> None:
        for slider in (self.stops, self.contrast):
            slider.set_value(0)

    def automatic(self) -> None:
        return

    def picked(self, x: float, y: float) -> str:
        return ""
