"""White balance: two sliders, or a click on something grey."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.dialogs.tone.form import sample
from app.document.document import Document
from app.document.history import region
from app.document.tone.balance import Balance, automatic, from_grey
from app.panels.sliders import Slider
from app.words import tr
from glean_core.imaging.box import Box

REACH = 4  # photo pixels around the click: one pixel would be noise
TENTHS = 10


class BalanceForm(QWidget):
    """What was grey in the scene becomes grey in the photo."""

    changed = Signal()
    has_automatic = True

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        top = 100 * TENTHS
        self.temperature = Slider(
            tr("Temperature"), -top, top, "", tr("Colder (left) or warmer (right)"), decimals=1
        )
        self.tint = Slider(
            tr("Tint"), -top, top, "", tr("Towards green (left) or magenta (right)"), decimals=1
        )
        hint = QLabel(tr("Click something in the photo that should be grey."))
        hint.setObjectName("hint")
        hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(hint)
        for slider in (self.temperature, self.tint):
            slider.set_value(0)
            slider.changed.connect(lambda value: self.changed.emit())
            column.addWidget(slider)

    def adjustment(self) -> Balance:
        top = 100 * TENTHS
        return Balance(self.temperature.value() / top, self.tint.value() / top)

    def _put(self, balance: Balance) -> None:
        self.temperature.set_value(round(balance.temperature * 100 * TENTHS))
        self.tint.set_value(round(balance.tint * 100 * TENTHS))

    def reset(self) -> None:
        self._put(Balance())

    def automatic(self) -> None:
        pixels, selection = sample(self._document)
        if selection is not None:
            pixels = pixels[selection >= 128][None]
        if pixels.size:
            self._put(automatic(pixels, self._document.picture.icc))

    def picked(self, x: float, y: float) -> str:
        document = self._document
        around = Box(int(x) - REACH, int(y) - REACH, 2 * REACH + 1, 2 * REACH + 1)
        box = around.clipped(document.height, document.width)
        if not document.frame.contains(Box(int(x), int(y), 1, 1)) or not box.area:
            return ""
        self._put(from_grey(region(document.pixels, box), document.picture.icc))
        return tr("That is grey now")
