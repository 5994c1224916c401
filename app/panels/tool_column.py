"""The tools at the left edge: one column, or more where the window is not high enough."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from app.words import tr

ICON = 20
BUTTON = 34
GAP = 2  # between buttons
GROUP_GAP = 11  # between groups; a thin line would add nothing

STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}


class ToolColumn(QWidget):
    """Every tool is always in sight. Tab goes to the tool in hand, arrow keys to its neighbours."""

    def __init__(self, groups: Sequence[Sequence[QAction]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Tools"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._sizes = tuple(len(group) for group in groups)
        self.buttons = [self._button(action) for group in groups for action in group]
        self._columns = 1
        self._place()

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setObjectName("tool")
        button.setAccessibleName(action.text())
        button.setIconSize(QSize(ICON, ICON))
        button.setFixedSize(BUTTON, BUTTON)
        button.installEventFilter(self)
        action.toggled.connect(self._follow)
        return button

    def _follow(self) -> None:
        """Let Tab reach the tool in hand, and the first one where that has no button."""
        active = next((b for b in self.buttons if b.isChecked()), self.buttons[0])
        for button in self.buttons:
            here = button is active
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if here else Qt.FocusPolicy.NoFocus)

    # -- layout --------------------------------------------------------------------------

    def _height(self, columns: int) -> int:
        rows = sum(-(-size // columns) for size in self._sizes)
        gaps = len(self._sizes) - 1
        return rows * (BUTTON + GAP) - GAP + gaps * (GROUP_GAP - GAP)

    def _fitting(self) -> int:
        """Return the fewest columns in which all tools are seen."""
        most = max(self._sizes)
        fitting = (n for n in range(1, most) if self._height(n) <= self.height())
        return next(fitting, most)

    def _place(self) -> None:
        top, at = 0, 0
        for size in self._sizes:
            for place in range(size):
                row, column = divmod(place, self._columns)
                left, down = column * (BUTTON + GAP), top + row * (BUTTON + GAP)
                self.buttons[at].setGeometry(QRect(left, down, BUTTON, BUTTON))
                at += 1
            rows = -(-size // self._columns)
            top += rows * (BUTTON + GAP) - GAP + GROUP_GAP
        self._follow()

    def sizeHint(self) -> QSize:
        return QSize(self._columns * (BUTTON + GAP) - GAP, self._height(self._columns))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._columns * (BUTTON + GAP) - GAP, self._height(max(self._sizes)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns = self._fitting()
        if columns != self._columns:
            self._columns = columns
            self._place()
            self.updateGeometry()

    # -- keys ----------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the arrow keys, which buttons use to move the focus alone."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = STEPS.get(Qt.Key(event.key()))
            if step is not None and watched in self.buttons:
                at = self.buttons.index(watched) + step
                ahead = self.buttons[at % len(self.buttons)]
                ahead.click()
                ahead.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)
