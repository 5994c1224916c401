"""A live result and its variants: other noise, another frame; dropped, applied, compared."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QToolButton

from app.cleanup.request import SAME_NOISE
from tests.e2e.conftest import Person
from tests.e2e.looking import controls

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def noisy_model(tiny_model: Path) -> Path:
    """The small network with noise in its bank that can be seen."""
    import torch

    from glean_core.checkpoints import save_network
    from glean_core.checkpoints.header import read_card
    from tests.tiny import tiny_glean

    network = tiny_glean()
    with torch.no_grad():
        for name, weight in network.named_parameters():
            if name.endswith("noise_injector.weight"):
                weight.fill_(3.0)
    save_network(network, tiny_model, read_card(tiny_model))
    return tiny_model


@pytest.fixture
def cleaned(person: Person, photo: Path, noisy_model: Path) -> Person:
    """A person looking at a live result."""
    person.has_models()
    person.opens(photo)
    person.drags((100, 80), (150, 130))
    person.presses(Qt.Key.Key_Return, CTRL)
    person.waits_for_result()
    return person


def has_variants(person: Person, count: int) -> None:
    person.bot.waitUntil(
        lambda: not person.window.cleanup.working and person.window.panel.variants.count() == count,
        timeout=60000,
    )
    person.bot.waitUntil(person.is_idle, timeout=30000)


def picks(person: Person, row: int) -> None:
    strip = person.window.panel.variants
    at = strip.visualItemRect(strip.item(row)).center()
    person.bot.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=at)
    person.bot.waitUntil(
        lambda: (live := person.window.cleanup.live.current) is not None and live.shown == row,
        timeout=30000,
    )


def test_other_noise_stands_beside_and_a_click_switches(cleaned: Person) -> None:
    person, document = cleaned, cleaned.document
    first, steps = document.pixels.copy(), len(document.history.steps)
    person.window.panel.noise.click()
    has_variants(person, 2)
    second = document.pixels.copy()
    assert not np.array_equal(first, second)
    assert SAME_NOISE not in person.window.cleanup.notes
    picks(person, 0)
    assert np.array_equal(document.pixels, first)
    picks(person, 1)
    assert np.array_equal(document.pixels, second), "the same seed gives the same pixels"
    person.presses(Qt.Key.Key_Return, CTRL)
    has_variants(person, 2)
    assert np.array_equal(document.pixels, first), "again as trained is the first once more"
    assert len(document.history.steps) == steps, "all of them are one step"


def test_a_model_that_uses_no_noise_says_so(person: Person, photo: Path, tiny_model: Path) -> None:
    person.has_models()
    person.opens(photo)
    person.drags((100, 80), (150, 130))
    person.presses(Qt.Key.Key_Return, CTRL)
    person.waits_for_result()
    person.presses(Qt.Key.Key_Return, CTRL | SHIFT)
    has_variants(person, 2)
    assert SAME_NOISE in person.window.panel.notes.text()


def test_escape_drops_the_result_and_redo_brings_it_back(cleaned: Person) -> None:
    person, document = cleaned, cleaned.document
    result = document.pixels.copy()
    person.presses(Qt.Key.Key_Escape)
    assert not np.array_equal(document.pixels, result)
    assert person.window.cleanup.live.current is None
    person.bot.waitUntil(lambda: not person.window.panel.result.isVisible(), timeout=30000)
    person.presses(Qt.Key.Key_Y, CTRL)
    assert np.array_equal(document.pixels, result)
    assert person.window.cleanup.live.current is not None, "its sliders are back too"


def test_enter_in_the_panel_applies_the_result(cleaned: Person) -> None:
    person, document = cleaned, cleaned.document
    result = document.pixels.copy()
    number = person.window.panel.sliders["cleanup/strength"].number
    person.presses(Qt.Key.Key_Return, widget=number)
    assert person.window.cleanup.live.current is None
    person.presses(Qt.Key.Key_Escape)
    person.window.panel.sliders["cleanup/strength"].set_value(10)
    person.bot.wait(80)
    assert np.array_equal(document.pixels, result)


def test_every_control_of_the_panel_has_a_name_and_a_tip(cleaned: Person) -> None:
    panel = cleaned.window.panel
    found = controls(panel)
    assert panel.noise in found
    assert panel.variants in found
    for widget in found:
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        assert widget.accessibleName() or text
        assert widget.toolTip(), widget.accessibleName() or text


def test_the_sliders_of_a_result_are_in_sight(cleaned: Person) -> None:
    panel = cleaned.window.panel
    for slider in panel.sliders.values():
        seen = slider.slider.visibleRegion
        cleaned.bot.waitUntil(lambda seen=seen: not seen().isEmpty(), timeout=5000)
    assert not panel.run_button.visibleRegion().isEmpty()


def test_a_folded_section_stays_folded(cleaned: Person) -> None:
    panel = cleaned.window.panel
    [heading] = [b for b in panel.findChildren(QToolButton) if b.text() == "Model"]
    heading.click()
    assert not panel.models.isVisible()
    assert heading.accessibleName() == "Model: show"
    heading.click()
    assert panel.models.isVisible()


def test_a_frame_moved_by_hand_is_used(cleaned: Person) -> None:
    person, cleanup = cleaned, cleaned.window.cleanup
    automatic = cleanup.live.current
    assert automatic is not None
    [was] = automatic.result.frames
    person.bot.waitUntil(lambda: cleanup.lookout.outlook is not None, timeout=30000)
    person.presses(Qt.Key.Key_T)
    assert person.window.panel.preview.factor.by_hand.isChecked()
    middle = (was.left + was.width / 2, was.top + was.height / 2)
    person.drags(middle, (middle[0] + 20, middle[1] - 10))
    assert cleanup.frames.by_hand == was.moved(20, -10)
    corner = (was.right + 20, was.bottom - 10)
    person.drags(corner, (corner[0] + 30, corner[1] + 30))
    drawn = cleanup.frames.by_hand
    assert drawn is not None
    assert (drawn.left, drawn.top, drawn.width) == (was.left + 20, was.top - 10, was.width + 30)
    person.presses(Qt.Key.Key_Return, CTRL)
    has_variants(person, 2)
    live = cleanup.live.current
    assert live is not None
    assert live.result.frames == (drawn,)
    assert live.result.effective_factor == drawn.width / 8
    person.window.panel.preview.factor.automatic.click()
    assert cleanup.frames.by_hand is None
    person.presses(Qt.Key.Key_Return, CTRL)
    has_variants(person, 2)
    live = cleanup.live.current
    assert live is not None
    assert live.result.frames == (was,), "and the frame is the program's again"


def test_coarser_and_finer_change_what_the_model_sees(cleaned: Person) -> None:
    person, lookout = cleaned, cleaned.window.cleanup.lookout
    person.bot.waitUntil(lambda: lookout.outlook is not None, timeout=30000)
    assert lookout.outlook is not None
    before = lookout.outlook.plan.effective_factor
    person.window.panel.preview.factor.coarser.click()
    person.bot.waitUntil(
        lambda: lookout.outlook is not None and lookout.outlook.plan.effective_factor > before,
        timeout=30000,
    )
    now = lookout.outlook.plan.effective_factor
    assert now == pytest.approx(1.25 * before, rel=0.02)
    assert f"{now:.2g}×" in person.window.panel.preview.words.text()
    for _ in range(12):
        person.window.panel.preview.factor.finer.click()
        person.bot.waitUntil(person.is_idle, timeout=30000)
    frame = person.window.cleanup.frames.by_hand
    selected = person.document.selected_box
    assert frame is not None
    assert selected is not None
    assert frame.contains(selected), "never so small that the region is cut"


def test_the_split_line_shows_before_on_its_left_and_can_be_dragged(cleaned: Person) -> None:
    person, canvas = cleaned, cleaned.window.canvas
    place = person.at(125, 105)
    canvas.pointer = None
    after = canvas.grab().toImage().pixel(place)
    person.bot.keyPress(canvas, Qt.Key.Key_Backslash)
    before = canvas.grab().toImage().pixel(place)
    person.bot.keyRelease(canvas, Qt.Key.Key_Backslash)
    assert before != after
    person.window.actions_table["view.split"].trigger()
    assert canvas.split_at == 0.5
    height = canvas.height() // 3

    def drag_to(x: int) -> None:
        assert canvas.split_at is not None
        line = QPoint(round(canvas.split_at * canvas.width()), height)
        person.bot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=line)
        person.bot.mouseMove(canvas, QPoint(x, height))
        person.bot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(x, height))
        canvas.pointer = None

    steps = len(person.document.history.steps)
    drag_to(place.x() + 60)
    assert canvas.split_at == pytest.approx((place.x() + 60) / canvas.width(), abs=0.01)
    assert canvas.grab().toImage().pixel(place) == before
    drag_to(place.x() - 60)
    assert canvas.grab().toImage().pixel(place) == after
    canvas.zoom_to(3.0)
    canvas.grab()
    person.presses(Qt.Key.Key_Right, CTRL)
    assert canvas.split_at == pytest.approx((place.x() - 60) / canvas.width() + 0.02, abs=0.01)
    assert len(person.document.history.steps) == steps, "no tool took the drags"
    person.window.actions_table["view.split"].trigger()
    assert canvas.split_at is None
