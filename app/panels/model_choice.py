"""Which model: the one that suits the picture, or one by name."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox

from app.cleanup.shelf import AUTOMATIC, Shelf
from app.core_words import told
from app.panels.model_cards import LINE, MARK, REASON, WIDTH, CardDelegate
from app.words import mark, tr
from glean_core.zoo import Model, ModelCard

DOMAINS = {"portrait": mark("Portrait"), "photo": mark("Photo"), "cat": mark("Cat")}
UNKNOWN = mark("Suggested for the photo")  # which one is not known yet


def domain_words(domain: str) -> str:
    """Say what a model was trained on; what the program doesn't know stays as it is written."""
    return tr(DOMAINS[domain]) if domain in DOMAINS else domain.capitalize()


def card_line(card: ModelCard) -> str:
    """Say in one line what a model is for."""
    return tr("{domain} · working size {size} px · factor {factor} · {licence}").format(
        domain=domain_words(card.domain),
        size=card.out_size,
        factor=card.factor,
        licence=card.licence,
    )


def model_words(shelf: Shelf) -> str:
    """Say why this model, and what it is for."""
    if shelf.model is None:
        return tr("No model is installed.") if shelf.searched else tr("Looking for models…")
    if not shelf.automatic:
        return card_line(shelf.model.card)
    if shelf.suggestion is None:
        return tr("Chosen for what is on the photo.")
    return f"{told(shelf.suggestion.reason)}\n{card_line(shelf.model.card)}"


class ModelChoice(QComboBox):
    """A list whose first entry leaves the choice to the picture."""

    picked = Signal(str)  # a model's name, or AUTOMATIC

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Model"))
        self.setToolTip(tr("The model that makes the new pixels"))
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
        self.setItemText(
            0,
            tr("Suggested: {title}").format(title=shelf.model.card.title) if known else tr(UNKNOWN),
        )
        wanted = AUTOMATIC if shelf.automatic else shelf.model.card.name
        self.setCurrentIndex(self.findData(wanted))
        self._mark(shelf)

    def _list(self, models: list[Model]) -> None:
        self._listed = list(models)
        self.clear()
        if not models:
            return
        self.addItem(tr(UNKNOWN), AUTOMATIC)
        self.setItemData(0, tr("The program chooses, for each region anew"), LINE)
        tip = tr("The model that suits what is on the photo")
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
            self.setItemData(
                at, tr("Suggested") if is_it else tr("Added by you") if own else "", MARK
            )
            reason = told(advice.reason) if is_it and advice is not None else ""
            self.setItemData(at, reason, REASON)
            words = [self.itemText(at), str(self.itemData(at, LINE)), reason]
            spoken = ", ".join(filter(None, [tr("Suggested") if is_it else "", *words]))
            self.setItemData(at, spoken, Qt.ItemDataRole.AccessibleTextRole)
