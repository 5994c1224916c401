"""The list of the Models dialog: models, files that are no use, and what can be fetched."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyleOptionViewItem,
)

from app.panels.model_cards import LINE, MARK, PADDING, WIDTH, CardDelegate, Index
from app.words import tr

LETTERS = 42  # of a card's line that are seen, whatever their size
KEY = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Row:
    """A card of the list; a heading has no key and can't be chosen."""

    key: str
    title: str
    line: str = ""
    mark: str = ""


class RowDelegate(CardDelegate):
    """Draws cards, and between them headings."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if index.data(KEY):
            return super().sizeHint(option, index)
        return QSize(WIDTH, option.fontMetrics.height() + PADDING + 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if index.data(KEY):
            super().paint(painter, option, index)
            return
        painter.save()
        ink = option.palette.color(QPalette.ColorRole.Text)
        ink.setAlphaF(0.78)
        painter.setPen(ink)
        painter.setFont(option.font)
        place = option.rect.adjusted(PADDING, 0, -PADDING, -4)
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        painter.drawText(place, align, str(index.data() or ""))
        painter.restore()


class ModelList(QListWidget):
    """Shows rows; what is chosen stays chosen when they change."""

    chosen = Signal(str)  # the key of a row, "" for none

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Models"))
        self.setToolTip(tr("Choose a model to see what it can do"))
        self.setItemDelegate(RowDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        wide = self.fontMetrics().averageCharWidth() * LETTERS
        self.setMinimumWidth(max(WIDTH, wide) + 30)
        self._rows: tuple[Row, ...] = ()
        self.currentItemChanged.connect(lambda now, before: self.chosen.emit(self.key))

    @property
    def key(self) -> str:
        item = self.currentItem()
        return "" if item is None else str(item.data(KEY) or "")

    def choose(self, key: str) -> bool:
        """Choose the row with a key; False where there is none."""
        for at in range(self.count()):
            if key and self.item(at).data(KEY) == key:
                self.setCurrentRow(at)
                return True
        return False

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Take Home to the first card: what stands above it is a heading."""
        if action == QAbstractItemView.CursorAction.MoveHome:
            first = next((at for at in range(self.count()) if self.item(at).data(KEY)), 0)
            return self.model().index(first, 0)
        return super().moveCursor(action, modifiers)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Take over rows; only what a row says may change while the list stays as it is."""
        if [row.key for row in rows] != [row.key for row in self._rows]:
            self._build(rows)
        for at, row in enumerate(rows):
            self._fill(self.item(at), row)
        self._rows = tuple(rows)

    def _build(self, rows: Sequence[Row]) -> None:
        key, at = self.key, self.currentRow()
        self.blockSignals(True)
        self.clear()
        for row in rows:
            item = QListWidgetItem()
            item.setData(KEY, row.key)
            if not row.key:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(item)
        self.blockSignals(False)
        if not self.choose(key):
            self._choose_near(max(at, 0))

    def _choose_near(self, at: int) -> None:
        """Choose the card that has come to a place, or the one before it."""
        cards = [n for n in range(self.count()) if self.item(n).data(KEY)]
        after = [n for n in cards if n >= at]
        if cards:
            self.setCurrentRow(after[0] if after else cards[-1])

    @staticmethod
    def _fill(item: QListWidgetItem, row: Row) -> None:
        item.setText(row.title)
        item.setData(LINE, row.line)
        item.setData(MARK, row.mark)
        spoken = ", ".join(filter(None, (row.title, row.mark, row.line)))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
