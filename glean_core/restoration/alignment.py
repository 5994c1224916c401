"""Frames a face as the training crops frame it: a similarity from Haar detections.

Nothing here searches a photo; `faces` does, and hands over a rough crop to be refined.
"""

from __future__ import annotations

import math
import threading
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from glean_core.restoration.request import FaceCrop

# Measured by running each cascade on every fourth crop (363) of the train split of the 256-px
# aligned portrait crops: medians as fractions of the crop's side. FACE_BOX is (centre x, centre y,
# width) of the strongest frontal face; EYES holds for each cascade where it puts the centre of the
# eye on the picture's left and on its right. Cascades disagree by up to 0.025 on where an eye is,
# which is why each is compared with its own medians.
FACE_BOX = (0.498, 0.551, 0.758)
EYES = {
    "eye_tree_eyeglasses": ((0.3564, 0.4746), (0.6396, 0.4727)),
    "lefteye_2splits": ((0.3643, 0.4502), (0.6475, 0.4463)),
    "righteye_2splits": ((0.3594, 0.4492), (0.6455, 0.4482)),
}
# Where the eyes are in a training crop, by the cascade that scatters least.
EYE_POSITIONS = EYES["eye_tree_eyeglasses"]

# How `refined` scatters around the true framing of such crops (standard deviations, 91 of them):
# position on each axis as a fraction of the side, natural logarithm of the side, radians. Training
# that jitters its crops by this much sees what a face model gets to see in a photo.
POSITION_SPREAD = 0.007
SCALE_SPREAD = 0.047
ANGLE_SPREAD = 0.044

_SIDE = 256  # crops are looked at in this size
_MARGIN = 64  # and with so much of what lies around them
_EYE_WINDOWS = ((0.20, 0.53), (0.47, 0.80))  # left to right, for each eye
_EYE_ROWS = (0.30, 0.62)
_EYE_ZOOM = 2  # eyes are small for the cascades' smallest window
_FARTHEST = 0.08  # an eye found farther from its place than this was not the eye
_ROUNDS = 2


@dataclass(frozen=True)
class Offset:
    """How far a face lies from the training framing, in units of the crop.

    right, down: fractions of the side. scale: 1.1 means the face is 10 % too large in the crop.
    angle: radians, clockwise. eyes: how many eyes it rests on.
    """

    right: float
    down: float
    scale: float
    angle: float
    eyes: int


def crop_matrix(crop: FaceCrop, size: float) -> NDArray[np.float64]:
    """2 x 3 matrix from a point in the crop, drawn `size` wide, to the point in the picture.

    Both in continuous coordinates: pixel centres lie at halves.
    """
    cos, sin = math.cos(crop.angle), math.sin(crop.angle)
    scale = crop.side / size
    half = crop.side / 2
    return np.array(
        [
            [scale * cos, -scale * sin, crop.centre_x - half * cos + half * sin],
            [scale * sin, scale * cos, crop.centre_y - half * sin - half * cos],
        ]
    )


def pixel_matrix(matrix: NDArray[np.float64]) -> NDArray[np.float64]:
    """The same map for coordinates whose pixel centres lie at whole numbers, as OpenCV counts."""
    shifted = matrix.copy()
    shifted[:, 2] += 0.5 * (matrix[:, 0] + matrix[:, 1]) - 0.5
    return shifted


def crop_of_box(left: float, top: float, width: float) -> FaceCrop:
    """The upright crop for a frontal-face detection."""
    side = width / FACE_BOX[2]
    centre_x, centre_y = left + width / 2, top + width / 2
    return FaceCrop(
        centre_x + (0.5 - FACE_BOX[0]) * side, centre_y + (0.5 - FACE_BOX[1]) * side, side
    )


def refined(grey: NDArray[np.uint8], crop: FaceCrop) -> FaceCrop:
    """Move, scale and turn a rough crop until the face in it is framed as in training.

    grey: uint8 H x W in which `crop` lies. Without any detection the crop stays as it is.
    """
    for _ in range(_ROUNDS):
        offset = measure(straightened(grey, crop))
        if offset is None:
            return crop
        cos, sin = math.cos(crop.angle), math.sin(crop.angle)
        right, down = offset.right * crop.side, offset.down * crop.side
        crop = replace(
            crop,
            centre_x=crop.centre_x + right * cos - down * sin,
            centre_y=crop.centre_y + right * sin + down * cos,
            side=crop.side * offset.scale,
            angle=crop.angle + offset.angle,
        )
    return crop


def measure(wide: NDArray[np.uint8]) -> Offset | None:
    """How the face in a crop lies against the training framing; None when nothing is found.

    wide: uint8 384 x 384, the 256-px crop with 64 px of its surroundings on each side.
    """
    box = _face_box(wide)
    left_eye, right_eye = (_eye(wide, side) for side in (0, 1))
    found = (left_eye is not None) + (right_eye is not None)
    if box is None and found < 2:
        return None
    right, down, scale, angle, weight = 0.0, 0.0, 0.0, 0.0, 0.0
    if left_eye is not None and right_eye is not None:
        across = _eye_distance() + right_eye - left_eye
        middle = (left_eye + right_eye) / 2
        right, down, weight = float(middle[0]), float(middle[1]), 1.0
        scale = math.log(float(np.hypot(*across)) / _eye_distance()[0])
        angle = math.atan2(across[1], across[0])
    if box is not None:
        right, down = right + box[0] - FACE_BOX[0], down + box[1] - FACE_BOX[1]
        scale, weight = scale + math.log(box[2] / FACE_BOX[2]), weight + 1.0
    return Offset(right / weight, down / weight, math.exp(scale / weight), angle, found)


def straight_square(crop: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """A whole training crop, 256 x 256 grey, as `measure` wants it: the border repeated."""
    around = (_MARGIN,) * 4
    return np.asarray(cv2.copyMakeBorder(crop, *around, cv2.BORDER_REPLICATE), dtype=np.uint8)


def detect(
    name: str, grey: NDArray[np.uint8], smallest: int, step: float = 1.1, neighbours: int = 2
) -> list[tuple[int, int, int, float]]:
    """What one of OpenCV's Haar cascades finds: (left, top, width, certainty) each.

    grey: uint8 H x W. smallest: pixels. Other arguments as OpenCV's scaleFactor, minNeighbors.
    """
    with _detecting:
        boxes, _, certainties = _cascade(name).detectMultiScale3(
            grey, step, neighbours, minSize=(smallest, smallest), outputRejectLevels=True
        )
    return [
        (int(left), int(top), int(width), float(certainty))
        for (left, top, width, _), certainty in zip(boxes, np.ravel(certainties), strict=True)
    ]


_detecting = threading.Lock()  # a cascade keeps its scratch memory between calls


@lru_cache(maxsize=8)
def _cascade(name: str) -> Any:
    from cv2 import data  # here: it would load the whole of cv2 as the app starts

    return cv2.CascadeClassifier(str(Path(data.haarcascades) / f"haarcascade_{name}.xml"))


def _strongest(name: str, grey: NDArray[np.uint8], smallest: int) -> tuple[int, int, int] | None:
    """The most certain detection (left, top, width), None when there is none."""
    found = max(detect(name, grey, smallest), key=lambda box: box[3], default=None)
    return None if found is None else found[:3]


def _eye_distance() -> NDArray[np.float64]:
    (left, _), (right, _) = EYE_POSITIONS
    return np.array([right - left, 0.0])


def straightened(grey: NDArray[np.uint8], crop: FaceCrop) -> NDArray[np.uint8]:
    """The crop and its surroundings, upright, uint8 384 x 384: what `measure` wants."""
    wide = replace(crop, side=crop.side * (_SIDE + 2 * _MARGIN) / _SIDE)
    size = _SIDE + 2 * _MARGIN
    reduction = max(1, round(wide.side / size))
    small = cv2.resize(grey, None, fx=1 / reduction, fy=1 / reduction, interpolation=cv2.INTER_AREA)
    scale_x, scale_y = small.shape[1] / grey.shape[1], small.shape[0] / grey.shape[0]
    matrix = crop_matrix(wide, size) * np.array([[scale_x], [scale_y]])
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    warped = cv2.warpAffine(
        small, pixel_matrix(matrix), (size, size), flags=flags, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(warped, dtype=np.uint8)


def _face_box(wide: NDArray[np.uint8]) -> tuple[float, float, float] | None:
    """Centre and width of the frontal face as fractions of the crop."""
    found = _strongest("frontalface_alt2", wide, _SIDE // 2)
    if found is None:
        return None
    left, top, width = found
    half = width / 2
    return (left - _MARGIN + half) / _SIDE, (top - _MARGIN + half) / _SIDE, width / _SIDE


def _eye(wide: NDArray[np.uint8], side: int) -> NDArray[np.float64] | None:
    """How far the eye on one side (0 left, 1 right) lies from its place: (right, down)."""
    first, last = (_MARGIN + round(x * _SIDE) for x in _EYE_WINDOWS[side])
    top, bottom = (_MARGIN + round(y * _SIDE) for y in _EYE_ROWS)
    size = ((last - first) * _EYE_ZOOM, (bottom - top) * _EYE_ZOOM)
    enlarged = cv2.resize(wide[top:bottom, first:last], size, interpolation=cv2.INTER_CUBIC)
    window = np.asarray(enlarged, np.uint8)
    offsets = []
    for name, places in EYES.items():
        found = _strongest(name, window, 30)
        if found is None:
            continue
        x, y, width = (value / _EYE_ZOOM for value in found)
        centre = np.array([first + x + width / 2, top + y + width / 2]) - _MARGIN
        offset = centre / _SIDE - np.array(places[side])
        if np.hypot(*offset) <= _FARTHEST:
            offsets.append(offset)
    return np.median(offsets, axis=0) if offsets else None
