"""A part of a photo copied to another place: resampled, softened at its edge, blended."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from app.document.history import Array, region
from app.document.retouch.placement import Placement
from app.document.retouch.seamless import seamless
from glean_core.imaging.box import Box
from glean_core.imaging.masks import feather_inwards

Floats = NDArray[np.float32]

RIM = 2  # pixels around a copy: cubic sampling reads them, and seamless blending their gradients


@dataclass(frozen=True)
class Copied:
    """What was selected: its pixels (h x w x C uint8/uint16) and how much of each (h x w, 0..1).

    Both reach RIM pixels over the selection's box on all sides, where the cover is 0.
    """

    pixels: Array
    cover: Floats


@dataclass(frozen=True)
class Laid:
    """A copy on the photo: pixels h x w x C in the photo's own units, cover h x w 0..1.

    The box reaches at least a pixel over what is covered, except at the photo's border.
    """

    box: Box
    pixels: Floats
    cover: Floats


def copied(pixels: Array, selection: NDArray[np.uint8], box: Box) -> Copied:
    """Copy what is selected inside a box; at the photo's border its last pixels go on."""
    height, width = pixels.shape[:2]
    around = box.padded(RIM)
    rows = np.clip(np.arange(around.top, around.bottom), 0, height - 1)
    columns = np.clip(np.arange(around.left, around.right), 0, width - 1)
    cover = np.pad(region(selection, box).astype(np.float32) / np.float32(255), RIM)
    return Copied(pixels[rows[:, None], columns], cover)


def laid(copy: Copied, placement: Placement, height: int, width: int) -> Laid | None:
    """Lay a copy onto a photo of height x width; None when it lies outside.

    Scaling down averages areas, everything else is cubic; a copy that is only moved by whole
    pixels or mirrored keeps its very pixels.
    """
    corners = np.array(placement.corners)
    (left, top), (right, bottom) = np.floor(corners.min(0)), np.ceil(corners.max(0))
    whole = Box(int(left), int(top), int(right - left), int(bottom - top)).padded(RIM)
    box = whole.clipped(height, width)
    if box.area == 0:
        return None
    if placement.upright:
        y, x = box.top - whole.top, box.left - whole.left
        part = (slice(y, y + box.height), slice(x, x + box.width))
        side = slice(None, None, -1 if placement.mirrored else 1)
        return Laid(box, copy.pixels[:, side][part].astype(np.float32), copy.cover[:, side][part])
    return Laid(box, *_resampled(copy, placement, box))


def _resampled(copy: Copied, placement: Placement, box: Box) -> tuple[Floats, Floats]:
    pixels = _weighed(copy.pixels)
    height, width = copy.cover.shape
    size = (
        max(round(width * min(placement.wide, 1)), 1),
        max(round(height * min(placement.high, 1)), 1),
    )
    matrix = placement.matrix()
    matrix[:, 2] += RIM
    matrix *= np.array([[size[0] / width], [size[1] / height]])
    # From pixel corners to pixel middles, where OpenCV counts from.
    matrix[:, 2] += matrix[:, :2] @ np.array([box.left + 0.5, box.top + 0.5]) - 0.5

    shrinks = size != (width, height)

    def fetched(array: Floats, way: int, border: int) -> Floats:
        small = cv2.resize(array, size, interpolation=cv2.INTER_AREA) if shrinks else array
        flags = way | cv2.WARP_INVERSE_MAP
        found = cv2.warpAffine(
            small, matrix, (box.width, box.height), flags=flags, borderMode=border
        )
        return np.asarray(found, np.float32)

    pixels = fetched(_weighed(copy.pixels), cv2.INTER_CUBIC, cv2.BORDER_REPLICATE)
    cover = fetched(copy.cover, cv2.INTER_LINEAR, cv2.BORDER_CONSTANT)
    return _unweighed(pixels.reshape(box.height, box.width, -1), copy.pixels), cover


def blended(
    before: Array, copy: Laid, feather: float, opacity: float, gradients: bool = False
) -> Array:
    """Blend a laid copy into a photo (H x W x C, only read) and return the pixels of its box.

    feather: pixels of the soft edge, inwards; opacity: 0..1; gradients: whether the copy takes on
    the light and colour of the place (see `seamless`). Where the copy covers nothing, pixels stay
    the very same.
    """
    there = region(before, copy.box)
    source = _seamless(before, copy) if gradients else copy.pixels
    weight = feather_inwards(copy.cover, feather) * np.float32(opacity)
    w = weight[..., None]
    top = float(np.iinfo(before.dtype).max)
    if _has_alpha(before):
        old, new = there[..., -1:] / np.float32(top), np.clip(source[..., -1:] / top, 0, 1)
        alpha = old + (new - old) * w
        mixed = there[..., :-1] * (old * (1 - w)) + source[..., :-1] * (new * w)
        colours = np.where(alpha > 0, mixed / np.maximum(alpha, 1e-9), there[..., :-1])
        mixed = np.concatenate([colours, alpha * top], axis=2)
        mixed = np.where(w >= 1, source, mixed)  # without a rounding
    else:
        mixed = there + (source - there) * w
    found = np.clip(np.rint(mixed), 0, top).astype(before.dtype)
    return np.where(w > 0, found, there)


def _seamless(before: Array, copy: Laid) -> Floats:
    there = region(before, copy.box).astype(np.float32)
    source = copy.pixels.copy()
    colours = slice(0, -1) if _has_alpha(before) else slice(None)
    source[..., colours] = seamless(there[..., colours], source[..., colours], copy.cover > 0)
    return source


def _has_alpha(pixels: NDArray[Any]) -> bool:
    return pixels.shape[2] in (2, 4)


def _weighed(pixels: Array) -> Floats:
    """Weigh colours by their alpha, so that what is behind clear pixels doesn't bleed."""
    found = pixels.astype(np.float32)
    if _has_alpha(pixels):
        found[..., :-1] *= found[..., -1:] / np.float32(np.iinfo(pixels.dtype).max)
    return found


def _unweighed(found: Floats, like: Array) -> Floats:
    if _has_alpha(like):
        found[..., :-1] *= np.iinfo(like.dtype).max / np.maximum(found[..., -1:], 1e-3)
    return found
