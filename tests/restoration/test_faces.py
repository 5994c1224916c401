"""Finding faces, and framing them as the training crops are framed."""

from __future__ import annotations

import math
from pathlib import Path

import cv2
import numpy as np
import pytest

from glean_core.imaging import Box, Picture
from glean_core.restoration import alignment
from glean_core.restoration.alignment import (
    ANGLE_SPREAD,
    EYE_POSITIONS,
    FACE_BOX,
    POSITION_SPREAD,
    SCALE_SPREAD,
    crop_matrix,
    measure,
    pixel_matrix,
    refined,
    straight_square,
)
from glean_core.restoration.faces import (
    find_face,
    find_faces,
    outline,
    share_in_picture,
    share_inside,
)
from glean_core.restoration.request import FaceCrop
from tests.restoration.scenes import box_mask, face_in_a_photo, face_names, noise_picture


def eye_mask(picture: Picture, crop: FaceCrop) -> np.ndarray:
    """A spot on the eye on the left of a face with this crop."""
    x, y = crop_matrix(crop, 1.0) @ np.array([*EYE_POSITIONS[0], 1.0])
    mask = np.zeros((picture.height, picture.width), np.float32)
    cv2.circle(mask, (round(x), round(y)), round(crop.side * 0.07), 1.0, -1)
    return mask


def assert_framed(found: FaceCrop | None, truth: FaceCrop) -> None:
    """Within three and a half standard deviations of what was measured on training crops."""
    assert found is not None
    offset = math.hypot(found.centre_x - truth.centre_x, found.centre_y - truth.centre_y)
    assert offset < 5.0 * POSITION_SPREAD * truth.side  # both axes together
    assert abs(math.log(found.side / truth.side)) < 3.5 * SCALE_SPREAD
    assert abs(found.angle - truth.angle) < 3.5 * ANGLE_SPREAD


def test_the_matrix_of_a_crop_leads_to_its_corners() -> None:
    crop = FaceCrop(50.0, 40.0, 20.0, math.pi / 2)  # its upper edge runs downwards
    corners = [(60.0, 30.0), (60.0, 50.0), (40.0, 50.0), (40.0, 30.0)]
    assert np.array(outline(crop)) == pytest.approx(np.array(corners))
    upright = FaceCrop(50.0, 40.0, 20.0)
    assert crop_matrix(upright, 10.0) @ [0, 0, 1] == pytest.approx([40.0, 30.0])
    # The centre of the first of ten pixels that are two wide is one right of the corner.
    assert pixel_matrix(crop_matrix(upright, 10.0)) @ [0, 0, 1] == pytest.approx([40.5, 30.5])


def test_training_crops_are_framed_as_they_are(shared_dir: Path) -> None:
    offsets = []
    for path in face_names(shared_dir, "test", 12):
        grey = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
        offset = measure(straight_square(np.asarray(grey, np.uint8)))
        assert offset is not None, f"no face in {path.name}"
        offsets.append((offset.right, offset.down, math.log(offset.scale), offset.angle))
    median, spread = np.median(offsets, axis=0), np.std(offsets, axis=0)
    assert np.all(np.abs(median) < (0.005, 0.005, 0.03, 0.03))
    assert np.all(spread < (0.012, 0.012, 0.07, 0.08))


@pytest.mark.parametrize("with_box", [True, False])
@pytest.mark.parametrize("seen", [(), (0,), (1,), (0, 1)])
def test_a_face_is_framed_by_what_was_found_of_it(
    monkeypatch: pytest.MonkeyPatch, with_box: bool, seen: tuple[int, ...]
) -> None:
    box = (FACE_BOX[0] + 0.02, FACE_BOX[1], FACE_BOX[2] * 1.21)
    eye = np.array([0.04, 0.0])
    monkeypatch.setattr(alignment, "_face_box", lambda wide: box if with_box else None)
    monkeypatch.setattr(alignment, "_eye", lambda wide, side: eye if side in seen else None)
    offset = measure(np.zeros((384, 384), np.uint8))
    if not with_box and len(seen) < 2:
        assert offset is None
        return
    assert offset is not None
    both = len(seen) == 2
    assert offset.eyes == len(seen)
    assert offset.right == pytest.approx(0.03 if with_box and both else 0.04 if both else 0.02)
    assert offset.scale == pytest.approx(1.1 if with_box and both else 1.0 if both else 1.21)
    assert offset.angle == 0


def test_a_rough_crop_is_refined(shared_dir: Path) -> None:
    [path, *_] = face_names(shared_dir, "test", 50)
    truth = FaceCrop(300.0, 260.0, 280.0, math.radians(6))
    photo = face_in_a_photo(path, truth.side, 6.0, (truth.centre_x, truth.centre_y), (520, 600))
    grey = cv2.cvtColor(photo.pixels, cv2.COLOR_RGB2GRAY)
    rough = FaceCrop(315.0, 250.0, 320.0)
    assert_framed(refined(np.asarray(grey, np.uint8), rough), truth)


@pytest.mark.parametrize(
    ("side", "degrees", "centre"),
    [(300, 0, (330, 300)), (520, -9, (700, 500)), (900, 4, (620, 560)), (130, 8, (1100, 250))],
)
def test_a_face_under_a_small_mask_is_found_whole(
    shared_dir: Path, side: int, degrees: float, centre: tuple[int, int]
) -> None:
    for path in face_names(shared_dir, "test", 70):
        photo = face_in_a_photo(path, side, degrees, centre, (1100, 1400))
        truth = FaceCrop(*map(float, centre), float(side), math.radians(degrees))
        found = find_face(photo, eye_mask(photo, truth))
        assert_framed(found.crop, truth)
        assert found.inside == 1.0
        assert found.others == 0


def test_a_tilted_face_is_found(shared_dir: Path) -> None:
    [path, *_] = face_names(shared_dir, "test", 40)
    truth = FaceCrop(400.0, 380.0, 400.0, math.radians(38))
    photo = face_in_a_photo(path, 400, 38, (400, 380), (800, 800))
    assert_framed(find_face(photo, eye_mask(photo, truth)).crop, truth)


def test_the_masked_one_of_two_faces_is_taken(shared_dir: Path) -> None:
    first, second, *_ = face_names(shared_dir, "test", 50)
    left = face_in_a_photo(first, 350, 0, (250, 300), (600, 1100)).pixels
    right = face_in_a_photo(second, 350, 0, (820, 300), (600, 1100)).pixels
    both = Picture(np.concatenate([left[:, :550], right[:, 550:]], axis=1))
    for centre in (250.0, 820.0):
        truth = FaceCrop(centre, 300.0, 350.0)
        assert_framed(find_face(both, eye_mask(both, truth)).crop, truth)
    everything = np.ones((600, 1100), np.float32)
    found = find_face(both, everything)
    assert found.crop is not None
    assert found.others == 1


def test_a_mask_away_from_the_face_finds_none(shared_dir: Path) -> None:
    [path, *_] = face_names(shared_dir, "test", 50)
    photo = face_in_a_photo(path, 300, 0, (250, 300), (600, 1100))
    assert find_face(photo, box_mask(600, 1100, Box(900, 400, 80, 80))).crop is None


def test_grey_16_bit_and_transparent_photos_are_searched_too(shared_dir: Path) -> None:
    [path, *_] = face_names(shared_dir, "test", 50)
    photo = face_in_a_photo(path, 300, 0, (250, 300), (600, 600))
    truth = FaceCrop(250.0, 300.0, 300.0)
    mask = eye_mask(photo, truth)
    deep = photo.pixels.astype(np.uint16) * 257
    alpha = np.full((600, 600, 1), 65535, np.uint16)
    for pixels in (photo.pixels[..., 1:2], deep, np.concatenate([deep, alpha], axis=2)):
        assert_framed(find_face(Picture(pixels), mask).crop, truth)


def test_noise_is_no_face() -> None:
    picture = noise_picture(300, 300)
    assert find_face(picture, box_mask(300, 300, Box(100, 100, 60, 60))).crop is None


def test_shares_of_mask_and_crop() -> None:
    mask = box_mask(200, 300, Box(100, 50, 100, 100))
    inside, masked = share_inside(mask, FaceCrop(150.0, 100.0, 50.0))
    assert inside == pytest.approx(0.25, abs=0.02)
    assert masked == pytest.approx(1.0, abs=0.02)
    inside, masked = share_inside(mask, FaceCrop(200.0, 100.0, 100.0))
    assert inside == pytest.approx(0.5, abs=0.02)
    assert masked == pytest.approx(0.5, abs=0.02)


def test_all_faces_of_a_photo_are_found_small_ones_when_wanted(shared_dir: Path) -> None:
    names = face_names(shared_dir, "test", 40)
    truths = [FaceCrop(500.0, 500.0, 700.0), FaceCrop(1500.0, 400.0, 190.0, math.radians(-6))]
    parts = []
    for name, truth in zip(names, truths, strict=False):
        centre = (truth.centre_x, truth.centre_y)
        drawn = face_in_a_photo(name, truth.side, math.degrees(truth.angle), centre, (1000, 4000))
        parts.append(drawn.pixels)
    photo = Picture(np.concatenate([parts[0][:, :1000], parts[1][:, 1000:]], axis=1))
    found = find_faces(photo, smallest=128.0)
    assert len(found) == 2
    for crop, truth in zip(found, truths, strict=True):  # the largest first
        assert_framed(crop, truth)
    assert find_faces(photo, smallest=128.0) == found
    # In the whole picture alone, reduced to 640 pixels, the second is too small to be seen.
    assert len(find_faces(photo, smallest=600.0)) == 1


def test_all_faces_of_noise_are_none() -> None:
    assert find_faces(noise_picture(300, 400)) == []


def test_share_of_a_square_that_lies_in_the_picture() -> None:
    assert share_in_picture(FaceCrop(50.0, 50.0, 40.0, 0.7), 100, 100) == pytest.approx(1.0)
    assert share_in_picture(FaceCrop(100.0, 50.0, 40.0), 100, 100) == pytest.approx(0.5)
    assert share_in_picture(FaceCrop(300.0, 50.0, 40.0), 100, 100) == 0.0
    diamond = FaceCrop(0.0, 50.0, 40.0, math.pi / 4)
    assert share_in_picture(diamond, 100, 100) == pytest.approx(0.5, abs=1e-3)
