"""What is being done in the background: a bar, how far it is, and a way to stop it."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.jobs.queue import Job, JobQueue
from app.words import tr


class WorkStrip(QWidget):
    """Follows the loud jobs of one queue, the first of them by name; hidden while there is none."""

    def __init__(self, queue: JobQueue, text: str, tip: str) -> None:
        super().__init__()
        self._queue = queue
        self._job: Job[Any] | None = None
        self.words = QLabel()
        self.words.setObjectName("hint")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.cancel = QPushButton(text)
        self.cancel.setToolTip(tip)
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self._cancel)
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addWidget(self.words)
        left.addWidget(self.bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(left, 1)
        row.addWidget(self.cancel)
        queue.queued.connect(self._next)
        queue.started.connect(lambda job: self._next())
        queue.finished.connect(lambda job: self._next())
        queue.progressed.connect(self._progress)
        self._next()

    def _next(self) -> None:
        loud = [job for job in self._queue.jobs if not job.quiet]
        job = loud[0] if loud else None
        if job is not self._job:
            self._job = job
            self.bar.setRange(0, 0)
        self.setVisible(job is not None)
        if job is None:
            return
        self.cancel.setAccessibleName(f"{self.cancel.text()}: {job.title}")
        self.cancel.setVisible(not job.lasting)
        if self.bar.maximum() == 0:
            self._say("", len(loud) - 1)

    def _progress(self, job: Job[Any], fraction: float, text: str) -> None:
        if job is not self._job:
            return
        waiting = sum(not job.quiet for job in self._queue.jobs) - 1
        if fraction > 0:
            self.bar.setRange(0, 1000)
            self.bar.setValue(round(fraction * 1000))
        self._say(text, waiting)

    def _say(self, text: str, waiting: int) -> None:
        job = self._job
        if job is None:
            return
        words = f"{job.title} · {text}" if text else f"{job.title}…"
        if waiting:
            words += " · " + tr("{count} more to come").format(count=waiting)
        self.words.setText(words)

    def _cancel(self) -> None:
        if self._job is not None:
            self._queue.cancel(self._job)
