"""The last row of a dialog of settings: all back to default, an undo for that, and Close."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QPushButton

from app.words import tr


class ResetRow(QHBoxLayout):
    """The undo is there from a reset until the next change, of which `changed` is told."""

    def __init__(
        self,
        tips: tuple[str, str, str],
        reset: Callable[[], Any],
        put_back: Callable[[Any], None],
        close: Callable[[], object],
    ) -> None:
        """tips: of reset, undo and close. reset: returns what `put_back` needs."""
        super().__init__()
        self._resets, self._puts_back = reset, put_back
        self._before: Any = None
        self.reset_button = self._button(tr("All back to default"), tips[0], self._reset)
        self.undo_button = self._button(tr("Undo"), tips[1], self._undo)
        self.undo_button.hide()
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.button(QDialogButtonBox.StandardButton.Close).setToolTip(tips[2])
        box.rejected.connect(close)
        self.addWidget(self.reset_button)
        self.addWidget(self.undo_button)
        self.addStretch(1)
        self.addWidget(box)

    @staticmethod
    def _button(text: str, tip: str, pressed: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.clicked.connect(pressed)
        return button

    def changed(self, differs: bool) -> None:
        """Take the undo away; `differs`: whether there is anything to put back to default."""
        self._before = None
        self.undo_button.hide()
        self.reset_button.setEnabled(differs)

    def _reset(self) -> None:
        self._before = self._resets()
        self.undo_button.show()
        self.undo_button.setFocus()

    def _undo(self) -> None:
        before, self._before = self._before, None
        self._puts_back(before)
