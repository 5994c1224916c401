"""Where a retouched photo differs from the one it was made from.

The two are never equal bit by bit: both were compressed, one perhaps resized, moved by half a
pixel or given grain. So a difference counts only where it is much larger than is usual in these two
photos for places with as much detail.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

import cv2
import numpy as np
from numpy.typing import NDArray

from glean_core.errors import GleanError
from glean_core.imaging.colour import is_srgb, to_srgb
from glean_core.imaging.convert import from_float, to_float
from glean_core.imaging.masks import grown
from glean_core.imaging.picture import Picture
from glean_core.restoration.progress import Cancel, Progress, report, stop_if_cancelled
from glean_core.restoration.registration import SMALLEST, laid_over, registered

PixelT = TypeVar("PixelT", np.uint16, np.float32)

LONGEST = 4000  # pixels: larger photos are compared in this size
SIDES = 0.01  # how much the ratio of width and height may differ
ALIKE = 0.35  # correlation below which the two show different things
TEXTURE, TONE = 2.0, 5.0  # pixels: how far around one looks for changed detail, changed colour
DETAIL = 3.0  # pixels: how far around detail is measured
REACH = 9  # pixels: compression spreads an edge's noise over its block
KINDS, STEPS = 4096, 32  # of detail that are told apart, and how many of them are one level
SAMPLES = 400_000  # pixels that say what is usual
BINS = 24  # kinds of places, from smooth to detailed
FLOORS = (2.0, 0.7)  # levels of 255: noise is never taken to be less, for texture and tone
SURE, LIKELY = 5.0, 2.6  # times the usual difference: where an edit begins, how far it goes
SKIRT = 0.2  # of the strongest difference nearby: less is its blur, beyond the edit
NEAR = 25  # pixels: side of the square that is nearby
LEAST = 24  # pixels: an edit smaller than this is a speck
SOFT = 1.0  # pixels: the mask's edge


class DifferentPhotoError(GleanError):
    """The second file is not the photo that the first was made from."""


@dataclass(frozen=True)
class Difference:
    """mask: H x W uint8 of the retouched photo, 255 = differs, edge soft; found: whether any does.

    right, down: how far the original had to move, in pixels of the comparison.
    """

    mask: NDArray[np.uint8]
    found: bool
    right: float
    down: float


def find_difference(
    retouched: Picture,
    original: Picture,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> Difference:
    """Compare a retouched photo with its original.

    Any depth, grey or colour, with or without transparency, each in its own profile; a size
    that fits (the same ratio of sides within 1 %) and a shift are evened out. Holes are closed
    and the mask is grown a little (`imaging.masks.grown`). Raises DifferentPhotoError when sizes
    don't fit, the two show different things, or one is so small that it shows nothing and they
    are not equal. Deterministic.
    """
    _check_sides(retouched, original)
    report(progress, 0.0, "Comparing the photos")
    size = _working_size(retouched)
    colourless = retouched.is_grey or original.is_grey
    here, there = (_shown(picture, size, colourless) for picture in (retouched, original))
    if not np.array_equal(here, there):
        _refuse_tiny(retouched, original)
    stop_if_cancelled(cancel)
    report(progress, 0.3, "Laying one photo over the other")
    placement = registered(_luma(here), _luma(there))
    if placement.alike < ALIKE:
        raise DifferentPhotoError(
            "The other file shows something else; choose the photo that this one was made from."
        )
    there = laid_over(there, placement.right, placement.down)
    stop_if_cancelled(cancel)
    excess = _excess(here, there, progress, cancel)
    rim = math.ceil(max(abs(placement.right), abs(placement.down)))
    if rim:  # there the moved original has no pixels of its own
        rim = min(rim + 2, min(excess.shape) // 2)
        excess[:rim] = excess[-rim:] = excess[:, :rim] = excess[:, -rim:] = 0
    stop_if_cancelled(cancel)
    found = _edited(excess)
    whole = (retouched.height, retouched.width)
    mask = _full_mask(found, whole) if found.any() else np.zeros(whole, np.uint8)
    return Difference(mask, bool(found.any()), placement.right, placement.down)


def _check_sides(retouched: Picture, original: Picture) -> None:
    wide, high = retouched.width / original.width, retouched.height / original.height
    slack = SIDES + 1.5 / min(retouched.width, retouched.height, original.width, original.height)
    if abs(wide / high - 1) > slack:
        raise DifferentPhotoError(
            f"The other file is {original.width} x {original.height} pixels and this photo is "
            f"{retouched.width} x {retouched.height}; choose one with the same proportions."
        )


def _refuse_tiny(retouched: Picture, original: Picture) -> None:
    """A few pixels don't say what is usual: whatever differs would be taken for it."""
    for what, picture in (
        ("The other file is only", original),
        ("This photo is only", retouched),
    ):
        if min(picture.width, picture.height) < SMALLEST:
            raise DifferentPhotoError(
                f"{what} {picture.width} x {picture.height} pixels, too few to compare; "
                "choose a larger one, or mark the place by hand."
            )


def _working_size(picture: Picture) -> tuple[int, int]:
    """Width and height that the comparison is made in."""
    scale = min(1.0, LONGEST / max(picture.width, picture.height))
    return max(1, round(picture.width * scale)), max(1, round(picture.height * scale))


def _shown(picture: Picture, size: tuple[int, int], colourless: bool) -> NDArray[np.uint8]:
    """Return h x w x 3 sRGB in 8 bits, on grey where transparent; luma in all if colourless."""
    pixels: NDArray[Any] = picture.pixels
    if (picture.width, picture.height) != size:
        shrinks = picture.width > size[0]
        how = cv2.INTER_AREA if shrinks else cv2.INTER_CUBIC
        pixels = cv2.resize(pixels, size, interpolation=how).reshape(size[1], size[0], -1)
    colours = pixels[..., :1] if picture.is_grey else pixels[..., :3]
    if picture.has_alpha or colours.dtype != np.uint8 or not is_srgb(picture.icc):
        shown = to_srgb(to_float(np.ascontiguousarray(colours)), picture.icc)
        if picture.has_alpha:
            cover = to_float(pixels[..., -1:])
            shown = shown * cover + np.float32(0.5) * (1 - cover)
        colours = from_float(shown, np.uint8)
    if colours.shape[2] == 3 and colourless:
        colours = np.asarray(cv2.cvtColor(np.ascontiguousarray(colours), cv2.COLOR_RGB2GRAY))
    planes = colours.reshape(size[1], size[0], -1)
    return np.ascontiguousarray(np.broadcast_to(planes, (size[1], size[0], 3)), np.uint8)


def _luma(rgb: NDArray[np.uint8]) -> NDArray[np.float32]:
    return np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY), np.float32)


def _excess(
    here: NDArray[np.uint8],
    there: NDArray[np.uint8],
    progress: Progress | None,
    cancel: Cancel | None,
) -> NDArray[np.float32]:
    """Return how many times the usual the difference is, H x W: the largest of any kind."""
    detail = _detail(_luma(there))
    most = np.zeros(detail.shape, np.float32)
    for plane, gap in enumerate(_gaps(here, there)):
        stop_if_cancelled(cancel)
        report(progress, 0.5 + 0.15 * plane, "Looking for differences")
        gap -= np.median(_sampled(gap))  # another brightness all over is no retouch
        energy = cv2.GaussianBlur(gap * gap, (0, 0), TEXTURE)
        texture = np.sqrt(energy, out=energy)
        np.maximum(most, _against_usual(texture, detail, FLOORS[0]), out=most)
        tone = np.abs(cv2.GaussianBlur(gap, (0, 0), TONE))
        np.maximum(most, _against_usual(tone, detail, FLOORS[1]), out=most)
    return most


def _gaps(here: NDArray[np.uint8], there: NDArray[np.uint8]) -> Iterator[NDArray[np.float32]]:
    """Yield the differences of luma and of the two colour planes, in levels of 255."""
    one, other = (cv2.cvtColor(rgb, cv2.COLOR_RGB2YCrCb) for rgb in (here, there))
    for plane in range(3):
        yield one[..., plane].astype(np.float32) - other[..., plane]


def _detail(luma: NDArray[np.float32]) -> NDArray[np.uint16]:
    """Return how much goes on around each pixel, H x W in steps of 0..KINDS - 1.

    That is the local standard deviation, spread a little; STEPS of them are one level of 255.
    """
    mean = cv2.GaussianBlur(luma, (0, 0), DETAIL)
    power = cv2.GaussianBlur(luma * luma, (0, 0), DETAIL) - mean * mean
    local = np.sqrt(np.maximum(power, 0))
    spread = np.asarray(cv2.dilate(local, np.ones((REACH, REACH), np.uint8)))
    return np.minimum(spread * STEPS, KINDS - 1).astype(np.uint16)


def _sampled(plane: NDArray[PixelT]) -> NDArray[PixelT]:
    """Return a few hundred thousand values of a plane, evenly spread."""
    step = max(1, math.isqrt(plane.size // SAMPLES))
    return plane[::step, ::step].ravel()


def _against_usual(
    value: NDArray[np.float32], detail: NDArray[np.uint16], floor: float
) -> NDArray[np.float32]:
    """Divide a measure of difference by its median among places with as much detail."""
    sample, kind = _sampled(value), _sampled(detail)
    bins = min(BINS, max(1, sample.size // 200))
    edges = np.quantile(kind, np.linspace(0, 1, bins + 1))
    place = np.clip(np.searchsorted(edges, kind, side="right") - 1, 0, bins - 1)
    middles, usual = [], []
    for number in range(bins):
        inside = place == number
        if inside.any():
            middles.append(float(np.median(kind[inside])))
            usual.append(float(np.median(sample[inside])))
    # Less detail never means more noise: an edit that fills one kind of place gives itself away.
    level = np.maximum(np.minimum.accumulate(np.array(usual)[::-1])[::-1], floor)
    expected = np.interp(np.arange(KINDS), middles, level).astype(np.float32)
    return value / expected[detail]


def _edited(excess: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Return 255 where an edit is: what is likely and hangs together with what is sure."""
    peak = cv2.dilate(excess, np.ones((NEAR, NEAR), np.uint8))
    likely = (excess > np.maximum(LIKELY, SKIRT * peak)).astype(np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(likely, connectivity=8)
    sure = np.bincount(labels[excess > SURE].ravel(), minlength=count) >= LEAST
    sure &= stats[:, cv2.CC_STAT_AREA] >= LEAST
    sure[0] = False
    return np.where(sure[labels], 255, 0).astype(np.uint8)


def _full_mask(found: NDArray[np.uint8], size: tuple[int, int]) -> NDArray[np.uint8]:
    """Close holes, grow, and bring the mask to the photo's size (height, width), edge soft."""
    contours, _ = cv2.findContours(found, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    filled = cv2.drawContours(found.copy(), contours, -1, 255, cv2.FILLED)
    mask: NDArray[Any] = grown(np.asarray(filled, np.uint8)) * np.float32(255)
    if mask.shape != size:
        mask = cv2.resize(mask, size[::-1], interpolation=cv2.INTER_LINEAR)
    soft = cv2.GaussianBlur(mask, (0, 0), SOFT)
    return np.rint(soft).astype(np.uint8)
