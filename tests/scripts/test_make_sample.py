"""The retouched sample: bad at full size, almost gone at the size a portrait model sees."""

from __future__ import annotations

from pathlib import Path

import cv2
import make_sample
import numpy as np
from numpy.typing import NDArray

REPOSITORY = Path(__file__).resolve().parents[2]
SAMPLES = REPOSITORY / "resources" / "samples"


def read(name: str, flags: int = cv2.IMREAD_COLOR) -> NDArray[np.uint8]:
    picture = cv2.imread(str(SAMPLES / name), flags)
    assert picture is not None
    return np.asarray(picture, dtype=np.uint8)


def difference(a: NDArray[np.uint8], b: NDArray[np.uint8]) -> NDArray[np.float64]:
    return np.abs(a.astype(np.float64) - b)


def test_the_script_makes_the_committed_files() -> None:
    spoiled, mask = make_sample.retouch(read("portrait.jpg"))
    np.testing.assert_array_equal(mask, read("portrait-retouched-mask.png", cv2.IMREAD_GRAYSCALE))
    # What is left is the loss of JPEG at quality 93.
    assert difference(spoiled, read("portrait-retouched.jpg")).mean() < 1.5


def test_nothing_outside_the_mask_is_retouched() -> None:
    portrait = read("portrait.jpg")
    spoiled, mask = make_sample.retouch(portrait)
    portrait = make_sample.reduced(portrait)
    assert 0.05 < (mask > 0).mean() < 0.2
    np.testing.assert_array_equal(spoiled[mask == 0], portrait[mask == 0])


def test_the_damage_is_plain_at_full_size_and_faint_at_32_pixels() -> None:
    portrait = read("portrait.jpg")
    spoiled, mask = make_sample.retouch(portrait)
    portrait = make_sample.reduced(portrait)
    inside = mask > 0

    def shrunk(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
        small = cv2.resize(picture, (32, 32), interpolation=cv2.INTER_AREA)
        return np.asarray(small, dtype=np.uint8)

    at_full_size = difference(spoiled, portrait)[inside].mean()
    small_mask = shrunk(mask) > 127
    at_model_size = difference(shrunk(spoiled), shrunk(portrait))[small_mask].mean()
    # Measured 6.5 and 3.4 steps of 255, mean over the mask with its unspoiled rim.
    assert at_full_size > 6
    assert at_model_size < 0.65 * at_full_size, (at_full_size, at_model_size)
