"""Opening and saving: everything that goes through the disk or the clipboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from app.dialogs import choose_file, questions
from app.dialogs.export import ask_export
from app.document.document import Document
from app.document.selection import Mode, Shape
from app.jobs.queue import Job
from app.pictures import image_from_pixels, picture_from_image
from app.samples import Sample
from app.settings import FOLDER, HISTORY_MEGABYTES, QUALITY
from app.workspace import Workspace
from glean_core.imaging import Picture, WriteOptions, formats_that_hold, read, write
from glean_core.imaging.picture import SUFFIXES

Asked = tuple[Document | None, int]  # the photo a question was about, and its revision

Then = Callable[[], None] | None  # what a save was the first half of


class Files(QObject):
    """Asks before work would be lost, reads and writes in the worker thread."""

    opened = Signal()  # a photo is on the canvas
    saved = Signal(str)

    def __init__(self, workspace: Workspace, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._window = window

    # -- opening -------------------------------------------------------------------------

    def ask_and_open(self) -> None:
        path = choose_file.to_open(self._window, self._workspace.settings.get(FOLDER))
        if path is not None:
            self.open(path)

    def open(self, path: Path) -> None:
        """Open a photo in place of the present one."""
        self.after_unsaved(lambda: self._read(path))

    def _read(self, path: Path) -> None:
        asked = self._asked()

        def done(picture: Picture) -> None:
            self._workspace.settings.add_recent(path.resolve())
            self._workspace.settings.set(FOLDER, str(path.resolve().parent))
            self._show(picture, path.resolve(), asked=asked)

        self._workspace.run(
            f"Opening {path.name}",
            lambda job: read(path),
            done,
            key="open",
        )

    def open_sample(self, sample: Sample) -> None:
        """Open a sample photo without its path: saving asks where, the sample stays as it is."""
        asked = self._asked()

        def load(job: Job[Any]) -> tuple[Picture, Picture | None]:
            return read(sample.path), read(sample.mask) if sample.mask else None

        def done(loaded: tuple[Picture, Picture | None]) -> None:
            picture, mask = loaded
            self._show(picture, None, sample.path.name, mask, asked)

        def open_it() -> None:
            nonlocal asked
            asked = self._asked()
            self._workspace.run(
                f"Opening {sample.path.name}",
                load,
                done,
                key="open",
            )

        self.after_unsaved(open_it)

    def paste(self) -> None:
        """Open what the clipboard holds: a picture or a file."""
        mime = QGuiApplication.clipboard().mimeData()
        if not self.accepts(mime):
            self._workspace.failed.emit(
                "The clipboard holds no picture; copy one in another program first."
            )
            return
        self.take(mime, "Pasted photo")

    @staticmethod
    def accepts(mime: QMimeData | None) -> bool:
        """Whether dropped or pasted data is a file or a picture."""
        if mime is None:
            return False
        return mime.hasImage() or any(url.isLocalFile() for url in mime.urls())

    def take(self, mime: QMimeData, title: str) -> None:
        """Open dropped or pasted data."""
        paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if paths:
            self.open(paths[0])
            return
        image = QImage(mime.imageData())
        if image.isNull():
            self._workspace.failed.emit("That holds no picture that can be read.")
            return
        picture = picture_from_image(image)
        self.after_unsaved(lambda: self._show(picture, None, title, asked=self._asked()))

    def _asked(self) -> Asked:
        document = self._workspace.document
        return document, document.revision if document is not None else 0

    def _show(
        self,
        picture: Picture,
        path: Path | None,
        title: str = "",
        mask: Picture | None = None,
        asked: Asked = (None, 0),
    ) -> None:
        """Put a photo on the canvas; work done since the person was `asked` is asked about."""
        present = self._workspace.document
        if present is not None and (present, present.revision) != asked:
            self.after_unsaved(lambda: self._show(picture, path, title, mask, self._asked()))
            return
        limit = self._workspace.settings.get(HISTORY_MEGABYTES) << 20
        document = Document(picture, path, title or "Untitled", limit)
        self._workspace.open_document(document)
        if present is not None:
            self._workspace.close_document(present)
        if mask is not None and mask.pixels.shape[:2] == picture.pixels.shape[:2]:
            grey = mask.pixels[:, :, 0]
            document.select(Shape(document.frame, grey), Mode.REPLACE, "Suggested region")
        self.opened.emit()

    # -- saving --------------------------------------------------------------------------

    def save(self, then: Then = None) -> None:
        """Save where the photo came from; ask where it came from nowhere."""
        document = self._workspace.document
        if document is None:
            return
        if document.path is None:
            self.save_as(then)
            return
        kind = SUFFIXES.get(document.path.suffix.lower(), document.picture.format)
        self._save_held(document, document.path, kind, then)

    def save_as(self, then: Then = None) -> None:
        document = self._workspace.document
        if document is None:
            return
        path = choose_file.to_save(self._window, self._suggestion(document), document.picture)
        if path is not None:
            self._save_held(document, path, SUFFIXES[path.suffix.lower()], then)

    def _save_held(self, document: Document, path: Path, kind: str, then: Then) -> None:
        """Save when the format can hold the photo, else ask what to give up."""
        reduce = False
        if kind not in formats_that_hold(document.picture):
            answer = questions.ask_reduce(self._window, document.picture, path.name, kind)
            if answer is questions.Reduce.OTHER:
                self.save_as(then)
                return
            if answer is questions.Reduce.CANCEL:
                return
            reduce = True
        options = WriteOptions(
            format=kind, quality=self._workspace.settings.get(QUALITY), reduce=reduce
        )
        self._write(document, path, options, then)

    def _write(self, document: Document, path: Path, options: WriteOptions, then: Then) -> None:
        picture, point = document.snapshot(), document.save_point()

        def done(nothing: None) -> None:
            document.mark_saved(point, path)
            self._workspace.settings.add_recent(path)
            self.saved.emit(str(path))
            self._workspace.message.emit(f"Saved {path.name}")
            self._go_on(document, then)

        self._workspace.run(
            f"Saving {path.name}",
            lambda job: write(picture, path, options),
            done,
            lasting=True,
        )

    def export(self) -> None:
        """Write a copy in a chosen format; the open photo keeps its name."""
        document = self._workspace.document
        if document is None:
            return
        asked = ask_export(self._window, document.picture, self._workspace.settings)
        if asked is None:
            return
        suggestion = self._suggestion(document).with_suffix(asked.suffix)
        path = choose_file.to_save(self._window, suggestion, document.picture, asked.format)
        if path is None:
            return
        picture = document.snapshot()
        self._workspace.run(
            f"Exporting {path.name}",
            lambda job: write(picture, path, asked.options),
            lambda nothing: self._workspace.message.emit(f"Exported {path.name}"),
            lasting=True,
        )

    def _suggestion(self, document: Document) -> Path:
        if document.path is not None:
            return document.path
        folder = Path(self._workspace.settings.get(FOLDER) or Path.home())
        name = Path(document.title)
        kinds = formats_that_hold(document.picture)
        keeps = SUFFIXES.get(name.suffix.lower()) in kinds
        return folder / (name if keeps else name.with_suffix(".png"))

    def copy(self) -> None:
        """Put the photo, or the part around the selection, on the clipboard."""
        document = self._workspace.document
        if document is None:
            return
        box = document.selected_box or document.frame
        pixels = document.pixels[box.slices]
        image = image_from_pixels(pixels, document.picture.icc)
        QGuiApplication.clipboard().setImage(image)
        self._workspace.message.emit("Copied")

    # -- unsaved work --------------------------------------------------------------------

    def after_unsaved(self, then: Callable[[], None]) -> None:
        """Go on once unsaved work is saved or given up; on Cancel nothing happens."""
        document = self._workspace.document
        if document is None or not document.modified:
            then()
            return
        answer = questions.ask_unsaved(self._window, document.title)
        if answer is questions.Unsaved.SAVE:
            self.save(then)
        elif answer is questions.Unsaved.DISCARD:
            then()

    def _go_on(self, document: Document, then: Then) -> None:
        """Go on after a save; what was done meanwhile is asked about again."""
        if then is not None and document is self._workspace.document:
            self.after_unsaved(then)

    def close(self) -> None:
        """Back to the start page."""
        document = self._workspace.document
        if document is not None:
            self.after_unsaved(lambda: self._workspace.close_document(document))
