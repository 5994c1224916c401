"""The Preferences dialog; what it shows is in `app.preferences`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.dialogs.form_rows import line_up
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
        self._before_reset: dict[str, Any] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.addWidget(self._sections(), 1)
        column.addLayout(self._bottom())
        self._show_reset()

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

    def _bottom(self) -> QHBoxLayout:
        self.reset_button = QPushButton(tr("All back to default"))
        self.reset_button.setToolTip(tr("Put everything in this dialog back to default"))
        self.reset_button.clicked.connect(self._reset)
        self.undo_button = QPushButton(tr("Undo"))
        self.undo_button.setToolTip(tr("Bring back what was set before"))
        self.undo_button.clicked.connect(self._undo_reset)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.button(QDialogButtonBox.StandardButton.Close).setToolTip(tr("Keep what is set here"))
        box.rejected.connect(self.accept)
        row = QHBoxLayout()
        row.addWidget(self.reset_button)
        row.addWidget(self.undo_button)
        row.addStretch(1)
        row.addWidget(box)
        return row

    # -- doing ---------------------------------------------------------------------------

    def _set(self, row: Row, value: Any) -> None:
        if self._settings.get(row.setting) == value:
            return
        self._settings.set(row.setting, value)
        self._before_reset = None
        self._show_reset()
        self.changed.emit(row.setting.key)

    def _reset(self) -> None:
        before = {row.setting.key: self._settings.get(row.setting) for row in all_rows()}
        for row in all_rows():
            self._puts[row.setting.key](row.setting.default)
        self._before_reset = before
        self._show_reset()
        self.undo_button.setFocus()

    def _undo_reset(self) -> None:
        before, self._before_reset = self._before_reset, None
        for key, value in (before or {}).items():
            self._puts[key](value)
        self._show_reset()

    def _show_reset(self) -> None:
        rows = all_rows()
        changed = any(self._settings.get(row.setting) != row.setting.default for row in rows)
        self.reset_button.setEnabled(changed)
        self.undo_button.setVisible(self._before_reset is not None)
