"""Strokes: even, soft-edged, the same at every speed and bit depth."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.document.brush import Brush, Coverage, EvenPath, dab
from app.document.document import Document
from app.document.retouch.paint import lay_paint, own_colour
from app.tools import paint
from app.tools.tool import Pointer, Stage
from glean_core.imaging import Box
from tests.app.conftest import MakeDocument

OPTIONS = {"size": 40, "hardness": 70, "opacity": 100, "colour": "#ff0000"}


def stroke(document: Document, points: list[tuple[float, float]], **options: object) -> None:
    tool, stage = paint.make(), Stage(document, {**OPTIONS, **options})
    tool.press(stage, Pointer(*points[0]))
    for point in points[1:]:
        tool.move(stage, Pointer(*point))
    tool.release(stage, Pointer(*points[-1]))


@given(st.lists(st.floats(0.0, 1.0), min_size=0, max_size=12))
def test_dabs_do_not_depend_on_the_speed_of_the_hand(stops: list[float]) -> None:
    def walk(parts: list[float]) -> list[tuple[float, float]]:
        path = EvenPath(3.0)
        dabs = path.extend((10.0, 20.0))
        for part in [*sorted(parts), 1.0]:
            dabs += path.extend((10.0 + 90.0 * part, 20.0 + 40.0 * part))
        return dabs

    np.testing.assert_allclose(walk(stops), walk([]), atol=1e-6)


@pytest.mark.parametrize("size", [2.5, 40.0, 301.0])
def test_a_dab_is_round_and_of_its_size(size: float) -> None:
    box, cover = dab(Brush(size, hardness=1.0), (100.25, 80.75))
    # The smooth ramp is one pixel wide and centred on the rim.
    assert cover.sum() == pytest.approx(np.pi * size**2 / 4, rel=0.02, abs=0.6)
    assert cover[0].max() == cover[-1].max() == cover[:, 0].max() == cover[:, -1].max() == 0
    rows = (cover.sum(axis=1) * (np.arange(box.top, box.bottom) + 0.5)).sum() / cover.sum()
    assert rows == pytest.approx(80.75, abs=0.06)


def test_the_smallest_dab_is_about_a_pixel() -> None:
    _, cover = dab(Brush(1.0, hardness=1.0), (100.5, 80.5))
    assert cover.max() == 1
    assert np.count_nonzero(cover) == 1


def test_overlapping_dabs_do_not_add_up() -> None:
    coverage = Coverage((100, 100))
    brush = Brush(30, 0.2)
    coverage.stamp(brush, [(50.0, 50.0)])
    once = coverage.array.copy()
    coverage.stamp(brush, [(50.0, 50.0)] * 5)
    assert np.array_equal(coverage.array, once)


@pytest.mark.parametrize("dtype", ["uint8", "uint16"])
@pytest.mark.parametrize("channels", [1, 2, 3, 4])
def test_paint_covers_fully_and_leaves_the_rest_alone(
    make_document: MakeDocument, dtype: str, channels: int
) -> None:
    document = make_document(channels=channels, dtype=dtype)
    opened = document.pixels.copy()
    top = np.iinfo(dtype).max
    stroke(document, [(100, 150), (300, 150)])
    painted = document.pixels[150, 100:300]
    colour = np.rint(own_colour("#ff0000", channels < 3, None) * top)
    assert (painted[:, : colour.size] == colour).all()
    if channels in (2, 4):
        assert (painted[:, -1] == top).all()
    assert np.array_equal(document.pixels[:125], opened[:125])
    assert np.array_equal(document.pixels[175:], opened[175:])
    assert [step.name for step in document.history.steps] == ["Paint"]
    document.undo()
    assert np.array_equal(document.pixels, opened)


def test_opacity_is_reached_once_per_stroke(make_document: MakeDocument) -> None:
    document = make_document()
    document.pixels[...] = 0
    stroke(document, [(100, 150), (300, 150), (100, 150)], opacity=50, hardness=100)
    assert (document.pixels[150, 110:290, 0] == 128).all()


def test_paint_stays_inside_the_selection(make_document: MakeDocument) -> None:
    from app.document.selection import Mode, rectangle

    document = make_document()
    opened = document.pixels.copy()
    document.select(rectangle((0, 0), (200, 300)), Mode.REPLACE, "left half")
    stroke(document, [(100, 150), (300, 150)])
    assert np.array_equal(document.pixels[:, 200:], opened[:, 200:])
    assert (document.pixels[150, 110:190] == (255, 0, 0)).all()


def test_escape_takes_the_stroke_back(make_document: MakeDocument) -> None:
    document = make_document()
    opened = document.pixels.copy()
    tool, stage = paint.make(), Stage(document, OPTIONS)
    tool.press(stage, Pointer(100, 100))
    tool.move(stage, Pointer(200, 200))
    assert not np.array_equal(document.pixels, opened)
    tool.cancel(stage)
    tool.move(stage, Pointer(250, 250))
    assert np.array_equal(document.pixels, opened)
    assert document.history.steps == []
    assert not tool.busy


def test_a_stroke_over_the_border_is_fine(make_document: MakeDocument) -> None:
    document = make_document()
    stroke(document, [(-500, -500), (-5, 10), (900, 10)])
    assert (document.pixels[5, :, 0] == 255).all()


def test_what_is_painted_is_what_cleanup_works_on(make_document: MakeDocument) -> None:
    document = make_document()
    assert document.edited_box is None
    stroke(document, [(100, 150), (120, 150)], hardness=100)
    box = document.edited_box
    assert box is not None
    assert Box(78, 128, 64, 44).contains(box)
    document.undo()
    assert document.edited_box is None


def test_paint_over_clear_pixels_takes_the_colour_only() -> None:
    clear = np.zeros((1, 1, 4), np.uint8)
    half = np.full((1, 1), 0.5, np.float32)
    painted = lay_paint(clear, half, np.array([1.0, 0.5, 0.0], np.float32))
    assert painted[0, 0].tolist() == [255, 128, 0, 128]
