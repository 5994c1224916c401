"""The working frame by hand: turned squares, corners, and what coarser and finer make of them."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cleanup.frames import box_of, resized, square_of
from app.document.document import Document
from app.tools.frame import FrameTool, Square, between
from app.tools.tool import Pointer, Stage
from glean_core.imaging import Box, Picture
from glean_core.restoration import CleanupPlan, FaceCrop

points = st.tuples(st.floats(-500, 500), st.floats(-500, 500))
angles = st.floats(-math.pi, math.pi)


def stage(scale: float = 1.0) -> Stage:
    return Stage(Document(Picture(np.zeros((400, 400, 3), np.uint8))), {}, scale=scale)


def plan_for(*frames: Box, crop: FaceCrop | None = None) -> CleanupPlan:
    return CleanupPlan(frames, len(frames) > 1, crop is not None, 1.0, (), crop=crop)


@given(points, points, angles)
def test_a_square_drawn_from_a_corner_keeps_it_and_holds_the_other_point(
    fixed: tuple[float, float], free: tuple[float, float], angle: float
) -> None:
    square = between(fixed, free, angle)
    assert square.angle == angle
    assert min(math.dist(corner, fixed) for corner in square.corners) < 1e-6 * (1 + square.side)
    right, down = square.own(*free)
    assert max(abs(right), abs(down)) <= square.side / 2 + 1e-6 * (1 + square.side)


def drag(tool: FrameTool, start: tuple[float, float], end: tuple[float, float]) -> list[Square]:
    heard: list[Square] = []
    tool.moved = heard.append
    tool.press(stage(), Pointer(*start))
    tool.move(stage(), Pointer(*end))
    tool.release(stage(), Pointer(*end))
    assert not tool.busy
    return heard


def test_dragging_inside_moves_and_dragging_a_corner_turns_nothing() -> None:
    tool = FrameTool()
    tool.square = Square(200, 200, 100, 0.3)
    [moved] = drag(tool, (210, 190), (230, 185))
    assert (moved.x, moved.y, moved.side, moved.angle) == pytest.approx((220, 195, 100, 0.3))
    opposite = moved.corners[0]
    pulled = Square(moved.x, moved.y, 160, 0.3)
    outwards = pulled.to_photo(110, 110)  # 60 more along both sides
    [larger] = drag(tool, moved.corners[2], outwards)
    assert larger.side == pytest.approx(160)
    assert larger.angle == 0.3
    assert math.dist(larger.corners[0], opposite) < 1e-6


def test_dragging_beside_it_draws_another_and_a_click_or_escape_does_nothing() -> None:
    tool = FrameTool()
    tool.square, tool.angle = Square(100, 100, 50, 0.2), 0.2
    [drawn] = drag(tool, (200, 200), (290, 300))
    assert drawn.side > 90
    assert drawn.angle == 0.2, "as the face is turned"
    assert drag(tool, (30, 380), (30, 380)) == []
    tool.press(stage(), Pointer(drawn.x, drawn.y))
    tool.move(stage(), Pointer(drawn.x + 50, drawn.y))
    tool.cancel(stage())
    assert tool.square == drawn
    assert not tool.busy


def test_the_middle_has_to_stay_on_the_photo() -> None:
    tool = FrameTool()
    tool.square = Square(380, 200, 100)
    assert drag(tool, (380, 200), (480, 200)) == []
    assert tool.square == Square(380, 200, 100)


@given(
    st.integers(1, 300), st.integers(1, 300), st.integers(0, 99), st.integers(0, 99),
    st.integers(16, 700), st.sampled_from([-1, 1]),
)  # fmt: skip
def test_a_resized_frame_holds_the_region(
    width: int, height: int, left: int, top: int, side: int, direction: int
) -> None:
    region = Box(left, top, width, height)
    document = Document(Picture(np.zeros((400, 400, 3), np.uint8)))
    frame = Box(left + width // 2 - side // 2, top + height // 2 - side // 2, side, side)
    box = resized(plan_for(frame), region, direction, document)
    if box is not None:
        assert box.padded(1).contains(region)
        assert (box.width > side) == (direction > 0)


def test_tiles_become_one_coarser_frame_and_no_finer_one() -> None:
    document = Document(Picture(np.zeros((400, 400, 3), np.uint8)))
    plan, region = plan_for(Box(0, 0, 256, 256), Box(144, 0, 256, 256)), Box(10, 10, 300, 50)
    assert square_of(plan) is None
    assert resized(plan, region, -1, document) is None
    coarser = resized(plan, region, 1, document)
    assert coarser is not None
    assert coarser.contains(region)
    crop = FaceCrop(50.5, 60.5, 41.0, 0.1)
    assert square_of(plan_for(Box(30, 40, 41, 41), crop=crop)) == Square(50.5, 60.5, 41.0, 0.1)
    assert box_of(Square(50.5, 60.5, 41.0, 0.1)) == Box(30, 40, 41, 41)


def test_arrow_keys_move_it() -> None:
    tool, heard = FrameTool(), list[Square]()
    tool.moved = heard.append
    assert not tool.key(stage(), "left"), "there is no square yet"
    tool.square = Square(200, 200, 300, 0.1)
    assert tool.key(stage(), "left")
    assert tool.key(stage(), "down")
    assert not tool.key(stage(), "enter")
    assert heard == [Square(197, 200, 300, 0.1), Square(197, 203, 300, 0.1)]
