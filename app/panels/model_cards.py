"""Models as cards in the list that drops down: what they are for, and which one is suggested."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

Index = QModelIndex | QPersistentModelIndex

LINE = Qt.ItemDataRole.UserRole + 1  # what it is for, in one line
MARK = Qt.ItemDataRole.UserRole + 2  # a word in the corner
REASON = Qt.ItemDataRole.UserRole + 3  # why it is suggested

WIDTH = 380
PADDING = 10
GAP = 3


class CardDelegate(QStyledItemDelegate):
    """Draws title, line and reason below each other, the mark beside the title."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        height = QFontMetrics(option.font).height()
        lines = 1 + sum(bool(index.data(role)) for role in (LINE, REASON))
        return QSize(WIDTH, lines * (height + GAP) - GAP + 2 * PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        palette = option.palette
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        plate = option.rect.adjusted(2, 2, -2, -2)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(QPalette.ColorRole.Highlight))
            painter.drawRoundedRect(plate, 6, 6)
        ink = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        strong, faint = palette.color(ink), palette.color(ink)
        faint.setAlphaF(0.78)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(option.font)
        line = QRect(option.rect.left() + PADDING, option.rect.top() + PADDING, 0, 0)
        line.setSize(QSize(option.rect.width() - 2 * PADDING, metrics.height()))
        mark = str(index.data(MARK) or "")
        beside = metrics.horizontalAdvance(mark) + 10 if mark else 0
        painter.setPen(faint)
        painter.setFont(option.font)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, mark)
        painter.setPen(strong)
        painter.setFont(bold)
        self._write(painter, line.adjusted(0, 0, -beside, 0), str(index.data() or ""))
        painter.setPen(faint)
        painter.setFont(option.font)
        for role in (LINE, REASON):
            text = str(index.data(role) or "")
            if text:
                line.translate(0, metrics.height() + GAP)
                self._write(painter, line, text)
        painter.restore()

    @staticmethod
    def _write(painter: QPainter, rect: QRect, text: str) -> None:
        short = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, short)
