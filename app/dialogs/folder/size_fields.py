"""How large the results become: a list of ways, and the numbers of the chosen one."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QWidget,
)

from app.batch.choices import LARGEST_SIDE, MOST_MEGAPIXELS, Choices
from app.dialogs.form_rows import combo_of
from app.words import mark, tr

WAYS = (
    (mark("By a factor"), "factor"),
    (mark("Longer side"), "longer"),
    (mark("Fit into a box"), "box"),
    (mark("Megapixels"), "megapixels"),
)


class SizeFields(QObject):
    """`way` and `numbers` are for two rows of a form."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.way = combo_of(tr("Size"), tr("How the size of the results is given"), WAYS)
        self.factor = QDoubleSpinBox()
        self.factor.setRange(0.01, 64.0)
        self.factor.setSingleStep(0.5)
        self.factor.setSuffix(" ×")
        self.longer, self.width, self.height = QSpinBox(), QSpinBox(), QSpinBox()
        self.megapixels = QDoubleSpinBox()
        self.megapixels.setRange(0.01, MOST_MEGAPIXELS)
        self.megapixels.setSuffix(" MP")
        self._times = QLabel("×")
        for field, name, tip in (
            (self.factor, tr("Factor"), tr("How many times as wide and high")),
            (self.longer, tr("Longer side in pixels"), tr("Pixels of the longer side")),
            (self.width, tr("Width of the box"), tr("No result is wider than this")),
            (self.height, tr("Height of the box"), tr("No result is higher than this")),
            (self.megapixels, tr("Megapixels"), tr("Million pixels of each result")),
        ):
            field.setAccessibleName(name)
            field.setToolTip(tip)
            field.setAlignment(Qt.AlignmentFlag.AlignRight)
            field.setKeyboardTracking(False)
            if isinstance(field, QSpinBox):
                field.setRange(1, LARGEST_SIDE)
                field.setSingleStep(100)
                field.setSuffix(" px")
            field.valueChanged.connect(self.changed)
        self.numbers = QWidget()
        row = QHBoxLayout(self.numbers)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (
            self.factor,
            self.longer,
            self.width,
            self._times,
            self.height,
            self.megapixels,
        ):
            row.addWidget(widget, 0 if widget is self._times else 1)
        self.way.currentIndexChanged.connect(self._show_way)
        self._show_way()

    def _show_way(self) -> None:
        shown: dict[str, tuple[QWidget, ...]] = {
            "factor": (self.factor,),
            "longer": (self.longer,),
            "box": (self.width, self._times, self.height),
            "megapixels": (self.megapixels,),
        }
        chosen = str(self.way.currentData())
        for way, widgets in shown.items():
            for widget in widgets:
                widget.setVisible(way == chosen)
        self.changed.emit()

    def show_choices(self, choices: Choices) -> None:
        """Show what is chosen."""
        fields: tuple[tuple[QAbstractSpinBox, float], ...] = (
            (self.factor, choices.factor),
            (self.longer, choices.longer),
            (self.width, choices.width),
            (self.height, choices.height),
            (self.megapixels, choices.megapixels),
        )
        for field, value in fields:
            if isinstance(field, QDoubleSpinBox):
                field.setValue(value)
            elif isinstance(field, QSpinBox):
                field.setValue(int(value))
        self.way.setCurrentIndex(self.way.findData(choices.size))

    def into(self, choices: Choices) -> Choices:
        """Return the choices with what is chosen here."""
        return replace(
            choices,
            size=str(self.way.currentData()),
            factor=self.factor.value(),
            longer=self.longer.value(),
            width=self.width.value(),
            height=self.height.value(),
            megapixels=self.megapixels.value(),
        )
