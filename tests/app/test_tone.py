"""Exposure, levels and white balance, against the formulas they stand for."""

from __future__ import annotations

import imagecodecs
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.document.document import Document
from app.document.history import Step, changed_tiles, region
from app.document.tone.adjustment import Adjustment, adjusted
from app.document.tone.balance import Balance, from_grey
from app.document.tone.balance import automatic as automatic_balance
from app.document.tone.exposure import Exposure
from app.document.tone.levels import Levels, automatic, histogram
from glean_core.imaging import Box, Picture
from tests.app.conftest import MakeDocument

DTYPES = ("uint8", "uint16")
STRONG: tuple[Adjustment, ...] = (
    Exposure(1.0),
    Exposure(-0.5, 0.4),
    Exposure(0.3, -0.6),
    Levels(0.1, 0.8, 1.4),
    Balance(0.3, -0.2),
)
# Y of linear sRGB, IEC 61966-2-1 under D50 as ICC profiles have it.
WEIGHTS = np.array([0.2225, 0.7169, 0.0606])


def noise(dtype: str, channels: int, side: int = 40) -> np.ndarray:
    top = np.iinfo(dtype).max + 1
    made = np.random.default_rng(4).integers(0, top, (side, side + 7, channels))
    return made.astype(dtype)


def decoded(values: np.ndarray) -> np.ndarray:
    """sRGB to linear light, IEC 61966-2-1."""
    v = values.astype(np.float64) / np.iinfo(values.dtype).max
    return np.where(v <= 0.04045, v / 12.92, ((v + 0.055) / 1.055) ** 2.4)


def encoded(light: float) -> float:
    return 12.92 * light if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("channels", [1, 2, 3, 4])
@pytest.mark.parametrize("nothing", [Exposure(), Levels(), Balance()])
def test_settings_in_the_middle_change_nothing(
    dtype: str, channels: int, nothing: Adjustment
) -> None:
    pixels = noise(dtype, channels)
    assert np.array_equal(adjusted(pixels, None, nothing), pixels)


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("channels", [1, 2, 3, 4])
@pytest.mark.parametrize("adjustment", STRONG)
def test_a_selection_limits_it_and_alpha_stays(
    dtype: str, channels: int, adjustment: Adjustment
) -> None:
    pixels = noise(dtype, channels)
    if channels < 3 and isinstance(adjustment, Balance):
        return  # not offered for a photo without colours
    selection = np.zeros(pixels.shape[:2], np.uint8)
    selection[10:30, 10:30], selection[15, :] = 255, 90
    everywhere = adjusted(pixels, None, adjustment)
    made = adjusted(pixels, None, adjustment, selection)
    assert made.dtype == pixels.dtype
    assert np.array_equal(made[selection == 0], pixels[selection == 0])
    assert np.array_equal(made[selection == 255], everywhere[selection == 255])
    assert not np.array_equal(everywhere, pixels)
    soft = made[15].astype(int)
    low, high = np.minimum(pixels[15], everywhere[15]), np.maximum(pixels[15], everywhere[15])
    assert (soft >= low).all()
    assert (soft <= high).all()
    if channels in (2, 4):
        assert np.array_equal(everywhere[..., -1], pixels[..., -1])


@pytest.mark.parametrize(("dtype", "off"), [("uint8", 0.5), ("uint16", 2)])
@pytest.mark.parametrize("stops", [-2.0, -0.5, 0.7, 1.0])
def test_a_stop_is_twice_the_light(dtype: str, off: float, stops: float) -> None:
    top = np.iinfo(dtype).max
    for part in (0.01, 0.1, 0.3, 0.5):
        pixels = np.full((2, 2, 3), round(part * top), dtype)
        made = adjusted(pixels, None, Exposure(stops))
        wanted = min(encoded(float(decoded(pixels)[0, 0, 0]) * 2**stops), 1.0) * top
        assert np.abs(made - wanted).max() <= off + 1e-6


def test_the_photos_own_curve_is_used() -> None:
    """In a profile with gamma 1 a stop doubles the values themselves."""
    icc = bytes(imagecodecs.cms_profile("rgb", gamma=1.0))
    pixels = np.full((2, 2, 3), 10000, np.uint16)
    assert np.abs(adjusted(pixels, icc, Exposure(1.0)).astype(int) - 20000).max() <= 2


@given(
    st.tuples(*[st.integers(0, 65535)] * 3),
    st.floats(-3, 3),
    st.floats(-1, 1),
)
def test_exposure_and_contrast_keep_the_hue(
    colour: tuple[int, int, int], stops: float, contrast: float
) -> None:
    pixels = np.array(colour, np.uint16).reshape(1, 1, 3)
    made = adjusted(pixels, None, Exposure(stops, contrast))
    before, after = decoded(pixels)[0, 0], decoded(made)[0, 0]
    from_grey_before, from_grey_after = before - before @ WEIGHTS, after - after @ WEIGHTS
    across = np.cross(from_grey_before, from_grey_after)
    size = np.linalg.norm(from_grey_before) * np.linalg.norm(from_grey_after)
    # The angle between the colours as seen from grey, but for the rounding of 16 bits.
    assert np.linalg.norm(across) <= 0.03 * size + 2e-4
    assert from_grey_before @ from_grey_after >= -1e-4


@pytest.mark.parametrize("contrast", [-1.0, -0.4, 0.4, 1.0])
def test_contrast_leaves_middle_grey_and_cuts_nothing(contrast: float) -> None:
    adjustment = Exposure(0.0, contrast)
    middle = np.full((1, 1, 3), round(encoded(0.18) * 65535), np.uint16)
    assert np.abs(adjusted(middle, None, adjustment).astype(int) - middle).max() <= 3
    ramp = np.arange(256, dtype=np.uint8).reshape(1, 256, 1).repeat(3, axis=2)
    made = adjusted(ramp.astype(np.uint16) * 257, None, adjustment)[0, :, 0].astype(int)
    assert (np.diff(made) >= 0).all()
    assert (np.diff(made[10:250]) > 0).all(), "shadows and lights keep their drawing"
    assert made[0] == 0 or contrast < 0
    assert made[-1] == 65535 or contrast < 0


@pytest.mark.parametrize("dtype", DTYPES)
def test_levels_spread_what_lies_between(dtype: str) -> None:
    top = int(np.iinfo(dtype).max)
    black, white = round(0.2 * top), round(0.7 * top)
    values = [0, black, (black + white) // 2, white, top]
    pixels = np.array(values, dtype).reshape(1, -1, 1)
    made = adjusted(pixels, None, Levels(black / top, white / top))[0, :, 0].tolist()
    assert made[:2] == [0, 0]
    assert made[3:] == [top, top]
    assert abs(made[2] - top / 2) <= top / (white - black) + 1
    brighter = adjusted(pixels, None, Levels(black / top, white / top, 2.0))[0, :, 0]
    middle = (values[2] - black) / (white - black)
    assert abs(int(brighter[2]) - middle**0.5 * top) <= 1


@pytest.mark.parametrize("dtype", DTYPES)
def test_automatic_levels_use_the_whole_range(dtype: str) -> None:
    top = np.iinfo(dtype).max
    pixels = (noise(dtype, 3, 80) / top * 0.4 * top + 0.3 * top).astype(dtype)
    made = adjusted(pixels, None, automatic(histogram(pixels)))
    assert made.min() <= 0.02 * top
    assert made.max() >= 0.98 * top
    flat = np.full((20, 20, 3), top // 2, dtype)
    assert automatic(histogram(flat)).is_identity


def test_the_histogram_counts_what_is_selected() -> None:
    pixels = np.zeros((10, 10, 2), np.uint16)
    pixels[:, :5, 0] = 65535
    counts = histogram(pixels)
    assert counts.shape == (1, 256)
    assert (counts[0, 0], counts[0, 255]) == (50, 50)
    selection = np.zeros((10, 10), np.uint8)
    selection[:3, :2] = 255
    assert histogram(pixels, selection)[0].tolist() == [0] * 255 + [6]


@given(st.tuples(*[st.integers(9000, 40000)] * 3))
def test_what_is_picked_becomes_grey(colour: tuple[int, int, int]) -> None:
    pixels = np.full((5, 5, 3), colour, np.uint16)
    balance = from_grey(pixels, None)
    if max(abs(balance.temperature), abs(balance.tint)) == 1:
        return  # further than the sliders go
    made = adjusted(pixels, None, balance)[0, 0].astype(int)
    if made.max() < 65535:
        assert made.max() - made.min() <= 12
    light_before, light_after = decoded(pixels)[0, 0] @ WEIGHTS, 0.0
    light_after = decoded(adjusted(pixels, None, balance))[0, 0] @ WEIGHTS
    assert 0.4 < light_after / light_before < 2.5


def test_grey_keeps_its_brightness_when_the_balance_moves() -> None:
    pixels = np.full((1, 1, 3), 30000, np.uint16)
    made = adjusted(pixels, None, Balance(0.4, 0.2))
    red, green, blue = made[0, 0].astype(int)
    assert red > green
    assert red > blue
    assert decoded(made)[0, 0] @ WEIGHTS == pytest.approx(decoded(pixels)[0, 0, 0], rel=1e-3)


def test_automatic_balance_takes_a_cast_away() -> None:
    grey = np.random.default_rng(3).integers(15000, 45000, (60, 60, 1)).repeat(3, axis=2)
    warm = adjusted(grey.astype(np.uint16), None, Balance(0.25, -0.1))
    found = automatic_balance(warm, None)
    assert found.temperature == pytest.approx(-0.25, abs=0.01)
    assert found.tint == pytest.approx(0.1, abs=0.01)
    assert automatic_balance(np.zeros((4, 4, 3), np.uint8), None).is_identity


@given(st.integers(0, 399), st.integers(0, 299), st.integers(1, 200), st.integers(1, 200))
def test_a_step_made_elsewhere_is_the_one_a_recording_makes(
    left: int, top: int, width: int, height: int
) -> None:
    pixels = np.random.default_rng(1).integers(0, 256, (300, 400, 3)).astype(np.uint8)
    here, there = Document(Picture(pixels.copy())), Document(Picture(pixels.copy()))
    box = Box(left, top, width, height).clipped(300, 400)
    new = 255 - region(pixels, box)
    recording = here.record()
    recording.touch("pixels", box)
    region(here.pixels, box)[...] = new
    here.commit(recording, "Invert")
    there.take_step(Step("Invert", changed_tiles("pixels", box, there.pixels, new)))
    assert np.array_equal(here.pixels, there.pixels)
    assert here.history.nbytes == there.history.nbytes
    there.undo()
    assert np.array_equal(there.pixels, pixels)
    assert np.array_equal(there.as_opened(), pixels)


def test_a_tone_step_marks_no_edits(make_document: MakeDocument) -> None:
    document = make_document(200, 300)
    new = adjusted(document.pixels, None, Exposure(0.5))
    step = Step("Exposure", changed_tiles("pixels", document.frame, document.pixels, new))
    document.take_step(step)
    assert document.edited_box is None
    assert document.modified
    assert np.array_equal(document.pixels, new)
