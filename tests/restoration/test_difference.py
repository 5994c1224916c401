"""Finding where a photo was retouched, by its original."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from glean_core.imaging import Picture, read
from glean_core.restoration import DifferentPhotoError, find_difference

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"
Rgb = NDArray[np.uint8]
Mask = NDArray[np.bool_]


@lru_cache
def sample(name: str = "portrait-laughing.jpg") -> Rgb:
    return np.ascontiguousarray(read(SAMPLES / name).pixels[..., :3])


def saved(rgb: Rgb, quality: int) -> Rgb:
    """What a JPEG of it holds."""
    _, data = cv2.imencode(".jpg", rgb[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, quality])
    return np.ascontiguousarray(cv2.imdecode(data, cv2.IMREAD_COLOR)[..., ::-1])


def moved(array: NDArray[Any], right: float, down: float) -> NDArray[Any]:
    matrix = np.array([[1, 0, right], [0, 1, down]], np.float32)
    size = array.shape[1], array.shape[0]
    return np.asarray(
        cv2.warpAffine(array, matrix, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    )


def grain(rgb: Rgb, sigma: float) -> Rgb:
    noise = np.random.default_rng(1).normal(0, sigma, rgb.shape)
    return np.clip(rgb + noise, 0, 255).astype(np.uint8)


def retouched(rgb: Rgb, kind: str) -> tuple[Rgb, Mask]:
    """An edit in an ellipse, feathered by two pixels; and where it is."""
    height, width = rgb.shape[:2]
    where = np.zeros((height, width), np.float32)
    middle, half = (round(width * 0.4), round(height * 0.6)), (round(width * 0.12), height // 10)
    cv2.ellipse(where, middle, half, 0, 0, 360, 1.0, -1)
    new = {
        "pasted": lambda: np.roll(rgb, (height // 5, width // 6), (0, 1)),
        "smoothed": lambda: cv2.GaussianBlur(rgb, (0, 0), 6),
        "brightened": lambda: rgb.astype(np.float32) + 8,
        "painted": lambda: np.full(rgb.shape, (200, 140, 120)),
    }[kind]()
    soft = cv2.GaussianBlur(where, (0, 0), 2)[..., None]
    mixed = np.clip(rgb * (1 - soft) + new * soft, 0, 255).astype(np.uint8)
    return mixed, where > 0.5


def overlap(found: NDArray[np.uint8], truth: Mask) -> float:
    """Intersection over union."""
    inside = found >= 128
    return float((inside & truth).sum() / (inside | truth).sum())


# The mask is grown by 3 pixels on purpose, so that a perfect answer is about 0.85 on a photo this
# small; the floors are what was measured, less a tenth.
FLOORS = {"pasted": 0.72, "smoothed": 0.70, "brightened": 0.75, "painted": 0.70}


@pytest.mark.parametrize("kind", FLOORS)
@pytest.mark.parametrize(("quality", "shift"), [(95, (0.0, 0.0)), (75, (2.3, -1.6))])
def test_an_edit_is_found_under_compression_and_a_shift(
    kind: str, quality: int, shift: tuple[float, float]
) -> None:
    edited, where = retouched(sample(), kind)
    delivered = saved(moved(edited, *shift) if any(shift) else edited, quality)
    difference = find_difference(Picture(delivered), Picture(sample()))
    truth = moved(where.astype(np.float32), *shift) > 0.5
    iou = overlap(difference.mask, truth)
    print(f"{kind}, quality {quality}, moved by {shift}: IoU {iou:.2f}")
    assert difference.found
    assert iou >= FLOORS[kind]
    assert (difference.right, difference.down) == pytest.approx(shift, abs=0.15)


@pytest.mark.parametrize("name", ["portrait.jpg", "portrait-laughing.jpg", "otters.jpg"])
@pytest.mark.parametrize("damage", ["strong compression", "half a pixel", "grain", "size"])
def test_an_untouched_copy_has_no_difference(name: str, damage: str) -> None:
    original = sample(name)
    if name == "otters.jpg":
        original = np.ascontiguousarray(original[200:700, 400:1000])
    height, width = original.shape[:2]
    copy = {
        "strong compression": lambda: saved(original, 60),
        "half a pixel": lambda: saved(moved(original, 0.5, -0.4), 85),
        "grain": lambda: saved(grain(original, 6), 90),
        "size": lambda: saved(
            cv2.resize(original, (width * 3 // 4, height * 3 // 4), interpolation=cv2.INTER_AREA),
            90,
        ),
    }[damage]()
    difference = find_difference(Picture(copy), Picture(original))
    assert not difference.found
    assert not difference.mask.any()
    assert difference.mask.shape == copy.shape[:2]


def test_the_same_pixels_have_no_difference() -> None:
    assert not find_difference(Picture(sample()), Picture(sample())).found


KINDS = ["16 bit", "grey", "grey original", "alpha", "half size"]


@pytest.mark.parametrize("kind", KINDS)
def test_any_kind_of_photo_is_compared(kind: str) -> None:
    original = sample()
    edited, where = retouched(original, "pasted")
    here, there = Picture(edited), Picture(original)
    opaque = np.full((*original.shape[:2], 1), 255, np.uint8)
    grey = cv2.cvtColor(original, cv2.COLOR_RGB2GRAY)[..., None]
    if kind == "16 bit":
        here = Picture(edited.astype(np.uint16) * 257)
    elif kind == "grey":
        here, there = Picture(cv2.cvtColor(edited, cv2.COLOR_RGB2GRAY)[..., None]), Picture(grey)
    elif kind == "grey original":
        there = Picture(grey)
    elif kind == "alpha":
        here = Picture(np.concatenate([edited, opaque], axis=2))
    else:
        small = (original.shape[1] // 2, original.shape[0] // 2)
        there = Picture(np.asarray(cv2.resize(original, small, interpolation=cv2.INTER_AREA)))
    difference = find_difference(here, there)
    assert difference.mask.dtype == np.uint8
    assert overlap(difference.mask, where) > 0.6


def test_what_was_erased_is_a_difference() -> None:
    alpha = np.full((*sample().shape[:2], 1), 255, np.uint8)
    alpha[100:160, 200:260] = 0
    difference = find_difference(
        Picture(np.concatenate([sample(), alpha], axis=2)), Picture(sample())
    )
    assert (difference.mask[100:160, 200:260] == 255).all()


def test_the_mask_has_a_soft_edge_and_no_holes() -> None:
    edited = sample().copy()
    cv2.circle(edited, (250, 250), 60, (200, 30, 30), 6)
    mask = find_difference(Picture(edited), Picture(sample())).mask
    assert mask[250, 250] == 255
    assert ((mask > 0) & (mask < 255)).any()


def test_large_photos_are_compared_smaller_and_the_mask_is_full_size(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("glean_core.restoration.difference.LONGEST", 300)
    edited, where = retouched(sample(), "pasted")
    mask = find_difference(Picture(edited), Picture(sample())).mask
    assert mask.shape == where.shape
    assert overlap(mask, where) > 0.6


def test_another_photo_is_refused_in_a_sentence() -> None:
    with pytest.raises(DifferentPhotoError, match="shows something else"):
        find_difference(Picture(sample("portrait.jpg")), Picture(sample()))
    with pytest.raises(DifferentPhotoError, match="512 x 300 pixels and this photo is 512 x 512"):
        find_difference(Picture(sample()), Picture(sample()[:300]))


def test_flat_photos_of_one_pixel_do_not_fail() -> None:
    flat = Picture(np.full((1, 1, 3), 90, np.uint8))
    assert not find_difference(flat, flat).found


@pytest.mark.parametrize(
    ("photo", "other", "words"),
    [
        ((1, 1), (1, 1), "The other file is only 1 x 1 pixels"),
        ((64, 48), (1, 1), "The other file is only 1 x 1 pixels"),
        ((1, 1), (64, 48), "This photo is only 1 x 1 pixels"),
        ((15, 300), (15, 300), "The other file is only 300 x 15 pixels"),
    ],
)
def test_photos_that_are_too_small_to_compare_are_refused(
    photo: tuple[int, int], other: tuple[int, int], words: str
) -> None:
    """Whatever was in them, there was no difference."""
    black = Picture(np.zeros((*photo, 3), np.uint8))
    white = Picture(np.full((*other, 3), 255, np.uint8))
    with pytest.raises(DifferentPhotoError, match=words):
        find_difference(black, white)
    assert not find_difference(black, black).found


def test_sixteen_pixels_are_enough_to_find_an_edit() -> None:
    before = np.full((16, 16, 3), 90, np.uint8)
    after = before.copy()
    after[1:6, 2:7] = 200
    assert find_difference(Picture(after), Picture(before)).mask[3, 4] == 255
