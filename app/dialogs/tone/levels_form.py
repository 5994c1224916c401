"""Levels: the histogram, and what becomes black and white."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.dialogs.tone.form import sample
from app.dialogs.tone.histogram import HistogramView
from app.document.document import Document
from app.document.tone.levels import Levels, automatic, histogram
from app.panels.sliders import Slider
from app.words import tr

TOP = 255  # black and white are told in steps of 8 bits, whatever the photo has
TENTHS = 10  # of such a step
FINE = 100  # of the brightness of the middle


class LevelsForm(QWidget):
    """Three sliders under the histogram of the photo, or of what is selected."""

    changed = Signal()
    has_automatic = True

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.counts = histogram(*sample(document))
        self.view = HistogramView(self.counts)
        top = TOP * TENTHS
        self.black = Slider(tr("Black"), 0, top, "", tr("What is darker becomes black"), decimals=1)
        self.gamma = Slider(
            tr("Middle"), 10, 400, "", tr("Above 1 brightens the middle"), decimals=2
        )
        self.white = Slider(
            tr("White"), 0, top, "", tr("What is brighter becomes white"), decimals=1
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        for slider in (self.black, self.gamma, self.white):
            column.addWidget(slider)
        self._put(Levels())
        self.black.changed.connect(lambda value: self._moved(self.black))
        self.white.changed.connect(lambda value: self._moved(self.white))
        self.gamma.changed.connect(lambda value: self._moved(self.gamma))

    def _moved(self, slider: Slider) -> None:
        # White stays above black: the one that is pushed gives way.
        if self.white.value() <= self.black.value():
            if slider is self.black:
                self.white.set_value(self.black.value() + TENTHS)
                self.black.set_value(min(self.black.value(), self.white.value() - TENTHS))
            else:
                self.black.set_value(self.white.value() - TENTHS)
                self.white.set_value(max(self.white.value(), self.black.value() + TENTHS))
        now = self.adjustment()
        self.view.mark(now.black, now.white)
        self.changed.emit()

    def _put(self, levels: Levels) -> None:
        # White first where it makes room, black first where it does: never past each other.
        self.white.set_value(TOP * TENTHS)
        self.black.set_value(round(levels.black * TOP * TENTHS))
        self.white.set_value(round(levels.white * TOP * TENTHS))
        self.gamma.set_value(round(levels.gamma * FINE))

    def adjustment(self) -> Levels:
        top = TOP * TENTHS
        return Levels(self.black.value() / top, self.white.value() / top, self.gamma.value() / FINE)

    def reset(self) -> None:
        self._put(Levels())

    def automatic(self) -> None:
        self._put(automatic(self.counts))

    def picked(self, x: float, y: float) -> str:
        return ""
