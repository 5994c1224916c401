"""Labels of a form stand on a line with their fields."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QFormLayout

from tests.e2e.conftest import Person
from tests.e2e.dialogs import DIALOGS
from tests.e2e.looking import visit


@pytest.mark.parametrize("name", ["preferences", "resize", "export"])
def test_labels_stand_on_a_line_with_their_fields(person: Person, photo: Path, name: str) -> None:
    person.opens(photo)
    seen: list[int] = []

    def look(dialog: QDialog) -> None:
        for form in dialog.findChildren(QFormLayout):
            for row in range(form.rowCount()):
                label = form.itemAt(row, QFormLayout.ItemRole.LabelRole)
                field = form.itemAt(row, QFormLayout.ItemRole.FieldRole)
                if label is not None and field is not None and label.widget().isVisible():
                    away = label.geometry().center().y() - field.geometry().center().y()
                    seen.append(abs(away))

    visit(person, lambda: DIALOGS[name](person), look)
    assert len(seen) >= 2
    assert max(seen) <= 1
