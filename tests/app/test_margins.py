"""Growing, shrinking and feathering a selection."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from app.document.margins import feathered, grown
from app.document.selection import Mode, Shape, ellipse
from glean_core.imaging import Box, bounding_box
from tests.app.conftest import MakeDocument

Mask = NDArray[np.uint8]


def box_mask(box: Box, height: int = 160, width: int = 200) -> Mask:
    mask = np.zeros((height, width), np.uint8)
    mask[box.slices] = 255
    return mask


def applied(shape: Shape, mask: Mask) -> Mask:
    whole = np.zeros_like(mask)
    whole[shape.box.slices] = shape.coverage
    return whole


def test_grow_and_shrink_move_the_edge() -> None:
    here = Box(60, 50, 40, 40)
    mask = box_mask(here)
    for radius in (4, 20):
        assert bounding_box(applied(grown(mask, here, radius), mask)) == here.padded(radius)
    assert bounding_box(applied(grown(mask, here, -4), mask)) == here.padded(-4)
    assert not applied(grown(mask, here, -20), mask).any()


def test_a_large_disc_made_of_small_ones_is_round() -> None:
    mask = np.zeros((161, 161), np.uint8)
    mask[80, 80] = 255
    disc = applied(grown(mask, Box(80, 80, 1, 1), 60), mask) > 0
    y, x = np.mgrid[-80:81, -80:81]
    radius = np.hypot(x, y)
    assert disc[radius <= 58].all()
    assert not disc[radius > 62].any()


@given(st.integers(1, 30), st.integers(0, 99))
def test_growing_covers_and_shrinking_is_covered(radius: int, seed: int) -> None:
    noise = np.random.default_rng(seed)
    mask = np.zeros((60, 70), np.uint8)
    mask[20:35, 15:50] = noise.integers(0, 256, (15, 35))
    here = bounding_box(mask)
    assert here is not None
    larger, smaller = (applied(grown(mask, here, turn * radius), mask) for turn in (1, -1))
    assert (larger >= mask).all()
    assert (smaller <= mask).all()


def test_what_reaches_the_border_stays_there() -> None:
    here = Box(0, 0, 50, 160)
    mask = box_mask(here)
    assert bounding_box(applied(grown(mask, here, -10), mask)) == Box(0, 0, 40, 160)
    soft = applied(feathered(mask, here, 10), mask)
    assert (soft[:, :30] == 255).all()


@pytest.mark.parametrize("radius", [1, 6, 20])
def test_feather_fades_over_its_pixels_on_either_side(radius: int) -> None:
    here = Box(0, 0, 100, 160)
    mask = box_mask(here)
    row = applied(feathered(mask, here, radius), mask)[80].astype(int)
    assert (np.diff(row) <= 0).all()
    assert row[99 - 2 * radius] >= 250
    assert row[99 + 2 * radius + 1] <= 5
    assert row[99] + row[100] == pytest.approx(255, abs=2)
    assert row[99] < 230, "it is really soft"


def test_the_deselected_selection_comes_back(make_document: MakeDocument) -> None:
    from app.document.reselect import given_up, last_selection

    document = make_document()
    assert not given_up(document)
    document.select(ellipse((30, 40), (250, 200)), Mode.REPLACE, "Ellipse")
    before = document.selection.copy()
    document.deselect()
    assert given_up(document)
    shape = last_selection(document)
    assert shape is not None
    document.select(shape, Mode.REPLACE, "Reselect")
    assert np.array_equal(document.selection, before)
    assert not given_up(document), "there is a selection"
    document.undo()
    document.undo()
    assert np.array_equal(document.selection, before), "the deselection is undone"
    assert not given_up(document)


def test_a_selection_from_before_a_crop_does_not_come_back(make_document: MakeDocument) -> None:
    from app.document.reselect import given_up, last_selection
    from app.document.reshape import Crop

    document = make_document()
    document.select(ellipse((30, 40), (250, 200)), Mode.REPLACE, "Ellipse")
    document.deselect()
    document.reshape(Crop(Box(10, 10, 200, 150)), "Crop")
    assert not given_up(document)
    assert last_selection(document) is None
    document.undo()
    assert given_up(document)
