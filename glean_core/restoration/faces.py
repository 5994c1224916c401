"""Finds the face under a mask and the square crop that frames it as the training crops do."""

from __future__ import annotations

import hashlib
import math
from collections import OrderedDict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from glean_core.imaging.box import Box
from glean_core.imaging.masks import bounding_box
from glean_core.imaging.picture import Picture
from glean_core.imaging.tiles import tile_boxes
from glean_core.restoration.alignment import (
    FACE_BOX,
    crop_matrix,
    crop_of_box,
    detect,
    measure,
    refined,
    straightened,
)
from glean_core.restoration.progress import Cancel, stop_if_cancelled
from glean_core.restoration.request import FaceCrop

_SEARCH_SIDE = 640  # longer side of the reduced pictures that are searched
_SMALLEST = 48  # smallest face in them
_WINDOWS = (8.0, 3.0)  # also searched: squares of so many mask sides, for small faces
_TURNS = (20.0, -20.0, 40.0, -40.0)  # degrees; tried only while nothing is found upright
_ENOUGH_INSIDE = 0.5  # share of the mask that has to lie in a face's crop,
_MOSTLY_MASKED = 0.8  # or share of the crop that has to be masked
_REFINE_SIDE = 3.0  # a rough crop is refined in a window of so many crop sides
_FARTHEST_OFF = 0.03  # of a framed face, as a fraction of the side: four standard deviations
_MOST_TURNED = 0.15  # radians: three and a half
_SMALLEST_FRAMED = 128  # pixels of the 256 that the crop is looked at in
_REMEMBERED = 32


@dataclass(frozen=True)
class FaceSearch:
    """The face that a mask is about.

    crop: its aligned square, None when no face contains the mask.
    inside: share of the mask that lies in the crop, 0..1.
    others: how many more faces lie under the mask.
    """

    crop: FaceCrop | None
    inside: float = 0.0
    others: int = 0


def find_face(picture: Picture, mask: NDArray[np.float32]) -> FaceSearch:
    """Look for the face that contains the mask.

    mask: float H x W, 0..1. Takes up to a second the first time; the answer for the same picture
    and region is remembered. Deterministic.
    """
    region = bounding_box(mask)
    if region is None:
        return FaceSearch(None)
    whole = Box(0, 0, picture.width, picture.height)
    overview, _ = grey_window(picture, whole, _SEARCH_SIDE)
    thumbnail = cv2.resize(mask, (128, 128), interpolation=cv2.INTER_AREA)
    parts = (overview.tobytes(), thumbnail.tobytes(), repr((region, picture.pixels.shape)).encode())
    key = hashlib.sha256(b"".join(parts)).digest()
    if key not in _remembered:
        _remembered[key] = _search(picture, mask, region)
        while len(_remembered) > _REMEMBERED:
            _remembered.popitem(last=False)
    return _remembered[key]


_remembered: OrderedDict[bytes, FaceSearch] = OrderedDict()


def find_faces(
    picture: Picture, smallest: float = 128.0, cancel: Cancel | None = None
) -> list[FaceCrop]:
    """All faces in a photo as aligned squares, the largest first.

    smallest: side in picture pixels of the smallest square worth finding; small ones in large
    photos take longer. What merely looks like a face to the cascade is left out: once framed, it
    must look like one again, with both eyes. Strongly tilted faces are looked for in the whole
    picture only, and only when no upright one is there. Squares may reach over the border.
    Deterministic. Raises CancelledError between parts of the photo.
    """
    windows = list(_tiles(picture, smallest))
    for places, turns in ((windows, (0.0,)), (windows[:1], _TURNS)):
        candidates = []
        for window in places:
            stop_if_cancelled(cancel)
            for turn in turns:
                candidates += _faces_in(picture, window, turn)
        candidates.sort(key=lambda candidate: candidate[1], reverse=True)
        crops = [_refined_in(picture, crop) for crop in _distinct(crop for crop, _ in candidates)]
        # Refined, two rough squares can have become one.
        found = _distinct(crop for crop in crops if _is_framed(picture, crop))
        if found:
            return sorted(found, key=lambda crop: crop.side, reverse=True)
    return []


def share_in_picture(crop: FaceCrop, width: int, height: int) -> float:
    """Share of a square that lies on a picture of that size, 0..1."""
    square = np.array(outline(crop), np.float32)
    frame = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    return min(1.0, float(cv2.intersectConvexConvex(square, frame)[0]) / crop.side**2)


def share_inside(mask: NDArray[np.float32], crop: FaceCrop) -> tuple[float, float]:
    """(share of the mask that lies in the crop, share of the crop that is masked), each 0..1."""
    step = max(1, math.ceil(max(mask.shape) / 512))
    sampled = mask[::step, ::step]
    rows, columns = np.nonzero(sampled > 0)
    if rows.size == 0:  # thinner than the sampling
        rows, columns = np.nonzero(mask > 0)
        sampled, step = mask, 1
    weights = sampled[rows, columns].astype(np.float64)
    right = columns * step + 0.5 - crop.centre_x
    down = rows * step + 0.5 - crop.centre_y
    cos, sin = math.cos(crop.angle), math.sin(crop.angle)
    across, along = right * cos + down * sin, down * cos - right * sin
    inside = (np.abs(across) <= crop.side / 2) & (np.abs(along) <= crop.side / 2)
    masked = float(weights[inside].sum())
    return masked / float(weights.sum()), min(1.0, masked * step**2 / crop.side**2)


def grey_window(picture: Picture, window: Box, longest: int) -> tuple[NDArray[np.uint8], float]:
    """A window of the picture as 8-bit grey, reduced to at most `longest`; and the reduction."""
    pixels = picture.pixels[window.slices]
    scale = min(1.0, longest / max(window.width, window.height))
    if scale < 1.0:
        size = (max(1, round(window.width * scale)), max(1, round(window.height * scale)))
        pixels = cv2.resize(np.ascontiguousarray(pixels), size, interpolation=cv2.INTER_AREA)
        pixels = pixels.reshape(size[1], size[0], -1)
    if pixels.dtype == np.uint16:
        pixels = (pixels >> 8).astype(np.uint8)
    if pixels.shape[2] < 3:
        return np.ascontiguousarray(pixels[..., 0]), scale
    return np.asarray(cv2.cvtColor(pixels[..., :3].copy(), cv2.COLOR_RGB2GRAY), np.uint8), scale


def _search(picture: Picture, mask: NDArray[np.float32], region: Box) -> FaceSearch:
    """Upright faces in the whole picture and around the mask, then turned ones."""
    windows = list(_windows(picture, region))
    for turns in ((0.0,), _TURNS):
        candidates = [
            (crop, weight)
            for window in windows
            for turn in turns
            for crop, weight in _faces_in(picture, window, turn)
        ]
        matches = _matching(mask, candidates)
        if matches:
            crop = _refined_in(picture, matches[0])
            return FaceSearch(crop, share_inside(mask, crop)[0], len(matches) - 1)
    return FaceSearch(None)


def _windows(picture: Picture, region: Box) -> Iterator[Box]:
    """The whole picture, then squares around the region in which small faces become visible."""
    height, width = picture.height, picture.width
    searched = max(height, width)
    yield Box(0, 0, width, height)
    for factor in _WINDOWS:
        side = max(round(factor * max(region.width, region.height)), _SMALLEST * 2)
        if side < searched / 1.5 and searched > _SEARCH_SIDE:
            window = region.padded_square(0, height, width, side).clipped(height, width)
            searched = side
            yield window


def _faces_in(picture: Picture, window: Box, turn: float) -> list[tuple[FaceCrop, float]]:
    """Rough crops and certainties of the faces in a window that is turned by `turn` degrees."""
    grey, scale = grey_window(picture, window, _SEARCH_SIDE)
    height, width = grey.shape
    back = np.eye(2, 3)
    if turn:
        matrix = cv2.getRotationMatrix2D((width / 2, height / 2), turn, 1.0)
        turned = cv2.warpAffine(grey, matrix, (width, height), borderMode=cv2.BORDER_REPLICATE)
        grey = np.asarray(turned, np.uint8)
        back = np.asarray(cv2.invertAffineTransform(matrix), np.float64)
    faces = []
    for left, top, side, certainty in detect("frontalface_alt2", grey, _SMALLEST, neighbours=3):
        rough = crop_of_box(left, top, side)
        x, y = back @ np.array([rough.centre_x, rough.centre_y, 1.0])
        crop = FaceCrop(
            window.left + float(x) / scale,
            window.top + float(y) / scale,
            rough.side / scale,
            math.radians(turn),
        )
        faces.append((crop, certainty))
    return faces


def _matching(
    mask: NDArray[np.float32], candidates: list[tuple[FaceCrop, float]]
) -> list[FaceCrop]:
    """One crop for each face that the mask is about, the most certain and best covered first."""
    ranked = []
    for crop, weight in candidates:
        inside, masked = share_inside(mask, crop)
        if inside >= _ENOUGH_INSIDE or masked >= _MOSTLY_MASKED:
            ranked.append((max(inside, masked) * max(weight, 0.1), crop))
    ranked.sort(key=lambda entry: entry[0], reverse=True)
    return _distinct(crop for _, crop in ranked)


def _distinct(crops: Iterable[FaceCrop]) -> list[FaceCrop]:
    """The first crop of each face."""
    distinct: list[FaceCrop] = []
    for crop in crops:
        if all(_is_another(crop, other) for other in distinct):
            distinct.append(crop)
    return distinct


def _tiles(picture: Picture, smallest: float) -> Iterator[Box]:
    """The whole picture, then overlapping squares in which the smallest faces become visible."""
    height, width = picture.height, picture.width
    yield Box(0, 0, width, height)
    side = math.floor(_SEARCH_SIDE * smallest * FACE_BOX[2] / _SMALLEST)
    if side >= max(height, width):
        return
    yield from tile_boxes(height, width, side, side // 3)


def _is_framed(picture: Picture, crop: FaceCrop) -> bool:
    """Whether a refined crop shows a face with two eyes, about where they have to be."""
    window, grey, scale = _around(picture, crop)
    wide = straightened(grey, _moved(crop, window, scale))
    offset = measure(wide)
    if offset is None or offset.eyes < 2:
        return False
    far = math.hypot(offset.right, offset.down) > _FARTHEST_OFF
    turned = abs(offset.angle) > _MOST_TURNED
    return not (far or turned) and bool(detect("frontalface_alt2", wide, _SMALLEST_FRAMED))


def _is_another(crop: FaceCrop, other: FaceCrop) -> bool:
    distance = math.hypot(crop.centre_x - other.centre_x, crop.centre_y - other.centre_y)
    return distance > 0.4 * max(crop.side, other.side)


def _refined_in(picture: Picture, crop: FaceCrop) -> FaceCrop:
    """Refine a rough crop in a reduced window around it."""
    window, grey, scale = _around(picture, crop)
    local = refined(grey, _moved(crop, window, scale))
    return replace(
        local,
        centre_x=local.centre_x / scale + window.left,
        centre_y=local.centre_y / scale + window.top,
        side=local.side / scale,
    )


def _around(picture: Picture, crop: FaceCrop) -> tuple[Box, NDArray[np.uint8], float]:
    """A window around a crop, its pixels in grey and their reduction."""
    side = round(crop.side * _REFINE_SIDE)
    left, top = round(crop.centre_x - side / 2), round(crop.centre_y - side / 2)
    window = Box(left, top, side, side).clipped(picture.height, picture.width)
    return window, *grey_window(picture, window, 1024)


def _moved(crop: FaceCrop, window: Box, scale: float) -> FaceCrop:
    """A crop in the coordinates of a reduced window."""
    return FaceCrop(
        (crop.centre_x - window.left) * scale,
        (crop.centre_y - window.top) * scale,
        crop.side * scale,
        crop.angle,
    )


def outline(crop: FaceCrop) -> tuple[tuple[float, float], ...]:
    """The four corners (x, y) of a crop in picture pixels, clockwise from its top left."""
    matrix = crop_matrix(crop, 1.0)
    unit = np.array([[0.0, 1.0, 1.0, 0.0], [0.0, 0.0, 1.0, 1.0], [1.0, 1.0, 1.0, 1.0]])
    return tuple((float(x), float(y)) for x, y in (matrix @ unit).T)
