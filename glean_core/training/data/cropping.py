"""Which squares to cut out of a photo, and their pixels."""

from __future__ import annotations

import math
from typing import Literal

import cv2
import numpy as np
from numpy.typing import NDArray

from glean_core.imaging import Box, Picture, from_float, to_float
from glean_core.restoration.faces import find_faces, share_in_picture
from glean_core.restoration.request import FaceCrop
from glean_core.restoration.source import face_view, square_view

Align = Literal["center", "faces", "random-crops"]
Crop = Box | FaceCrop

_TRIES = 20  # to place a random crop where it doesn't repeat another
_MOST_IN_COMMON = 0.3  # of the area of two random crops
_INSIDE = 0.9  # share of an aligned face's square that has to lie in the photo
_OVERVIEW = 256  # pixels


def central_square(picture: Picture) -> Box:
    """The largest square in the middle."""
    side = min(picture.width, picture.height)
    return Box((picture.width - side) // 2, (picture.height - side) // 2, side, side)


def random_squares(picture: Picture, size: int, count: int, seed: int) -> list[Box]:
    """Up to `count` upright squares of at least `size` px, fewer when they would repeat each other.

    Sides are drawn evenly on a logarithmic scale, so that near and far views are as frequent.
    """
    draw = np.random.default_rng(seed)
    largest = min(picture.width, picture.height)
    smallest = min(size, largest)
    squares: list[Box] = []
    for _ in range(count * _TRIES):
        side = round(math.exp(draw.uniform(math.log(smallest), math.log(largest))))
        left = int(draw.integers(0, picture.width - side + 1))
        top = int(draw.integers(0, picture.height - side + 1))
        square = Box(left, top, side, side)
        if all(_in_common(square, other) <= _MOST_IN_COMMON for other in squares):
            squares.append(square)
        if len(squares) == count:
            break
    return squares


def face_squares(picture: Picture, smallest: float) -> tuple[list[FaceCrop], list[str]]:
    """Aligned faces of at least `smallest` px, and what is wrong with the others.

    Each reason continues a sentence that starts with the file's name.
    """
    good, reasons = [], []
    faces = find_faces(picture, smallest)
    for crop in faces:
        where = f"the face at {round(crop.centre_x)}, {round(crop.centre_y)}"
        if crop.side < smallest:
            reasons.append(f"{where} is {crop.side:.0f} px wide, smaller than {smallest:.0f}")
        elif share_in_picture(crop, picture.width, picture.height) < _INSIDE:
            reasons.append(f"{where} reaches over the border")
        else:
            good.append(crop)
    return good, reasons or ([] if faces else ["no face was found in it"])


def crop_pixels(picture: Picture, crop: Crop, size: int) -> NDArray[np.uint8]:
    """A crop as the app's models see it: size x size x 3 uint8 sRGB, antialiased bicubic."""
    if isinstance(crop, Box):
        view = square_view(picture, crop, size)
    else:
        view = face_view(picture, crop, size)
    return np.asarray(from_float(view, np.uint8))


def overview(picture: Picture) -> NDArray[np.uint8]:
    """The whole photo as a small 8-bit RGB picture, alpha and profile ignored: for hashing."""
    pixels = picture.pixels[..., :1] if picture.is_grey else picture.pixels[..., :3]
    scale = min(1.0, _OVERVIEW / max(picture.width, picture.height))
    size = (max(1, round(picture.width * scale)), max(1, round(picture.height * scale)))
    small = cv2.resize(np.ascontiguousarray(pixels), size, interpolation=cv2.INTER_AREA)
    values = to_float(np.asarray(small, picture.pixels.dtype).reshape(size[1], size[0], -1))
    result = from_float(values, np.uint8)
    return np.asarray(np.repeat(result, 3, axis=2) if picture.is_grey else result)


def as_face_crop(crop: Crop) -> FaceCrop:
    """The same square by its centre, side and angle."""
    if isinstance(crop, FaceCrop):
        return crop
    return FaceCrop(crop.left + crop.width / 2, crop.top + crop.height / 2, float(crop.width))


def _in_common(one: Box, other: Box) -> float:
    """Intersection over union of two boxes."""
    width = min(one.right, other.right) - max(one.left, other.left)
    height = min(one.bottom, other.bottom) - max(one.top, other.top)
    shared = max(0, width) * max(0, height)
    return shared / (one.area + other.area - shared)
