"""A part of a panel with a heading that folds it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.settings import Setting, Settings
from app.theme import icon
from app.words import tr


class Section(QWidget):
    """Heading and body; whether it is folded is remembered."""

    def __init__(self, settings: Settings, identity: str, title: str) -> None:
        super().__init__()
        self._settings = settings
        self._folded = Setting(f"panel/folded/{identity}", False)
        self.heading = QToolButton()
        self.heading.setObjectName("fold")
        self.heading.setText(title)
        self.heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.heading.setIconSize(QSize(12, 12))
        self.heading.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.body = QWidget()
        self.rows = QVBoxLayout(self.body)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.heading)
        column.addWidget(self.body)
        self._named: dict[str, str] | None = None
        self._title, self.opened = title, not settings.get(self._folded)
        self.heading.clicked.connect(self._toggle)
        self._show()

    def _toggle(self) -> None:
        self.opened = not self.opened
        self._settings.set(self._folded, not self.opened)
        self._show()

    def _show(self) -> None:
        self.body.setVisible(self.opened)
        tip = tr("Hide “{title}”") if self.opened else tr("Show “{title}”")
        name = tr("{title}: hide") if self.opened else tr("{title}: show")
        self.heading.setToolTip(tip.format(title=self._title))
        self.heading.setAccessibleName(name.format(title=self._title))
        if self._named is not None:
            self.heading.setIcon(
                icon("chevron_down" if self.opened else "chevron_right", self._named)
            )

    def dress(self, named: dict[str, str]) -> None:
        """Take over the theme's colours."""
        self._named = named
        self._show()
