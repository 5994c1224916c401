"""The navigator shows where one is and moves the view."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt

from tests.e2e.conftest import Person

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def looking(person: Person, photo: Path) -> Person:
    """A person with a photo open and the navigator in front."""
    person.window.docks[2].raise_()
    person.opens(photo)
    overview = person.window.navigator.overview
    person.bot.waitUntil(lambda: overview.cursor().shape() != Qt.CursorShape.ArrowCursor)
    return person


def middle(person: Person) -> tuple[float, float]:
    port = person.window.canvas.viewport
    return port.to_photo(port.view_width / 2, port.view_height / 2)


def test_the_small_photo_shows_the_photos_colours_and_follows_edits(looking: Person) -> None:
    overview = looking.window.navigator.overview
    document = looking.document

    def seen() -> tuple[int, int, int]:
        at = overview.photo_rect().center().toPoint()
        colour = overview.grab().toImage().pixelColor(at)
        return colour.red(), colour.green(), colour.blue()

    near = document.pixels[170:190, 230:250].reshape(-1, 3)
    assert all(abs(got - want) < 12 for got, want in zip(seen(), near.mean(axis=0), strict=True))
    document.paste_box(document.frame, document.pixels * 0 + 99, "Grey")
    looking.bot.waitUntil(lambda: seen() == (99, 99, 99), timeout=5000)


def test_the_rectangle_is_what_the_canvas_shows(looking: Person) -> None:
    overview, canvas = looking.window.navigator.overview, looking.window.canvas
    assert overview.seen_rect() == overview.photo_rect(), "a fitted photo is seen whole"
    canvas.zoom_to(8.0)
    seen, whole = overview.seen_rect(), overview.photo_rect()
    assert seen.width() / whole.width() == pytest.approx(canvas.width() / 8 / 480, abs=0.01)
    assert seen.center().x() == pytest.approx(whole.center().x(), abs=0.5)


def test_a_click_and_a_drag_move_the_view(looking: Person) -> None:
    overview, canvas = looking.window.navigator.overview, looking.window.canvas
    canvas.zoom_to(4.0)
    whole = overview.photo_rect()
    start, end = (
        whole.topLeft() + QPointF(whole.width() * p, whole.height() / 2) for p in (0.3, 0.6)
    )
    looking.bot.mousePress(overview, LEFT, pos=start.toPoint())
    assert middle(looking)[0] == pytest.approx(0.3 * 480, abs=4)
    looking.bot.mouseMove(overview, end.toPoint())
    looking.bot.mouseRelease(overview, LEFT, pos=end.toPoint())
    assert middle(looking)[0] == pytest.approx(0.6 * 480, abs=4)
    assert canvas.zoom == 4.0
    before = middle(looking)
    looking.bot.keyClick(overview, Qt.Key.Key_Down)
    assert middle(looking)[1] > before[1]


def test_the_slider_and_the_zoom_follow_each_other(looking: Person) -> None:
    navigator, canvas = looking.window.navigator, looking.window.canvas
    canvas.zoom_to(2.0)
    assert navigator.slider.value() == 100
    assert navigator.percent.text() == "200 %"
    navigator.slider.setValue(300)
    assert canvas.zoom == pytest.approx(8.0)
    looking.bot.keyClick(navigator.slider, Qt.Key.Key_PageDown)
    assert canvas.zoom == pytest.approx(4.0)


def test_without_a_photo_it_is_empty(looking: Person) -> None:
    looking.window.files.close()
    assert not looking.window.navigator.slider.isEnabled()
    overview = looking.window.navigator.overview
    looking.bot.mouseClick(overview, LEFT)
    assert overview.cursor().shape() == Qt.CursorShape.ArrowCursor
