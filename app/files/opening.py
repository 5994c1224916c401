"""Opening: every photo gets a tab of its own, and one that fails stops no other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.dialogs import choose_file, questions
from app.document.document import Document
from app.document.memory import history_limit
from app.document.selection import Mode, Shape
from app.files.dropped import files_in
from app.files.kinds import Loaded, load
from app.jobs.queue import Job
from app.samples import Sample
from app.settings import FOLDER, HISTORY_MEGABYTES
from app.words import mark, tr
from app.workspace import Workspace
from glean_core.imaging import Picture, read

AGAIN = 50  # milliseconds until the hand is looked at again
MANY = 20  # more files than this are asked about first


@dataclass
class Batch:
    """Files that were opened together: the first that can be read comes to the front."""

    left: int
    total: int
    shown: bool = False
    failed: dict[str, str] = field(default_factory=dict)  # sentences by file name


class Opening(QObject):
    """Reads in the worker thread."""

    opened = Signal()  # a photo is there

    def __init__(self, workspace: Workspace, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._window = window
        self._on_the_way: set[Path] = set()

    def ask(self) -> None:
        """Ask for photos and open them."""
        self.open_all(
            choose_file.to_open(self._window, self._workspace.settings.get(FOLDER)), ask=False
        )

    def open_all(self, paths: Sequence[Path], ask: bool = True) -> None:
        """Open files and what folders hold; with many of them the person is asked first."""
        files = files_in(paths)
        if paths and not files:
            name = paths[0].name or str(paths[0])
            self._workspace.failed.emit(
                tr("{name} holds no photo: choose another folder.").format(name=name)
            )
        if ask and len(files) > MANY and not questions.ask_many(self._window, len(files)):
            return
        batch = Batch(len(files), len(files))
        for path in files:
            self._open(path.resolve(), batch)

    def find(self, path: Path) -> Document | None:
        """Return the open photo that came from a file."""
        return next((d for d in self._workspace.documents if d.path == path), None)

    def _open(self, path: Path, batch: Batch) -> None:
        present = self.find(path)
        if present is not None or path in self._on_the_way:
            if present is not None and not batch.shown:
                batch.shown = True
                self._workspace.show_document(present)
            self._end(path, batch)
            return

        def done(loaded: Loaded) -> None:
            if self._workspace.tool.busy:  # a photo that came to the front would end the stroke
                QTimer.singleShot(AGAIN, self, lambda: done(loaded))
                return
            settings = self._workspace.settings
            settings.add_recent(path)
            settings.set(FOLDER, str(path.parent))
            front, batch.shown = not batch.shown, True
            self.show(loaded.picture, path, path.name, front, loaded.dress)
            if loaded.note:
                self._workspace.message.emit(loaded.note)
            self._end(path, batch)

        def failed(sentence: str) -> None:
            batch.failed[path.name] = sentence
            self._end(path, batch)

        self._on_the_way.add(path)
        self._workspace.run(
            tr("Opening {name}").format(name=path.name),
            lambda job: load(path),
            done,
            failed,
            lambda: self._end(path, batch),
        )

    def _end(self, path: Path, batch: Batch) -> None:
        """Count a file that is open, failed or given up; tell of the failed ones at the end."""
        self._on_the_way.discard(path)
        batch.left -= 1
        if batch.left or not batch.failed:
            return
        if len(batch.failed) == 1:
            (sentence,) = batch.failed.values()
        else:
            names = ", ".join(batch.failed)
            sentence = tr(
                "{failed} of {total} files can’t be opened because they are "
                "damaged or no photos: {names}."
            ).format(failed=len(batch.failed), total=batch.total, names=names)
        self._workspace.failed.emit(sentence)

    def open_sample(self, sample: Sample) -> None:
        """Open a sample photo without its path: saving asks where, the sample stays as it is."""

        def read_both(job: Job[Any]) -> tuple[Picture, Picture | None]:
            return read(sample.path), read(sample.mask) if sample.mask else None

        def done(loaded: tuple[Picture, Picture | None]) -> None:
            picture, mask = loaded
            self.show(picture, None, sample.path.name, dress=lambda new: _suggest(new, mask))

        self._workspace.run(
            tr("Opening {name}").format(name=sample.path.name), read_both, done, key="sample"
        )

    def show(
        self,
        picture: Picture,
        path: Path | None,
        title: str = "",
        front: bool = True,
        dress: Callable[[Document], None] | None = None,
    ) -> Document:
        """Give a picture a tab; `dress` adds to its document before anybody sees it."""
        limit = history_limit(self._workspace.settings.get(HISTORY_MEGABYTES))
        document = Document(picture, path, title or tr("Untitled"), limit)
        if dress is not None:
            dress(document)
        self._workspace.open_document(document, front)
        self.opened.emit()
        return document


def _suggest(document: Document, mask: Picture | None) -> None:
    """Select what a sample's mask marks."""
    if mask is not None and mask.pixels.shape[:2] == document.pixels.shape[:2]:
        grey = mask.pixels[:, :, 0]
        document.select(Shape(document.frame, grey), Mode.REPLACE, mark("Suggested region"))
