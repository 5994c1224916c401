"""All commands with their keys, which can be changed here."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.commands.command import Command
from app.commands.keys import changes, keys_of, refusal, remember, shown, with_keys
from app.dialogs.reset_row import ResetRow
from app.settings import Settings
from app.words import mark, tr

Group = tuple[str, tuple[Command, ...]]  # a menu's title and its commands
ID = Qt.ItemDataRole.UserRole

# What the mouse does, for the list alone.
MOUSE = (
    (mark("Wheel"), mark("Zoom at the pointer")),
    (mark("Space, middle button"), mark("Move the photo")),
    (mark("Arrow keys"), mark("Move the view")),
    ("\\", mark("Hold to see the photo before")),
    (mark("Shift, Alt, both"), mark("Add to the selection, subtract from it, keep what both have")),
)


class KeysDialog(QDialog):
    """Changes are remembered at once; closing the dialog keeps them."""

    def __init__(self, groups: Sequence[Group], settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.resize(620, 620)
        self._groups, self._settings = groups, settings
        self._commands = {command.id: command for _, group in groups for command in group}
        self._changed = changes(settings)
        self._build()
        self.bottom.changed(bool(self._changed))
        self._fill()

    # -- building ------------------------------------------------------------------------

    def _build(self) -> None:
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search commands or keys"))
        self.search.setAccessibleName(tr("Search commands or keys"))
        self.search.setToolTip(tr("Show only what contains this"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(tr("Commands"))
        self.tree.setToolTip(tr("Choose a command to change its keys"))
        self.tree.setHeaderLabels([tr("Command"), tr("Keys")])
        self.tree.setRootIsDecorated(False)
        self.tree.setColumnWidth(0, 360)
        self.tree.currentItemChanged.connect(lambda *_: self._show_current())
        self.note = QLabel()
        self.note.setObjectName("notes")
        self.note.setWordWrap(True)
        self.note.setMinimumHeight(self.note.fontMetrics().height() * 2)
        column = QVBoxLayout(self)
        column.addWidget(self.search)
        column.addWidget(self.tree, 1)
        column.addLayout(self._editor())
        column.addWidget(self.note)
        self.bottom = self._bottom()
        column.addLayout(self.bottom)

    def _editor(self) -> QHBoxLayout:
        self.edit = QKeySequenceEdit()
        self.edit.setMaximumSequenceLength(1)
        self.edit.setAccessibleName(tr("New keys"))
        self.edit.setToolTip(tr("Click here and press the new keys"))
        self.set_button = self._button(tr("Set"), tr("Give these keys to the command"), self._set)
        self.none_button = self._button(
            tr("None", "keys"), tr("Leave the command without keys"), self._clear
        )
        self.own_button = self._button(
            tr("Default"), tr("Go back to the command’s own keys"), self._own
        )
        row = QHBoxLayout()
        row.addWidget(self.edit, 1)
        for button in (self.set_button, self.none_button, self.own_button):
            row.addWidget(button)
        return row

    def _bottom(self) -> ResetRow:
        tips = (
            tr("Forget every change of the keys"),
            tr("Bring the changed keys back"),
            tr("Keep the keys as they are"),
        )
        row = ResetRow(tips, self._reset, self._change, self.accept)
        for button in (row.reset_button, row.undo_button):
            button.setAutoDefault(False)
        return row

    @staticmethod
    def _button(text: str, tip: str, pressed: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAutoDefault(False)  # Return belongs to the keys being entered
        button.clicked.connect(pressed)
        return button

    # -- showing -------------------------------------------------------------------------

    def _fill(self) -> None:
        chosen = self.current
        self.tree.clear()
        self._heads: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        for title, group in self._groups:
            head, items = self._head(title)
            for command in group:
                keys = ",  ".join(shown(key) for key in keys_of(command, self._changed))
                item = QTreeWidgetItem(head, [tr(command.text).rstrip("…"), keys])
                items.append(item)
                item.setData(0, ID, command.id)
                item.setToolTip(0, tr(command.tip))
                if command.id in self._changed:
                    font = item.font(1)
                    font.setBold(True)
                    item.setFont(1, font)
                if chosen is not None and command.id == chosen.id:
                    self.tree.setCurrentItem(item)
        head, items = self._head(tr("On the photo"))
        for keys, what in MOUSE:
            item = QTreeWidgetItem(head, [tr(what), tr(keys)])
            items.append(item)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.tree.expandAll()
        self._filter(self.search.text())
        self._show_current()

    def _head(self, title: str) -> tuple[QTreeWidgetItem, list[QTreeWidgetItem]]:
        """Add a bold line; returns it and the list of the lines below it, still empty."""
        head = QTreeWidgetItem(self.tree, [title.replace("&", "")])
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = head.font(0)
        font.setBold(True)
        head.setFont(0, font)
        self._heads.append((head, []))
        return self._heads[-1]

    def _filter(self, text: str) -> None:
        wanted = text.casefold().strip()
        for head, items in self._heads:
            found = [wanted in f"{item.text(0)} {item.text(1)}".casefold() for item in items]
            for item, fits in zip(items, found, strict=True):
                item.setHidden(not fits)
            head.setHidden(not any(found))

    @property
    def current(self) -> Command | None:
        """The chosen command."""
        item = self.tree.currentItem()
        return self._commands.get(str(item.data(0, ID))) if item is not None else None

    def _show_current(self) -> None:
        command = self.current
        for widget in (self.edit, self.set_button, self.none_button, self.own_button):
            widget.setEnabled(command is not None)
        self.own_button.setEnabled(command is not None and command.id in self._changed)
        keys = keys_of(command, self._changed) if command is not None else ()
        self.edit.setKeySequence(QKeySequence(keys[0]) if keys else QKeySequence())
        self.note.setText("" if command else tr("Choose a command, then press its new keys."))

    # -- doing ---------------------------------------------------------------------------

    def _set(self) -> None:
        command = self.current
        if command is None:
            return
        keys = self.edit.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        problem = refusal(self._commands.values(), self._changed, command.id, keys)
        if problem:
            self.note.setText(problem)
            return
        self._change(with_keys(command, self._changed, (keys,)))

    def _clear(self) -> None:
        if (command := self.current) is not None:
            self._change(with_keys(command, self._changed, ()))

    def _own(self) -> None:
        command = self.current
        if command is None:
            return
        without = {name: keys for name, keys in self._changed.items() if name != command.id}
        for keys in command.shortcuts:
            problem = refusal(self._commands.values(), without, command.id, keys)
            if problem:
                self.note.setText(problem)
                return
        self._change(without)

    def _reset(self) -> dict[str, tuple[str, ...]]:
        before = self._changed
        self._change({})
        self.note.setText(tr("All keys are back to default."))
        return before

    def _change(self, changed: dict[str, tuple[str, ...]]) -> None:
        self._changed = changed
        remember(self._settings, changed)
        self.bottom.changed(bool(changed))
        self._fill()
