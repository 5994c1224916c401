"""A tone control while its dialog is up: the photo shows it live, OK makes it one step."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QPoint

from app.canvas.view import Canvas
from app.dialogs.tone.dialog import ToneDialog
from app.dialogs.tone.form import Form
from app.document.history import Array, Step, changed_tiles, region
from app.document.tone.adjustment import adjusted, changed
from app.jobs.queue import Job
from app.timing import quiet_timer
from app.tools.picker import Picker
from app.words import tr
from app.workspace import Workspace
from glean_core.imaging.box import Box

SETTLED = 150  # milliseconds without a move until the preview is as fine as the view
MARGIN = 16  # of the dialog from the corner of the canvas


class Toning(QObject):
    """Lives as long as the dialog; the tool in hand meanwhile picks places of the photo.

    That tool is pending, so everything that changes the photo keeps away, and whatever ends a
    pending tool (another tool, another photo, Escape, undo) ends this.
    """

    def __init__(self, canvas: Canvas, workspace: Workspace, title: str, form: Form) -> None:
        super().__init__(canvas)
        assert workspace.document is not None
        self._canvas, self._workspace = canvas, workspace
        self._document = workspace.document
        self._title, self._form = title, form
        self._job: Job[Any] | None = None
        self._ended = False
        self._fine = quiet_timer(self, SETTLED, lambda: self._show(hurried=False))
        self.tool = Picker(title, self._picked, self._accept, self._end)
        workspace.borrow_tool(self.tool)
        self.dialog = ToneDialog(canvas.window(), tr(title), form)
        self.dialog.changed.connect(self._changed)
        self.dialog.accepted.connect(self._accept)
        self.dialog.rejected.connect(self._end)
        self.dialog.show()
        corner = canvas.mapToGlobal(QPoint(canvas.width() - MARGIN, MARGIN))
        self.dialog.move(corner - QPoint(self.dialog.width(), 0))

    # -- preview -------------------------------------------------------------------------

    def _picked(self, x: float, y: float) -> None:
        notice = self._form.picked(x, y)
        if notice:
            self._workspace.message.emit(notice)

    def _changed(self) -> None:
        self._show(hurried=True)
        self._fine.start()

    def _show(self, hurried: bool) -> None:
        """Adjust what is seen, tile by tile as it is painted."""
        adjustment = self._form.adjustment()
        if self._ended or adjustment.is_identity or not self.dialog.preview.isChecked():
            self._canvas.show_adjusted(None)
            return
        document = self._document
        change = adjustment.change(document.picture.icc, document.pixels.dtype)
        limited, selection = document.selected_box is not None, document.selection

        def adjust(pixels: Array, box: Box, level: int) -> Array:
            chosen = _seen(selection, box, level) if limited else None
            return changed(pixels, change, chosen)

        self._canvas.show_adjusted(adjust, hurried)

    # -- result --------------------------------------------------------------------------

    def _accept(self) -> None:
        adjustment = self._form.adjustment()
        if self._job is not None or self._ended:
            return
        if adjustment.is_identity:
            self._end()
            return
        document, title = self._document, self._title
        box, icc = document.selected_box or document.frame, document.picture.icc
        pixels = document.pixels
        limited, selection = document.selected_box is not None, document.selection
        state = document.revision, document.newest

        def work(job: Job[Any]) -> Step:
            chosen = region(selection, box) if limited else None
            new = adjusted(region(pixels, box), icc, adjustment, chosen)
            return Step(title, changed_tiles("pixels", box, pixels, new))

        def done(step: Step) -> None:
            self._job = None
            if (document.revision, document.newest) != state:
                self._accept()  # a clean-up that was still running has landed: once more with it
                return
            self._end()
            # Not marked as retouched: brightness is no flaw to be repaired, and the whole photo
            # as "my edits" would hide those that a clean-up is for.
            if step.patches:
                document.take_step(step)

        self.dialog.hide()
        self._job = self._workspace.run(tr(title), work, done, self._failed, self._end)

    def _failed(self, sentence: str) -> None:
        self._end()
        self._workspace.failed.emit(sentence)

    def _end(self) -> None:
        """Take the preview away and give the tool back; once."""
        if self._ended:
            return
        self._ended = True
        self._fine.stop()
        job, self._job = self._job, None
        if job is not None:
            self._workspace.jobs.cancel(job)
        self._canvas.show_adjusted(None)
        self._workspace.return_tool(self.tool)
        self.dialog.close()
        self.dialog.deleteLater()
        self._canvas.window().activateWindow()  # keys go to the photo again
        self._canvas.setFocus()
        self.deleteLater()


def _seen(selection: NDArray[np.uint8], box: Box, level: int) -> NDArray[np.uint8]:
    """Return the selection under a box of a level of the pyramid, every 2**level-th pixel."""
    step = 1 << level
    rows = slice(box.top * step, box.bottom * step, step)
    return selection[rows, box.left * step : box.right * step : step]
