"""Retouching in the real window: by mouse, keys and pen."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QInputDevice, QMouseEvent, QPointingDevice, QTabletEvent
from PySide6.QtWidgets import QApplication, QPushButton

from app.tools.tool import Value
from glean_core.imaging import Picture, write
from tests.e2e.conftest import Person

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT, PLAIN = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
LEFT, NO = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
MOUSE = {
    QEvent.Type.TabletPress: QEvent.Type.MouseButtonPress,
    QEvent.Type.TabletMove: QEvent.Type.MouseMove,
    QEvent.Type.TabletRelease: QEvent.Type.MouseButtonRelease,
}


@pytest.fixture
def marked(tmp_path: Path) -> Path:
    """A grey ramp with a red mark at 100, 100 and a dark spot on its light side at 360, 200."""
    ramp = np.linspace(60, 200, 480)[None, :, None].repeat(360, 0).repeat(3, 2)
    grain = cv2.GaussianBlur(np.random.default_rng(1).normal(0, 8, (360, 480, 1)), (0, 0), 0.8)
    pixels = np.clip(ramp + grain[:, :, None], 0, 255).astype(np.uint8)
    cv2.circle(pixels, (100, 100), 12, (220, 30, 30), -1)
    cv2.circle(pixels, (360, 200), 9, (20, 20, 20), -1)
    path = tmp_path / "marked.png"
    write(Picture(pixels), path)
    return path


def takes(person: Person, key: Qt.Key, **options: Value) -> None:
    """Take a tool in hand by its key, at 100 %, and set it."""
    person.presses(key)
    workspace = person.window.workspace
    for option in workspace.tool.info.options:
        if option.id in options:
            workspace.set_option(workspace.tool.info, option, options[option.id])
    person.bot.wait(50)  # its settings may take a second row: the photo moves down a little


def clicks(person: Person, x: float, y: float, held: Qt.KeyboardModifier = ALT) -> None:
    person.bot.mouseClick(person.window.canvas, LEFT, held, person.at(x, y))


def is_red(pixels: np.ndarray, x: int, y: int) -> bool:
    return bool(pixels[y, x, 0] > 180 and pixels[y, x, 1] < 80)


def test_clone_copies_a_mark_elsewhere_and_keeps_its_distance(person: Person, marked: Path) -> None:
    document = person.opens(marked)
    person.window.canvas.zoom_to(1.0)
    takes(person, Qt.Key.Key_S, size=40)
    said: list[str] = []
    person.window.workspace.message.connect(said.append)
    person.drags((200, 60), (210, 60))
    assert document.history.steps == []
    assert "Alt+click" in said[-1]
    clicks(person, 100, 100)
    person.drags((300, 60), (301, 60))
    assert is_red(document.pixels, 300, 60)
    assert is_red(document.pixels, 100, 100)
    # 100 px to the right of the first stroke, the source is 100 px to the right of the mark.
    person.drags((400, 60), (401, 60))
    assert not is_red(document.pixels, 400, 60)
    assert [step.name for step in document.history.steps] == ["Clone stamp"] * 2


def test_without_aligning_every_stroke_begins_at_the_source(person: Person, marked: Path) -> None:
    document = person.opens(marked)
    person.window.canvas.zoom_to(1.0)
    takes(person, Qt.Key.Key_S, size=40, aligned=0)
    clicks(person, 100, 100, CTRL)
    for x in (200, 300, 400):
        person.drags((x, 60), (x + 1, 60))
        assert is_red(document.pixels, x, 60)


def test_the_sources_mark_follows_the_brush(person: Person, marked: Path) -> None:
    person.opens(marked)
    canvas = person.window.canvas
    canvas.zoom_to(1.0)
    takes(person, Qt.Key.Key_S, size=40)
    tool = person.window.workspace.tool
    assert tool.preview() is None
    clicks(person, 100, 100)
    person.drags((300, 60), (300, 61))
    person.bot.mouseMove(canvas, person.at(340, 90))
    preview = tool.preview()
    assert preview is not None
    assert preview.crosses[0] == pytest.approx((140, 130), abs=1.5)


def test_heal_takes_a_spot_away_and_keeps_the_light(person: Person, marked: Path) -> None:
    document = person.opens(marked)
    person.window.canvas.zoom_to(1.0)
    takes(person, Qt.Key.Key_J, size=40)
    clicks(person, 160, 250)
    before = document.pixels.copy()
    person.drags((355, 200), (365, 200))
    assert [step.name for step in document.history.steps] == ["Heal"]
    spot = document.pixels[192:209, 352:369].astype(float)
    around = 60 + 140 * np.arange(352, 369) / 479
    assert spot.min() > 120, "the dark spot is gone"
    assert np.abs(spot.mean((0, 2)) - around).max() < 10, "the source is 58 steps darker"
    assert spot[:, :, 0].std() > 3, "the grain came along"
    person.presses(Qt.Key.Key_Z, CTRL)
    assert np.array_equal(document.pixels, before)


def test_a_long_heal_settles_in_the_worker_and_is_one_step(person: Person, tmp_path: Path) -> None:
    noise = np.random.default_rng(2).integers(90, 160, (700, 900, 3)).astype(np.uint8)
    noise[:, 450:] += 40
    path = tmp_path / "large.png"
    write(Picture(noise), path)
    document = person.opens(path)
    takes(person, Qt.Key.Key_J, size=300)
    clicks(person, 200, 350)
    person.drags((650, 250), (700, 450))
    tool = person.window.workspace.tool
    assert tool.busy, "the hand has let go, the photo is not ready"
    assert document.history.steps == []
    person.bot.waitUntil(lambda: not tool.busy, timeout=30000)
    assert [step.name for step in document.history.steps] == ["Heal"]
    assert document.pixels[300:400, 600:750].mean() == pytest.approx(165, abs=3)
    document.undo()
    assert np.array_equal(document.pixels, noise)


@pytest.mark.parametrize("ending", ["escape", "tool"])
def test_a_settling_heal_can_be_cancelled_and_is_kept_by_another_tool(
    person: Person, tmp_path: Path, ending: str
) -> None:
    noise = np.random.default_rng(2).integers(90, 160, (700, 900, 3)).astype(np.uint8)
    path = tmp_path / "large.png"
    write(Picture(noise), path)
    document = person.opens(path)
    takes(person, Qt.Key.Key_J, size=300)
    clicks(person, 200, 350)
    person.drags((650, 250), (700, 450))
    heal = person.window.workspace.tool
    assert heal.busy
    person.presses(Qt.Key.Key_Escape if ending == "escape" else Qt.Key.Key_B)
    assert not heal.busy
    person.bot.waitUntil(person.is_idle, timeout=30000)
    person.bot.wait(50)
    if ending == "escape":
        assert np.array_equal(document.pixels, noise)
        assert document.history.steps == []
    else:
        assert [step.name for step in document.history.steps] == ["Heal"]
    assert person.problems == []


def test_a_colour_is_picked_by_alt_and_by_the_eyedropper(person: Person, marked: Path) -> None:
    document = person.opens(marked)
    person.window.canvas.zoom_to(1.0)
    takes(person, Qt.Key.Key_B)
    clicks(person, 100, 100)
    assert person.window.workspace.options()["colour"] == "#dc1e1e"
    assert document.history.steps == []
    buttons = person.window.option_bar.findChildren(QPushButton)
    assert "#dc1e1e" in [button.text() for button in buttons], "the swatch follows"
    takes(person, Qt.Key.Key_I)
    clicks(person, 360, 200, PLAIN)
    assert person.window.workspace.options()["colour"] == "#141414"
    takes(person, Qt.Key.Key_B, size=30)
    person.drags((200, 300), (230, 300))
    assert document.pixels[300, 215].tolist() == [20, 20, 20]


def test_erase_brings_back_what_was_opened_and_is_no_edit(person: Person, marked: Path) -> None:
    document = person.opens(marked)
    person.window.canvas.zoom_to(1.0)
    opened = document.pixels.copy()
    takes(person, Qt.Key.Key_B, size=20)
    person.drags((200, 300), (230, 300))
    assert document.edited_box is not None
    takes(person, Qt.Key.Key_X, size=80)
    person.drags((190, 300), (240, 300))
    assert np.array_equal(document.pixels, opened)
    assert document.edited_box is None


def test_alt_burns_instead_of_dodging(person: Person, marked: Path) -> None:
    document = person.opens(marked)
    person.window.canvas.zoom_to(1.0)
    before = document.pixels.astype(int)
    takes(person, Qt.Key.Key_O, size=40)
    person.drags((240, 100), (260, 100))
    person.drags((240, 250), (260, 250), held=ALT)
    change = document.pixels.astype(int) - before
    assert change[100, 250].min() > 5
    assert change[250, 250].max() < -5


@pytest.mark.parametrize("key", ["shifted", "brace"])
def test_shift_and_the_brackets_change_the_hardness(person: Person, photo: Path, key: str) -> None:
    person.opens(photo)
    takes(person, Qt.Key.Key_B, hardness=50)
    harder, softer, held = Qt.Key.Key_BracketRight, Qt.Key.Key_BracketLeft, SHIFT
    if key == "brace":  # what a keyboard makes of the two
        harder, softer, held = Qt.Key.Key_BraceRight, Qt.Key.Key_BraceLeft, PLAIN
    person.presses(harder, held)
    assert person.window.workspace.options()["hardness"] == 60
    for _ in range(2):
        person.presses(softer, held)
    assert person.window.workspace.options()["hardness"] == 40


def test_a_pen_that_presses_harder_paints_wider(person: Person, marked: Path) -> None:
    document = person.opens(marked)
    canvas = person.window.canvas
    canvas.zoom_to(1.0)
    takes(person, Qt.Key.Key_B, size=60, hardness=100, pen="size", colour="#00ff00")
    pen = QPointingDevice(
        "Pen",
        7,
        QInputDevice.DeviceType.Stylus,
        QPointingDevice.PointerType.Pen,
        QInputDevice.Capability.Position | QInputDevice.Capability.Pressure,
        1,
        1,
    )

    def sends(kind: QEvent.Type, x: float, pressure: float, button: Qt.MouseButton) -> None:
        """Send a pen's event, and the mouse's that Qt makes of it."""
        at = QPointF(person.at(x, 250))
        where = QPointF(canvas.mapToGlobal(at))
        held = NO if kind == QEvent.Type.TabletRelease else LEFT
        tablet = QTabletEvent(kind, pen, at, where, pressure, 0, 0, 0, 0, 0, PLAIN, button, held)
        QApplication.sendEvent(canvas, tablet)
        mouse = QMouseEvent(MOUSE[kind], at, where, button, held, PLAIN, pen)
        QApplication.sendEvent(canvas, mouse)

    sends(QEvent.Type.TabletPress, 150, 0.1, LEFT)
    sends(QEvent.Type.TabletMove, 300, 1.0, NO)
    sends(QEvent.Type.TabletRelease, 300, 1.0, LEFT)
    green = (document.pixels == (0, 255, 0)).all(axis=2).sum(axis=0)
    assert 0 < green[160] < 25
    assert green[225] == pytest.approx(36, abs=8)
    assert green[295] > 50
