"""The page before a photo is open: drop area, samples, recent files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImageReader, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.samples import Sample, list_samples
from app.settings import Settings
from app.theme import pixmap
from app.words import tr

THUMB = QSize(164, 120)
RECENT_SHOWN = 6
SIDE = 40  # pixels left and right


class StartPage(QWidget):
    """Says what to do and offers something to do it with."""

    open_pressed = Signal()
    paste_pressed = Signal()
    recent_pressed = Signal(object)  # Path
    sample_pressed = Signal(object)  # Sample

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setObjectName("start")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Start page"))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(SIDE, 32, SIDE, 28)
        column.setSpacing(14)
        self.drop = self._drop_area()
        column.addWidget(self.drop, 1)
        column.addSpacing(6)
        self._lower = lower = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        lower.setSpacing(32)
        self._offered = self._samples()
        lower.addLayout(self._offered)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        lower.addLayout(self._recent, 1)
        column.addLayout(lower)
        self._scroll(inside)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the recent photos below the samples where both don't fit beside each other."""
        super().resizeEvent(event)
        least = self._offered.minimumSize().width() + self._recent.minimumSize().width()
        directions = QBoxLayout.Direction
        beside = least + self._lower.spacing() + 2 * SIDE <= event.size().width()
        self._lower.setDirection(directions.LeftToRight if beside else directions.TopToBottom)

    def _scroll(self, inside: QWidget) -> None:
        """Let a small window show a part of the page instead of growing."""
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(area)

    def _drop_area(self) -> QFrame:
        frame = QFrame()
        frame.setObjectName("drop")
        frame.setMinimumHeight(220)
        inside = QVBoxLayout(frame)
        inside.setSpacing(10)
        self._picture = QLabel()
        title = QLabel(tr("Drop a photo here"))
        title.setObjectName("title")
        hint = QLabel(
            tr("Select what looks badly retouched, press Clean up, and it looks real again.")
        )
        hint.setObjectName("hint")
        for label in (self._picture, title, hint):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        hint.setWordWrap(True)
        self.open_button = QPushButton(tr("Open photo…"))
        self.open_button.setObjectName("primary")
        self.open_button.setToolTip(tr("Open a photo from this computer (Ctrl+O)"))
        self.open_button.clicked.connect(self.open_pressed)
        paste = QPushButton(tr("Paste"))
        paste.setToolTip(tr("Open the picture from the clipboard (Ctrl+V)"))
        paste.clicked.connect(self.paste_pressed)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.open_button)
        buttons.addWidget(paste)
        buttons.addStretch(1)
        inside.addStretch(1)
        for widget in (self._picture, title, hint):
            inside.addWidget(widget)
        inside.addSpacing(8)
        inside.addLayout(buttons)
        inside.addStretch(1)
        return frame

    def _samples(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        self.sample_buttons: list[QToolButton] = []
        samples = list_samples()
        if not samples:
            return column
        heading = QLabel(tr("Or try a sample: open the first one and press Clean up"))
        heading.setObjectName("heading")
        heading.setWordWrap(True)
        column.addWidget(heading)
        row = QHBoxLayout()
        row.setSpacing(12)
        for sample in samples:
            row.addWidget(self._sample(sample))
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        return column

    def _sample(self, sample: Sample) -> QToolButton:
        button = QToolButton()
        button.setObjectName("card")
        button.setIcon(QIcon(_thumbnail(sample.path)))
        button.setIconSize(THUMB)
        button.setText(sample.title)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setToolTip(
            tr("Open {name}; the sample itself stays as it is").format(name=sample.path.name)
        )
        button.setAccessibleName(tr("Sample photo: {title}").format(title=sample.title))
        button.clicked.connect(lambda: self.sample_pressed.emit(sample))
        self.sample_buttons.append(button)
        return button

    def refresh(self) -> None:
        """List the recent files anew."""
        while (item := self._recent.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self.recent_buttons: list[QPushButton] = []
        heading = QLabel(tr("Recent photos"))
        heading.setObjectName("heading")
        self._recent.addWidget(heading)
        self._recent.addSpacing(6)
        paths = self._settings.recent()[:RECENT_SHOWN]
        for path in paths:
            self._recent.addWidget(self._link(path))
        if not paths:
            nothing = QLabel(tr("Photos you open will be listed here."))
            nothing.setObjectName("hint")
            nothing.setWordWrap(True)
            self._recent.addWidget(nothing)
        self._recent.addStretch(1)

    def _link(self, path: Path) -> QPushButton:
        button = QPushButton(path.name)
        button.setObjectName("link")
        button.setToolTip(str(path))
        button.setAccessibleName(tr("Recent photo: {name}").format(name=path.name))
        button.clicked.connect(lambda: self.recent_pressed.emit(path))
        self.recent_buttons.append(button)
        return button

    def set_hot(self, hot: bool) -> None:
        """Light up while a photo is dragged over the window."""
        self.drop.setProperty("hot", "true" if hot else "false")
        self.drop.style().unpolish(self.drop)
        self.drop.style().polish(self.drop)

    def dress(self, named: dict[str, str]) -> None:
        """Take over the theme's colours."""
        self._picture.setPixmap(pixmap("photo", named["dim"], 56, self.devicePixelRatioF()))


def _thumbnail(path: Path) -> QPixmap:
    """Read a sample small: Qt's reader shrinks a JPEG while it decodes."""
    reader = QImageReader(str(path))
    size = reader.size()
    if size.isValid():
        reader.setScaledSize(size.scaled(THUMB, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    whole = QPixmap.fromImage(reader.read())
    left = (whole.width() - THUMB.width()) // 2
    top = (whole.height() - THUMB.height()) // 2
    return whole.copy(left, max(top, 0), THUMB.width(), THUMB.height())
