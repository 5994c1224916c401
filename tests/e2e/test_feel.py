"""What keeps the window quick, seen by what it does and not by the clock."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from app.document.document import Document
from app.document.planes import Planes
from glean_core.imaging import Picture, read, write
from tests.e2e.conftest import Person


class Painted(QObject):
    """Notes how much of a widget is painted each time."""

    def __init__(self) -> None:
        super().__init__()
        self.shares: list[float] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            area = event.rect().width() * event.rect().height()
            assert isinstance(watched, QWidget)
            self.shares.append(area / (watched.width() * watched.height()))
        return False


@pytest.mark.parametrize("ending", ["jpg", "png", "tif", "webp", "avif"])
def test_a_photo_that_was_read_is_not_copied_again_by_the_window(
    tmp_path: Path, ending: str
) -> None:
    path = tmp_path / f"photo.{ending}"
    pixels = np.random.default_rng(1).integers(0, 255, (90, 70, 3), dtype=np.uint8)
    write(Picture(pixels), path)
    picture = read(path)
    assert np.shares_memory(Document(picture).pixels, picture.pixels)


def test_a_turned_photo_is_not_copied_again_either(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    exif = Image.Exif()
    exif[0x0112] = 6  # a quarter turn
    Image.new("RGB", (70, 90), "teal").save(path, exif=exif)
    picture = read(path)
    assert picture.pixels.shape == (70, 90, 3)
    assert np.shares_memory(Document(picture).pixels, picture.pixels)


def test_a_brush_repaints_its_surroundings_and_not_the_whole_view(
    person: Person, photo: Path
) -> None:
    person.opens(photo)
    canvas = person.window.canvas
    person.presses(Qt.Key.Key_B)
    person.bot.mouseMove(canvas, QPoint(100, 100))
    person.bot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    person.bot.wait(50)
    painted = Painted()
    canvas.installEventFilter(painted)
    for step in range(8):
        person.bot.mouseMove(canvas, QPoint(104 + 4 * step, 100))
        person.bot.wait(20)
    canvas.removeEventFilter(painted)
    person.bot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(136, 100))
    assert len(painted.shares) >= 8
    assert np.median(painted.shares) < 0.25  # now and then something else asks for all of it


def test_holding_the_compare_key_copies_nothing(
    person: Person, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.opens(photo)
    canvas = person.window.canvas
    middle = person.at(150, 120)
    before = canvas.grab().toImage().pixelColor(middle)
    person.presses(Qt.Key.Key_B)
    person.drags((100, 120), (150, 120), (200, 120))
    canvas.point_at(None)
    after = canvas.grab().toImage().pixelColor(middle)
    assert after != before

    def refuse(planes: Planes) -> None:
        raise AssertionError("the whole photo was copied")

    monkeypatch.setattr(Planes, "as_opened", refuse)
    person.bot.keyPress(canvas, Qt.Key.Key_Backslash)
    assert canvas.grab().toImage().pixelColor(middle) == before
    person.bot.keyRelease(canvas, Qt.Key.Key_Backslash)
    assert canvas.grab().toImage().pixelColor(middle) == after
