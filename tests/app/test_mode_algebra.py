"""Replace, add, subtract and intersect, for any soft masks."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from app.document.document import Document
from app.document.selection import Mode, Shape
from glean_core.imaging import Box, Picture, bounding_box

HEIGHT, WIDTH = 40, 50
Mask = NDArray[np.uint8]


@st.composite
def shapes(draw: st.DrawFn) -> Shape:
    """Soft noise under any box, also one that reaches over the photo or misses it."""
    left, top = draw(st.integers(-30, 60)), draw(st.integers(-30, 60))
    width, height = draw(st.integers(1, 60)), draw(st.integers(1, 60))
    noise = np.random.default_rng(draw(st.integers(0, 999)))
    coverage = noise.choice(np.array([0, 60, 128, 200, 255], np.uint8), (height, width))
    return Shape(Box(left, top, width, height), coverage)


def plane(shape: Shape) -> Mask:
    whole = np.zeros((HEIGHT, WIDTH), np.uint8)
    inside = shape.inside(HEIGHT, WIDTH)
    if inside is not None:
        whole[inside.box.slices] = inside.coverage
    return whole


def selecting(*steps: tuple[Shape, Mode]) -> Document:
    document = Document(Picture(np.zeros((HEIGHT, WIDTH, 3), np.uint8)))
    for shape, mode in steps:
        document.select(shape, mode, mode.value)
        assert document.selected_box == bounding_box(document.selection)
    return document


@given(shapes(), shapes())
def test_intersecting_twice_is_intersecting_once(first: Shape, second: Shape) -> None:
    once = selecting((first, Mode.REPLACE), (second, Mode.INTERSECT))
    twice = selecting((first, Mode.REPLACE), (second, Mode.INTERSECT), (second, Mode.INTERSECT))
    assert np.array_equal(once.selection, twice.selection)
    assert np.array_equal(once.selection, np.minimum(plane(first), plane(second)))


@given(shapes(), shapes())
def test_intersecting_and_adding_know_no_order(first: Shape, second: Shape) -> None:
    for mode in (Mode.INTERSECT, Mode.ADD):
        one = selecting((first, Mode.REPLACE), (second, mode))
        other = selecting((second, Mode.REPLACE), (first, mode))
        assert np.array_equal(one.selection, other.selection)


@given(shapes(), shapes())
def test_what_was_subtracted_is_there_again_once_added(first: Shape, second: Shape) -> None:
    both = selecting((first, Mode.REPLACE), (second, Mode.ADD))
    back = selecting((first, Mode.REPLACE), (second, Mode.SUBTRACT), (second, Mode.ADD))
    assert (back.selection <= both.selection).all()
    assert (back.selection >= plane(second)).all()
    hard = np.isin(plane(second), (0, 255))
    assert np.array_equal(back.selection[hard], both.selection[hard])


@given(shapes(), shapes())
def test_subtracting_is_intersecting_with_what_is_outside(first: Shape, second: Shape) -> None:
    outside = Shape(Box(0, 0, WIDTH, HEIGHT), 255 - plane(second))
    subtracted = selecting((first, Mode.REPLACE), (second, Mode.SUBTRACT))
    intersected = selecting((first, Mode.REPLACE), (outside, Mode.INTERSECT))
    assert np.array_equal(subtracted.selection, intersected.selection)


@given(shapes(), shapes(), st.sampled_from(list(Mode)))
def test_undo_brings_the_selection_back(first: Shape, second: Shape, mode: Mode) -> None:
    document = selecting((first, Mode.REPLACE))
    before = document.selection.copy()
    document.select(second, mode, "second")
    if not np.array_equal(document.selection, before):
        document.undo()
    assert np.array_equal(document.selection, before)
