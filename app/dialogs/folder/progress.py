"""How far a batch is, what holds it up, and the buttons that steer it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.batch.runner import Ended
from app.batch.session import FolderSession
from app.batch.words import current_words, outcome_words, progress_words
from app.core_words import told
from app.words import tr
from glean_core.restoration.batch import Status


class ProgressStrip(QWidget):
    """Follows the session's runner."""

    start_asked = Signal()
    report_asked = Signal()

    def __init__(self, session: FolderSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._ended: Ended | None = None
        self._said = ""
        self.trouble, self.again = self._trouble()
        self.line = QLabel()
        self.line.setObjectName("heading")
        self.current = QLabel()
        self.current.setObjectName("hint")
        for label, name in ((self.line, tr("How far it is")), (self.current, tr("Photo in work"))):
            label.setAccessibleName(name)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.trouble)
        words = QHBoxLayout()
        words.addWidget(self.line, 3)
        words.addWidget(self.current, 2)
        self.current.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(words)
        column.addWidget(self.bar)
        column.addLayout(self._buttons())
        session.runner.progressed.connect(self.refresh)
        session.ended.connect(self._end)
        self.refresh()

    def _trouble(self) -> tuple[QFrame, QPushButton]:
        frame = QFrame()
        frame.setObjectName("trouble")
        self.trouble_words = QLabel()
        self.trouble_words.setWordWrap(True)
        self.trouble_words.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble_words.setAccessibleName(tr("What holds it up"))
        again = _button(tr("Try again"), tr("Go on where it was held up"))
        again.clicked.connect(self._session.runner.resume)
        row = QHBoxLayout(frame)
        row.addWidget(self.trouble_words, 1)
        row.addWidget(again)
        return frame, again

    def _buttons(self) -> QHBoxLayout:
        self.report = _button(
            tr("Save report…"), tr("Write a table of all photos, for a spreadsheet (CSV)")
        )
        self.pause = _button(tr("Pause"), tr("Hold the work; what is done stays"))
        self.cancel = _button(tr("Cancel"), tr("End the work; what is done stays, Start goes on"))
        self.start = _button(tr("Start"), tr("Make all photos larger (Ctrl+Return)"))
        self.start.setObjectName("primary")
        self.report.clicked.connect(self.report_asked)
        self.pause.clicked.connect(self._turn_pause)
        self.cancel.clicked.connect(self._session.runner.cancel)
        self.start.clicked.connect(self.start_asked)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.report)
        row.addStretch(1)
        for button in (self.pause, self.cancel, self.start):
            row.addWidget(button)
        return row

    def _turn_pause(self) -> None:
        runner = self._session.runner
        if runner.status is not None and runner.status.paused:
            runner.resume()
        else:
            runner.pause()

    def _end(self, how: Ended) -> None:
        self._ended = how
        self._said = ""

    def say(self, sentence: str) -> None:
        """Show why it didn't begin, or other news, until something is done."""
        self._said = sentence
        self.refresh()

    # -- showing -------------------------------------------------------------------------

    def refresh(self) -> None:
        """Bring everything up to date."""
        session, runner = self._session, self._session.runner
        status, running = runner.status, runner.running
        held = running and status is not None and status.trouble is not None
        paused = running and status is not None and status.paused
        self.start.setVisible(not running)
        self.start.setEnabled(not session.problem() and not session.name_problem())
        self.pause.setVisible(running)
        self.pause.setEnabled(not held and not runner.stopping)
        self.pause.setText(tr("Resume") if paused and not held else tr("Pause"))
        self.cancel.setVisible(running)
        self.cancel.setEnabled(not runner.stopping)
        self.report.setEnabled(session.listing.count() > 0)
        self.trouble.setVisible(held)
        if held and status is not None and status.trouble is not None:
            self.trouble_words.setText(told(status.trouble))
        self._show_bar(status, running)
        self.line.setText(self._line(status, paused))
        self.line.setToolTip(self.line.text())
        current = current_words(status) if running and status is not None else ""
        self.current.setText("" if runner.stopping else current)
        self.current.setToolTip(current)

    def _show_bar(self, status: Status | None, running: bool) -> None:
        self.bar.setVisible(running)
        if status is None:
            return
        total = status.total or 0
        # Without an end while nothing is known about it.
        self.bar.setRange(0, 1000 if total else 0)
        if total:
            self.bar.setValue(round(1000 * (status.finished + status.fraction) / total))

    def _line(self, status: Status | None, paused: bool) -> str:
        runner = self._session.runner
        if self._said:
            return self._said
        if runner.stopping:
            return tr("Ending what is in work…")
        if runner.running and status is not None:
            words = progress_words(status)
            return tr("Paused: {words}").format(words=words) if paused else words
        if self._ended is Ended.FAILED:
            return told(runner.problem)
        if self._ended is not None and status is not None:
            words = outcome_words(status)
            if self._ended is Ended.CANCELLED:
                return tr("Cancelled: {words}. Start goes on from there.").format(words=words)
            return tr("Finished: {words}.").format(words=words)
        return ""


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    button.setAutoDefault(False)
    return button
