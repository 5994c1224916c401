"""Whether there is a newer version: asked once, because somebody has chosen the command."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QDate, QLocale, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.core_words import told
from app.dialogs.about import program_version
from app.jobs.queue import Job, JobQueue
from app.settings import UPDATES_SEEN, Settings
from app.words import tr
from glean_core.updates import Answer, Release, UpdateError, check, files_for, find_channel

FOR_THE_THREAD = 1.0  # seconds; it looks at the flag far more often
OpenPage = Callable[[str], object]


def _open_page(address: str) -> object:
    return QDesktopServices.openUrl(QUrl(address))


class UpdatesDialog(QDialog):
    """Asks while it is shown, and says what came of it; closing it gives up."""

    def __init__(
        self, settings: Settings, parent: QWidget | None = None, open_page: OpenPage = _open_page
    ) -> None:
        super().__init__(parent)
        self._settings, self._open_page = settings, open_page
        self._newer: Release | None = None
        # A queue of its own: clean-ups needn't wait for a server.
        self._queue = JobQueue(self)
        self.setWindowTitle(tr("Check for updates"))
        self.setMinimumWidth(560)
        self._build()
        self.finished.connect(lambda _: self._queue.close(FOR_THE_THREAD))
        self._ask()

    # -- building ------------------------------------------------------------------------

    def _build(self) -> None:
        self.title = QLabel()
        self.title.setObjectName("title")
        self.text = QLabel()
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(tr("Checking for updates"))
        promise = QLabel(
            tr(
                "The program asks only when you choose this command. Nothing about you, your "
                "photos or this computer is sent, and nothing is installed."
            )
        )
        promise.setObjectName("hint")
        for label in (self.title, self.text, promise):
            label.setWordWrap(True)
        self.files = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for widget in (self.title, self.text, self.busy):
            column.addWidget(widget)
        column.addLayout(self.files)
        column.addStretch(1)
        column.addWidget(promise)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        self.again_button = QPushButton(tr("Try again"))
        self.again_button.setToolTip(tr("Ask once more"))
        self.again_button.clicked.connect(self._ask)
        self.close_button = QPushButton()
        self.close_button.clicked.connect(self.reject)
        self.page_button = QPushButton(tr("Open its page"))
        self.page_button.setObjectName("primary")
        self.page_button.clicked.connect(self._show_page)
        row = QHBoxLayout()
        row.addWidget(self.again_button)
        row.addStretch(1)
        row.addWidget(self.close_button)
        row.addWidget(self.page_button)
        return row

    def _add_file(self, name: str, size: int, sha256: str) -> None:
        megabytes = QLocale().formattedDataSize(
            size, 0, QLocale.DataSizeFormat.DataSizeTraditionalFormat
        )
        label = QLabel(tr("{name}, {size}; its SHA-256:").format(name=name, size=megabytes))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        digest = QLineEdit(sha256)
        digest.setReadOnly(True)
        digest.setCursorPosition(0)
        digest.setAccessibleName(tr("SHA-256 of {name}").format(name=name))
        digest.setToolTip(tr("What you download has this checksum, or it is something else"))
        label.setBuddy(digest)
        self.files.addWidget(label)
        self.files.addWidget(digest)

    # -- asking --------------------------------------------------------------------------

    def _ask(self) -> None:
        try:
            channel = find_channel()
        except UpdateError as error:
            self._show(tr("Updates could not be checked"), told(str(error)))
            return
        self._show(tr("Asking for the newest version…"), "", busy=True)
        installed, seen = program_version(), _moment(self._settings.get(UPDATES_SEEN))

        def ask(job: Job[Answer]) -> Answer:
            return check(channel, installed, seen, job.cancelled)

        self._queue.run(tr("Check for updates"), ask, self._answered, self._failed)

    def _failed(self, sentence: str) -> None:
        self._show(tr("Updates could not be checked"), sentence, again=True)

    def _answered(self, answer: Answer) -> None:
        self._settings.set(UPDATES_SEEN, answer.signed.isoformat())
        self._newer = answer.newer
        ours = tr("You have version {version}.").format(version=program_version())
        if answer.newer is None:
            self._show(tr("You have the newest version"), ours)
            return
        out = answer.newer.date
        day = QLocale().toString(QDate(out.year, out.month, out.day), QLocale.FormatType.LongFormat)
        since = tr("It came out on {date}.").format(date=day)
        self._show(
            tr("There is a newer version: {version}").format(version=answer.newer.version),
            f"{since} {ours}",
        )
        for file in files_for(answer.newer):
            self._add_file(file.name, file.size, file.sha256)

    def _show(self, title: str, text: str, busy: bool = False, again: bool = False) -> None:
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self.busy.setVisible(busy)
        self.again_button.setVisible(again)
        self.close_button.setText(tr("Cancel") if busy else tr("Close"))
        self.close_button.setToolTip(tr("Give up asking (Esc)") if busy else tr("Go on as you are"))
        self.page_button.setVisible(self._newer is not None)
        if self._newer is not None:
            self.page_button.setToolTip(
                tr("Open {address} in your browser").format(address=self._newer.notes)
            )
            self.page_button.setDefault(True)
            self.page_button.setFocus()
        else:
            self.close_button.setFocus()

    def _show_page(self) -> None:
        if self._newer is not None:
            self._open_page(self._newer.notes)


def _moment(text: str) -> datetime | None:
    """Return the moment that a text names; None for anything else."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)
