"""What the magic wand finds."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from app.document import wand
from app.document.selection import Shape
from app.document.wand import everywhere, touching
from tests.app.conftest import MakeDocument

KINDS = [(1, "uint8"), (2, "uint16"), (3, "uint8"), (3, "uint16"), (4, "uint8"), (4, "uint16")]


def photo(seed: int, channels: int = 3, dtype: str = "uint8", side: int = 48) -> NDArray[Any]:
    """Blotches of a few colours with noise."""
    noise = np.random.default_rng(seed)
    small = noise.integers(0, 256, (6, 6, channels)).astype(np.uint8)
    large = cv2.resize(small, (side, side), interpolation=cv2.INTER_NEAREST)
    large = np.clip(
        large.reshape(side, side, channels) + noise.integers(-9, 10, (side, side, channels)), 0, 255
    )
    scale = 257 if dtype == "uint16" else 1
    return (large.astype(dtype) * scale).astype(dtype)


def plane(shape: Shape | None, pixels: NDArray[Any]) -> NDArray[np.uint8]:
    assert shape is not None
    whole = np.zeros(pixels.shape[:2], np.uint8)
    whole[shape.box.slices] = shape.coverage
    return whole


places = st.tuples(st.integers(0, 47), st.integers(0, 47))


@given(st.integers(0, 200), st.sampled_from(KINDS), places, st.integers(0, 255))
def test_the_connected_part_is_a_part_of_everything_alike(
    seed: int, kind: tuple[int, str], at: tuple[int, int], tolerance: int
) -> None:
    pixels = photo(seed, *kind)
    near = plane(touching(pixels, *at, tolerance), pixels)
    all_of_it = plane(everywhere(pixels, *at, tolerance), pixels)
    assert (near <= all_of_it).all()
    assert near[at[1], at[0]] == 255
    far = np.abs(pixels.astype(int) - pixels[at[1], at[0]].astype(int)).max(axis=2)
    inside = far <= tolerance * (257 if kind[1] == "uint16" else 1)
    assert np.array_equal(all_of_it == 255, inside)


@given(st.integers(0, 200), places, st.integers(0, 255), st.integers(0, 255))
def test_more_tolerance_never_selects_less(
    seed: int, at: tuple[int, int], one: int, other: int
) -> None:
    pixels = photo(seed)
    for look in (touching, everywhere):
        less, more = (plane(look(pixels, *at, t), pixels) for t in sorted((one, other)))
        assert (less <= more).all()


@given(st.integers(0, 50), places, st.integers(0, 120))
def test_depth_makes_no_difference(seed: int, at: tuple[int, int], tolerance: int) -> None:
    pixels = photo(seed)
    deep = pixels.astype(np.uint16) * 257
    for look in (touching, everywhere):
        assert np.array_equal(
            plane(look(pixels, *at, tolerance), pixels), plane(look(deep, *at, tolerance), deep)
        )


@given(st.integers(0, 40), places, st.integers(0, 120))
def test_a_growing_window_finds_what_the_whole_photo_holds(
    seed: int, at: tuple[int, int], tolerance: int
) -> None:
    pixels = photo(seed)
    whole = plane(touching(pixels, *at, tolerance), pixels)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(wand, "FIRST_REACH", 3)
        assert np.array_equal(plane(touching(pixels, *at, tolerance), pixels), whole)


def test_the_edge_is_soft_by_one_pixel() -> None:
    pixels = np.zeros((30, 30, 3), np.uint8)
    pixels[10:20, 10:20] = 200
    found = plane(touching(pixels, 12, 12, 20), pixels)
    assert (found[10:20, 10:20] == 255).all()
    assert ((found[9, 10:20] > 0) & (found[9, 10:20] < 255)).all()
    assert found[:9].max() == found[21:].max() == 0


def test_a_region_at_the_border_is_whole_up_to_it() -> None:
    pixels = np.zeros((20, 30, 1), np.uint8)
    pixels[:, 15:] = 255
    found = plane(touching(pixels, 0, 0, 10), pixels)
    assert (found[:, :15] == 255).all()


def test_a_region_that_goes_on_is_left_to_the_background() -> None:
    pixels = np.zeros((10, 2000, 1), np.uint8)
    assert touching(pixels, 0, 5, 0, 512) is None
    found = touching(pixels, 0, 5, 0)
    assert found is not None
    assert found.box == (0, 0, 2000, 10)


def test_the_tool_selects_by_one_click_and_in_any_mode(make_document: MakeDocument) -> None:
    from app.tools.tool import Pointer, Stage
    from app.tools.wand import make

    document = make_document()
    document.pixels[...] = 0
    document.pixels[50:80, 100:150] = 90
    document.pixels[150:180, 100:150] = 90
    tool, options = make(), {"mode": "replace", "tolerance": 10, "contiguous": 1}
    stage = Stage(document, options)
    tool.press(stage, Pointer(120.5, 60.5))
    assert (document.selection[50:80, 100:150] == 255).all()
    assert document.selection[165, 120] == 0
    tool.press(Stage(document, {**options, "contiguous": 0}), Pointer(120.5, 60.5))
    assert document.selection[165, 120] == 255
    tool.press(stage, Pointer(120.5, 60.5, subtract=True))
    assert document.selection[60, 120] == 0
    assert document.selection[165, 120] == 255
    tool.press(stage, Pointer(-4.0, 20.0))
    assert document.selected_box is None
