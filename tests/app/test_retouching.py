"""What holds for every brush that retouches, at 8 and 16 bits, grey and colour, with alpha."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.document.selection import Mode, rectangle
from app.tools.tool import Pointer
from tests.app.drawing import RETOUCHING, hand_with, landscape, scribble

tools = pytest.mark.parametrize("tool", RETOUCHING)
kinds = pytest.mark.parametrize(
    ("channels", "dtype"), [(1, "uint8"), (2, "uint16"), (3, "uint8"), (3, "uint16"), (4, "uint8")]
)
WAY = [(120.0, 100.0), (180.0, 130.0), (150.5, 170.25)]
AROUND = np.s_[70:200, 90:210]  # the way and half a brush


@tools
@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.floats(0.0, 1.0), max_size=12), st.sampled_from([(3, "uint16"), (4, "uint8")]))
def test_speed_does_not_change_a_pixel(
    tool: str, stops: list[float], kind: tuple[int, str]
) -> None:
    def after(parts: list[float]) -> np.ndarray:
        document = landscape(*kind)
        if tool == "erase":
            scribble(document)
        way = [(100 + 90 * part, 90 + 70 * part, 1 - part / 2) for part in [0.0, *parts, 1.0]]
        hand_with(tool, document, size=30, hardness=50, flow=60, pen="both").strokes(way)
        return document.pixels

    assert np.array_equal(after(sorted(stops)), after([]))


@tools
@kinds
def test_only_pixels_under_the_stroke_change_and_undo_and_redo_are_exact(
    tool: str, channels: int, dtype: str
) -> None:
    document = landscape(channels, dtype)
    if tool == "erase":
        scribble(document)
    before, steps = document.pixels.copy(), len(document.history.steps)
    hand = hand_with(tool, document, size=40)
    hand.strokes(WAY)
    after, edits = document.pixels.copy(), document.edits.copy()
    assert [step.name for step in document.history.steps[steps:]] == [hand.tool.info.name]
    changed = (after != before).any(axis=2)
    assert changed.sum() > 1000
    changed[AROUND] = False
    assert not changed.any()
    document.undo()
    assert np.array_equal(document.pixels, before)
    document.redo()
    assert np.array_equal(document.pixels, after)
    assert np.array_equal(document.edits, edits)


@tools
def test_escape_takes_the_stroke_back(tool: str) -> None:
    document = landscape()
    if tool == "erase":
        scribble(document)
    before, steps = document.pixels.copy(), len(document.history.steps)
    hand = hand_with(tool, document)
    hand.begins(WAY)
    assert not np.array_equal(document.pixels, before)
    hand.tool.cancel(hand.stage())
    assert np.array_equal(document.pixels, before)
    assert not hand.tool.busy
    hand.tool.release(hand.stage(), Pointer(10, 10))
    assert len(document.history.steps) == steps


@tools
def test_the_selection_is_the_limit_and_says_so(tool: str) -> None:
    document = landscape()
    if tool == "erase":
        scribble(document)
    document.select(rectangle((0, 0), (150, 240)), Mode.REPLACE, "Left part")
    before = document.pixels.copy()
    hand = hand_with(tool, document)
    hand.strokes(WAY)
    assert np.array_equal(document.pixels[:, 150:], before[:, 150:])
    assert not np.array_equal(document.pixels[:, :150], before[:, :150])
    assert not any("selection" in text for text in hand.said)
    inside = document.pixels.copy()
    hand.strokes([(250, 100), (260, 130)])
    assert np.array_equal(document.pixels, inside)
    assert "selection" in hand.said[-1]


@tools
def test_8_bits_are_16_bits_rounded(tool: str) -> None:
    results = []
    for dtype in ("uint8", "uint16"):
        document = landscape(4, dtype)
        if tool == "erase":
            scribble(document)
        hand_with(tool, document, size=50).strokes(WAY)
        results.append(document.pixels.astype(float))
    alpha = results[1][:, :, 3:] / 65535
    difference = np.abs(results[0] - results[1] / 257)
    # A colour that is hardly there is told apart by few steps of its alpha.
    assert (difference[:, :, :3] * alpha).max() <= 1
    assert difference[:, :, 3].max() <= 1


@tools
@pytest.mark.parametrize("channels", [1, 3, 4])
def test_strokes_over_the_borders_do_no_harm(tool: str, channels: int) -> None:
    document = landscape(channels)
    hand = hand_with(tool, document, size=60)
    for way in (
        [(-400.0, -300.0), (4.0, 2.0), (500.0, 1.0)],
        [(319.0, 239.0), (321.0, 400.0)],
        [(-200.0, 50.0), (-300.0, 60.0)],
        [(5.0, 5.0)],
    ):
        hand.strokes(way)
    document.jump(0)
    assert np.array_equal(document.pixels, landscape(channels).pixels)


@tools
def test_a_pens_pressure_makes_the_stroke_wider(tool: str) -> None:
    def width(pressure: float, pen: str) -> int:
        document = landscape()
        if tool == "erase":
            scribble(document)
        before = document.pixels.copy()
        way = [(120.0, 100.0, pressure), (200.0, 100.0, pressure)]
        hand_with(tool, document, size=40, hardness=100, pen=pen).strokes(way)
        return int((document.pixels[:, 160] != before[:, 160]).any(axis=1).sum())

    assert width(0.4, "size") < 20
    assert width(1.0, "size") > 30
    assert width(0.4, "nothing") == width(1.0, "nothing")


def test_a_pens_pressure_makes_paint_opaque() -> None:
    document = landscape()
    document.pixels[...] = 0
    hand = hand_with("paint", document, hardness=100, pen="opacity", colour="#ffffff")
    hand.strokes([(100.0, 100.0, 0.2), (200.0, 100.0, 0.8)])
    seen = document.pixels[100, 105:195, 0] / 255
    assert (np.diff(seen) >= 0).all()
    # A dab's pressure reaches half a brush ahead.
    assert seen[0] == pytest.approx(0.2 + 0.6 * 0.25, abs=0.05)
    assert seen[-15] == pytest.approx(0.8, abs=0.05)


def test_flow_builds_up_to_the_opacity() -> None:
    def covered(times: int) -> float:
        document = landscape()
        document.pixels[...] = 0
        hand = hand_with("paint", document, flow=10, opacity=50, hardness=100, colour="#ffffff")
        hand.strokes([(100.0, 100.0), (200.0, 100.0)] * times)
        return float(document.pixels[100, 150, 0]) / 255

    assert 0.2 < covered(1) < covered(2) < 0.5
    assert covered(12) == pytest.approx(0.5, abs=0.01)


@tools
def test_shift_and_a_click_draw_a_straight_line(tool: str) -> None:
    def after(way: list[tuple[float, float]], shift: bool) -> np.ndarray:
        document = landscape()
        if tool == "erase":
            scribble(document)
        hand = hand_with(tool, document, size=20, aligned=1)
        hand.strokes([(90.0, 120.0)])
        document.undo()
        if shift:
            hand.tool.press(hand.stage(), Pointer(*way[-1], add=True))
            hand.tool.release(hand.stage(), Pointer(*way[-1], add=True))
        else:
            hand.strokes(way)
        return document.pixels

    way = [(90.0, 120.0), (200.0, 150.0)]
    assert np.array_equal(after(way, shift=True), after(way, shift=False))


def points() -> st.SearchStrategy[list[tuple[float, float, float]]]:
    place = st.tuples(st.floats(-60, 380), st.floats(-60, 300), st.floats(0, 1))
    return st.lists(place, min_size=1, max_size=4)


@settings(max_examples=12)
@given(
    st.lists(
        st.tuples(st.sampled_from(RETOUCHING), points(), st.integers(1, 120), st.booleans()),
        max_size=6,
    ),
    st.sampled_from([(1, "uint16"), (3, "uint8"), (4, "uint16")]),
)
def test_any_strokes_can_all_be_taken_back_and_done_again(
    strokes: list[tuple[str, list[tuple[float, float, float]], int, bool]], kind: tuple[int, str]
) -> None:
    document = landscape(*kind)
    opened = document.pixels.copy()
    for tool, way, size, given_up in strokes:
        hand = hand_with(tool, document, size=size, pen="both", flow=70)
        before = document.pixels.copy()
        if given_up:
            hand.begins(way)
            hand.tool.cancel(hand.stage())
            assert np.array_equal(document.pixels, before)
        else:
            hand.strokes(way)
    done, edits = document.pixels.copy(), document.edits.copy()
    document.jump(0)
    assert np.array_equal(document.pixels, opened)
    assert not document.edits.any()
    document.jump(len(document.history.steps))
    assert np.array_equal(document.pixels, done)
    assert np.array_equal(document.edits, edits)
    assert np.array_equal(document.as_opened(), opened)
