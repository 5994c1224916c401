"""A part of a photo copied to another place: resampled, softened at its edge, blended."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from app.document.history import Array, region
from app.document.retouch.mix import Floats, has_alpha
from app.document.retouch.placement import Placement
from glean_core.imaging.box import Box
from glean_core.imaging.masks import feather_inwards

RIM = 2  # pixels around a copy: cubic sampling reads them, and seamless blending their gradients


@dataclass(frozen=True)
class Copied:
    """What was selected: its pixels (h x w x C uint8/uint16) and how much of each (h x w, 0..1).

    Both reach RIM pixels over the selection's box on all sides, where the cover is 0.
    """

    pixels: Array
    cover: Floats
    _soft: dict[float, Floats] = field(default_factory=dict, repr=False, compare=False)

    def softened(self, feather: float) -> Floats:
        """Return the cover with a soft edge of so many pixels inside; the last one is kept."""
        if feather not in self._soft:
            self._soft.clear()
            self._soft[feather] = feather_inwards(self.cover, feather)
        return self._soft[feather]


@dataclass(frozen=True)
class Laid:
    """A copy on the photo: pixels h x w x C in the photo's own units, cover and weight h x w 0..1.

    cover: what is copied; weight: the same with its soft edge. The box reaches at least a pixel
    over what is covered, except at the photo's border.
    """

    box: Box
    pixels: Array
    cover: Floats
    weight: Floats


def copied(pixels: Array, selection: NDArray[np.uint8], box: Box) -> Copied:
    """Copy what is selected inside a box; at the photo's border its last pixels go on."""
    height, width = pixels.shape[:2]
    around = box.padded(RIM)
    rows = np.clip(np.arange(around.top, around.bottom), 0, height - 1)
    columns = np.clip(np.arange(around.left, around.right), 0, width - 1)
    cover = np.pad(region(selection, box).astype(np.float32) / np.float32(255), RIM)
    return Copied(pixels[rows[:, None], columns], cover)


def laid(
    copy: Copied,
    placement: Placement,
    feather: float,
    height: int,
    width: int,
    quick: bool = False,
) -> Laid | None:
    """Lay a copy onto a photo of height x width; None when it lies outside.

    feather: pixels of the soft edge, on the photo. Scaling down averages areas, everything else
    is cubic; a copy that is only moved by whole pixels or mirrored keeps its very pixels. `quick`
    samples linearly, for a moment of a drag, and takes the weight for the cover.
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
        side = (slice(None), slice(None, None, -1 if placement.mirrored else 1))
        soft = copy.softened(feather)
        return Laid(box, copy.pixels[side][part], copy.cover[side][part], soft[side][part])
    return _resampled(copy, placement, feather, box, quick)


def _resampled(copy: Copied, placement: Placement, feather: float, box: Box, quick: bool) -> Laid:
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

    def fetched(array: Array, way: int, border: int) -> NDArray[Any]:
        small = cv2.resize(array, size, interpolation=cv2.INTER_AREA) if shrinks else array
        flags = way | cv2.WARP_INVERSE_MAP
        onto = (box.width, box.height)
        return np.asarray(cv2.warpAffine(small, matrix, onto, flags=flags, borderMode=border))

    own = feather / np.sqrt(placement.wide * placement.high)
    if quick and own > 0:  # in steps of a fifth, so that it is rarely worked out anew
        own = 1.2 ** round(np.log(own) / np.log(1.2))
    way = cv2.INTER_LINEAR if quick else cv2.INTER_CUBIC
    source = copy.pixels if quick else _weighed(copy.pixels)
    pixels = fetched(source, way, cv2.BORDER_REPLICATE).reshape(box.height, box.width, -1)
    weight = fetched(copy.softened(own), cv2.INTER_LINEAR, cv2.BORDER_CONSTANT)
    # Only the selection needs the other one, and that moves when the copy is applied.
    cover = weight if quick else fetched(copy.cover, cv2.INTER_LINEAR, cv2.BORDER_CONSTANT)
    return Laid(box, pixels if quick else _unweighed(pixels, copy.pixels), cover, weight)


def _weighed(pixels: Array) -> Floats:
    """Weigh colours by their alpha, so that what is behind clear pixels doesn't bleed."""
    found = pixels.astype(np.float32)
    if has_alpha(pixels):
        found[..., :-1] *= found[..., -1:] / np.float32(np.iinfo(pixels.dtype).max)
    return found


def _unweighed(found: Floats, like: Array) -> Floats:
    top = np.iinfo(like.dtype).max
    if has_alpha(like):
        found[..., :-1] *= top / np.maximum(found[..., -1:], 1e-3)
    return np.clip(found, 0, top, out=found)
