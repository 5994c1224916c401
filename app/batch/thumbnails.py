"""Small pictures of the photos that are in sight, made one by one in the background."""

from __future__ import annotations

import contextlib
import threading
from collections import OrderedDict
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap

from app.document.thumbnail import small
from app.jobs.manners import make_way
from app.pictures import SHARP, centred, image_from_pixels
from glean_core.errors import GleanError
from glean_core.imaging import Box, read
from glean_core.imaging.measure import measure

KEPT = 400
WAITING = 60  # of them the newest: what was scrolled past isn't wanted any more
LARGEST = 120_000_000  # pixels; JPEGs are shrunk while they are decoded, and may have more


class Thumbnails(QObject):
    """Asked while rows are drawn, so only those in sight are made."""

    ready = Signal(object)  # Path in the folder
    _made = Signal(object, object, object)

    def __init__(self, size: QSize, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self._folder = Path()
        self._kept: OrderedDict[Path, QPixmap | None] = OrderedDict()
        self._wanted: OrderedDict[Path, None] = OrderedDict()
        self._condition = threading.Condition()
        self._thread: threading.Thread | None = None
        self._over = False
        self._made.connect(self._take)

    def look_in(self, folder: Path) -> None:
        """Make thumbnails of the photos in another folder from now on."""
        with self._condition:
            if folder == self._folder:
                return
            self._folder = folder
            self._wanted.clear()
        self._kept.clear()

    def of(self, source: Path) -> QPixmap | None:
        """Return a photo's thumbnail; None where there is none (yet), and `ready` tells."""
        if source in self._kept:
            self._kept.move_to_end(source)
            return self._kept[source]
        with self._condition:
            self._wanted[source] = None
            self._wanted.move_to_end(source)
            while len(self._wanted) > WAITING:
                self._wanted.popitem(last=False)
            if self._thread is None and not self._over:
                self._thread = threading.Thread(target=self._work, name="thumbnails", daemon=True)
                self._thread.start()
            self._condition.notify()
        return None

    def close(self) -> None:
        """Make no more."""
        with self._condition:
            self._over = True
            self._condition.notify()

    def _take(self, folder: Path, source: Path, image: QImage) -> None:
        if folder != self._folder:
            return
        self._kept[source] = None if image.isNull() else centred(image, self._size)
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self.ready.emit(source)

    # -- its own thread ------------------------------------------------------------------

    def _work(self) -> None:
        make_way()
        while True:
            with self._condition:
                while not self._wanted and not self._over:
                    self._condition.wait()
                if self._over:
                    return
                source, _ = self._wanted.popitem()
                folder = self._folder
            image = small_image(folder / source, self._size * SHARP)
            with contextlib.suppress(RuntimeError):  # the window has gone meanwhile
                self._made.emit(folder, source, image)


def small_image(path: Path, size: QSize) -> QImage:
    """Return a file as a picture that fits into a size; a null one where that can't be had."""
    try:
        measured = measure(path)  # refuses pipes and whatever else isn't a picture
        if measured is None:
            return QImage()
        pixels = measured.width * measured.height
        if measured.format != "JPEG" and pixels > LARGEST:
            return QImage()
        image = _by_qt(path, size)
        return _by_core(path, size) if image.isNull() and pixels <= LARGEST else image
    except (GleanError, OSError, MemoryError):
        return QImage()


def _by_qt(path: Path, size: QSize) -> QImage:
    """Quick for JPEG, which is never decoded at full size."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    whole = reader.size()
    if not whole.isValid():
        return QImage()
    longest = max(size.width(), size.height())
    square = QSize(longest, longest)  # it may be turned afterwards
    if whole.width() > longest or whole.height() > longest:
        reader.setScaledSize(whole.scaled(square, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def _by_core(path: Path, size: QSize) -> QImage:
    picture = read(path)
    part = small(picture.pixels, Box(0, 0, picture.width, picture.height), *size.toTuple())
    return image_from_pixels(part, picture.icc)
