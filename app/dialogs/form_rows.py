"""Rows of a form whose labels stand on a line with their fields."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout


def line_up(form: QFormLayout) -> None:
    """Make every label as high as its field: Qt puts them a little too high beside padded ones."""
    roles = QFormLayout.ItemRole
    for row in range(form.rowCount()):
        label = form.itemAt(row, roles.LabelRole)
        field = form.itemAt(row, roles.FieldRole)
        words = label.widget() if label is not None else None
        if words is not None and field is not None:
            words.setMinimumHeight(field.sizeHint().height())
