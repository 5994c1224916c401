"""The warp brush: bends a photo without blurring it, and brings it back."""

from __future__ import annotations

import gc
import weakref

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from app.document.document import Document
from app.document.selection import Mode, rectangle
from app.tools.tool import Pointer, Stage
from app.tools.warp import Warp
from glean_core.imaging import Picture
from tests.app.conftest import MakeDocument

OPTIONS = {"mode": "push", "size": 60, "strength": 50}
MODES = ["push", "bloat", "pinch", "left", "right"]
Points = list[tuple[float, float]]


def stroke(
    tool: Warp, document: Document, points: Points, pressure: float = 1.0, **options: object
) -> None:
    stage = Stage(document, {**OPTIONS, **options})
    tool.press(stage, Pointer(*points[0], pressure=pressure))
    for x, y in points[1:]:
        tool.move(stage, Pointer(x, y, pressure=pressure))
    tool.release(stage, Pointer(*points[-1], pressure=pressure))


def smooth(dtype: str = "uint8", channels: int = 3) -> Document:
    """A soft photo of 400 x 300, with a clear corner where it has alpha."""
    top = np.iinfo(dtype).max
    noise = np.random.default_rng(3).random((300, 400, channels))
    soft = cv2.GaussianBlur(noise, (0, 0), 6).reshape(noise.shape)
    pixels = np.rint((soft - soft.min()) / np.ptp(soft) * top).astype(dtype)
    if channels in (2, 4):
        pixels[..., -1] = top
        pixels[:120, :150, -1] = 0
    return Document(Picture(pixels), title="soft.png")


def dot(x: int, y: int) -> Document:
    """One soft white dot on black, to see where it goes."""
    pixels = np.zeros((300, 400, 3), np.uint8)
    cv2.circle(pixels, (x, y), 6, (255, 255, 255), -1)
    return Document(Picture(cv2.GaussianBlur(pixels, (0, 0), 2)), title="dot.png")


def place(document: Document) -> NDArray[np.float64]:
    weights = document.pixels[..., 0].astype(float)
    y, x = np.mgrid[0:300, 0:400] + 0.5
    return np.array([(x * weights).sum(), (y * weights).sum()]) / weights.sum()


def test_push_carries_what_is_under_the_brush() -> None:
    document = dot(150, 150)
    stroke(Warp(), document, [(150, 150), (190, 150)], strength=100, size=120)
    assert place(document) == pytest.approx((190, 150), abs=6)
    document = dot(150, 150)
    stroke(Warp(), document, [(150, 150), (190, 150)], strength=25, size=120)
    assert 155 < place(document)[0] < 170


def test_swirl_left_turns_against_the_clock() -> None:
    document = dot(180, 150)
    stroke(Warp(), document, [(150, 150)], mode="left", strength=100, size=150)
    assert place(document)[1] < 145
    document = dot(180, 150)
    stroke(Warp(), document, [(150, 150)], mode="right", strength=100, size=150)
    assert place(document)[1] > 155


def test_enlarge_makes_larger_and_shrink_smaller() -> None:
    before = dot(150, 150)
    light = before.pixels.sum(dtype=float)
    for mode, larger in (("bloat", True), ("pinch", False)):
        document = dot(150, 150)
        stroke(Warp(), document, [(150, 150)], mode=mode, size=100, strength=100)
        assert (document.pixels.sum() > light * 1.2) == larger
        assert (document.pixels.sum() < light * 0.9) != larger


def test_alt_does_the_opposite() -> None:
    document, other = smooth(), smooth()
    stroke(Warp(), document, [(150, 150)], mode="pinch")
    tool, stage = Warp(), Stage(other, {**OPTIONS, "mode": "bloat"})
    tool.press(stage, Pointer(150, 150, subtract=True))
    tool.release(stage, Pointer(150, 150, subtract=True))
    assert np.array_equal(document.pixels, other.pixels)


@pytest.mark.parametrize("mode", MODES)
def test_the_speed_of_the_hand_does_not_show(mode: str) -> None:
    slow, fast = smooth("uint16"), smooth("uint16")
    steps = [(100 + 0.75 * i, 120 + 0.5 * i) for i in range(161)]
    stroke(Warp(), slow, steps, mode=mode)
    stroke(Warp(), fast, [steps[0], steps[80], steps[160]], mode=mode)
    difference = np.abs(slow.pixels.astype(int) - fast.pixels)
    # OpenCV samples at steps of 1/32 pixel, and the last digit of a place may choose another.
    assert difference.max() < 65535 / 100
    assert not np.array_equal(slow.pixels, slow.as_opened())


@pytest.mark.parametrize("dtype", ["uint8", "uint16"])
@pytest.mark.parametrize("channels", [1, 2, 3, 4])
def test_undo_all_is_the_photo_as_opened(dtype: str, channels: int) -> None:
    document, tool = smooth(dtype, channels), Warp()
    opened = document.pixels.copy()
    for mode in MODES:
        stroke(tool, document, [(120, 120), (200, 160), (390, 299)], mode=mode)
    assert len(document.history.steps) == 5
    assert document.edited_box is not None
    document.jump(0)
    assert np.array_equal(document.pixels, opened)
    document.jump(5)
    assert not np.array_equal(document.pixels, opened)


@given(
    st.sampled_from([*MODES, "restore"]),
    st.lists(st.tuples(st.floats(-50, 450), st.floats(-50, 350)), min_size=1, max_size=4),
)
@settings(max_examples=20)
def test_no_strength_changes_nothing(mode: str, points: Points) -> None:
    document = smooth()
    opened = document.pixels.copy()
    stroke(Warp(), document, points, mode=mode, strength=0)
    stroke(Warp(), document, points, mode=mode, pressure=0.0)
    assert np.array_equal(document.pixels, opened)
    assert document.history.steps == []


@given(
    st.sampled_from(MODES),
    st.lists(st.tuples(st.floats(-50, 450), st.floats(-50, 350)), min_size=2, max_size=4),
)
@settings(max_examples=20)
def test_nothing_changes_outside_brush_and_selection(mode: str, points: Points) -> None:
    document = smooth()
    document.select(rectangle((100, 50), (300, 250)), Mode.REPLACE, "middle")
    opened = document.pixels.copy()
    stroke(Warp(), document, points, mode=mode, strength=100)
    allowed = np.zeros((300, 400), np.uint8)
    corners = np.rint(np.array(points)).astype(np.int32)
    cv2.polylines(allowed, [corners.reshape(-1, 1, 2)], False, 1, 60 + 6)
    allowed[document.selection == 0] = 0
    changed = (document.pixels != opened).any(axis=2)
    assert not (changed & (allowed == 0)).any()


@pytest.mark.parametrize("dtype", ["uint8", "uint16"])
@pytest.mark.parametrize("channels", [3, 4])
def test_restore_brings_the_photo_back(dtype: str, channels: int) -> None:
    document, tool = smooth(dtype, channels), Warp()
    opened = document.pixels.copy()
    stroke(tool, document, [(120, 120), (240, 160)], strength=100)
    assert np.abs(document.pixels.astype(int) - opened).max() > np.iinfo(dtype).max / 20
    for _ in range(3):
        stroke(tool, document, [(110, 110), (250, 170)], mode="restore", strength=100, size=150)
    assert np.abs(document.pixels.astype(int) - opened).max() <= 1


def test_many_strokes_blur_no_more_than_one() -> None:
    pixels = np.random.default_rng(1).integers(0, 256, (300, 400, 3)).astype(np.uint8)
    document, tool = Document(Picture(pixels.copy()), title="noise"), Warp()
    for _ in range(10):
        stroke(tool, document, [(150, 150), (200, 150)], size=200, strength=100)
        stroke(tool, document, [(200, 150), (150, 150)], size=200, strength=100)
    middle = (slice(100, 200), slice(130, 220))
    assert document.pixels[middle].std() > 0.8 * pixels[middle].std()


def test_undo_and_other_edits_end_the_session() -> None:
    document, tool = smooth(), Warp()
    stroke(tool, document, [(120, 120), (200, 120)])
    once = document.pixels.copy()
    document.undo()
    stroke(tool, document, [(120, 120), (200, 120)])
    assert np.array_equal(document.pixels, once)
    document.paste_box(document.frame, np.full_like(document.pixels, 99), "Fill")
    stroke(tool, document, [(120, 120), (200, 120)])
    assert (document.pixels == 99).all()


def test_escape_takes_the_stroke_back_and_keeps_the_session() -> None:
    document, other, tool = smooth(), smooth(), Warp()
    stroke(tool, document, [(120, 120), (200, 120)])
    once = document.pixels.copy()
    stage = Stage(document, {**OPTIONS})
    tool.press(stage, Pointer(150, 100))
    tool.move(stage, Pointer(180, 160))
    assert not np.array_equal(document.pixels, once)
    tool.cancel(stage)
    assert not tool.busy
    assert np.array_equal(document.pixels, once)
    stroke(tool, document, [(100, 200), (160, 120)])
    second = Warp()
    stroke(second, other, [(120, 120), (200, 120)])
    stroke(second, other, [(100, 200), (160, 120)])
    assert np.array_equal(document.pixels, other.pixels)


def test_colours_behind_clear_pixels_do_not_bleed() -> None:
    pixels = np.zeros((200, 200, 4), np.uint8)
    pixels[..., 0] = 255  # clear red
    pixels[:, 100:] = (0, 0, 255, 255)
    document = Document(Picture(pixels), title="half")
    stroke(Warp(), document, [(110, 100), (70, 100)], strength=100, size=80)
    seen = document.pixels[document.pixels[..., 3] > 8]
    assert seen[:, 0].max() <= 2
    assert document.pixels[100, 85, 3] == 255


def test_a_closed_photo_is_let_go() -> None:
    document, tool = smooth(), Warp()
    stroke(tool, document, [(120, 120), (200, 120)])
    gone, pixels = weakref.ref(document), weakref.ref(document.pixels)
    del document
    gc.collect()
    assert gone() is None
    assert pixels() is None
    assert not tool.busy


def test_it_takes_any_kind_of_photo_and_any_place(make_document: MakeDocument) -> None:
    document, tool = make_document(20, 30, 1, "uint16"), Warp()
    opened = document.pixels.copy()
    for mode in [*MODES, "restore"]:
        stroke(tool, document, [(-300, -200), (15, 10), (900, 10)], mode=mode, size=400)
    document.jump(0)
    assert np.array_equal(document.pixels, opened)
