"""The status bar: zoom, size, profile, device, and what is being done."""

from __future__ import annotations

import time
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

from app.canvas.screen import screen_profile
from app.canvas.view import Canvas
from app.cleanup.shelf import Shelf
from app.core_words import told
from app.jobs.queue import Job, time_left
from app.profiles import profile_name
from app.timing import quiet_timer
from app.words import number, tr
from app.workspace import Workspace

TICK = 1000
MESSAGE = 6000
PATIENCE = 300  # milliseconds: what is done sooner shows no progress
FIRST_PERMANENT = 4  # after zoom, size, profile and notice


class Status(QStatusBar):
    """Follows the job queue and the open photo."""

    def __init__(
        self,
        workspace: Workspace,
        canvas: Canvas,
        shelf: Shelf,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._canvas, self._shelf = workspace, canvas, shelf
        self._job: Job[Any] | None = None
        self._fraction = 0.0
        self._doing = ""
        self.setSizeGripEnabled(False)
        self.zoom, self.size_label, self.profile, self.device = (QLabel() for _ in range(4))
        for label, name, tip in (
            (
                self.zoom,
                tr("Zoom"),
                tr("Zoom: 100 % shows every pixel of the photo as one of the screen"),
            ),
            (self.size_label, tr("Photo size"), tr("Width × height in pixels")),
            (self.profile, tr("Colour"), tr("Colour profile and bits per channel")),
            (self.device, tr("Device"), tr("What the model runs on")),
        ):
            label.setAccessibleName(name)
            label.setToolTip(tip)
        self.notice = QLabel()
        self._fade = quiet_timer(self, MESSAGE, self.notice.clear)
        self.work = QLabel()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(180)
        self.bar.setAccessibleName(tr("Progress"))
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setToolTip(tr("Give up what is being done (Esc)"))
        self.cancel.clicked.connect(lambda: workspace.jobs.cancel_loud(workspace))
        for widget in (self.zoom, self.size_label, self.profile, self.notice):
            self.addWidget(widget)
        for permanent in (self.work, self.bar, self.cancel, self.device):
            self.addPermanentWidget(permanent)
        self._appear = quiet_timer(self, PATIENCE, self._show_progress)
        self._tick = QTimer(self)
        self._tick.setInterval(TICK)
        self._tick.timeout.connect(self._show_work)
        jobs = workspace.jobs
        jobs.queued.connect(self._next)
        jobs.started.connect(lambda job: self._next())
        jobs.progressed.connect(self._progress)
        jobs.finished.connect(lambda job: self._next())
        workspace.document_opened.connect(self._show_photo)
        workspace.changed.connect(lambda change: self._show_photo() if change.size else None)
        workspace.message.connect(self._notify)
        canvas.zoom_changed.connect(self._show_zoom)
        shelf.device_changed.connect(self._show_device)
        shelf.models_changed.connect(self._show_device)
        self._show_photo()
        self._show_device()
        self._next()

    def add_button(self, button: QPushButton) -> None:
        """Give something that goes on for longer a place before what is being done now."""
        self.insertPermanentWidget(FIRST_PERMANENT, button)

    def _show_photo(self) -> None:
        document = self._workspace.document
        for label in (self.zoom, self.size_label, self.profile):
            label.setVisible(document is not None)
        if document is not None:
            picture = document.picture
            self.size_label.setText(f"{document.width} × {document.height} px")
            shown = tr("through the screen’s own profile") if screen_profile() else tr("as sRGB")
            self.profile.setToolTip(
                tr("Colour profile and bits per channel; shown {shown}").format(shown=shown)
            )
            self.profile.setText(
                tr("{profile}, {bits} bit").format(
                    profile=profile_name(picture), bits=picture.bit_depth
                )
            )
            self._show_zoom()

    def _show_zoom(self) -> None:
        percent = self._canvas.zoom * 100
        self.zoom.setText(f"{number(percent, 0 if percent >= 10 else 1)} %")

    def _show_device(self) -> None:
        shelf = self._shelf
        if shelf.device_name:
            self.device.setText(shelf.device_name)
        elif shelf.searched and shelf.model is None:
            self.device.setText(tr("No model"))
        else:
            self.device.setText(tr("Getting ready…"))

    def _notify(self, text: str) -> None:
        self.notice.setText(text)
        self._fade.start()

    # -- work ----------------------------------------------------------------------------

    def _next(self) -> None:
        workspace = self._workspace
        loud = [job for job in workspace.jobs.jobs if job.owner is workspace and not job.quiet]
        job = loud[0] if loud else None
        if job is not self._job:
            self._job, self._fraction, self._doing = job, 0.0, ""
        if job is None:
            self._appear.stop()
            self._tick.stop()
            for widget in (self.work, self.bar, self.cancel):
                widget.hide()
        elif not self.bar.isHidden():
            self._show_progress()
        elif not self._appear.isActive():
            self._appear.start()

    def _show_progress(self) -> None:
        job = self._job
        if job is None:
            return
        self._tick.start()
        self._show_work()
        for widget in (self.work, self.bar):
            widget.show()
        self.cancel.setVisible(not job.lasting)

    def _progress(self, job: Job[Any], fraction: float, text: str) -> None:
        if job is self._job:
            self._fraction, self._doing = fraction, told(text)
            if not self.bar.isHidden():
                self._show_work()

    def _show_work(self) -> None:
        job = self._job
        if job is None:
            return
        if not job.started:
            text, left = tr("{title}: waiting").format(title=job.title), ""
        else:
            text = self._doing or job.title
            left = time_left(job.started, time.monotonic(), self._fraction)
        self.work.setText(f"{text} · {left}" if left else f"{text}…")
        # A bar without an end while nothing is known about it.
        self.bar.setRange(0, 1000 if self._fraction > 0 else 0)
        self.bar.setValue(round(self._fraction * 1000))
