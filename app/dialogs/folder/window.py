"""The window for whole folders: the form, the photos, and how far it is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout

from app.batch.session import FolderSession
from app.core_words import told
from app.dialogs.folder.form import FolderForm
from app.dialogs.folder.photo_table import PhotoTable
from app.dialogs.folder.progress import ProgressStrip
from app.files.dropped import paths_of
from app.panels.tall_scroll import TallScroll
from app.settings import BATCH_GEOMETRY, Settings
from app.theme import app_icon
from app.window_place import put_back, remember_place
from app.words import tr
from glean_core.errors import GleanError

SIZE = 1120, 720
REPORT = "report.csv"


class FolderWindow(QDialog):
    """Beside the program's window, not over it; closing it stops nothing."""

    open_asked = Signal(object)  # Path of a file

    def __init__(self, session: FolderSession, settings: Settings) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._session, self._settings = session, settings
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowIcon(app_icon())
        self.setAcceptDrops(True)
        self.form = FolderForm(session)
        self.photos = PhotoTable(session)
        self.strip = ProgressStrip(session)
        self._lay_out()
        self.form.changed.connect(self.refresh)
        self.photos.open_asked.connect(self.open_asked)
        self.strip.start_asked.connect(self.start)
        self.strip.report_asked.connect(self.ask_report)
        session.runner.progressed.connect(self.refresh)
        session.photos_changed.connect(self.strip.refresh)
        session.choices_changed.connect(self.refresh)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.start)
        self.resize(*SIZE)
        put_back(self, settings, BATCH_GEOMETRY)
        if session.runner.running:
            self.refresh()
        else:
            session.look()
            self.refresh()

    def _lay_out(self) -> None:
        scroll = TallScroll(self.form)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self.photos, 1)
        right.addWidget(self.strip)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 16, 18, 16)
        row.setSpacing(18)
        row.addWidget(scroll, 2)
        row.addLayout(right, 5)

    def refresh(self) -> None:
        """Bring the parts up to date with what is chosen and what runs."""
        running, choices = self._session.runner.running, self._session.choices
        self.form.setEnabled(not running)
        folder = Path(choices.input).name if choices.input else ""
        title = tr("Upscale folder")
        self.setWindowTitle(f"{folder} — {title}" if folder else title)
        self.photos.thumbnails.look_in(Path(choices.input))
        self.strip.refresh()

    def start(self) -> None:
        """Begin with what is chosen, or say why that can't be."""
        if self._session.runner.running:
            return
        self.strip.say("")
        try:
            self._session.start()
        except GleanError as error:
            self.strip.say(told(str(error)))
        self.form.show_state()
        self.refresh()

    def start_when_ready(self) -> None:
        """Begin once it is known which models there are."""
        shelf = self._session.shelf
        if shelf.searched:
            self.start()
        else:
            shelf.models_changed.connect(self.start, Qt.ConnectionType.SingleShotConnection)

    def ask_report(self) -> None:
        """Ask where to save the table of all photos, and save it."""
        start = Path(self._session.choices.output or Path.home())
        start = start if start.is_dir() else start.parent
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Save report"), str(start / REPORT), tr("Tables (*.csv)")
        )
        if chosen:
            self.save_report(Path(chosen))

    def save_report(self, path: Path) -> None:
        """Write the table of all photos."""
        path = path if path.suffix else path.with_suffix(".csv")
        self._session.save_report(
            path, lambda: self.strip.say(tr("The report is in {name}").format(name=path.name))
        )

    def dress(self, named: dict[str, str]) -> None:
        """Take over the theme's colours."""
        self.photos.dress(named)

    # -- Qt ------------------------------------------------------------------------------

    def done(self, result: int) -> None:
        remember_place(self, self._settings, BATCH_GEOMETRY)
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        remember_place(self, self._settings, BATCH_GEOMETRY)
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not self._session.runner.running and self._dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        folder = self._dropped(event)
        if folder is not None and not self._session.runner.running:
            event.acceptProposedAction()
            self.form.choose_input(str(folder))

    @staticmethod
    def _dropped(event: QDropEvent) -> Path | None:
        """The folder that is dropped, or the one around a photo."""
        for path in paths_of(event.mimeData()):
            return path if path.is_dir() else path.parent
        return None
