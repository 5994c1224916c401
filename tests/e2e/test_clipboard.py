"""What goes to the clipboard comes back, edges and depth included."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QImage

from app.document.document import Document
from app.document.selection import Mode, Shape
from app.files import clipboard
from app.files.clipboard import PNG, cut_out
from app.pictures import picture_from_image
from glean_core.imaging import Picture, encode, write
from tests.e2e.conftest import Person

CTRL = Qt.KeyboardModifier.ControlModifier


def noise(channels: int, dtype: str) -> Picture:
    top = int(np.iinfo(dtype).max)
    values = np.random.default_rng(2).integers(0, top + 1, (50, 70, channels))
    return Picture(values.astype(dtype))


def opens(person: Person, picture: Picture, tmp_path: Path) -> Document:
    path = tmp_path / "noise.png"
    write(picture, path)
    return person.opens(path)


def copies_and_pastes(person: Person) -> Document:
    before = person.document
    person.window.actions_table["edit.copy"].trigger()
    person.bot.waitUntil(person.is_idle, timeout=30000)
    person.window.actions_table["file.paste"].trigger()
    person.bot.waitUntil(lambda: person.document is not before, timeout=30000)
    return person.document


def outside(image: QImage) -> Picture:
    """What another program gets, and gives back."""
    return picture_from_image(image)


@pytest.mark.parametrize("channels", [1, 2, 3, 4])
@pytest.mark.parametrize("dtype", ["uint8", "uint16"])
@pytest.mark.parametrize("at_once", [0, 10**6])
def test_a_whole_photo_comes_back_bit_for_bit(
    person: Person,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    at_once: int,
    dtype: str,
    channels: int,
) -> None:
    monkeypatch.setattr(clipboard, "AT_ONCE", at_once)
    picture = noise(channels, dtype)
    opens(person, picture, tmp_path)
    pasted = copies_and_pastes(person)
    assert pasted.pixels.dtype == picture.pixels.dtype
    assert np.array_equal(pasted.pixels, picture.pixels)
    assert pasted.path is None


def test_other_programs_get_straight_alpha_bit_for_bit(person: Person, tmp_path: Path) -> None:
    picture = noise(4, "uint8")
    opens(person, picture, tmp_path)
    person.window.actions_table["edit.copy"].trigger()
    back = outside(QGuiApplication.clipboard().image())
    assert np.array_equal(back.pixels, picture.pixels)


def test_a_soft_selection_becomes_transparency(person: Person, tmp_path: Path) -> None:
    picture = noise(3, "uint16")
    document = opens(person, picture, tmp_path)
    ramp = np.zeros((50, 70), np.uint8)
    ramp[10:30, 20:60] = np.linspace(1, 255, 40).astype(np.uint8)
    document.select(Shape(document.frame, ramp), Mode.REPLACE, "Soft")
    pasted = copies_and_pastes(person)
    assert pasted.pixels.shape == (20, 40, 4)
    assert np.array_equal(pasted.pixels[..., :3], picture.pixels[10:30, 20:60])
    assert np.array_equal(pasted.pixels[..., 3], ramp[10:30, 20:60].astype(np.uint16) * 257)


def test_transparency_and_selection_multiply() -> None:
    pixels = np.full((1, 3, 2), (9, 200), np.uint8)
    made = cut_out(pixels, np.array([[0, 128, 255]], np.uint8))
    assert made[0, :, 1].tolist() == [0, 100, 200]
    assert made[0, :, 0].tolist() == [9, 9, 9]


def test_a_png_from_another_program_keeps_its_16_bits(person: Person) -> None:
    picture = noise(4, "uint16")
    mime = QMimeData()
    mime.setData(PNG, encode(picture, Path("other.png")))
    QGuiApplication.clipboard().setMimeData(mime)
    person.window.actions_table["file.paste"].trigger()
    person.bot.waitUntil(lambda: person.window.workspace.document is not None, timeout=30000)
    assert np.array_equal(person.document.pixels, picture.pixels)


def test_what_another_program_copied_later_wins(person: Person, photo: Path) -> None:
    person.opens(photo)
    person.presses(Qt.Key.Key_C, CTRL)
    image = QImage(8, 6, QImage.Format.Format_RGB32)
    image.fill(0xFF405060)
    QGuiApplication.clipboard().setImage(image)
    person.window.actions_table["file.paste"].trigger()
    assert person.document.pixels.shape == (6, 8, 3)
