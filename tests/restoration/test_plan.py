"""Where a cleanup will work, and what the person is told beforehand."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from glean_core.imaging import Box, Picture
from glean_core.restoration import (
    CleanupOptions,
    FaceCrop,
    RestorationError,
    model_sees,
    plan_cleanup,
)
from tests.restoration.doubles import small_card
from tests.restoration.scenes import (
    box_mask,
    face_in_a_photo,
    face_names,
    noise_picture,
    smooth_picture,
)


def test_a_small_region_gets_one_square_at_the_models_own_factor() -> None:
    mask = box_mask(600, 800, Box(300, 200, 90, 60))
    plan = plan_cleanup(noise_picture(600, 800), mask, small_card())
    [frame] = plan.frames
    assert frame == Box(345 - 128, 230 - 128, 256, 256)
    assert (plan.tiled, plan.face, plan.effective_factor, plan.notes) == (False, False, 8.0, ())
    assert plan.outlines[0][0] == (frame.left, frame.top)


def test_a_large_region_of_a_detailed_photo_is_tiled() -> None:
    mask = box_mask(600, 800, Box(100, 100, 400, 300))
    plan = plan_cleanup(noise_picture(600, 800), mask, small_card())
    assert plan.tiled
    assert len(plan.frames) == 4
    assert {frame.width for frame in plan.frames} == {256}
    assert plan.effective_factor == 8.0
    assert "4 overlapping tiles" in plan.notes[0]


def test_a_region_that_fits_into_one_tile_is_not_called_larger_than_the_model() -> None:
    mask = box_mask(600, 800, Box(300, 200, 200, 150))  # with its surroundings above 256 px
    plan = plan_cleanup(noise_picture(600, 800), mask, small_card())
    assert plan.tiled
    assert len(plan.frames) == 1
    assert plan.notes == ()


def test_a_large_region_of_a_soft_photo_is_done_whole() -> None:
    mask = box_mask(600, 800, Box(100, 100, 300, 250))
    plan = plan_cleanup(smooth_picture(600, 800), mask, small_card())
    assert not plan.tiled
    assert plan.frames[0].width == 600
    assert plan.effective_factor == 600 / 32


def test_detail_under_the_mask_does_not_count() -> None:
    mask = box_mask(600, 800, Box(100, 100, 300, 250))
    pixels = smooth_picture(600, 800).pixels.copy()
    pixels[mask > 0] = noise_picture(600, 800, dtype=np.uint16).pixels[mask > 0]
    assert not plan_cleanup(Picture(pixels), mask, small_card()).tiled


def test_a_drawn_frame_is_squared_and_used_whole() -> None:
    mask = box_mask(600, 800, Box(300, 200, 60, 60))
    options = CleanupOptions(frame=Box(200, 100, 300, 400))
    plan = plan_cleanup(noise_picture(600, 800), mask, small_card(), options)
    assert plan.frames == (Box(150, 100, 400, 400),)
    assert plan.effective_factor == 12.5
    assert "400 px" in plan.notes[0]


def test_a_mask_beyond_the_drawn_frame_is_mentioned() -> None:
    mask = box_mask(600, 800, Box(300, 200, 300, 60))
    options = CleanupOptions(frame=Box(200, 100, 256, 256))
    plan = plan_cleanup(noise_picture(600, 800), mask, small_card(), options)
    assert any("beyond the working frame" in note for note in plan.notes)


def test_a_tiny_picture_says_that_the_factor_is_smaller() -> None:
    mask = box_mask(60, 80, Box(30, 20, 20, 20))
    plan = plan_cleanup(noise_picture(60, 80), mask, small_card())
    assert plan.effective_factor == 80 / 32
    assert "2.5 instead of 8" in plan.notes[0]


@pytest.mark.parametrize(
    ("mask", "options", "named"),
    [
        (np.zeros((60, 80), np.float32), None, "Nothing is selected"),
        (np.ones((80, 60), np.float32), None, "60 x 80 pixels and the picture 80 x 60"),
        (np.full((60, 80), np.nan, np.float32), None, "not numbers"),
        (np.ones((60, 80), np.float32), CleanupOptions(frame=Box(90, 0, 9, 9)), "outside"),
        (np.ones((60, 80), np.float32), CleanupOptions(frame=Box(0, 0, 1025, 9)), "1025"),
    ],
)
def test_what_cannot_be_planned_gets_a_sentence(
    mask: np.ndarray, options: CleanupOptions | None, named: str
) -> None:
    with pytest.raises(RestorationError, match=named):
        plan_cleanup(noise_picture(60, 80), mask, small_card(), options)


@pytest.mark.parametrize(
    "values",
    [
        {"strength": 1.1},
        {"strength": float("nan")},
        {"colour_agreement": -0.1},
        {"grain": 1.5},
        {"feather": -1.0},
        {"frame": Box(0, 0, 0, 5)},
    ],
)
def test_impossible_options_are_refused(values: dict[str, object]) -> None:
    with pytest.raises(RestorationError):
        CleanupOptions(**values)  # type: ignore[arg-type]


def test_a_face_model_works_on_the_whole_face_and_never_on_the_eye(shared_dir: Path) -> None:
    [path, *_] = face_names(shared_dir, "test", 60)
    photo = face_in_a_photo(path, 500, 7, (600, 420), (900, 1200))
    eye = box_mask(900, 1200, Box(510, 380, 50, 40))
    card = small_card(aligned="face")
    plan = plan_cleanup(photo, eye, card)
    assert plan.face
    assert not plan.tiled
    [frame] = plan.frames
    assert frame.width == pytest.approx(500, rel=0.15)
    assert plan.effective_factor == pytest.approx(500 / 32, rel=0.15)
    assert plan.outlines[0][1][1] > plan.outlines[0][0][1]  # its upper edge runs down: turned
    seen = model_sees(photo, eye, card)
    assert seen.shape == (32, 32, 3)
    assert seen.dtype == np.float32


def test_a_mask_beyond_the_face_is_mentioned(shared_dir: Path) -> None:
    [path, *_] = face_names(shared_dir, "test", 60)
    photo = face_in_a_photo(path, 400, 0, (400, 420), (900, 1200))
    mask = box_mask(900, 1200, Box(380, 400, 260, 60))
    notes = " ".join(plan_cleanup(photo, mask, small_card(aligned="face")).notes)
    assert "beyond the face's frame" in notes


def test_a_drawn_frame_keeps_the_turn_of_the_face(shared_dir: Path) -> None:
    [path, *_] = face_names(shared_dir, "test", 60)
    photo = face_in_a_photo(path, 500, 9, (600, 420), (900, 1200))
    eye = box_mask(900, 1200, Box(560, 380, 50, 40))
    card = small_card(aligned="face")
    found = plan_cleanup(photo, eye, card).crop
    assert found is not None
    drawn = plan_cleanup(photo, eye, card, CleanupOptions(frame=Box(250, 70, 700, 700)))
    assert drawn.crop == FaceCrop(600.0, 420.0, 700.0, found.angle)
    assert drawn.effective_factor == 700 / 32
    assert "you drew" in drawn.notes[0], "so much wider than the face is worth a word"
    moved = CleanupOptions(frame=Box(360, 175, 500, 500))
    assert not any("you drew" in note for note in plan_cleanup(photo, eye, card, moved).notes)


def test_a_face_model_without_a_face_says_so_and_takes_the_drawn_frame() -> None:
    picture = noise_picture(600, 800)
    mask = box_mask(600, 800, Box(300, 200, 60, 60))
    card = small_card(aligned="face")
    alone = plan_cleanup(picture, mask, card)
    assert not alone.face
    assert "No face was found" in alone.notes[0]
    assert alone.frames[0].width >= 256
    options = CleanupOptions(frame=Box(200, 100, 300, 300))
    drawn = plan_cleanup(picture, mask, card, options)
    assert drawn.frames == (Box(200, 100, 300, 300),)
    assert "the frame you drew is used" in drawn.notes[0]


def test_a_face_model_is_never_tiled() -> None:
    picture = noise_picture(900, 900)
    mask = box_mask(900, 900, Box(100, 100, 600, 600))
    plan = plan_cleanup(picture, mask, small_card(aligned="face"))
    assert not plan.tiled
    assert len(plan.frames) == 1


def test_planning_does_not_load_torch() -> None:
    script = (
        "import sys, numpy as np; from glean_core.restoration import plan_cleanup, model_sees;"
        "from glean_core.imaging import Picture; from glean_core.zoo import card_from_dict;"
        "card = card_from_dict(dict(name='a', domain='photo', in_size=8, out_size=32));"
        "mask = np.ones((40, 40), np.float32); picture = Picture(np.zeros((40, 40, 3), np.uint8));"
        "assert plan_cleanup(picture, mask, card).frames; model_sees(picture, mask, card);"
        "sys.exit('torch' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
