"""Puts what the model made back where it belongs in the picture."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from glean_core.imaging import Box, feather_inwards, resize, window
from glean_core.imaging.convert import in_channels
from glean_core.restoration.alignment import crop_matrix, pixel_matrix
from glean_core.restoration.geometry import tile_overlap
from glean_core.restoration.request import FaceCrop
from glean_core.zoo.card import ModelCard

Pixels = NDArray[np.float32]
# From the model's output, size x size x 3, to side x side x 3 for a frame that is larger than the
# model's output: bicubic, or a second model that makes the rest of the way.
Enlarge = Callable[[Pixels, int], Pixels]

_RIM = 0.04  # soft rim inside a frame's own border, as a fraction of its side


def enlarge_bicubic(made: Pixels, side: int) -> Pixels:
    """Resize to side x side, antialiased where it shrinks."""
    return resize(made, (side, side))


def placed_square(
    made: Pixels, frame: Box, box: Box, enlarge: Enlarge = enlarge_bicubic
) -> tuple[Pixels, Pixels]:
    """The model's output for an upright frame, as values and coverage of `box`.

    made: size x size x 3. Returns float32 box.height x box.width x 3 and x 1-less coverage 0..1.
    Coverage falls softly to 0 towards borders of the frame that lie inside the box.
    """
    values = np.zeros((box.height, box.width, 3), np.float32)
    covered = np.zeros((box.height, box.width), np.float32)
    shared = frame.intersection(box)
    if shared is not None:
        there = shared.moved(-box.left, -box.top).slices
        full = made if made.shape[0] == frame.width else enlarge(made, frame.width)
        values[there] = full[shared.moved(-frame.left, -frame.top).slices]
        covered[there] = 1.0
    return values, feather_inwards(covered, _RIM * frame.width)


def placed_tiles(made: Iterable[Pixels], frames: Sequence[Box], box: Box) -> tuple[Pixels, Pixels]:
    """Overlapping tiles joined by smooth windows, as values and coverage of `box`."""
    values = np.zeros((box.height, box.width, 3), np.float32)
    total = np.zeros((box.height, box.width), np.float32)
    for tile, frame in zip(made, frames, strict=True):
        weight = window(frame.width, tile_overlap(frame.width))
        shared = frame.intersection(box)
        if shared is None:
            continue
        there = shared.moved(-box.left, -box.top).slices
        here = shared.moved(-frame.left, -frame.top).slices
        values[there] += tile[here] * in_channels(weight[here], 3)
        total[there] += weight[here]
    covered = total > 0
    values *= in_channels(1 / np.where(covered, total, np.float32(1)), 3)
    return values, covered.astype(np.float32)


def placed_face(
    made: Pixels, face: FaceCrop, box: Box, enlarge: Enlarge = enlarge_bicubic
) -> tuple[Pixels, Pixels]:
    """The model's output for an aligned crop, turned back, as values and coverage of `box`."""
    side = max(1, math.ceil(face.side))
    # Shrinking is done with antialiasing before turning, enlarging by the turn itself.
    full = enlarge(made, side) if made.shape[0] != side else made
    local = replace(face, centre_x=face.centre_x - box.left, centre_y=face.centre_y - box.top)
    matrix = pixel_matrix(crop_matrix(local, full.shape[0]))
    size = (box.width, box.height)
    values = cv2.warpAffine(
        full, matrix, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
    ones = np.ones(full.shape[:2], np.float32)
    inside = cv2.warpAffine(ones, matrix, size, flags=cv2.INTER_LINEAR)
    coverage = feather_inwards((inside >= 1.0).astype(np.float32), _RIM * face.side)
    return np.asarray(values, np.float32), coverage


def without_drift(made: Pixels, seen: Pixels, factor: int) -> Pixels:
    """A tile whose low frequencies are those of its own view, so that neighbours agree.

    made, seen: size x size x 3, the model's output and what was shrunk by `factor` for it. Coarser
    than one pixel of the model's input is what the model was given anyway.
    """
    drift = cv2.GaussianBlur(seen - made, (0, 0), float(factor), borderType=cv2.BORDER_REFLECT)
    return made + drift


def agreed_tile(made: Pixels, shown: Pixels, card: ModelCard, multiple: int) -> Pixels:
    """One tile of an enlarged picture, with the low frequencies of what the model was shown.

    made: out_size x out_size x 3. shown: in_size x in_size x 3, 0..1. Returns `multiple` times the
    size of `shown`, 0..1; `multiple` is at most the model's factor.
    """
    seen = resize(shown, (card.out_size, card.out_size))
    agreed = without_drift(made, seen, card.factor)
    side = multiple * card.in_size
    return np.clip(agreed if side == card.out_size else resize(agreed, (side, side)), 0.0, 1.0)
