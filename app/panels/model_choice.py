"""Which model: the one that suits the picture, or one by name."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox

from app.cleanup.shelf import AUTOMATIC, Shelf
from app.panels.model_cards import LINE, MARK, REASON, WIDTH, CardDelegate
from glean_core.zoo import Model, ModelCard

UNKNOWN = "Suggested for the photo"  # which one is not known yet


def card_line(card: ModelCard) -> str:
    """Say in one line what a model is for."""
    return (
        f"{card.domain.capitalize()} · working size {card.out_size} px · "
        f"factor {card.factor} · {card.licence}"
    )


def model_words(shelf: Shelf) -> str:
    """Say why this model, and what it is for."""
    if shelf.model is None:
        return "No model is installed." if shelf.searched else "Looking for models…"
    if not shelf.automatic:
        return card_line(shelf.model.card)
    if shelf.suggestion is None:
        return "Chosen for what is on the photo."
    return f"{shelf.suggestion.reason}\n{card_line(shelf.model.card)}"


class ModelChoice(QComboBox):
    """A list whose first entry leaves the choice to the picture."""

    picked = Signal(str)  # a model's name, or AUTOMATIC

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("Model")
        self.setToolTip("The model that makes the new pixels")
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setItemDelegate(CardDelegate(self))
        self.view().setMinimumWidth(WIDTH)
        self._listed: list[Model] = []
        self.activated.connect(lambda at: self.picked.emit(str(self.itemData(at))))

    def show_models(self, shelf: Shelf) -> None:
        """List what is on the shelf and mark what is in use."""
        if self._listed != shelf.models:  # an open list is not built anew for a suggestion
            self._list(shelf.models)
        self.setEnabled(bool(shelf.models))
        if shelf.model is None:
            return
        known = shelf.automatic and shelf.suggestion is not None
        self.setItemText(0, f"Suggested: {shelf.model.card.title}" if known else UNKNOWN)
        wanted = AUTOMATIC if shelf.automatic else shelf.model.card.name
        self.setCurrentIndex(self.findData(wanted))
        self._mark(shelf)

    def _list(self, models: list[Model]) -> None:
        self._listed = list(models)
        self.clear()
        if not models:
            return
        self.addItem(UNKNOWN, AUTOMATIC)
        self.setItemData(0, "The program chooses, for each region anew", LINE)
        tip = "The model that suits what is on the photo"
        self.setItemData(0, tip, Qt.ItemDataRole.ToolTipRole)
        for model in models:
            self.addItem(model.card.title, model.card.name)
            tip = "\n".join((card_line(model.card), model.card.description, *model.card.limits))
            at = self.count() - 1
            self.setItemData(at, tip.strip(), Qt.ItemDataRole.ToolTipRole)
            self.setItemData(at, card_line(model.card), LINE)

    def _mark(self, shelf: Shelf) -> None:
        """Put a mark on the card of the model that suits the photo, with the reason."""
        advice = shelf.advice
        suggested = advice.model.card.name if advice is not None else None
        for at in range(1, self.count()):
            is_it = self.itemData(at) == suggested
            own = self._listed[at - 1].origin == "local"
            self.setItemData(at, "Suggested" if is_it else "Added by you" if own else "", MARK)
            reason = advice.reason if is_it and advice is not None else ""
            self.setItemData(at, reason, REASON)
            words = [self.itemText(at), str(self.itemData(at, LINE)), reason]
            told = ", ".join(filter(None, ["Suggested" if is_it else "", *words]))
            self.setItemData(at, told, Qt.ItemDataRole.AccessibleTextRole)
