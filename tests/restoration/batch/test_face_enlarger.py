"""Whole photos with a model for faces."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from glean_core.imaging import Picture, read, resize
from glean_core.restoration.batch import FaceEnlarger
from tests.restoration.batch.doubles import SlowEnlarger
from tests.restoration.doubles import BicubicEngine

PORTRAIT = Path(__file__).resolve().parents[3] / "resources" / "samples" / "portrait-laughing.jpg"
SIDE = 40  # of the face in the photo
FACTOR = 4


class Checkered(BicubicEngine):
    """Leaves a fine pattern on all that it paints."""

    def run(self, batch: NDArray[np.float32]) -> NDArray[np.float32]:
        made = super().run(batch)
        made[:, ::2, ::2] += 0.2
        return made


def face_engine() -> Checkered:
    return Checkered(in_size=32, out_size=256, aligned="face")


@pytest.fixture
def photo() -> Picture:
    """A face of 40 pixels at (60, 30) of a grey picture."""
    pixels = np.full((100, 160, 3), 120, np.uint8)
    face = np.clip(resize(read(PORTRAIT).pixels, (SIDE, SIDE)), 0, 255).astype(np.uint8)
    pixels[30 : 30 + SIDE, 60 : 60 + SIDE] = face
    return Picture(pixels)


@pytest.mark.parametrize("kind", ["8 bit", "16 bit", "grey", "alpha"])
def test_a_small_face_is_painted_and_nothing_else(photo: Picture, kind: str) -> None:
    pixels = photo.pixels
    if kind == "16 bit":
        pixels = pixels.astype(np.uint16) * 257
    elif kind == "grey":
        pixels = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)[..., None]
    elif kind == "alpha":
        pixels = np.dstack([pixels, np.full(pixels.shape[:2], 255, np.uint8)])
    photo = photo.with_pixels(pixels)
    plain = SlowEnlarger().enlarge(photo, FACTOR).pixels.astype(float)
    engine = face_engine()
    made = FaceEnlarger(SlowEnlarger(), engine).enlarge(photo, FACTOR).pixels
    assert made.dtype == photo.pixels.dtype
    changed = (made != plain).any(axis=2)
    rows, columns = np.nonzero(changed)
    assert len(engine.batches) == 1
    centre = np.array([rows.mean(), columns.mean()]) / FACTOR
    assert np.abs(centre - (30 + SIDE / 2, 60 + SIDE / 2)).max() < 4
    assert np.ptp(rows) < 1.2 * SIDE * FACTOR
    difference = cv2.GaussianBlur(made - plain, (0, 0), 12) / np.iinfo(made.dtype).max
    assert np.abs(difference).max() < 0.03  # the photo's colours, whatever the model paints


def test_a_sharp_face_and_a_photo_without_one_stay(photo: Picture) -> None:
    sharp = read(PORTRAIT)
    for picture, factor in ((sharp, 2), (photo.with_pixels(photo.pixels[:, :50]), FACTOR)):
        engine = face_engine()
        made = FaceEnlarger(SlowEnlarger(), engine).enlarge(picture, factor)
        assert (made.pixels == SlowEnlarger().enlarge(picture, factor).pixels).all()
        assert engine.batches == []


def test_progress_never_falls_and_both_models_count(photo: Picture) -> None:
    told: list[float] = []
    both = FaceEnlarger(SlowEnlarger(), face_engine())
    both.enlarge(photo, FACTOR, lambda fraction, _: told.append(fraction))
    assert told == sorted(told)
    assert both.identity != SlowEnlarger().identity
    assert both.name == "double"
