"""Lists of models as cards, of which a batch uses one or two."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from app.panels.model_cards import LINE, WIDTH, CardDelegate
from app.panels.model_choice import card_line
from glean_core.zoo import Model


class ModelBox(QComboBox):
    """First an entry without a model, then the models; its value is a model's name or empty."""

    def __init__(self, name: str, tip: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setToolTip(tip)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(14)
        self.setItemDelegate(CardDelegate(self))
        self.view().setMinimumWidth(WIDTH)

    def show_models(self, first: str, about: str, models: Sequence[Model], chosen: str) -> None:
        """List models; one that isn't there any more stays chosen under its name."""
        self.blockSignals(True)
        self.clear()
        self._add(first, "", about)
        for model in models:
            self._add(model.card.title, model.card.name, card_line(model.card))
            tip = "\n".join((model.card.description, *model.card.limits)).strip()
            self.setItemData(self.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        if self.findData(chosen) < 0:
            self._add(chosen, chosen, "")
        self.setCurrentIndex(self.findData(chosen))
        self.blockSignals(False)

    def _add(self, title: str, name: str, about: str) -> None:
        self.addItem(title, name)
        at = self.count() - 1
        self.setItemData(at, about, LINE)
        spoken = ", ".join(filter(None, (title, about)))
        self.setItemData(at, spoken, Qt.ItemDataRole.AccessibleTextRole)

    @property
    def chosen(self) -> str:
        """The chosen model's name; empty for the first entry."""
        return str(self.currentData() or "")
