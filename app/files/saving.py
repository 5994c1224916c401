"""Saving: the photo itself, a copy of it, an export."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.dialogs import choose_file, questions
from app.dialogs.export import ask_export
from app.document.document import Document
from app.exporting.work import prepared
from app.files.kinds import kind_of
from app.settings import FOLDER, KEEP_LOCATION, QUALITY
from app.words import tr
from app.workspace import Workspace
from glean_core.imaging import WriteOptions, formats_that_hold, write
from glean_core.imaging.picture import SUFFIXES

Then = Callable[[], None]


def _nothing() -> None:
    """Save for its own sake."""


class Saving(QObject):
    """Writes in the worker thread; asks where a format can't hold the photo."""

    saved = Signal(str)

    def __init__(self, workspace: Workspace, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._window = window

    def save(self, document: Document, then: Then = _nothing) -> None:
        """Save where the photo came from; ask where it came from nowhere."""
        if document.path is None:
            self.save_as(document, then)
        else:
            self._save_held(document, document.path, False, then)

    def save_as(self, document: Document, then: Then = _nothing) -> None:
        """Ask for a name; the photo goes by it from then on."""
        path = choose_file.to_save(self._window, self.suggestion(document), document.picture)
        if path is not None:
            self._save_held(document, path, False, then)

    def save_project(self, document: Document) -> None:
        """Ask where to save everything: layers, cleanups and their masks, the selection."""
        suggestion = self.suggestion(document).with_suffix(choose_file.PROJECT_SUFFIX)
        kind = choose_file.PROJECT
        path = choose_file.to_save(self._window, suggestion, document.picture, kind)
        if path is not None:
            self._save_held(document, path, False, _nothing)

    def save_copy(self, document: Document) -> None:
        """Ask for a name and write there; the photo keeps its own name and its unsaved mark."""
        suggestion = self.suggestion(document)
        suggestion = suggestion.with_stem(tr("{stem} copy").format(stem=suggestion.stem))
        path = choose_file.to_save(self._window, suggestion, document.picture)
        if path is not None:
            self._save_held(document, path, True, _nothing)

    def _save_held(self, document: Document, path: Path, copy: bool, then: Then) -> None:
        """Save when the format can hold the photo, else ask what to give up."""
        self._workspace.settle(document)
        if any(d.path == path for d in self._workspace.documents if d is not document):
            self._workspace.failed.emit(
                tr(
                    "{name} is open in another tab, whose work would be lost; close it there or "
                    "choose another name."
                ).format(name=path.name)
            )
            return
        other = kind_of(path)
        if other is not None:
            self._write(document, path, other.save(document), copy, then)
            return
        kind = SUFFIXES.get(path.suffix.lower(), document.picture.format)
        reduce = False
        if kind not in formats_that_hold(document.picture):
            answer = questions.ask_reduce(self._window, document.picture, path.name, kind)
            if answer is questions.Reduce.OTHER and copy:
                self.save_copy(document)
            elif answer is questions.Reduce.OTHER:
                self.save_as(document, then)
            if answer is not questions.Reduce.REDUCE:
                return
            reduce = True
        settings = self._workspace.settings
        options = WriteOptions(
            format=kind,
            quality=settings.get(QUALITY),
            reduce=reduce,
            keep_location=settings.get(KEEP_LOCATION),
        )
        picture = document.snapshot()
        self._write(document, path, lambda path: write(picture, path, options), copy, then)

    def _write(
        self,
        document: Document,
        path: Path,
        write_it: Callable[[Path], None],
        copy: bool,
        then: Then,
    ) -> None:
        point = document.save_point()

        def done(nothing: None) -> None:
            if not copy:
                document.mark_saved(point, path)
            self._workspace.settings.add_recent(path)
            self.saved.emit(str(path))
            self._workspace.message.emit(tr("Saved {name}").format(name=path.name))
            then()

        self._workspace.run(
            tr("Saving {name}").format(name=path.name),
            lambda job: write_it(path),
            done,
            lasting=True,
        )

    def export(self, document: Document) -> None:
        """Write a copy in a chosen format; the open photo keeps its name."""
        self._workspace.settle(document)
        choices = ask_export(self._window, document.picture, self._workspace)
        if choices is None:
            return
        suggestion = self.suggestion(document).with_suffix(choices.suffix)
        path = choose_file.to_save(self._window, suggestion, document.picture, choices.format)
        if path is None:
            return
        picture = document.snapshot()
        self._workspace.run(
            tr("Exporting {name}").format(name=path.name),
            lambda job: write(prepared(picture, choices), path, choices.options),
            lambda nothing: self._workspace.message.emit(
                tr("Exported {name}").format(name=path.name)
            ),
            lasting=True,
        )

    def suggestion(self, document: Document) -> Path:
        """Return where a save dialog begins."""
        if document.path is not None:
            return document.path
        folder = Path(self._workspace.settings.get(FOLDER) or Path.home())
        name = Path(document.title)
        kinds = formats_that_hold(document.picture)
        keeps = SUFFIXES.get(name.suffix.lower()) in kinds
        return folder / (name if keeps else name.with_suffix(".png"))
