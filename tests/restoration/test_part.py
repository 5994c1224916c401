"""A cleanup in a window of a photo gives what one of the whole photo gives."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from glean_core.imaging import Box, Picture, extend
from glean_core.restoration import (
    CleanupOptions,
    CleanupPlan,
    CleanupResult,
    Part,
    cleanup,
    foresee,
    window_read,
)
from glean_core.restoration.plan import view
from tests.restoration.doubles import BicubicEngine
from tests.restoration.scenes import box_mask, face_in_a_photo, face_names, noise_picture

HEIGHT, WIDTH = 220, 300
LARGE = Box(120, 100, 500, 300)  # in so detailed a picture it is done in tiles


def seen_alone(
    picture: Picture, mask: NDArray[np.float32], engine: BicubicEngine, options: CleanupOptions
) -> tuple[Part, CleanupResult]:
    """Clean up in the window that is said to be enough."""
    foresight = foresee(picture, mask, engine.card, options)
    window = window_read(foresight.plan, foresight.box, picture.height, picture.width)
    part = Part(
        picture.with_pixels(picture.pixels[window.slices].copy()),
        mask[window.slices].copy(),
        window,
    )
    return part, part.clean_up(engine, options, foresight=foresight)


@given(
    left=st.integers(0, WIDTH - 1),
    top=st.integers(0, HEIGHT - 1),
    width=st.integers(1, 120),
    height=st.integers(1, 120),
    frame=st.none()
    | st.builds(
        Box,
        st.integers(-90, WIDTH),
        st.integers(-90, HEIGHT),
        st.integers(20, 400),
        st.integers(20, 400),
    ),
    channels=st.integers(1, 4),
)
def test_a_window_is_enough(
    left: int, top: int, width: int, height: int, frame: Box | None, channels: int
) -> None:
    picture = noise_picture(HEIGHT, WIDTH, channels, np.uint8, left)
    mask = box_mask(HEIGHT, WIDTH, Box(left, top, width, height).clipped(HEIGHT, WIDTH))
    if frame is not None and frame.intersection(Box(0, 0, WIDTH, HEIGHT)) is None:
        frame = None
    engine = BicubicEngine(in_size=8, out_size=64)
    options = CleanupOptions(frame=frame)
    whole = cleanup(picture, mask, engine, options)
    part, alone = seen_alone(picture, mask, engine, options)
    assert (alone.box, alone.frames, alone.outlines) == (whole.box, whole.frames, whole.outlines)
    assert np.array_equal(alone.pixels, whole.pixels)
    softer = CleanupOptions(strength=0.5, grain=0.0)
    again = part.blend(alone, softer)
    assert np.array_equal(again.pixels, Part.whole(picture, mask).blend(whole, softer).pixels)
    assert np.array_equal(part.mask_in(whole.box), mask[whole.box.slices])


def test_the_blending_finds_its_equations_foreseen() -> None:
    picture, mask, engine = noise_picture(600, 900), box_mask(600, 900, LARGE), BicubicEngine()
    foresight = foresee(picture, mask, engine.card)
    built = extend._equations.cache_info().misses
    cleanup(picture, mask, engine, foresight=foresight)
    assert extend._equations.cache_info().misses == built


def test_no_tile_is_looked_at_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    looked_at: list[Box] = []

    def noting(picture: Picture, plan: CleanupPlan, frame: Box, size: int) -> NDArray[np.float32]:
        looked_at.append(frame)
        return view(picture, plan, frame, size)

    monkeypatch.setattr(import_module("glean_core.restoration.cleanup"), "view", noting)
    result = cleanup(noise_picture(600, 900), box_mask(600, 900, LARGE), BicubicEngine())
    assert tuple(looked_at) == result.frames
    assert len(looked_at) > 1


def test_far_less_than_a_large_photo_is_read() -> None:
    picture = noise_picture(1500, 2000)
    mask = box_mask(1500, 2000, Box(900, 700, 60, 40))
    part, _ = seen_alone(picture, mask, BicubicEngine(), CleanupOptions())
    assert part.window.area < 500 * 500


def test_a_turned_face_is_read_whole(shared_dir: Path) -> None:
    picture = face_in_a_photo(
        face_names(shared_dir, "test", 40)[0], 300, 10, (600, 420), (900, 1200)
    )
    mask = box_mask(900, 1200, Box(560, 380, 80, 80))
    engine = BicubicEngine(domain="portrait", aligned="face")
    whole = cleanup(picture, mask, engine)
    assert whole.face
    part, alone = seen_alone(picture, mask, engine, CleanupOptions())
    assert part.window.area < 600 * 600
    assert np.abs(alone.pixels.astype(int) - whole.pixels.astype(int)).max() <= 1
