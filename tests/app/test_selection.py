"""Mask algebra."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.canvas.outline import outline
from app.document.edits import edits_mask
from app.document.selection import Mode, Shape, ellipse, everything, polygon, rectangle
from glean_core.imaging import Box, bounding_box
from tests.app.conftest import MakeDocument

corner = st.tuples(st.floats(-50, 450), st.floats(-50, 350))


@given(corner, corner, st.sampled_from(list(Mode)))
def test_select_agrees_with_the_plain_rule(
    start: tuple[float, float], end: tuple[float, float], mode: Mode
) -> None:
    from app.document.document import Document
    from glean_core.imaging import Picture

    document = Document(Picture(np.zeros((300, 400, 3), np.uint8)))
    document.select(rectangle((100, 80), (300, 220)), Mode.REPLACE, "first")
    before = document.selection.copy()
    shape = ellipse(start, end)
    plane = np.zeros((300, 400), np.uint8)
    inside = shape.inside(300, 400)
    if inside is not None:
        plane[inside.box.slices] = inside.coverage
    document.select(shape, mode, "second")
    wanted = {
        Mode.REPLACE: plane,
        Mode.ADD: np.maximum(before, plane),
        Mode.SUBTRACT: np.minimum(before, 255 - plane),
        Mode.INTERSECT: np.minimum(before, plane),
    }[mode]
    assert np.array_equal(document.selection, wanted)
    assert document.selected_box == bounding_box(wanted)


def test_a_rectangle_is_whole_pixels() -> None:
    shape = rectangle((10.4, 20.6), (3.2, 5.4))
    assert shape.box == Box(3, 5, 7, 16)
    assert (shape.coverage == 255).all()


def test_an_ellipse_has_its_area_and_stays_in_its_corners() -> None:
    shape = ellipse((10, 20), (70, 60))
    assert shape.coverage.sum() / 255 == pytest.approx(np.pi * 30 * 20, rel=0.005)
    there = bounding_box(shape.coverage)
    assert there is not None
    assert Box(shape.box.left + there.left, shape.box.top + there.top, *there[2:]) == Box(
        10, 20, 60, 40
    )


def test_a_polygon_covers_its_inside() -> None:
    shape = polygon([(10, 10), (60, 10), (60, 40), (10, 40)])
    plane = np.zeros((60, 80), np.uint8)
    inside = shape.inside(60, 80)
    assert inside is not None
    plane[inside.box.slices] = inside.coverage
    assert (plane[11:39, 11:59] == 255).all()
    assert plane[:9].max() == plane[42:].max() == 0
    assert plane.sum() / 255 == pytest.approx(50 * 30, rel=0.02)


@given(st.integers(0, 2**16 - 1), st.integers(0, 2))
def test_the_outline_is_every_edge_between_inside_and_outside(bits: int, level: int) -> None:
    small = np.array([int(bit) for bit in f"{bits:016b}"], np.uint8).reshape(4, 4) * 255
    mask = small.repeat(1 << level, 0).repeat(1 << level, 1)
    mask = np.pad(mask, 1 << level)
    lines = outline(mask, bounding_box(mask), level)
    length = np.abs(lines[:, 2:] - lines[:, :2]).sum()
    inside = np.pad(mask >= 128, 1)
    edges = (inside[1:] != inside[:-1]).sum() + (inside[:, 1:] != inside[:, :-1]).sum()
    assert length == edges
    for x1, y1, x2, y2 in lines.tolist():
        x, y = min(x1, x2), min(y1, y2)
        if y1 == y2:
            assert inside[y + 1, x + 1] != inside[y, x + 1]
        else:
            assert inside[y + 1, x + 1] != inside[y + 1, x]


def test_edits_reach_over_the_rim_of_what_was_touched(make_document: MakeDocument) -> None:
    document = make_document()
    document.edits[100:120, 150:170] = 255
    document.edits[108:112, 158:162] = 0
    mask = edits_mask(document.edits)
    assert mask.dtype == np.float32
    assert (mask[97:123, 157:163] == 1).all(), "grown, and the hole is closed"
    assert mask[:90].max() == 0


def test_select_all_and_deselect(make_document: MakeDocument) -> None:
    document = make_document()
    document.select(everything(300, 400), Mode.REPLACE, "all")
    assert document.selected_box == document.frame
    document.deselect()
    assert document.selected_box is None
    document.undo()
    assert (document.selection == 255).all()


def test_a_shape_outside_the_photo_selects_nothing(make_document: MakeDocument) -> None:
    document = make_document()
    document.select(rectangle((-50, -50), (-10, -10)), Mode.REPLACE, "outside")
    assert document.selected_box is None
    assert Shape(Box(500, 0, 5, 5), np.zeros((5, 5), np.uint8)).inside(300, 400) is None


def test_what_is_hardly_selected_has_no_outline() -> None:
    mask = np.zeros((20, 20), np.uint8)
    mask[5:9, 5:9] = 90
    assert outline(mask, bounding_box(mask)).shape == (0, 4)
