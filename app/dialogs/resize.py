"""Another size for the photo: in pixels or percent, sides linked or not."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.dialogs.form_rows import line_up
from app.document.resampling import Filter
from app.document.reshape import Resize
from app.settings import Setting, Settings
from app.words import figures, mark, number, tr

LONGEST = 60_000  # pixels of a side
MOST = 400_000_000  # pixels altogether: more does not fit into the memory of a usual machine
FILTERS: tuple[tuple[Filter, str], ...] = (
    ("bicubic", mark("Sharp (photos)")),
    ("smooth", mark("Smooth")),
    ("nearest", mark("Hard pixels (drawings, icons)")),
)
FILTER = Setting("image/resize_filter", "bicubic")


class ResizeDialog(QDialog):
    """Width, height and percent follow each other."""

    def __init__(self, parent: QWidget | None, width: int, height: int, settings: Settings) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Resize"))
        self._before = width, height
        self._settings = settings
        self.width_box = self._number(tr("Width"), width)
        self.height_box = self._number(tr("Height"), height)
        self.percent = QDoubleSpinBox()
        self.percent.setRange(0.1, 3200.0)
        self.percent.setDecimals(1)
        self.percent.setSuffix(" %")
        self.percent.setValue(100.0)
        self.percent.setAccessibleName(tr("Percent"))
        self.percent.setToolTip(tr("Size of the new photo beside the present one"))
        self.linked = QCheckBox(tr("Keep the proportions"))
        self.linked.setToolTip(tr("Width and height change together, so that nothing is stretched"))
        self.linked.setChecked(True)
        self.filter = QComboBox()
        self.filter.setAccessibleName(tr("Method"))
        self.filter.setToolTip(tr("How new pixels are made from the old ones"))
        for identity, text in FILTERS:
            self.filter.addItem(tr(text), identity)
        self.filter.setCurrentIndex(max(self.filter.findData(settings.get(FILTER)), 0))
        self.size_label = QLabel()
        self.size_label.setObjectName("hint")
        self.size_label.setWordWrap(True)
        self._arrange()
        self.width_box.valueChanged.connect(lambda value: self._side_changed(0, value))
        self.height_box.valueChanged.connect(lambda value: self._side_changed(1, value))
        self.percent.valueChanged.connect(self._percent_changed)
        self.linked.toggled.connect(lambda on: self._side_changed(0, self.width_box.value()))
        self._show_size()
        self.width_box.setFocus()
        self.width_box.selectAll()

    def _number(self, name: str, value: int) -> QSpinBox:
        box = QSpinBox()
        box.setRange(1, LONGEST)
        box.setSuffix(" px")
        box.setValue(value)
        box.setAccessibleName(name)
        box.setToolTip(tr("{name} of the new photo in pixels").format(name=name))
        return box

    def _arrange(self) -> None:
        form = QFormLayout()
        form.addRow(tr("Width"), self.width_box)
        form.addRow(tr("Height"), self.height_box)
        form.addRow("", self.linked)
        form.addRow(tr("Percent"), self.percent)
        form.addRow(tr("Method"), self.filter)
        line_up(form)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.ok.setText(tr("Resize", "button"))
        self.ok.setToolTip(tr("Make the photo this large"))
        cancel = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setToolTip(tr("Leave the photo as it is"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.size_label)
        column.addWidget(buttons)
        self.setMinimumWidth(360)

    def _put(self, width: int, height: int, percent: float) -> None:
        for box, value in ((self.width_box, width), (self.height_box, height)):
            box.blockSignals(True)
            box.setValue(value)
            box.blockSignals(False)
        self.percent.blockSignals(True)
        self.percent.setValue(percent)
        self.percent.blockSignals(False)
        self._show_size()

    def _side_changed(self, side: int, value: int) -> None:
        scale = value / self._before[side]
        if self.linked.isChecked():
            other = max(1, round(self._before[1 - side] * scale))
            width, height = (value, other) if side == 0 else (other, value)
        else:
            width, height = self.width_box.value(), self.height_box.value()
        self._put(width, height, 100 * scale)

    def _percent_changed(self, percent: float) -> None:
        width, height = (max(1, round(side * percent / 100)) for side in self._before)
        self._put(width, height, percent)

    def _show_size(self) -> None:
        before = self._before[0] * self._before[1]
        now = self.width_box.value() * self.height_box.value()
        text = tr("{before} → {now} megapixels").format(
            before=_megapixels(before), now=_megapixels(now)
        )
        too_large = now > MOST
        if too_large:
            text = tr(
                "{megapixels} megapixels are more than can be edited here; ask for less."
            ).format(megapixels=_megapixels(now))
        self.size_label.setText(text)
        self.ok.setEnabled(not too_large)

    def chosen(self) -> Resize:
        chosen: Filter = self.filter.currentData()
        return Resize(self.width_box.value(), self.height_box.value(), chosen)


def _megapixels(pixels: int) -> str:
    millions = pixels / 1e6
    return number(millions, 1) if millions >= 0.95 else figures(millions)


def ask_resize(
    parent: QWidget | None, width: int, height: int, settings: Settings
) -> Resize | None:
    """Ask for a size; None when cancelled. The method is remembered."""
    dialog = ResizeDialog(parent, width, height, settings)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    chosen = dialog.chosen()
    settings.set(FILTER, chosen.filter)
    return chosen
