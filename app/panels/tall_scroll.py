"""A scroll area that scrolls up and down only, and so is never narrower than what it holds."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QScrollArea, QWidget


class TallScroll(QScrollArea):
    """Asks for its content's width, whatever the font; its height is anyone's guess."""

    def __init__(self, content: QWidget, least: int = 0) -> None:
        super().__init__()
        self._least = least
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)

    def minimumSizeHint(self) -> QSize:
        content = self.widget()
        if content is None:
            return super().minimumSizeHint()
        bar = self.verticalScrollBar().sizeHint().width()
        width = content.minimumSizeHint().width() + bar
        return QSize(max(width, self._least), super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        content = self.widget()
        height = super().sizeHint().height() if content is None else content.sizeHint().height()
        return QSize(self.minimumSizeHint().width(), height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
