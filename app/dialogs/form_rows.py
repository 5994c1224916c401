"""What forms are made of: lists to choose from, fields side by side, labels on a line with both."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QSizePolicy, QWidget

from app.words import tr


def combo_of(name: str, tip: str, entries: Iterable[tuple[str, object]]) -> QComboBox:
    """Return a list of entries: an English text that is translated here, and its value."""
    combo = QComboBox()
    combo.setAccessibleName(name)
    combo.setToolTip(tip)
    for text, value in entries:
        combo.addItem(tr(text), value)
    return combo


def side_by_side(*widgets: QWidget) -> QWidget:
    """Return widgets in a row; the first takes the room that is left."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    for at, widget in enumerate(widgets):
        row.addWidget(widget, 0 if at else 1)
    return holder


def line_up(form: QFormLayout) -> None:
    """Make every label as high as its row, in whose middle its text stands.

    Qt would give it a part of a high row, and the text would stand above that of a padded field.
    """
    for row in range(form.rowCount()):
        label = form.itemAt(row, QFormLayout.ItemRole.LabelRole)
        words = label.widget() if label is not None else None
        if words is not None:
            words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
