"""Finds cats by their faces, and the squares around them that a model of cats works on.

Two cascades of OpenCV are asked, for they are fooled by different things: a first time all over the
photo, and where one of them saw something again, at one size, in several turns and mirrored. A cat
is what both see again and again. The cascades come with OpenCV, by Joseph Howse, under the terms of
the three-clause BSD licence, which stand at the head of their files and so go where these go.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from glean_core.imaging.box import Box
from glean_core.imaging.picture import Picture
from glean_core.imaging.tiles import tile_boxes
from glean_core.restoration.alignment import detect
from glean_core.restoration.faces import grey_window
from glean_core.restoration.progress import Cancel, stop_if_cancelled
from glean_core.restoration.request import FaceCrop

# LSUN's cats, on which the published models were trained, are whole animals in upright photos: the
# face is a part of the square, and the body is mostly below it. Chosen, not measured; a smaller
# share would leave no cats that are both large enough to be found and small enough for the models.
FACE_SHARE = 0.5  # width of the face / side of the square
FACE_HEIGHT = 0.45  # centre of the face from the square's top / its side

_CASCADES = ("frontalcatface", "frontalcatface_extended")
_SEARCH_SIDE = 640  # longer side of the reduced pictures that are searched
_SMALLEST = 24  # smallest face in them: the cascades' own window
_MOST_CANDIDATES = 8  # in one of them: sand and leaves are full of them
_LARGEST_TILED = 3  # tiles overlap by so many of the smallest faces

# The second look. Votes were counted on two cats, turned, mirrored and from 30 to 300 px wide, on
# 54 photos without one and on 48 portraits. The cats got at least 46, and 18 from each cascade;
# photos at most 34, but for a stretch of sand (72 and 21); portraits at most 55, two of them above
# 42, of which one shows a face that a cascade for people sees.
_LOOK_SIDE, _LOOK_FACE = 144, 60  # pixels of the window, and of the face in it
_LOOK_SIZES = (40, 90)
_LOOK_TURNS = (0.0, -8.0, 8.0, -16.0, 16.0)  # degrees
_LOOK_OFF, _LOOSELY_OFF = 15, 25  # pixels from the middle
_ENOUGH, _ENOUGH_OF_EACH = 42, 18
_HUMAN = 36  # smallest face of a person in the window


@dataclass(frozen=True)
class _Seen:
    """A square in which a cascade saw a cat's face, in pixels."""

    x: float  # of the centre
    y: float
    side: float

    def is_same(self, other: _Seen) -> bool:
        larger = max(self.side, other.side)
        near = math.hypot(self.x - other.x, self.y - other.y) < 0.4 * larger
        return near and min(self.side, other.side) > 0.5 * larger


def find_cats(
    picture: Picture, smallest: float = 128.0, cancel: Cancel | None = None
) -> list[FaceCrop]:
    """All cats that look at the photographer, as upright squares, the largest first.

    smallest: side in picture pixels of the smallest square worth finding. A square is placed around
    the face as a photo of a whole cat would be cut and moved to lie in the picture, as far as it
    fits. Deterministic. Raises CancelledError between parts of the photo.
    """
    candidates: list[tuple[int, _Seen]] = []
    for window in _windows(picture, smallest * FACE_SHARE):
        stop_if_cancelled(cancel)
        grey, scale = grey_window(picture, window, _SEARCH_SIDE)
        for seen in _seen_in(grey):
            face = _Seen(
                window.left + seen.x / scale, window.top + seen.y / scale, seen.side / scale
            )
            votes, face = _looked_at_again(picture, face)
            if votes:
                candidates.append((votes, face))
    candidates.sort(key=lambda candidate: candidate[0], reverse=True)
    distinct: list[_Seen] = []
    for _, face in candidates:
        if not any(face.is_same(other) or _covers(other, face) for other in distinct):
            distinct.append(face)
    squares = [_square_around(face, picture) for face in distinct]
    return sorted(squares, key=lambda square: square.side, reverse=True)


def _windows(picture: Picture, smallest: float) -> Iterator[Box]:
    """The whole picture, then squares in which faces of `smallest` pixels become visible."""
    height, width = picture.height, picture.width
    yield Box(0, 0, width, height)
    side = math.floor(_SEARCH_SIDE * max(1.0, smallest / _SMALLEST))
    if side < max(height, width):
        overlap = math.ceil(_LARGEST_TILED * smallest)
        yield from tile_boxes(height, width, side, min(overlap, side // 2))


def _seen_in(grey: NDArray[np.uint8]) -> list[_Seen]:
    """Where either cascade saw something, each place once: the most certain of them."""
    found = [
        (certainty, _Seen(left + side / 2, top + side / 2, float(side)))
        for name in _CASCADES
        for left, top, side, certainty in detect(name, grey, _SMALLEST, neighbours=0)
    ]
    found.sort(key=lambda entry: entry[0], reverse=True)
    distinct: list[_Seen] = []
    for _, seen in found:
        if not any(seen.is_same(other) for other in distinct):
            distinct.append(seen)
    return distinct[:_MOST_CANDIDATES]


def _looked_at_again(picture: Picture, face: _Seen) -> tuple[int, _Seen]:
    """How often a cat's face is seen there, 0 where that is not enough; and where exactly."""
    hits = _hits(_window(picture, face), _CASCADES[1], _LOOSELY_OFF)
    if len(hits) < _ENOUGH_OF_EACH / 2:
        return 0, face
    right, down, side = np.median(hits, axis=0) * face.side / _LOOK_FACE
    face = _Seen(face.x + float(right), face.y + float(down), float(side))
    window = _window(picture, face)
    counts = []
    for view in (window, window[:, ::-1]):
        for name in _CASCADES:
            counts.append(len(_hits(view, name, _LOOK_OFF)))
            if counts[-1] < _ENOUGH_OF_EACH:
                return 0, face
    votes = min(counts[0] + counts[1], counts[2] + counts[3])
    is_person = detect("frontalface_alt2", window, _HUMAN, neighbours=3)
    return (0 if votes < _ENOUGH or is_person else votes), face


def _window(picture: Picture, face: _Seen) -> NDArray[np.uint8]:
    """A face and its surroundings in one size; where they end the border is repeated."""
    side = max(8, round(face.side * _LOOK_SIDE / _LOOK_FACE))
    box = Box(round(face.x - side / 2), round(face.y - side / 2), side, side)
    inside = box.clipped(picture.height, picture.width)
    small, scale = grey_window(picture, inside, 2 * _LOOK_SIDE)
    step = scale * side / _LOOK_SIDE
    offset = np.array([box.left - inside.left, box.top - inside.top]) * scale + 0.5 * step - 0.5
    matrix = np.array([[step, 0.0, offset[0]], [0.0, step, offset[1]]])
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    size = (_LOOK_SIDE, _LOOK_SIDE)
    warped = cv2.warpAffine(small, matrix, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(warped, np.uint8)


def _hits(window: NDArray[np.uint8], name: str, off: float) -> list[tuple[float, float, float]]:
    """Where a cascade sees a face near the middle, turned this way and that: (right, down, side).

    In pixels of the window, from its middle.
    """
    middle, smallest, largest = _LOOK_SIDE / 2, *_LOOK_SIZES
    hits = []
    for turn in _LOOK_TURNS:
        matrix = cv2.getRotationMatrix2D((middle, middle), turn, 1.0)
        size = (_LOOK_SIDE, _LOOK_SIDE)
        turned = cv2.warpAffine(window, matrix, size, borderMode=cv2.BORDER_REPLICATE)
        seen = detect(name, np.asarray(turned, np.uint8), smallest, step=1.05, neighbours=0)
        back = matrix[:, :2].T  # a rotation
        for left, top, side, _ in seen:
            right, down = back @ np.array([left + side / 2 - middle, top + side / 2 - middle])
            if math.hypot(right, down) < off and side <= largest:
                hits.append((float(right), float(down), float(side)))
    return hits


def _covers(face: _Seen, other: _Seen) -> bool:
    """Whether another face lies in the middle of a larger one, as noses do."""
    reach = face.side / 2
    return abs(face.x - other.x) < reach and abs(face.y - other.y) < reach


def _square_around(face: _Seen, picture: Picture) -> FaceCrop:
    """A square with the face where it is in photos of whole cats."""
    side = min(face.side / FACE_SHARE, float(min(picture.width, picture.height)))
    half = side / 2
    centre_y = face.y + (0.5 - FACE_HEIGHT) * side
    return FaceCrop(
        min(max(face.x, half), picture.width - half),
        min(max(centre_y, half), picture.height - half),
        side,
    )
