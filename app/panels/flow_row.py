"""A row of widgets that goes on below where it is too narrow, so that nothing is cut."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

GAP = 14
LINE_GAP = 6
MARGIN = 6  # on the left


class FlowRow(QWidget):
    """Takes what width there is. `spare` widgets inside the cells are left out before it wraps."""

    def __init__(self, least: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(least)
        self._cells: list[QWidget] = []
        self._spare: list[QWidget] = []
        self._rows: list[list[QWidget]] = []
        self._height = 0

    def fill(self, cells: Sequence[QWidget], spare: Sequence[QWidget]) -> None:
        """Show other widgets; those before are deleted."""
        for cell in self._cells:
            cell.hide()
            cell.deleteLater()
        self._cells, self._spare = list(cells), list(spare)
        for cell in self._cells:
            cell.setParent(self)
            cell.show()
        self.arrange()

    def arrange(self) -> None:
        """Put everything where it belongs; to be called when a cell's size has changed."""
        for widget in self._spare:
            widget.setVisible(True)
        if len(self._broken()) > 1:
            for widget in self._spare:
                widget.setVisible(False)
        top, rows = 0, self._broken()
        for row in rows:
            high = max(cell.sizeHint().height() for cell in row)
            left = MARGIN
            for cell in row:
                size = cell.sizeHint()
                wide = min(size.width(), max(self.width() - left, 0))
                cell.setGeometry(
                    QRect(left, top + (high - size.height()) // 2, wide, size.height())
                )
                left += size.width() + GAP
            top += high + LINE_GAP
        height = max(top - LINE_GAP, 0)
        if height != self._height:
            self._height = height
            self.updateGeometry()

    def _broken(self) -> list[list[QWidget]]:
        rows: list[list[QWidget]] = []
        left = MARGIN
        for cell in self._cells:
            wide = cell.sizeHint().width()
            if not rows or left + wide > self.width():
                rows.append([])
                left = MARGIN
            rows[-1].append(cell)
            left += wide + GAP
        return rows

    def sizeHint(self) -> QSize:
        return QSize(self.minimumWidth(), self._height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.arrange()
