"""The table of a batch's photos: filter, selection, keys and the menu of a row."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QPushButton,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.batch.listing import Which
from app.batch.session import FolderSession
from app.batch.thumbnails import Thumbnails
from app.dialogs.folder.empty_place import EmptyPlace
from app.dialogs.folder.photo_model import (
    MARK,
    NOTE,
    PHOTO,
    SIZE,
    STATE,
    STATES,
    THUMB,
    Index,
    PhotoModel,
)
from app.words import mark, number, tr
from glean_core.restoration.batch import Row

FILTERS = {
    Which.ALL: (mark("All"), mark("Show all photos")),
    Which.DONE: (mark("Done"), mark("Show only photos that have a result")),
    Which.FAILED: (mark("Failed"), mark("Show only photos that could not be done, and why")),
}


class Table(QTableView):
    """Rows that Return opens, too."""

    opened = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)


class NoteDelegate(QStyledItemDelegate):
    """Shows how a sentence begins; a name is cut in its middle."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideRight


class PhotoTable(QWidget):
    """Shows what the session lists."""

    open_asked = Signal(object)  # Path of a file

    def __init__(self, session: FolderSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.thumbnails = Thumbnails(THUMB, self)
        self.model = PhotoModel(session.listing, self.thumbnails, self)
        self.table = self._table()
        self.empty = EmptyPlace()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(self._filters())
        column.addWidget(self.stack, 1)
        session.photos_changed.connect(self.refresh)
        session.runner.progressed.connect(self._show_status)
        self.refresh()

    def _table(self) -> Table:
        table = Table()
        table.setModel(self.model)
        table.setAccessibleName(tr("Photos of the folder"))
        table.setToolTip(tr("Double click or Return opens a result"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setIconSize(THUMB)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        rows = table.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)  # none is measured
        rows.setDefaultSectionSize(max(THUMB.height() + 8, table.fontMetrics().height() + 14))
        head = table.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(PHOTO, QHeaderView.ResizeMode.Interactive)
        metrics = table.fontMetrics()
        widest = max(metrics.horizontalAdvance(tr(words)) for words, _, _ in STATES.values())
        head.resizeSection(STATE, widest + MARK + metrics.horizontalAdvance(", 00 %") + 34)
        head.resizeSection(SIZE, metrics.horizontalAdvance("00000 × 00000") + 24)
        head.resizeSection(PHOTO, THUMB.width() + metrics.averageCharWidth() * 26)
        head.setSectionResizeMode(NOTE, QHeaderView.ResizeMode.Stretch)
        table.setItemDelegateForColumn(NOTE, NoteDelegate(table))
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._ask_menu)
        table.doubleClicked.connect(lambda index: self._open(index.row()))
        table.opened.connect(self._open)
        return table

    def _filters(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        self.filters: dict[Which, QPushButton] = {}
        places = {Which.ALL: "first", Which.FAILED: "last"}
        for which, (_, tip) in FILTERS.items():
            button = QPushButton()
            button.setObjectName("choice")
            button.setProperty("place", places.get(which, "middle"))
            button.setProperty("wide", "true")
            button.setCheckable(True)
            button.setChecked(which is Which.ALL)
            button.setToolTip(tr(tip))
            button.clicked.connect(lambda _=False, which=which: self.show_only(which))
            self._group.addButton(button)
            self.filters[which] = button
            row.addWidget(button)
        row.addStretch(1)
        return row

    def show_only(self, which: Which) -> None:
        """Show all photos, or those of one state."""
        self.filters[which].setChecked(True)
        self.model.show_only(which)
        self.refresh()

    def refresh(self) -> None:
        """Bring table, counts and selection up to date."""
        chosen = self._chosen()
        self.model.refresh()
        if chosen is not None and self._chosen() != chosen:
            place = self._session.listing.place_of(chosen, self.model.which)
            if place is None:
                self.table.clearSelection()
            else:
                self.table.selectRow(place)
        for which, button in self.filters.items():
            words = tr(FILTERS[which][0])
            button.setText(f"{words}  {number(self._session.listing.count(which))}")
        empty = self.model.rowCount() == 0
        self.empty.say(*self._nothing())
        self.stack.setCurrentWidget(self.empty if empty else self.table)

    def _chosen(self) -> Path | None:
        row = self.model.row(self.table.currentIndex().row())
        return None if row is None else row.source

    def _nothing(self) -> tuple[str, str]:
        """Why there is no photo, and what to do about it."""
        if self.model.which is not Which.ALL:
            return "", tr("There is no such photo yet.")
        if self._session.scan.looking:
            return "", tr("Looking for photos…")
        if self._session.choices.input:
            return "", tr("There is no photo in this folder.")
        return tr("Drop a folder here"), tr("Its photos stay as they are; larger copies are made.")

    def _show_status(self) -> None:
        runner = self._session.runner
        self.model.show_status(runner.status if runner.running else None)

    # -- what a row can do ---------------------------------------------------------------

    def _result(self, row: Row) -> Path | None:
        if row.state != "done" or row.output is None:
            return None
        return Path(self._session.running_choices.output) / row.output

    def _open(self, at: int) -> None:
        row = self.model.row(at)
        result = None if row is None else self._result(row)
        if result is not None:
            self.open_asked.emit(result)

    def menu_of(self, at: int) -> QMenu | None:
        """Return the menu of a row."""
        row = self.model.row(at)
        if row is None:
            return None
        result = self._result(row)
        photo = Path(self._session.choices.input) / row.source
        menu = QMenu(self)
        for text, path, show in (
            (tr("Open the result"), result, False),
            (tr("Show the result in its folder"), result, True),
            (tr("Open the photo"), photo, False),
            (tr("Show the photo in its folder"), photo, True),
        ):
            action = menu.addAction(text)
            action.setEnabled(path is not None)
            if path is not None:
                action.triggered.connect(lambda _=False, path=path, show=show: self._go(path, show))
        return menu

    def _go(self, path: Path, show: bool) -> None:
        if show:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
        else:
            self.open_asked.emit(path)

    def _ask_menu(self, at: QPoint) -> None:
        index = self.table.indexAt(at)
        if not index.isValid():
            index = self.table.currentIndex()  # by the keyboard's own key
        menu = self.menu_of(index.row())
        if menu is not None:
            menu.exec(self.table.viewport().mapToGlobal(at))
            menu.deleteLater()

    def dress(self, named: dict[str, str]) -> None:
        """Take over the theme's colours."""
        self.model.dress(named)
        self.empty.dress(named)
