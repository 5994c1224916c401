"""Geometry, pyramid and tiles: what makes a large photo pan smoothly."""

from __future__ import annotations

import time

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import ImageCms
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from app.canvas.display import Display, reduce
from app.canvas.overlays import FEW, draw_frames, frames_rect
from app.canvas.pyramid import Pyramid, halve, halvings
from app.canvas.tiles import TILE, TileCache
from app.canvas.viewport import MARGIN, Viewport
from glean_core.imaging import Box
from tests.imaging import samples


@given(st.floats(0, 800), st.floats(0, 600), st.lists(st.floats(0.02, 60), min_size=1, max_size=6))
def test_zoom_keeps_the_point_under_the_pointer(x: float, y: float, scales: list[float]) -> None:
    view = Viewport(3000, 2000, 800, 600)
    view.fit()
    x, y = view.to_screen(*np.clip(view.to_photo(x, y), 0, (3000, 2000)))
    point = view.to_photo(x, y)
    for scale in scales:
        view.zoom_at(x, y, scale)
        assert view.to_photo(x, y) == pytest.approx(point, abs=1e-6)


def test_fit_shows_everything_and_never_enlarges() -> None:
    view = Viewport(3000, 2000, 800, 600)
    view.fit()
    assert view.to_screen(0, 0)[0] == pytest.approx(MARGIN)
    assert view.to_screen(3000, 0)[0] == pytest.approx(800 - MARGIN)
    small = Viewport(10, 10, 800, 600)
    small.fit()
    assert small.scale == 1
    assert small.to_screen(5, 5) == pytest.approx((400, 300))


@given(st.floats(-1e5, 1e5), st.floats(-1e5, 1e5))
def test_the_photo_can_not_be_lost(dx: float, dy: float) -> None:
    view = Viewport(3000, 2000, 800, 600)
    view.zoom_at(400, 300, 1.0)
    view.pan(dx, dy)
    left, top = view.to_screen(0, 0)
    right, bottom = view.to_screen(3000, 2000)
    assert left <= 800 - 60
    assert right >= 60
    assert top <= 600 - 60
    assert bottom >= 60


def test_steps_go_through_100_percent() -> None:
    view = Viewport(3000, 2000, 800, 600, scale=0.9)
    assert view.step(1) == 1.0
    view.scale = 1.3
    assert view.step(-1) == 1.0


@given(
    st.integers(1, 700),
    st.integers(1, 700),
    st.sampled_from([1, 2, 3, 4]),
    st.sampled_from(["uint8", "uint16"]),
    st.integers(0, 699),
    st.integers(0, 699),
    st.integers(1, 99),
)
def test_refreshing_a_box_equals_building_anew(
    height: int, width: int, channels: int, dtype: str, x: int, y: int, side: int
) -> None:
    rng = np.random.default_rng(1)
    pixels = rng.integers(0, np.iinfo(dtype).max, (height, width, channels)).astype(dtype)
    pyramid = Pyramid(pixels)
    box = Box(min(x, width - 1), min(y, height - 1), side, side).clipped(height, width)
    pixels[box.slices] = np.iinfo(dtype).max
    pyramid.refresh(box)
    for kept, new in zip(pyramid.levels, Pyramid(pixels).levels, strict=True):
        assert np.array_equal(kept, new)


def test_halving_is_the_mean_of_four() -> None:
    pixels = np.array([[[10], [20]], [[30], [40]]], np.uint8)
    assert halve(pixels).tolist() == [[[25]]]


def test_levels_match_the_zoom() -> None:
    pyramid = Pyramid(np.zeros((4000, 4000, 3), np.uint8))
    assert [pyramid.level_for(scale) for scale in (4, 1, 0.6, 0.5, 0.3, 0.25, 0.1)] == [
        *(0, 0, 0, 1, 1, 2, 3)
    ]


def grab(cache: TileCache, level: int) -> np.ndarray:
    height, width = cache.pyramid.levels[level].shape[:2]
    whole = np.zeros((height, width, 4), np.uint8)
    for row in range(-(-height // TILE)):
        for column in range(-(-width // TILE)):
            key = (level, column, row)
            image = cache.image(key)
            data = np.frombuffer(image.constBits(), np.uint8)
            whole[cache.tile_box(key).slices] = data.reshape(image.height(), -1, 4)[
                :, : image.width()
            ]
    return whole


def test_tiles_show_the_photo_and_follow_its_changes() -> None:
    rng = np.random.default_rng(2)
    pixels = rng.integers(0, 256, (600, 700, 3)).astype(np.uint8)
    cache = TileCache(pixels, Display(None))
    grab(cache, 0), grab(cache, 1)
    box = Box(250, 250, 31, 17)
    pixels[box.slices] = (1, 2, 3)
    cache.changed(box)
    assert np.array_equal(grab(cache, 0)[:, :, 2::-1], pixels)
    assert np.array_equal(grab(cache, 1)[:, :, 2::-1], halve(pixels))


def test_sixteen_bits_alpha_and_grey_are_shown() -> None:
    deep = np.array([[[65535, 32768, 0, 32768]]], np.uint16)
    assert Display(None).convert(deep)[0, 0].tolist() == [0, 64, 128, 128]
    grey = np.array([[[77]]], np.uint8)
    assert Display(None).convert(grey)[0, 0].tolist() == [77, 77, 77, 255]


def test_a_wide_profile_is_converted_for_the_screen_only() -> None:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert Display(lab).is_srgb
    assert Display(None).is_srgb
    pixels = np.full((1, 1, 3), 90, np.uint8)
    Display(lab).convert(pixels)
    assert (pixels == 90).all()


@pytest.mark.parametrize("dtype", ["uint8", "uint16"])
def test_what_is_shown_agrees_with_the_conversion_of_files(dtype: str) -> None:
    """LittleCMS draws; our own conversion, which files go through, is the reference."""
    from glean_core.imaging import to_float, to_srgb

    inside = np.random.default_rng(4).integers(70, 180, (64, 64, 3))  # of sRGB's gamut
    pixels = (inside * (257 if dtype == "uint16" else 1)).astype(dtype)
    wanted = np.rint(np.clip(to_srgb(to_float(pixels), samples.ICC), 0, 1) * 255)
    shown = Display(samples.ICC).convert(pixels)[:, :, 2::-1]
    assert np.abs(wanted - inside).max() > 10, "the profile changes something"
    assert np.abs(shown - wanted).max() <= 2


@pytest.mark.parametrize("channels", [1, 2, 3, 4])
def test_a_screen_with_its_own_profile_gets_its_own_colours(channels: int) -> None:
    from glean_core.imaging import from_srgb, to_float

    pixels = np.random.default_rng(4).integers(70, 180, (32, 32, channels)).astype(np.uint8)
    if channels in (2, 4):
        pixels[..., -1] = 255
    shown = Display(None, samples.ICC).convert(pixels)[:, :, 2::-1]
    rgb = np.ascontiguousarray(
        np.broadcast_to(pixels[..., : channels - (channels + 1) % 2], (32, 32, 3))
    )
    wanted = np.rint(np.clip(from_srgb(to_float(rgb), samples.ICC), 0, 1) * 255)
    assert np.abs(shown - wanted).max() <= 2


def test_a_photo_in_the_screens_own_profile_is_shown_as_it_is() -> None:
    pixels = np.random.default_rng(4).integers(0, 256, (32, 32, 3)).astype(np.uint8)
    assert np.array_equal(Display(samples.ICC, samples.ICC).convert(pixels)[:, :, 2::-1], pixels)


def test_a_broken_profile_is_taken_for_srgb() -> None:
    pixels = np.random.default_rng(4).integers(0, 256, (8, 8, 3)).astype(np.uint8)
    broken = samples.ICC[:200] + bytes(len(samples.ICC) - 200)
    for display in (Display(broken), Display(None, broken), Display(broken, broken)):
        assert np.array_equal(display.convert(pixels)[:, :, 2::-1], pixels)


@pytest.mark.parametrize("pixels_shape", [(3000, 2100, 3), (2047, 2049, 1)])
def test_a_large_photo_is_rough_until_it_is_refined(pixels_shape: tuple[int, int, int]) -> None:
    """What changes before the averages arrive is in them; the rough levels cost no memory."""
    pixels = np.random.default_rng(1).integers(0, 256, pixels_shape).astype(np.uint8)
    pyramid = Pyramid(pixels)
    assert pyramid.rough
    assert all(np.shares_memory(level, pixels) for level in pyramid.levels)
    shapes = [level.shape for level in pyramid.levels]
    averaged = halvings(pixels)
    box = Box(401, 77, 300, 251)
    pixels[box.slices] = 9
    pyramid.refresh(box)
    pyramid.refine(averaged)
    assert [level.shape for level in pyramid.levels] == shapes
    for level, wanted in zip(pyramid.levels[1:], halvings(pixels), strict=True):
        assert np.array_equal(level, wanted)


def test_a_hundred_megapixels_pan_and_paint_smoothly() -> None:
    """The tiles of a large view take far less than a second of the interface's time."""
    pixels = np.zeros((8192, 12288, 3), np.uint8)
    cache = TileCache(pixels, Display(None))
    began = time.thread_time()
    for column in range(8):
        for row in range(6):
            cache.image((3, column, row))
            cache.image((0, column, row))
    first = time.thread_time() - began
    began = time.thread_time()
    cache.changed(Box(1000, 700, 200, 200))
    for column in range(8):
        for row in range(6):
            cache.image((0, column, row))
    again = time.thread_time() - began
    assert first < 1.0
    assert again < 0.1


@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_opaque_pixels_come_out_blue_first_and_whole(dtype: type, channels: int) -> None:
    rng = np.random.default_rng(2)
    pixels = rng.integers(0, np.iinfo(dtype).max, (40, 30, channels), dtype=dtype)
    view = pixels[3:33, 5:25]  # a part of a photo, whose rows don't follow each other
    shown = Display(None).convert(view)
    eight = reduce(view)
    assert np.array_equal(shown[:, :, :3], np.broadcast_to(eight[:, :, ::-1], (30, 20, 3)))
    assert (shown[:, :, 3] == 255).all()


@given(
    st.builds(Box, st.integers(0, 900), st.integers(0, 700), st.integers(1, 300), st.integers(1, 9))
)
def test_every_tile_over_a_change_is_mended_and_no_other(box: Box) -> None:
    pixels = np.zeros((700, 900, 3), np.uint8)
    tiles = TileCache(pixels, Display(None))
    keys = [
        (level, column, row)
        for level, plane in enumerate(tiles.pyramid.levels)
        for column in range(-(-plane.shape[1] // TILE))
        for row in range(-(-plane.shape[0] // TILE))
    ]
    for key in keys:
        tiles.image(key)
    clipped = box.clipped(700, 900)
    pixels[clipped.slices] = 255
    tiles.changed(box)
    fresh = TileCache(pixels, Display(None))
    assert all(tiles.image(key) == fresh.image(key) for key in keys)


@pytest.mark.parametrize("count", [1, FEW + 1])
@given(angle=st.floats(0, 90), scale=st.floats(0.05, 3), x=st.floats(-50, 250), y=st.floats(0, 200))
def test_squares_are_drawn_where_they_are_said_to_be(
    count: int, angle: float, scale: float, x: float, y: float
) -> None:
    view = Viewport(200, 200, 300, 300, scale=scale)
    turns = np.exp(1j * np.radians(angle + 90 * np.arange(4))) * 60
    frames = tuple(
        tuple((x + 9 * at + turn.real, y + turn.imag) for turn in turns) for at in range(count)
    )
    image = QImage(300, 300, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    draw_frames(painter, view, frames, image.rect())
    painter.end()
    drawn = np.asarray(image.constBits()).reshape(300, 300, 4)[..., 3] > 0
    said = frames_rect(view, frames).intersected(image.rect())
    drawn[said.top() : said.bottom() + 1, said.left() : said.right() + 1] = False
    assert not drawn.any()


def test_no_squares_are_nowhere() -> None:
    assert frames_rect(Viewport(200, 200, 300, 300), ()).isEmpty()
