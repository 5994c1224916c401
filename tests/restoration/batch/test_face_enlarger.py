"""Whole photos with a model for faces."""

from __future__ import annotations

import csv
import pickle
import threading
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from glean_core.errors import CancelledError
from glean_core.imaging import Picture, read, resize, write
from glean_core.restoration.batch import Batch, FaceEnlarger, write_report
from tests.restoration.batch.doubles import SlowEnlarger, job
from tests.restoration.doubles import BicubicEngine

PORTRAIT = Path(__file__).resolve().parents[3] / "resources" / "samples" / "portrait-laughing.jpg"
SIDE = 40  # of the face in the photo
FACTOR = 4
ANY_SIZE = (0.5, 1.5)  # these tests are about where and how, not about which sizes are worth it


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
    made = FaceEnlarger(SlowEnlarger(), engine, ANY_SIZE).enlarge(photo, FACTOR).pixels
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
        made = FaceEnlarger(SlowEnlarger(), engine, ANY_SIZE).enlarge(picture, factor)
        assert (made.pixels == SlowEnlarger().enlarge(picture, factor).pixels).all()
        assert engine.batches == []


def test_progress_never_falls_and_both_models_count(photo: Picture) -> None:
    told: list[float] = []
    both = FaceEnlarger(SlowEnlarger(), face_engine(), ANY_SIZE)
    both.enlarge(photo, FACTOR, lambda fraction, _: told.append(fraction))
    assert told == sorted(told)
    assert both.identity != SlowEnlarger().identity
    assert both.identity != FaceEnlarger(SlowEnlarger(), face_engine()).identity
    assert both.name == "double"


def scattered(*places: tuple[int, int, int], height: int = 120, width: int = 240) -> Picture:
    """Faces of (left, top, side), later ones in front, cut off by the border where they reach."""
    pixels = np.full((height, width, 3), 120, np.uint8)
    portrait = read(PORTRAIT).pixels
    for left, top, side in places:
        face = np.clip(resize(portrait, (side, side)), 0, 255).astype(np.uint8)
        upper, first = max(0, -top), max(0, -left)
        shown = face[upper : height - top, first : width - left]
        pixels[top + upper : top + side, left + first : left + side][
            : shown.shape[0], : shown.shape[1]
        ] = shown
    return Picture(pixels)


def test_only_faces_of_about_the_size_of_the_input_are_painted() -> None:
    """By the measurement in docs/batch.md."""
    told = {}
    for side in (22, 32, 44):
        enlarger = FaceEnlarger(SlowEnlarger(), face_engine())
        enlarger.enlarge(scattered((20, 20, side), height=90, width=90), FACTOR)
        told[side] = enlarger.take_notes()
    assert told == {22: (), 32: ("1 face was painted anew.",), 44: ()}


def test_a_crowd_is_painted_and_counted_once() -> None:
    places = [(x, y, 36) for y in (2, 44) for x in (2, 44, 86)]
    both = FaceEnlarger(SlowEnlarger(), face_engine(), ANY_SIZE)
    both.enlarge(scattered(*places, height=84, width=126), FACTOR)
    assert both.take_notes() == ("6 faces were painted anew.",)
    assert both.take_notes() == ()
    both.enlarge(scattered(), FACTOR)
    assert both.take_notes() == ()


def test_the_larger_of_two_that_overlap_is_painted_last() -> None:
    both = [(20, 30, 36), (46, 24, 44)]
    alone, together = scattered(both[1]), scattered(*both)
    one = FaceEnlarger(SlowEnlarger(), face_engine(), ANY_SIZE).enlarge(alone, FACTOR).pixels
    enlarger = FaceEnlarger(SlowEnlarger(), face_engine(), ANY_SIZE)
    two = enlarger.enlarge(together, FACTOR).pixels
    assert enlarger.take_notes() == ("2 faces were painted anew.",)
    shared = np.s_[36 * FACTOR : 60 * FACTOR, 52 * FACTOR : 53 * FACTOR]  # 0.8 the other way round
    assert np.abs(one[shared].astype(int) - two[shared]).mean() < 0.3


def test_faces_over_the_border_leave_no_fault() -> None:
    for place in ((-5, 12, 40), (45, 12, 40), (20, -5, 40), (20, 29, 40)):
        photo = scattered(place, height=64, width=80)
        both = FaceEnlarger(SlowEnlarger(), face_engine(), ANY_SIZE)
        made = both.enlarge(photo, FACTOR).pixels
        assert both.take_notes() == ("1 face was painted anew.",)
        plain = SlowEnlarger().enlarge(photo, FACTOR).pixels
        assert made.shape == plain.shape
        assert np.abs(cv2.GaussianBlur(made - plain.astype(float), (0, 0), 12)).max() < 12


@pytest.mark.parametrize(("height", "width"), [(1, 1), (1, 300), (300, 1), (2, 3), (17, 16)])
@pytest.mark.parametrize("scale", [1.01, 4.0, 16.0])
def test_tiny_photos_pass_through(height: int, width: int, scale: float) -> None:
    photo = scattered(height=height, width=width)
    made = FaceEnlarger(SlowEnlarger(), face_engine(), ANY_SIZE).enlarge(photo, scale).pixels
    assert (made == SlowEnlarger().enlarge(photo, scale).pixels).all()


def test_a_model_of_cats_paints_cats(photo: Picture) -> None:
    from skimage import data

    cat = np.clip(resize(data.chelsea(), (20, 30)), 0, 255).astype(np.uint8)
    with_cat = photo.with_pixels(photo.pixels.copy())
    with_cat.pixels[60:80, 20:50] = cat
    engine = Checkered(domain="cat")
    both = FaceEnlarger(SlowEnlarger(), engine, ANY_SIZE)
    made = both.enlarge(with_cat, FACTOR).pixels
    assert both.take_notes() == ("1 cat was painted anew.",)
    changed = (made != SlowEnlarger().enlarge(with_cat, FACTOR).pixels).any(axis=2)
    rows, columns = np.nonzero(changed)
    assert abs(columns.mean() / FACTOR - 35) < 6
    assert rows.min() / FACTOR > 45


def test_it_can_be_sent_to_another_process(photo: Picture) -> None:
    sent = pickle.loads(pickle.dumps(FaceEnlarger(SlowEnlarger(), face_engine(), ANY_SIZE)))
    made = sent.enlarge(photo, FACTOR).pixels
    here = FaceEnlarger(SlowEnlarger(), face_engine(), ANY_SIZE)
    assert (made == here.enlarge(photo, FACTOR).pixels).all()
    assert sent.identity == here.identity


def test_a_cancel_ends_the_search(photo: Picture) -> None:
    cancel = threading.Event()

    class Cancelled(SlowEnlarger):
        def enlarge(self, *given: object) -> Picture:  # type: ignore[override]
            made = super().enlarge(*given)  # type: ignore[arg-type]
            cancel.set()
            return made

    with pytest.raises(CancelledError):
        FaceEnlarger(Cancelled(), face_engine(), ANY_SIZE).enlarge(photo, FACTOR, None, cancel)


def test_the_report_says_how_many_were_painted(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    write(scattered((10, 30, 40), (80, 30, 40)), tmp_path / "in" / "two.png")
    write(scattered(), tmp_path / "in" / "none.png")
    both = FaceEnlarger(SlowEnlarger(), face_engine(), ANY_SIZE)
    batch = Batch(job(tmp_path), both)
    batch.run(lambda rows: write_report(rows, tmp_path / "report.csv"))
    with (tmp_path / "report.csv").open(encoding="utf-8-sig", newline="") as file:
        told = {row["photo"]: (row["state"], row["reason"]) for row in csv.DictReader(file)}
    assert told == {"two.png": ("done", "2 faces were painted anew."), "none.png": ("done", "")}
