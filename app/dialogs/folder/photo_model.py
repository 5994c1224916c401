"""The photos of a batch as rows of a table; only the pages in sight are held."""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPixmap

from app.batch.listing import Listing, Which
from app.batch.thumbnails import Thumbnails
from app.core_words import told
from app.pictures import SHARP
from app.theme import pixmap
from app.words import mark, number, tr
from glean_core.restoration.batch import Row, Status, shown

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
PHOTO, STATE, SIZE, NOTE = range(4)
TITLES = (mark("Photo"), mark("State"), mark("Result"), mark("Note"))
THUMB = QSize(60, 44)
MARK = 18  # pixels of a state's icon
PAGE = 64  # rows
PAGES = 24  # held
# By state: words, icon, and a colour of the theme.
STATES = {
    "new": (mark("Waiting"), "state_waiting", "dim"),
    "working": (mark("In work"), "state_working", "focus"),
    "done": (mark("Done"), "check", "good"),
    "skipped": (mark("Skipped"), "state_skipped", "dim"),
    "failed": (mark("Failed"), "close", "warning"),
}


class PhotoModel(QAbstractTableModel):
    """Reads from a `Listing` what is looked at."""

    def __init__(
        self, listing: Listing, thumbnails: Thumbnails, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._listing = listing
        self._thumbnails = thumbnails
        self.which = Which.ALL
        self._count = listing.count()
        self._pages: OrderedDict[int, list[Row]] = OrderedDict()
        self._current, self._fraction = "", 0.0
        self._icons: dict[str, QPixmap] = {}
        self._colours: dict[str, QColor] = {}
        self._blank = QPixmap()
        thumbnails.ready.connect(self._show_thumbnail)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(TITLES)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if role == Role.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return tr(TITLES[section])
        return None

    def row(self, at: int) -> Row | None:
        """Return a row; None for one that isn't there."""
        if not 0 <= at < self._count:
            return None
        at_page = at // PAGE
        page = self._pages.get(at_page)
        if page is None:
            page = self._listing.page(self.which, at_page * PAGE, PAGE)
            self._pages[at_page] = page
            while len(self._pages) > PAGES:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(at_page)
        return page[at % PAGE] if at % PAGE < len(page) else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        column = index.column()
        if role == Role.DisplayRole:
            return self._text(row, column)
        if role == Role.DecorationRole:
            return self._picture(row, column)
        if role == Role.ForegroundRole and column == STATE:
            return self._colours.get(STATES[self._state(row)][2])
        if role == Role.ToolTipRole:
            return self._tip(row)
        if role == Role.AccessibleTextRole and column == PHOTO:
            words = (self._text(row, each) for each in range(len(TITLES)))
            return ", ".join(filter(None, words))
        return None

    def _state(self, row: Row) -> str:
        in_work = row.state == "new" and self._current and shown(row.source) == self._current
        return "working" if in_work else row.state

    def _text(self, row: Row, column: int) -> str:
        if column == PHOTO:
            return shown(row.source)
        if column == STATE:
            state = self._state(row)
            words = tr(STATES[state][0])
            if state == "working" and self._fraction > 0:
                return f"{words}, {number(100 * self._fraction)} %"
            return words
        if column == SIZE:
            return f"{row.size[1]} × {row.size[0]}" if row.size is not None else ""
        return told(row.reason)

    def _tip(self, row: Row) -> str:
        lines = [shown(row.source), self._text(row, STATE)]
        if row.output is not None:
            lines.append(tr("Result: {name}").format(name=shown(row.output)))
        return "\n".join(filter(None, (*lines, told(row.reason))))

    def _picture(self, row: Row, column: int) -> QPixmap | None:
        if column == PHOTO:
            return self._thumbnails.of(row.source) or self._blank
        return self._icons.get(self._state(row)) if column == STATE else None

    # -- changes -------------------------------------------------------------------------

    def show_only(self, which: Which) -> None:
        """Show all photos, or those of one state."""
        self.beginResetModel()
        self.which = which
        self._pages.clear()
        self._count = self._listing.count(which)
        self.endResetModel()

    def refresh(self) -> None:
        """Bring the table up to date with the listing, without a jump of what is in sight."""
        self._pages.clear()
        count, before = self._listing.count(self.which), self._count
        if count > before:
            self.beginInsertRows(QModelIndex(), before, count - 1)
            self._count = count
            self.endInsertRows()
        elif count < before:
            self.beginRemoveRows(QModelIndex(), count, before - 1)
            self._count = count
            self.endRemoveRows()
        self._tell_all()

    def show_status(self, status: Status | None) -> None:
        """Mark the photo that is in the model."""
        current = status.current if status is not None else ""
        fraction = status.fraction if status is not None else 0.0
        if (current, fraction) != (self._current, self._fraction):
            self._current, self._fraction = current, fraction
            self._tell_all()

    def _tell_all(self) -> None:
        if self._count:
            self.dataChanged.emit(self.index(0, 0), self.index(self._count - 1, NOTE))

    def _show_thumbnail(self, source: Path) -> None:
        for at_page, page in self._pages.items():
            for at, row in enumerate(page):
                if row.source == source:
                    index = self.index(at_page * PAGE + at, PHOTO)
                    self.dataChanged.emit(index, index, [Role.DecorationRole])
                    return

    def dress(self, named: dict[str, str]) -> None:
        """Draw the icons in the theme's colours."""
        self._colours = {name: QColor(named[name]) for _, _, name in STATES.values()}
        self._icons = {
            state: pixmap(drawing, named[name], MARK, SHARP)
            for state, (_, drawing, name) in STATES.items()
        }
        blank = QPixmap(THUMB * SHARP)
        blank.fill(QColor(named["hover"]))
        blank.setDevicePixelRatio(SHARP)
        self._blank = blank
        self._tell_all()
