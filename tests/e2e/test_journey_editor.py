"""From opening to opening again: retouch badly, clean up, undo and redo all, save, compare."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt

from app.dialogs.tone.dialog import ToneDialog
from app.dialogs.tone.exposure_form import ExposureForm
from glean_core.imaging import Picture, read, write
from tests.app.drawing import landscape
from tests.e2e.conftest import Person
from tests.e2e.test_project_journey import names_file, saves_project
from tests.imaging import samples

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT, LEFT = Qt.KeyboardModifier.ShiftModifier, Qt.MouseButton.LeftButton
Key = Qt.Key


@dataclass(frozen=True, eq=False)
class Look:
    """Everything of a photo that undo brings back."""

    pixels: NDArray[np.uint16]
    edits: NDArray[np.uint8]
    selection: NDArray[np.uint8]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Look) and all(
            np.array_equal(mine, yours)
            for mine, yours in zip(vars(self).values(), vars(other).values(), strict=True)
        )


@dataclass
class Journey:
    """A person who remembers how the photo looked after each step."""

    person: Person
    looks: list[Look] = field(default_factory=list)

    def look(self) -> Look:
        document = self.person.document
        planes = document.pixels, document.edits, document.selection
        return Look(*(plane.copy() for plane in planes))

    def does(self, what: Callable[[], object], name: str) -> None:
        """Do something that is one step, and remember what came of it."""
        document = self.person.document
        before = len(document.history.steps)
        what()
        self.person.bot.waitUntil(
            lambda: len(document.history.steps) > before and self.person.is_idle(), timeout=60000
        )
        assert self.person.problems == []
        assert [step.name for step in document.history.steps[before:]] == [name]
        self.looks.append(self.look())
        assert self.looks[-1] != self.looks[-2]

    def strokes(self, key: Key, name: str, *way: tuple[float, float]) -> None:
        self.person.presses(key)
        self.does(lambda: self.person.drags(*way), name)

    def takes_back(self) -> None:
        """Ctrl+Z until there is nothing left, looking at every step."""
        for look in reversed(self.looks[:-1]):
            self.person.presses(Key.Key_Z, CTRL)
            assert self.look() == look
        assert not self.person.window.actions_table["edit.undo"].isEnabled()

    def does_again(self) -> None:
        for look in self.looks[1:]:
            self.person.presses(Key.Key_Z, CTRL | SHIFT)
            assert self.look() == look
        assert not self.person.window.actions_table["edit.redo"].isEnabled()


def deep(folder: Path, channels: int) -> Path:
    """A 16-bit TIFF with a profile of its own whose low bits are used."""
    pixels = landscape(channels, "uint16", 300, 400).pixels
    grain = np.random.default_rng(8).integers(0, 257, pixels.shape)
    pixels = np.maximum(pixels.astype(int) - grain, 0).astype(np.uint16)
    if channels == 4:
        pixels[..., 3] |= 0x8000  # nowhere so clear that a stroke changes nothing
        pixels[:20, :20, 3] = 0
    path = folder / "deep.tif"
    write(Picture(pixels, icc=samples.ICC), path)
    return path


def retouches_badly(journey: Journey) -> None:
    person = journey.person
    canvas = person.window.canvas
    canvas.zoom_to(1.0)
    journey.strokes(Key.Key_B, "Paint", (60, 60), (90, 70), (120, 60))
    for key, name, y in ((Key.Key_S, "Clone stamp", 110), (Key.Key_J, "Heal", 150)):
        person.presses(key)
        person.bot.mouseClick(canvas, LEFT, ALT, person.at(200, 60))
        journey.does(lambda y=y: person.drags((80, y), (130, y + 5)), name)
    journey.strokes(Key.Key_Y, "Warp", (200, 150), (215, 160), (240, 160))
    journey.strokes(Key.Key_E, "Ellipse selection", (180, 180), (250, 240))
    person.presses(Key.Key_V)
    person.drags((215, 210), (260, 220), (310, 215))
    journey.does(lambda: person.presses(Key.Key_Return), "Patch")
    journey.does(lambda: person.presses(Key.Key_D, CTRL), "Deselect")


def turns_and_crops(journey: Journey) -> None:
    person = journey.person
    journey.does(lambda: person.presses(Key.Key_BracketRight, CTRL), "Rotate right")
    person.window.canvas.zoom_to(1.0)
    person.presses(Key.Key_C)
    person.drags((20, 10), (280, 380))
    journey.does(lambda: person.presses(Key.Key_Return), "Crop")
    person.window.canvas.zoom_to(1.0)
    assert (person.document.width, person.document.height) == (260, 370)


def goes_on(journey: Journey) -> None:
    journey.strokes(Key.Key_R, "Smudge", (60, 60), (120, 90))
    journey.strokes(Key.Key_N, "Blur and sharpen", (60, 160), (120, 190))
    journey.strokes(Key.Key_O, "Dodge and burn", (60, 230), (120, 250))
    journey.strokes(Key.Key_X, "Erase to original", (60, 60), (90, 80))
    changes_tone(journey)


def changes_tone(journey: Journey) -> None:
    window = journey.person.window

    def brighten() -> None:
        window.actions_table["image.exposure"].trigger()
        (dialog,) = (d for d in window.findChildren(ToneDialog) if d.isVisible())
        assert isinstance(dialog.form, ExposureForm)
        dialog.form.stops.set_value(30)
        journey.person.bot.mouseClick(dialog.ok, LEFT)

    journey.does(brighten, "Exposure and contrast")


def cleans_up(journey: Journey) -> None:
    person = journey.person

    def clean() -> None:
        person.presses(Key.Key_Return, CTRL)
        person.waits_for_result()

    journey.does(clean, "Clean up")
    person.window.cleanup.live.settle()


def travels(person: Person, path: Path) -> Journey:
    person.has_models()
    journey = Journey(person)
    person.opens(path)
    journey.looks.append(journey.look())
    retouches_badly(journey)
    turns_and_crops(journey)
    goes_on(journey)
    cleans_up(journey)
    journey.strokes(Key.Key_B, "Paint", (200, 300), (220, 320))
    return journey


def test_a_16_bit_tiff_from_opening_to_opening_again(
    person: Person, tiny_model: Path, tmp_path: Path
) -> None:
    photo = deep(tmp_path, 4)
    original = photo.read_bytes()
    journey = travels(person, photo)
    journey.takes_back()
    assert not person.window.isWindowModified()
    journey.does_again()
    wanted = journey.looks[-1]
    target = tmp_path / "result.tif"
    names_file(person, target)
    person.window.files.save_as()
    person.bot.waitUntil(lambda: not person.document.modified, timeout=30000)
    person.window.files.close()
    again = person.opens(target)
    assert again.pixels.dtype == np.uint16
    assert np.array_equal(again.pixels, wanted.pixels)
    assert again.picture.icc == samples.ICC
    assert again.history.steps == []
    assert photo.read_bytes() == original
    assert person.problems == []


def test_the_same_through_a_project(person: Person, tiny_model: Path, tmp_path: Path) -> None:
    journey = travels(person, deep(tmp_path, 3))
    journey.takes_back()
    journey.does_again()
    opened = person.document.as_opened()
    target = tmp_path / "result.ora"
    saves_project(person, target)
    person.window.files.close()
    again = person.opens(target)
    assert journey.look() == journey.looks[-1]
    assert again.pixels.dtype == np.uint16
    assert again.picture.icc == samples.ICC
    assert np.array_equal(again.as_opened(), opened)
    assert [cleanup.model for cleanup in again.earlier.cleanups] == ["tiny"]
    # The platform in memory leaves no window active when a dialog closes.
    person.window.activateWindow()
    person.bot.waitUntil(person.window.isActiveWindow, timeout=30000)
    # What was opened again can be worked on, taken back and saved.
    person.presses(Key.Key_B)
    person.drags((100, 100), (150, 130))
    assert journey.look() != journey.looks[-1]
    person.presses(Key.Key_Z, CTRL)
    assert journey.look() == journey.looks[-1]
    flat = tmp_path / "flat.tif"
    names_file(person, flat)
    person.window.files.save_as()
    person.bot.waitUntil(lambda: again.path == flat, timeout=30000)
    assert np.array_equal(read(flat).pixels, journey.looks[-1].pixels)
    assert read(flat).icc == samples.ICC
