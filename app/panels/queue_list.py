"""The clean-ups that wait or run, each with its cancel."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QVBoxLayout, QWidget

from app.cleanup.region import Where
from app.cleanup.tasks import Task, Tasks
from app.core_words import told
from app.theme import icon
from app.words import mark, tr

PLACES = {
    Where.SELECTION: mark("selection"),
    Where.EDITS: mark("my edits"),
    Where.FRAME: mark("whole photo"),
}


class QueueRow(QWidget):
    """One clean-up."""

    def __init__(self, tasks: Tasks, task: Task) -> None:
        super().__init__()
        self.task = task
        title, place = task.document.title, tr(PLACES[task.request.where])
        self.name = QLabel(f"{title}, {place}")
        self.name.setObjectName("caption")
        self.name.setToolTip(self.name.text())
        self.name.setMinimumWidth(40)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress of {title}").format(title=title))
        self.bar.setToolTip(tr("How far this clean-up is"))
        self.cancel = QToolButton()
        self.cancel.setIconSize(QSize(14, 14))
        self.cancel.setToolTip(tr("Cancel this clean-up"))
        self.cancel.setAccessibleName(
            tr("Cancel the clean-up of {title}, {place}").format(title=title, place=place)
        )
        self.cancel.clicked.connect(lambda: tasks.cancel(task))
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(self.name)
        words.addWidget(self.bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addLayout(words, 1)
        row.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignVCenter)
        self.show_state()

    def show_state(self) -> None:
        """Bring the bar up to date: none while it waits, one without an end before the passes."""
        task = self.task
        state = tr("waiting") if task.job is None else told(task.doing) or tr("starting")
        self.name.setText(
            f"{state[:1].upper()}{state[1:]}: {task.document.title}, "
            + tr(PLACES[task.request.where])
        )
        self.name.setToolTip(self.name.text())
        self.bar.setRange(0, 0 if task.job is not None and task.fraction <= 0 else 1000)
        self.bar.setValue(round(1000 * task.fraction))


class QueueList(QWidget):
    """Follows the queue while it can be seen: what is hidden has no rows."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self.setAccessibleName(tr("Waiting and running clean-ups"))
        self._tasks = tasks
        self._named: dict[str, str] | None = None
        self.rows: list[QueueRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        tasks.changed.connect(self._show)
        tasks.progressed.connect(self._progress)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._show()

    def _show(self) -> None:
        tasks = self._tasks.all if self.isVisible() else ()
        if [row.task for row in self.rows] != list(tasks):
            for row in self.rows:
                row.hide()
                row.deleteLater()
            self.rows = [QueueRow(self._tasks, task) for task in tasks]
            for row in self.rows:
                self._column.addWidget(row)
            if self._named is not None:
                self.dress(self._named)
        for row in self.rows:
            row.show_state()

    def _progress(self, task: Task) -> None:
        for row in self.rows:
            if row.task is task:
                row.show_state()

    def dress(self, named: dict[str, str]) -> None:
        self._named = named
        for row in self.rows:
            row.cancel.setIcon(icon("close", named))
