"""The active tool's few settings, built from its description."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QColorDialog,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QSpinBox,
    QWidget,
)

from app.panels.fine_number import FineNumber, fit_width
from app.panels.flow_row import FlowRow
from app.tools.tool import Option, ToolInfo
from app.words import tr
from app.workspace import Workspace

LEAST_WIDTH = 220


class OptionBar(FlowRow):
    """Rebuilt for every tool; follows changes made by keys."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(LEAST_WIDTH, parent)
        self._workspace = workspace
        self._numbers: dict[str, QSpinBox] = {}
        self._sliders: dict[str, QSlider] = {}
        self._swatches: dict[str, Callable[[str], None]] = {}
        workspace.tool_chosen.connect(self._build)
        workspace.option_changed.connect(self._follow)
        self._build()

    def _build(self) -> None:
        self._numbers, self._sliders, self._swatches = {}, {}, {}
        info = self._workspace.tool.info
        name = QLabel(tr(info.name))
        name.setObjectName("heading")
        cells = [name, *(self._cell(info, option) for option in info.options)]
        self.fill(cells, tuple(self._sliders.values()))

    def _cell(self, info: ToolInfo, option: Option) -> QWidget:
        """Make an option with its caption: what stays together when the row is broken."""
        cell = QWidget()
        row = QHBoxLayout(cell)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        if option.kind != "switch":
            caption = QLabel(tr(option.label))
            caption.setObjectName("caption")
            row.addWidget(caption)
        for widget in self._widgets(info, option):
            widget.setToolTip(tr(option.tip))
            widget.setAccessibleName(tr(option.label))
            row.addWidget(widget)
        return cell

    def _widgets(self, info: ToolInfo, option: Option) -> list[QWidget]:
        if option.kind == "choice":
            return [self._choice(info, option)]
        if option.kind == "switch":
            return [self._switch(info, option)]
        if option.kind == "colour":
            return [self._colour(info, option)]
        return self._number(info, option)

    def _number(self, info: ToolInfo, option: Option) -> list[QWidget]:
        value = int(self._workspace.option(info, option))
        number = FineNumber(option.decimals) if option.decimals else QSpinBox()
        number.setRange(option.low, option.high)
        number.setSuffix(option.suffix)
        fit_width(number)
        number.setKeyboardTracking(False)
        number.setAlignment(Qt.AlignmentFlag.AlignRight)
        number.setValue(value)
        number.valueChanged.connect(
            lambda value: self._workspace.set_option(info, option, int(value))
        )
        self._numbers[option.id] = number
        if not option.slider:
            return [number]
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setFixedWidth(76)
        # A slider's width is not enough for thousands of pixels: it covers the usual ones.
        slider.setRange(option.low, option.high if option.decimals else min(option.high, 300))
        slider.setValue(value)
        slider.sliderMoved.connect(number.setValue)
        slider.actionTriggered.connect(lambda _: number.setValue(slider.sliderPosition()))
        number.valueChanged.connect(slider.setValue)
        self._sliders[option.id] = slider
        return [slider, number]

    def _choice(self, info: ToolInfo, option: Option) -> QComboBox:
        combo = QComboBox()
        for identity, text in option.choices:
            combo.addItem(tr(text), identity)
        combo.setCurrentIndex(combo.findData(self._workspace.option(info, option)))
        combo.activated.connect(
            lambda at: self._workspace.set_option(info, option, str(combo.itemData(at)))
        )
        return combo

    def _switch(self, info: ToolInfo, option: Option) -> QCheckBox:
        box = QCheckBox(tr(option.label))
        box.setChecked(bool(self._workspace.option(info, option)))
        box.toggled.connect(lambda on: self._workspace.set_option(info, option, int(on)))
        return box

    def _colour(self, info: ToolInfo, option: Option) -> QPushButton:
        button = QPushButton(str(self._workspace.option(info, option)))

        def show(text: str) -> None:
            swatch = QPixmap(16, 16)
            swatch.fill(QColor(text))
            button.setIcon(QIcon(swatch))
            button.setText(text)

        def ask() -> None:
            now = QColor(str(self._workspace.option(info, option)))
            chosen = QColorDialog.getColor(now, self.window(), tr("Colour of the paint"))
            if chosen.isValid():
                self._workspace.set_option(info, option, chosen.name())

        show(button.text())
        self._swatches[option.id] = show
        button.clicked.connect(ask)
        return button

    def _follow(self) -> None:
        values = self._workspace.options()
        for identity, number in self._numbers.items():
            if number.value() != values[identity]:
                number.blockSignals(True)
                number.setValue(int(values[identity]))
                number.blockSignals(False)
                if identity in self._sliders:
                    self._sliders[identity].setValue(number.value())
        for identity, show in self._swatches.items():
            show(str(values[identity]))
