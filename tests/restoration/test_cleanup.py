"""Cleaning up a region of a picture."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from glean_core.errors import CancelledError
from glean_core.imaging import Box, Picture, to_float
from glean_core.restoration import (
    CleanupOptions,
    CleanupResult,
    Engine,
    blend_result,
    cleanup,
)
from glean_core.restoration.cleanup import automatic_feather
from tests.imaging.profiles import SRGB, gamma_curve, grey_profile, rgb_profile
from tests.restoration.doubles import BicubicEngine, tiny_model
from tests.restoration.scenes import (
    box_mask,
    face_in_a_photo,
    face_names,
    noise_picture,
    smooth_picture,
)


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Engine:
    """A real network, 8 to 32 pixels."""
    return Engine.load(tiny_model(tmp_path_factory.mktemp("model")), "cpu")


def pasted(picture: Picture, result: CleanupResult) -> np.ndarray:
    pixels = picture.pixels.copy()
    pixels[result.box.slices] = result.pixels
    return pixels


@st.composite
def jobs(draw: st.DrawFn) -> tuple[Picture, np.ndarray, CleanupOptions]:
    height, width = draw(st.integers(1, 70)), draw(st.integers(1, 70))
    picture = noise_picture(
        height,
        width,
        draw(st.integers(1, 4)),
        draw(st.sampled_from([np.uint8, np.uint16])),
        draw(st.integers(0, 5)),
    )
    values = st.sampled_from([0.0, 0.0, 0.001, 0.5, 1.0])
    coarse = draw(arrays.arrays(np.float32, (3, 3), elements=values))
    mask = np.kron(coarse, np.ones((24, 24), np.float32))[:height, :width]
    mask[draw(st.integers(0, height - 1)), draw(st.integers(0, width - 1))] = 1.0
    options = CleanupOptions(
        strength=draw(st.sampled_from([0.0, 0.3, 1.0])),
        feather=draw(st.sampled_from([None, 0.0, 5.0])),
        colour_agreement=draw(st.sampled_from([0.0, 1.0])),
        grain=draw(st.sampled_from([0.0, 0.7])),
        frame=draw(st.sampled_from([None, Box(-3, 0, 20, 30)])),
    )
    return picture, mask, options


@given(job=jobs())
@settings(max_examples=60)
def test_cleanup_leaves_pixels_outside_the_mask_untouched(
    engine: Engine, job: tuple[Picture, np.ndarray, CleanupOptions]
) -> None:
    picture, mask, options = job
    before = picture.pixels.copy()
    result = cleanup(picture, mask, engine, options)
    after = pasted(picture, result)
    assert np.array_equal(picture.pixels, before)
    assert after.dtype == before.dtype
    assert after.shape == before.shape
    assert np.array_equal(after[mask == 0], before[mask == 0])
    if picture.has_alpha:
        assert np.array_equal(after[..., -1], before[..., -1])
        hidden = before[..., -1] == 0
        assert np.array_equal(after[hidden], before[hidden])
    if options.strength == 0:
        assert np.array_equal(after, before)


def test_the_masked_pixels_are_the_models(engine: Engine) -> None:
    picture = noise_picture(100, 100)
    mask = box_mask(100, 100, Box(40, 40, 12, 12))
    options = CleanupOptions(feather=0.0, colour_agreement=0.0)
    result = cleanup(picture, mask, engine, options)
    there = Box(40, 40, 12, 12).moved(-result.box.left, -result.box.top).slices
    expected = np.rint(result.restored[there] * 255)
    assert np.abs(result.pixels[there].astype(float) - expected).max() <= 1
    assert not np.array_equal(pasted(picture, result)[mask > 0], picture.pixels[mask > 0])


def test_the_same_job_gives_the_same_pixels(engine: Engine) -> None:
    picture = noise_picture(120, 150, dtype=np.uint16)
    mask = box_mask(120, 150, Box(20, 20, 80, 70))
    first, second = (cleanup(picture, mask, engine) for _ in range(2))
    assert len(first.frames) > 1
    assert np.array_equal(first.pixels, second.pixels)


def test_grey_stays_grey(engine: Engine) -> None:
    picture = noise_picture(60, 60, channels=1)
    result = cleanup(picture, box_mask(60, 60, Box(20, 20, 20, 20)), engine)
    assert result.pixels.shape[2] == 1


def test_fine_flaws_vanish() -> None:
    clean = smooth_picture(400, 400, detail=40.0)
    spoiled = clean.pixels.copy()
    spoiled[190:210:2, 190:210, 1] += 9000
    spoiled[191:210:2, 190:210, 1] -= 9000
    mask = box_mask(400, 400, Box(190, 190, 20, 20))
    result = cleanup(Picture(spoiled), mask, BicubicEngine(), CleanupOptions(feather=0.0))
    before = np.abs(to_float(spoiled) - to_float(clean.pixels))[mask > 0]
    after = np.abs(to_float(pasted(Picture(spoiled), result)) - to_float(clean.pixels))[mask > 0]
    assert before.mean() > 0.04
    assert after.mean() < 0.1 * before.mean()


def test_a_smooth_picture_comes_back_as_it_was() -> None:
    picture = smooth_picture(400, 500, detail=40.0)
    for region in (Box(200, 150, 60, 60), Box(0, 0, 80, 50), Box(20, 20, 440, 360)):
        mask = box_mask(400, 500, region)
        result = cleanup(picture, mask, BicubicEngine())
        change = np.abs(to_float(pasted(picture, result)) - to_float(picture.pixels))
        assert change.max() < 0.015


class TintingEngine(BicubicEngine):
    """Gets the colours wrong everywhere."""

    def run(self, batch: np.ndarray) -> np.ndarray:
        return super().run(batch) + np.array([0.1, -0.05, 0.0], np.float32)


def test_colours_are_drawn_to_the_surroundings() -> None:
    picture = smooth_picture(400, 400, detail=40.0)
    mask = box_mask(400, 400, Box(170, 170, 60, 60))
    errors = []
    for agreement in (0.0, 0.5, 1.0):
        result = cleanup(picture, mask, TintingEngine(), CleanupOptions(colour_agreement=agreement))
        change = to_float(pasted(picture, result)) - to_float(picture.pixels)
        errors.append(float(np.abs(change[195:205, 195:205, 0]).mean()))
    assert errors[0] == pytest.approx(0.1, abs=0.01)
    assert errors[1] == pytest.approx(0.05, abs=0.01)
    assert errors[2] < 0.012


class PatternEngine(BicubicEngine):
    """Invents detail that differs from tile to tile, and drifts in colour."""

    def run(self, batch: np.ndarray) -> np.ndarray:
        made = super().run(batch)
        for index, picture in enumerate(batch):
            generator = np.random.default_rng(int(1e6 * picture.mean()))
            grain = cv2.GaussianBlur(generator.normal(size=(256, 256, 3)), (0, 0), 1.0)
            made[index] += (0.06 * grain + generator.uniform(-0.08, 0.08)).astype(np.float32)
        return made


def test_tiles_leave_no_visible_seams() -> None:
    clouds = smooth_picture(700, 700, detail=40.0).pixels.astype(float)
    grain = np.random.default_rng(1).normal(0, 2500, (700, 700, 1))
    picture = Picture(np.clip(clouds + grain, 0, 65535).astype(np.uint16))
    mask = box_mask(700, 700, Box(60, 60, 580, 580))
    result = cleanup(picture, mask, PatternEngine(), CleanupOptions(colour_agreement=0.0))
    assert len(result.frames) == 9
    made = result.restored
    seams = sorted({frame.left for frame in result.frames} - {min(f.left for f in result.frames)})
    ends = sorted({frame.right for frame in result.frames})[:-1]
    across = np.abs(np.diff(made, axis=1)).mean(axis=(0, 2))
    smooth = np.abs(np.diff(cv2.blur(made, (9, 1)), axis=1)).mean(axis=(0, 2))
    inside = np.zeros(len(across), bool)
    inside[30:-30] = True
    lines = [edge - result.box.left for edge in (*seams, *ends)]
    for line in lines:
        window = slice(line - 2, line + 2)
        assert across[window].min() > 0.65 * across[inside].mean()
        assert across[window].max() < 1.25 * across[inside].mean()
        assert smooth[window].max() < 1.6 * smooth[inside].mean()


def test_a_frame_edge_under_the_mask_fades_out() -> None:
    picture = smooth_picture(300, 300, detail=30.0)
    mask = box_mask(300, 300, Box(50, 50, 200, 200))
    options = CleanupOptions(frame=Box(50, 50, 100, 100), colour_agreement=0.0, feather=0.0)
    result = cleanup(picture, mask, TintingEngine(), options)
    after = pasted(picture, result)
    assert np.array_equal(after[160:], picture.pixels[160:])
    change = np.abs(to_float(after) - to_float(picture.pixels))[100, :, 0]
    assert change[100] > 0.08
    assert np.abs(np.diff(change))[130:170].max() < 0.06


def test_live_sliders_give_what_a_new_cleanup_would(engine: Engine) -> None:
    picture = noise_picture(90, 90, channels=4)
    mask = box_mask(90, 90, Box(30, 30, 20, 25))
    result = cleanup(picture, mask, engine)
    for options in (
        CleanupOptions(strength=0.4),
        CleanupOptions(feather=0.0, colour_agreement=0.3),
        CleanupOptions(feather=9.0, grain=0.5),
    ):
        live = blend_result(picture, mask, result, options)
        assert np.array_equal(live.pixels, cleanup(picture, mask, engine, options).pixels)
        assert live.restored is result.restored


@pytest.mark.parametrize("channels", [1, 2, 3, 4])
def test_the_network_sees_srgb_and_the_picture_keeps_its_profile(channels: int) -> None:
    linear = gamma_curve(1.0)
    icc = grey_profile(linear) if channels < 3 else rgb_profile(SRGB, linear)
    pixels = np.full((300, 300, channels), round(0.2 * 65535), np.uint16)
    picture = Picture(pixels, icc=icc)
    double = BicubicEngine()
    result = cleanup(picture, box_mask(300, 300, Box(100, 100, 50, 50)), double)
    encoded = 1.055 * 0.2 ** (1 / 2.4) - 0.055  # IEC 61966-2-1
    assert double.batches[0] == pytest.approx(encoded, abs=1e-3)
    assert np.abs(pasted(picture, result).astype(int) - pixels).max() <= 2


def test_progress_never_falls_and_ends_at_one(engine: Engine) -> None:
    reports: list[tuple[float, str]] = []
    picture = noise_picture(100, 100)
    mask = box_mask(100, 100, Box(20, 20, 60, 60))
    result = cleanup(picture, mask, engine, progress=lambda *report: reports.append(report))
    fractions = [fraction for fraction, _ in reports]
    assert fractions == sorted(fractions)
    assert (fractions[0], fractions[-1]) == (0.0, 1.0)
    count = len(result.frames)
    assert f"Cleaning up 2 of {count}" in [words for _, words in reports]


class CancelAfter:
    """Says stop at the n-th question."""

    def __init__(self, count: int) -> None:
        self.left = count

    def is_set(self) -> bool:
        self.left -= 1
        return self.left < 0


def test_cancel_stops_between_passes() -> None:
    double = BicubicEngine(batch_limit=1)
    picture = noise_picture(600, 600)
    mask = box_mask(600, 600, Box(50, 50, 500, 500))
    for count, most in ((0, 0), (2, 1), (5, 3)):
        double.batches.clear()
        with pytest.raises(CancelledError):
            cleanup(picture, mask, double, cancel=CancelAfter(count))
        assert len(double.batches) <= most


def test_an_event_of_the_standard_library_cancels(engine: Engine) -> None:
    event = threading.Event()
    event.set()
    with pytest.raises(CancelledError):
        cleanup(noise_picture(40, 40), np.ones((40, 40), np.float32), engine, cancel=event)


def test_a_retouched_eye_is_cleaned_up_on_the_whole_face(shared_dir: Path) -> None:
    [path, *_] = face_names(shared_dir, "test", 60)
    photo = face_in_a_photo(path, 420, 10, (600, 420), (900, 1200))
    spoiled = photo.pixels.copy()
    rows, columns = slice(394, 400), slice(510, 560)
    spoiled[rows, columns] = (0, 255, 0)
    mask = box_mask(900, 1200, Box(505, 389, 60, 16))
    double = BicubicEngine(aligned="face")
    result = cleanup(Picture(spoiled), mask, double)
    assert len(double.batches) == 1
    after = pasted(Picture(spoiled), result)
    assert np.array_equal(after[mask == 0], spoiled[mask == 0])
    greenness = [
        float((pixels[rows, columns, 1].astype(int) - pixels[rows, columns, 0]).mean())
        for pixels in (spoiled, after)
    ]
    assert greenness[1] < 0.35 * greenness[0]


def test_pixels_outside_the_face_crop_are_left_alone(shared_dir: Path) -> None:
    [path, *_] = face_names(shared_dir, "test", 60)
    photo = face_in_a_photo(path, 300, 0, (400, 420), (900, 1200))
    mask = box_mask(900, 1200, Box(380, 400, 240, 60))  # the crop ends near 550
    result = cleanup(photo, mask, BicubicEngine(aligned="face"), CleanupOptions(feather=0.0))
    after = pasted(photo, result)
    assert np.array_equal(after[:, 590:], photo.pixels[:, 590:])
    assert not np.array_equal(after[:, 400:520], photo.pixels[:, 400:520])
    assert any("beyond the face's frame" in note for note in result.notes)


def test_a_real_network_repaints_a_tilted_face_inside_the_mask_only(
    shared_dir: Path, tmp_path: Path
) -> None:
    [path, *_] = face_names(shared_dir, "test", 60)
    photo = face_in_a_photo(path, 330, -8, (400, 320), (700, 800))
    engine = Engine.load(tiny_model(tmp_path, aligned="face"), "cpu")
    mask = cv2.circle(np.zeros((700, 800), np.float32), (360, 310), 40, 1.0, -1)
    result = cleanup(photo, mask, engine)
    after = pasted(photo, result)
    assert len(result.frames) == 1
    assert result.frames[0].width == pytest.approx(330, rel=0.15)
    assert result.outlines[0][0] != (result.frames[0].left, result.frames[0].top)  # turned
    assert np.array_equal(after[mask == 0], photo.pixels[mask == 0])
    assert (after[mask > 0] != photo.pixels[mask > 0]).any(axis=1).mean() > 0.9


@pytest.mark.parametrize(
    ("paint", "least", "most"),
    [
        (lambda mask: mask[50:150, 50:150].fill(1), 5.0, 10.0),
        (lambda mask: mask[90:96, 10:190].fill(1), 1.0, 3.0),
        (lambda mask: mask[90:91, 90:91].fill(1), 0.3, 0.6),
    ],
)
def test_the_automatic_feather_suits_the_region(
    paint: Callable[[np.ndarray], None], least: float, most: float
) -> None:
    mask = np.zeros((200, 200), np.float32)
    paint(mask)
    assert least <= automatic_feather(mask) <= most
