"""Rows of a form whose labels stand on a line with their fields."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QSizePolicy


def line_up(form: QFormLayout) -> None:
    """Make every label as high as its row, in whose middle its text stands.

    Qt would give it a part of a high row, and the text would stand above that of a padded field.
    """
    for row in range(form.rowCount()):
        label = form.itemAt(row, QFormLayout.ItemRole.LabelRole)
        words = label.widget() if label is not None else None
        if words is not None:
            words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
