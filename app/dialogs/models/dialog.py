"""The Models dialog: what is installed, what can be fetched, and everything to do with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.dialogs.models import asking
from app.dialogs.models.details import details
from app.dialogs.models.model_list import ModelList
from app.dialogs.models.offer_form import OfferForm
from app.dialogs.models.pack_row import PackRow
from app.dialogs.models.question_form import QuestionForm
from app.dialogs.models.rows import rows_of
from app.dialogs.models.work_strip import WorkStrip
from app.files.dropped import paths_of
from app.models.contents import Available, Entry, Installed
from app.models.pace import size_in_words
from app.models.store import Answers, Store
from app.panels.tall_scroll import TallScroll
from app.settings import FOLDER, Settings
from app.words import tr
from glean_core.zoo import Question

SIZE = 980, 700
LEAST_DETAILS = 360  # pixels


class ModelsDialog(QDialog):
    """Stays beside the window, so that cleanups and downloads go on together."""

    def __init__(self, store: Store, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Models"))
        self.setAcceptDrops(True)
        self.store, self._settings = store, settings
        self._wanted = store.in_use  # the key of what is chosen once it is there
        self._seen: tuple[Entry | None, str] = (None, "")
        self.list = ModelList()
        self.list.chosen.connect(lambda key: self._show_entry())
        self.offer = OfferForm()
        self.offer.download_pressed.connect(self._download)
        self.offer.stop_pressed.connect(self._stop)
        self.offer.discard_pressed.connect(self._discard)
        self.note = QLabel()
        self.note.setObjectName("notes")
        self.note.setWordWrap(True)
        self.note.setAccessibleName(tr("Notes"))
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.place = QLabel()
        self.place.setObjectName("hint")
        self.place.setWordWrap(True)
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        self._lay_out()
        store.changed.connect(self._show)
        store.said.connect(self.say)
        # Queued: the job that asks is over before its question is answered.
        store.asked.connect(self._ask, Qt.ConnectionType.QueuedConnection)
        store.added.connect(self._choose_added)
        self.resize(*SIZE)

    # -- building ------------------------------------------------------------------------

    def _lay_out(self) -> None:
        upper = QHBoxLayout()
        upper.setSpacing(18)
        upper.addWidget(self.list)
        upper.addLayout(self._right(), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addLayout(upper, 1)
        column.addWidget(self.note)
        stop = tr("Stop the download; what came is kept")
        self.network = WorkStrip(self.store.network, tr("Stop"), stop)
        give_up = tr("Give up what is being done")
        self.disk = WorkStrip(self.store.disk, tr("Cancel"), give_up)
        for strip in (self.network, self.disk):
            column.addWidget(strip)
        self.pack = PackRow()
        column.addWidget(self.place)
        column.addWidget(self.pack)
        column.addLayout(self._bottom())
        self.note.hide()

    def _right(self) -> QVBoxLayout:
        self.details = TallScroll(QWidget(), LEAST_DETAILS)
        self.details.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.details.setAccessibleName(tr("About the chosen model"))
        self.details.setObjectName("details")
        self.verify = _button(
            tr("Verify"), tr("Compare its weights with the checksum on its card"), self._verify
        )
        self.folder = _button(
            tr("Show in folder"), tr("Open the folder that its file lies in"), self._show_folder
        )
        self.remove = _button(tr("Remove…"), tr("Delete its file from this machine"), self._remove)
        self._actions = QWidget()
        row = QHBoxLayout(self._actions)
        row.setContentsMargins(0, 0, 0, 0)
        for button in (self.verify, self.folder, self.remove):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addWidget(self.details, 1)
        column.addWidget(self.offer)
        column.addWidget(self._actions)
        return column

    def _bottom(self) -> QHBoxLayout:
        self.add = _button(
            tr("Add from file…"),
            tr("Add a .safetensors or a published .pth file; or drop it here"),
            self._add,
        )
        self.verify_all = _button(
            tr("Verify all"),
            tr("Compare all weights with the checksums on their cards"),
            lambda: self.store.verify(self.store.contents.installed),
        )
        self.move_button = _button(
            tr("Move the models…"), tr("Keep your models in another folder or disk"), self._move
        )
        close = _button(tr("Close"), tr("Close; downloads go on (Esc)"), self.close)
        row = QHBoxLayout()
        for button in (self.add, self.verify_all, self.move_button):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(close)
        return row

    # -- showing -------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.store.watched = True
        self._show()
        self.store.look()
        self.list.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.store.watched = False
        if self.store.downloads:
            self.store.say(tr("The download goes on; Clean up > Models… shows how far it is"))

    @property
    def entry(self) -> Entry | None:
        """What is chosen."""
        return self.store.contents.find(self.list.key)

    def _show(self) -> None:
        store, contents = self.store, self.store.contents
        self.list.show_rows(rows_of(contents, store.downloads, store.checked))
        if self._wanted and self.list.choose(self._wanted):
            self._wanted = ""
        some, none = tr("Your models are in {folder} ({size})"), tr("Your models go into {folder}")
        self.place.setText(
            (some if contents.nbytes else none).format(
                folder=contents.folder, size=size_in_words(contents.nbytes)
            )
        )
        self.place.setVisible(store.looked)
        self.verify_all.setEnabled(bool(contents.installed))
        self.move_button.setEnabled(store.looked)
        self._show_entry()

    def _show_entry(self) -> None:
        entry = self.entry
        problem = "" if entry is None else self.store.checked.get(entry.key, "")
        if (entry, problem) != self._seen:
            self._seen = (entry, problem)
            self.details.setWidget(QWidget() if entry is None else details(entry, problem))
        offered = isinstance(entry, Available)
        self.offer.setVisible(offered)
        self._actions.setVisible(entry is not None and not offered)
        if isinstance(entry, Available):
            self.offer.show_entry(entry, entry.offer.name in self.store.downloads)
        elif entry is not None:
            self.verify.setVisible(isinstance(entry, Installed))
            self.remove.setEnabled(not entry.bundled)
            stays = tr("It came with the program and stays")
            tip = stays if entry.bundled else tr("Delete its file from this machine")
            self.remove.setToolTip(tip)

    def say(self, sentence: str, wrong: bool = False) -> None:
        """Show a sentence above the buttons, in place of the last one."""
        self.note.setText(sentence)
        self.note.setProperty("problem", "true" if wrong else "")
        self.note.style().polish(self.note)
        self.note.setVisible(bool(sentence))

    def _choose_added(self, key: str) -> None:
        self._wanted = key  # it is in the list once that was read again
        self.list.setFocus()

    # -- doing ---------------------------------------------------------------------------

    def _download(self) -> None:
        if isinstance(self.entry, Available):
            self.say("")
            self.store.download(self.entry.offer, self.offer.accepted)

    def _stop(self) -> None:
        if isinstance(self.entry, Available):
            self.store.cancel_download(self.entry.offer)

    def _discard(self) -> None:
        if isinstance(self.entry, Available):
            self.store.discard(self.entry)

    def _verify(self) -> None:
        if isinstance(self.entry, Installed):
            self.store.verify((self.entry,))

    def _show_folder(self) -> None:
        entry = self.entry
        if entry is not None and not isinstance(entry, Available):
            path = entry.model.path if isinstance(entry, Installed) else entry.path
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))

    def _remove(self) -> None:
        entry = self.entry
        if entry is None or isinstance(entry, Available):
            return
        if asking.ask_remove(self, entry):
            self.store.remove(entry)

    def _move(self) -> None:
        folder = asking.choose_new_folder(self, self.store.contents)
        if folder is not None:
            self.store.move(folder)

    def _add(self) -> None:
        for path in asking.choose_models(self, self._settings.get(FOLDER)):
            self.store.ask(path)

    def _ask(self, path: Path, questions: Sequence[Question], earlier: Answers, wrong: str) -> None:
        form = QuestionForm(self, path, questions, earlier, wrong)
        if form.exec() == QDialog.DialogCode.Accepted:
            self.store.add(path, questions, form.answers())
        form.deleteLater()

    # -- dropping ------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(path.is_file() for path in paths_of(event.mimeData())):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        for path in paths_of(event.mimeData()):
            self.store.ask(path)


def _button(text: str, tip: str, pressed: Callable[[], object]) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    button.setAutoDefault(False)  # Return in the list presses nothing
    button.clicked.connect(lambda: pressed())
    return button
