"""Where to clean up: the selection, what was retouched, or the whole photo."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from app.cleanup.region import Where
from app.cleanup.session import Cleanup
from app.words import mark, tr

WHERE = (
    (Where.SELECTION, mark("Selection"), mark("Clean up what is selected")),
    (Where.EDITS, mark("My edits"), mark("Clean up what you painted or retouched since opening")),
    (Where.FRAME, mark("Whole photo"), mark("Clean up the whole photo")),
)


class WhereRow(QWidget):
    """One button for each place; only those that there are can be pressed."""

    def __init__(self, cleanup: Cleanup) -> None:
        super().__init__()
        self._cleanup = cleanup
        self._group = QButtonGroup(self)
        self.buttons: dict[Where, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for place, (where, text, tip) in zip(("first", "middle", "last"), WHERE, strict=True):
            button = QPushButton(tr(text))
            button.setObjectName("choice")
            button.setProperty("place", place)
            button.setCheckable(True)
            button.setToolTip(tr(tip))
            button.setAccessibleName(tr("Where: {text}").format(text=tr(text)))
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _=False, where=where: cleanup.choose_where(where))
            self._group.addButton(button)
            row.addWidget(button)
            self.buttons[where] = button

    def refresh(self) -> None:
        """Bring the buttons up to date."""
        for where, button in self.buttons.items():
            button.setEnabled(self._cleanup.has(where))
            button.setChecked(where is self._cleanup.where)
