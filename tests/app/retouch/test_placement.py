"""Handles: what they move, what they leave where it is."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.document.retouch.placement import LEAST, Placement, Point
from glean_core.imaging import Box

places = st.tuples(st.floats(-500, 500), st.floats(-500, 500))


@st.composite
def placements(draw: st.DrawFn) -> Placement:
    return Placement(
        draw(st.integers(1, 300)),
        draw(st.integers(1, 300)),
        draw(places),
        draw(st.floats(0.1, 5)),
        draw(st.floats(0.1, 5)),
        draw(st.floats(-4, 4)),
        draw(st.booleans()),
    )


@given(placements())
def test_corners_are_the_corners_of_the_rectangle(placement: Placement) -> None:
    own = np.array([placement.matrix() @ np.array([*corner, 1]) for corner in placement.corners])
    width, height = placement.width, placement.height
    wanted = np.array([(0, 0), (width, 0), (width, height), (0, height)], float)
    if placement.mirrored:
        wanted[:, 0] = width - wanted[:, 0]
    np.testing.assert_allclose(own, wanted, atol=1e-6)


@given(placements(), st.integers(0, 3), places, st.booleans())
def test_the_opposite_corner_stays(
    placement: Placement, corner: int, point: Point, free: bool
) -> None:
    scaled = placement.scaled(corner, point, free)
    opposite = (corner + 2) % 4
    np.testing.assert_allclose(scaled.corners[opposite], placement.corners[opposite], atol=1e-6)
    assert min(scaled.width * scaled.wide, scaled.height * scaled.high) >= LEAST - 1e-6
    if not free:
        assert scaled.wide / scaled.high == pytest.approx(placement.wide / placement.high)


@given(placements(), st.integers(0, 3), st.floats(0, 300), st.floats(0, 300))
def test_a_free_corner_follows_the_hand(
    placement: Placement, corner: int, right: float, down: float
) -> None:
    at = placement.corners[corner]
    fixed = placement.corners[(corner + 2) % 4]
    out = math.hypot(at[0] - fixed[0], at[1] - fixed[1])
    point = tuple(
        a + (a - f) / out * (right + down + LEAST) for a, f in zip(at, fixed, strict=True)
    )
    scaled = placement.scaled(corner, point, True)
    sides = scaled.width * scaled.wide, scaled.height * scaled.high
    if min(sides) > LEAST + 1e-6:
        np.testing.assert_allclose(scaled.corners[corner], point, atol=1e-5)


@given(placements(), places, places)
def test_turning_keeps_middle_and_size(placement: Placement, start: Point, end: Point) -> None:
    turned = placement.turned(start, end, rounded=False)
    assert turned.middle == placement.middle
    assert (turned.wide, turned.high) == (placement.wide, placement.high)
    back = turned.turned(end, start, rounded=False)
    np.testing.assert_allclose(back.corners, placement.corners, atol=1e-6)


def test_a_quarter_turn_is_clockwise() -> None:
    placement = Placement.of(Box(0, 0, 100, 50))
    turned = placement.turned((100, 25), (50, 125), rounded=True)
    assert turned.angle == pytest.approx(math.pi / 2)
    assert turned.corners[0] == pytest.approx((75, -25))
    assert placement.turned((100, 25), (100, 29), rounded=True).angle == 0


def test_a_move_is_of_whole_pixels() -> None:
    placement = Placement.of(Box(10, 20, 30, 41)).moved(3.4, -2.6)
    assert placement.corners[0] == (13, 17)
    assert placement.upright
