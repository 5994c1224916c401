"""The Preferences dialog; what it shows is in `app.preferences`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.dialogs.form_rows import line_up
from app.dialogs.reset_row import ResetRow
from app.panels.tall_scroll import TallScroll
from app.preferences import SECTIONS, Row, all_rows
from app.settings import Settings
from app.words import tr

Put = Callable[[Any], None]


class PreferencesDialog(QDialog):
    """Every change holds at once; all can be put back to default, and that be undone."""

    changed = Signal(str)  # the key of a setting

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Preferences"))
        self.setMinimumWidth(460)
        self._settings = settings
        self.editors: dict[str, QWidget] = {}
        self._puts: dict[str, Put] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.addWidget(self._sections(), 1)
        tips = (
            tr("Put everything in this dialog back to default"),
            tr("Bring back what was set before"),
            tr("Keep what is set here"),
        )
        self.bottom = ResetRow(tips, self._reset, self._put_back, self.accept)
        column.addLayout(self.bottom)
        self._show_changed()

    # -- building ------------------------------------------------------------------------

    def _sections(self) -> TallScroll:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        for section in SECTIONS:
            heading = QLabel(tr(section.title))
            heading.setObjectName("heading")
            column.addWidget(heading)
            form = QFormLayout()
            form.setContentsMargins(8, 2, 0, 12)
            form.setVerticalSpacing(8)
            for row in section.rows:
                self._add(form, row)
            line_up(form)
            column.addLayout(form)
        column.addStretch(1)
        return TallScroll(inside)

    def _add(self, form: QFormLayout, row: Row) -> None:
        editor, put = self._editor(row)
        editor.setToolTip(tr(row.tip))
        editor.setAccessibleName(tr(row.label))
        self.editors[row.setting.key], self._puts[row.setting.key] = editor, put
        if row.kind == "switch":
            form.addRow(editor)
        else:
            label = QLabel(tr(row.label))
            label.setMinimumWidth(self._labels())
            label.setBuddy(editor)
            form.addRow(label, editor)

    def _labels(self) -> int:
        """Return the width of the labels: editors of all sections stand below each other."""
        texts = [tr(row.label) for row in all_rows() if row.kind != "switch"]
        return max(self.fontMetrics().horizontalAdvance(text) for text in texts) + 4

    def _editor(self, row: Row) -> tuple[QWidget, Put]:
        value = self._settings.get(row.setting)
        if row.kind == "switch":
            box = QCheckBox(tr(row.label))
            box.setChecked(bool(value))
            box.toggled.connect(lambda on: self._set(row, bool(on)))
            return box, box.setChecked
        if row.kind == "choice":
            return self._choice(row, str(value))
        number = QSpinBox()
        number.setRange(row.low, row.high)
        number.setSingleStep(row.step)
        number.setSuffix(row.suffix)
        number.setSpecialValueText(tr(row.special))
        number.setKeyboardTracking(False)
        number.setValue(int(value))
        number.valueChanged.connect(lambda now: self._set(row, int(now)))
        return number, number.setValue

    def _choice(self, row: Row, value: str) -> tuple[QComboBox, Put]:
        combo = QComboBox()
        for identity, text in row.choices:
            combo.addItem(tr(text), identity)
        combo.setCurrentIndex(max(combo.findData(value), 0))
        combo.currentIndexChanged.connect(lambda at: self._set(row, str(combo.itemData(at))))
        return combo, lambda wanted: combo.setCurrentIndex(combo.findData(wanted))

    # -- doing ---------------------------------------------------------------------------

    def _set(self, row: Row, value: Any) -> None:
        if self._settings.get(row.setting) == value:
            return
        self._settings.set(row.setting, value)
        self._show_changed()
        self.changed.emit(row.setting.key)

    def _reset(self) -> dict[str, Any]:
        before = {row.setting.key: self._settings.get(row.setting) for row in all_rows()}
        for row in all_rows():
            self._puts[row.setting.key](row.setting.default)
        return before

    def _put_back(self, before: dict[str, Any]) -> None:
        for key, value in before.items():
            self._puts[key](value)

    def _show_changed(self) -> None:
        rows = all_rows()
        self.bottom.changed(
            any(self._settings.get(row.setting) != row.setting.default for row in rows)
        )
