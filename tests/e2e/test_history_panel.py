"""The history panel."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPixmap

from app.document.retouch.paint import own_colour
from app.document.selection import Mode, ellipse
from app.panels import step_thumbnails
from app.samples import list_samples
from glean_core.imaging import Box
from tests.e2e.conftest import Person

Role = Qt.ItemDataRole


def row(person: Person, at: int, role: Role = Role.DisplayRole) -> object:
    return person.window.history.list.model().index(at, 0).data(role)


def colour_in(icon: object) -> set[tuple[int, int, int]]:
    """The colours of a row's small picture that cover it in part."""
    assert isinstance(icon, QIcon)
    image = icon.pixmap(44, 32).toImage()
    seen = [
        image.pixelColor(x, y).getRgb()[:3]
        for x in range(image.width())
        for y in range(image.height())
    ]
    return set(seen)


def strokes(person: Person, photo: Path) -> None:
    person.opens(photo)
    person.presses(Qt.Key.Key_B)
    person.drags((100, 100), (200, 150))
    person.drags((300, 100), (300, 250))


def test_steps_have_names_and_pictures_of_what_changed(person: Person, photo: Path) -> None:
    strokes(person, photo)
    document = person.document
    document.select(ellipse((50, 50), (200, 200)), Mode.REPLACE, "Ellipse")
    assert [row(person, at) for at in range(4)] == ["Original", "Paint", "Paint", "Ellipse"]
    pictures = [row(person, at, Role.DecorationRole) for at in range(4)]
    assert all(isinstance(icon, QIcon) and not icon.isNull() for icon in pictures)
    paint = tuple(int(v) for v in np.rint(own_colour("#c98f76", False, None) * 255))
    assert paint not in colour_in(pictures[0])
    assert paint in colour_in(pictures[1])
    assert {(70,) * 3, (230,) * 3} <= colour_in(pictures[3]), "outside and inside"


def test_a_sample_that_opens_with_a_selection_has_a_picture_of_the_original(
    person: Person,
) -> None:
    person.window.files.open_sample(list_samples()[0])
    person.bot.waitUntil(lambda: person.window.workspace.document is not None, timeout=30000)
    assert [row(person, at) for at in range(2)] == ["Original", "Suggested region"]
    assert len(colour_in(row(person, 0, Role.DecorationRole))) > 50


def test_what_is_undone_is_faint_and_said_to_be(person: Person, photo: Path) -> None:
    strokes(person, photo)
    plain = row(person, 2, Role.ForegroundRole)
    assert plain is None
    person.presses(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert row(person, 2, Role.ForegroundRole) is not None
    assert row(person, 2, Role.AccessibleTextRole) == "Paint, undone"
    assert row(person, 1, Role.ForegroundRole) is None
    assert person.window.history.list.currentIndex().row() == 1


def test_keys_go_back_and_forth(person: Person, photo: Path) -> None:
    strokes(person, photo)
    document, steps = person.document, person.window.history.list
    now = document.pixels.copy()
    person.presses(Qt.Key.Key_Home, widget=steps)
    assert document.history.position == 0
    assert np.array_equal(document.pixels, document.as_opened())
    person.presses(Qt.Key.Key_Down, widget=steps)
    assert document.history.position == 1
    person.presses(Qt.Key.Key_End, widget=steps)
    assert np.array_equal(document.pixels, now)
    assert steps.currentIndex().row() == 2


def test_a_stroke_in_progress_is_not_left(person: Person, photo: Path) -> None:
    strokes(person, photo)
    canvas, steps = person.window.canvas, person.window.history.list
    person.bot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=person.at(50, 50))
    person.presses(Qt.Key.Key_Home, widget=steps)
    assert person.document.history.position == 2
    assert steps.currentIndex().row() == 2
    person.bot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=person.at(50, 50))
    assert person.document.history.position == 3


def test_without_memory_for_the_start_it_is_not_called_the_original(
    person: Person, photo: Path
) -> None:
    strokes(person, photo)
    person.document.history.limit_bytes = 1
    person.drags((20, 20), (40, 20))
    assert [row(person, at) for at in range(2)] == ["Earliest step kept", "Paint"]


def test_only_so_many_pictures_are_kept(person: Person, photo: Path) -> None:
    kept, step_thumbnails.KEPT = step_thumbnails.KEPT, 2
    try:
        strokes(person, photo)
        person.drags((20, 20), (40, 20))
        icons = [row(person, at, Role.DecorationRole) for at in range(1, 4)]
    finally:
        step_thumbnails.KEPT = kept
    assert [colour_in(icon) == {(0, 0, 0)} for icon in icons] == [True, False, False]


def test_a_live_result_does_not_push_older_pictures_out(person: Person, photo: Path) -> None:
    kept, step_thumbnails.KEPT = step_thumbnails.KEPT, 5
    try:
        strokes(person, photo)
        document = person.document
        box = Box(10, 10, 50, 50)
        for value in range(20):
            pixels = np.full((50, 50, 3), value, np.uint8)
            document.paste_box(box, pixels, "Clean up", amend=value > 0)
        icons = [row(person, at, Role.DecorationRole) for at in range(1, 4)]
    finally:
        step_thumbnails.KEPT = kept
    assert all(colour_in(icon) != {(0, 0, 0)} for icon in icons)


def test_a_picture_fades_with_its_step() -> None:
    pixmap = QPixmap(10, 10)
    pixmap.fill(Qt.GlobalColor.red)
    faint = step_thumbnails.faded(pixmap).toImage().pixelColor(5, 5)
    assert faint.alphaF() < 0.5
    assert faint.red() > 250
