"""The Torch pack dialog: what is here, what there is, and a file of one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.dialogs.models.work_strip import WorkStrip
from app.dialogs.packs import asking
from app.models.pace import size_in_words
from app.packs.store import PackStore, is_in_use, pack_here, pack_store
from app.packs.words import state_in_words, title_of
from app.settings import FOLDER, Settings
from app.words import tr
from app.workspace import Workspace
from glean_core.packs import PackFile

if TYPE_CHECKING:  # networking isn't needed before somebody asks
    from glean_core.updates.release import Pack


class PackDialog(QDialog):
    """Stays beside the window; a download goes on when it is closed."""

    def __init__(self, store: PackStore, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        from glean_core.packs.download import has_channel

        self.store, self._settings = store, settings
        self.setWindowTitle(tr("Torch pack"))
        self.setMinimumWidth(560)
        self._has_channel = has_channel()
        self._build()
        store.changed.connect(self.refresh)
        store.said.connect(self.say)
        # Queued: the job that asks is over before its question is answered.
        store.asked.connect(self._ask, Qt.ConnectionType.QueuedConnection)
        self.refresh()

    # -- building ------------------------------------------------------------------------

    def _build(self) -> None:
        self.state = _label("heading")
        about = _label()
        about.setText(
            tr(
                "The program runs its own models without it. With torch it runs published models, "
                "too, and some others; with the pack for NVIDIA cards, the graphics card does the "
                "work."
            )
        )
        self.source = _label("hint")
        self.offers = QVBoxLayout()
        self.note = _label("notes")
        self.note.setAccessibleName(tr("Notes"))
        self.note.hide()
        stop = tr("Give up what is being done; what was downloaded is kept")
        self.strip = WorkStrip(self.store.queue, tr("Stop"), stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(self.state)
        column.addWidget(about)
        column.addLayout(self.offers)
        column.addWidget(self.source)
        column.addWidget(self.note)
        column.addStretch(1)
        column.addWidget(self.strip)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        self.look = QPushButton(tr("Look for packs"))
        self.look.setToolTip(tr("Ask the makers of the program once; nothing is downloaded yet"))
        self.look.clicked.connect(self.store.ask)
        self.look.setVisible(self._has_channel)
        self.file = QPushButton(tr("Add from file…"))
        self.file.setToolTip(tr("Add a pack that you have got as a file, .zip"))
        self.file.clicked.connect(self._choose)
        self.remove = QPushButton(tr("Remove…"))
        self.remove.setToolTip(tr("Delete the pack from this computer"))
        self.remove.clicked.connect(self._remove)
        close = QPushButton(tr("Close"))
        close.setToolTip(tr("Close; downloads go on (Esc)"))
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        for button in (self.look, self.file, self.remove):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(close)
        for button in (self.look, self.file, self.remove, close):
            button.setAutoDefault(False)
        return row

    # -- showing -------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._grow()

    def refresh(self) -> None:
        """Show what there is now."""
        pack, busy = pack_here(), self.store.busy
        self.state.setText(state_in_words(pack, pack is not None and is_in_use(pack)))
        self.remove.setVisible(pack is not None)
        for button in (self.look, self.file, self.remove):
            button.setEnabled(not busy)
        self.source.setText(
            tr("Packs come from the makers of the program, with a signed checksum.")
            if self._has_channel
            else tr(
                "This copy of the program does not know where packs are: get the file where you "
                "got the program. A pack is a program; add only one from a source that you trust."
            )
        )
        self._show_offers(busy)
        self._grow()

    def _show_offers(self, busy: bool) -> None:
        while (item := self.offers.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for pack in self.store.offers or ():
            button = self._offer(pack)
            button.setEnabled(not busy)
            self.offers.addWidget(button)
            button.show()  # counts for the height from now on, not from the next event on

    def _offer(self, pack: Pack) -> QPushButton:
        from glean_core.packs.download import partial

        here, title = partial(pack), title_of(pack.name, pack.version)
        if here:
            words = tr("Go on with {title} ({done} of {all} are here)")
        else:
            words = tr("Download {title} ({all})")
        done, whole = size_in_words(here), size_in_words(pack.file.size)
        button = QPushButton(words.format(title=title, done=done, all=whole))
        button.setToolTip(tr("Fetch it from the internet now, compare its checksum, and add it"))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.store.download(pack))
        return button

    def say(self, sentence: str, wrong: bool = False) -> None:
        """Show a sentence above the buttons, in place of the last one."""
        self.note.setText(sentence)
        self.note.setProperty("problem", "true" if wrong else "")
        self.note.style().polish(self.note)
        self.note.setVisible(bool(sentence))
        self._grow()

    def _grow(self) -> None:
        """Be as high as all sentences take: wrapped ones don't make a dialog grow by themselves."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            needed = layout.totalHeightForWidth(self.width())
            self.resize(self.width(), max(self.height(), needed))

    # -- doing ---------------------------------------------------------------------------

    def _choose(self) -> None:
        path = asking.choose_pack(self, self._settings.get(FOLDER))
        if path is not None:
            self.store.read(path)

    def _ask(self, pack: PackFile) -> None:
        if asking.ask_trust(self, pack):
            self.store.add(pack)

    def _remove(self) -> None:
        pack = pack_here()
        if pack is not None and asking.ask_remove(self, pack):
            self.store.remove(pack)


def _label(name: str = "") -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def show_packs(window: QMainWindow, workspace: Workspace) -> PackDialog:
    """Show the window's dialog about packs."""
    dialog = window.findChild(PackDialog)
    if dialog is None:
        dialog = PackDialog(pack_store(window, workspace), workspace.settings, window)
    dialog.refresh()
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
    return dialog
