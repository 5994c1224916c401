"""The sliders of a result: strength, feather, colours, grain."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.cleanup.session import Cleanup
from app.panels.sliders import Slider
from app.settings import AGREEMENT, FEATHER, GRAIN, STRENGTH, Setting
from app.words import mark, tr

FEATHER_MOST = 100
SLIDERS = (
    (STRENGTH, mark("Strength"), 0, 100, " %", mark("How much of the result is taken")),
    (
        FEATHER,
        mark("Feather"),
        -1,
        FEATHER_MOST,
        " px",
        mark("How softly the result runs out, inwards from the edge of the region"),
    ),
    (
        AGREEMENT,
        mark("Match colours"),
        0,
        100,
        " %",
        mark("How far colours are drawn to the surroundings of the region"),
    ),
    (
        GRAIN,
        mark("Grain"),
        0,
        100,
        " %",
        mark(
            "Noise as in the photo around the region, where the result is smoother;\n"
            "at 100 % it has as much of it"
        ),
    ),
)


class ResultSliders(QWidget):
    """Moves the live result, else how the next one is put in."""

    def __init__(self, cleanup: Cleanup) -> None:
        super().__init__()
        self._cleanup = cleanup
        settings = cleanup.workspace.settings
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.sliders: dict[str, Slider] = {}
        for setting, name, low, high, suffix, tip in SLIDERS:
            slider = Slider(tr(name), low, high, suffix, tr(tip), tr("Auto") if low < 0 else "")
            slider.set_value(settings.get(setting))
            slider.changed.connect(lambda value, setting=setting: self._slid(setting, value))
            column.addWidget(slider)
            self.sliders[setting.key] = slider
        cleanup.sliders_moved.connect(self._follow_settings)

    def _slid(self, setting: Setting[int], value: int) -> None:
        self._cleanup.workspace.settings.set(setting, value)
        self._cleanup.live.adjust_soon()

    def _follow_settings(self) -> None:
        """Another photo's live result came to the front, with its own values."""
        settings = self._cleanup.workspace.settings
        for setting, *_ in SLIDERS:
            slider = self.sliders[setting.key]
            slider.blockSignals(True)
            slider.set_value(settings.get(setting))
            slider.blockSignals(False)
