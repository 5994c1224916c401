"""The rest of the way to a frame's size: a second model, in tiles, after the one that restores."""

from __future__ import annotations

import math
from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from glean_core.errors import CancelledError, GleanError
from glean_core.imaging import Box, resize, tile_boxes, tile_windows
from glean_core.restoration.alignment import crop_matrix, pixel_matrix
from glean_core.restoration.engine import Restorer
from glean_core.restoration.geometry import tile_overlap
from glean_core.restoration.passes import FIRST, LAST, passes
from glean_core.restoration.placing import Pixels, agreed_tile, enlarge_bicubic
from glean_core.restoration.progress import Cancel, Progress
from glean_core.restoration.request import CleanupPlan, FaceCrop

# Whether a cleanup goes on to full size with the second model when nobody says otherwise: the
# table in docs/cascade.md compares it with bicubic on faces of 512 px.
CASCADE_BY_DEFAULT = False

# Pixels of the first model's output: resizing and turning look less than 4 around a point along the
# axes of a frame, which may be turned against those of the picture.
_REACH = 6


class Cascade:
    """Enlarges with a second model; when that fails, by interpolation, and `problem` says why."""

    def __init__(
        self,
        engine: Restorer,
        needed: NDArray[np.bool_],  # size x size: which pixels of the first model's output count
        progress: Progress | None = None,
        cancel: Cancel | None = None,
    ) -> None:
        self._engine = engine
        self._needed = needed
        self._progress = progress
        self._cancel = cancel
        self.problem = ""
        tiles = len(_tiles(needed.shape[0], engine.card.in_size, needed))
        # The fraction of the whole cleanup from which on it reports: as if all passes took as long.
        self.begins = FIRST + (LAST - FIRST) / (1 + tiles)

    def enlarge(self, made: Pixels, side: int) -> Pixels:
        """From size x size x 3 to side x side x 3. Raises CancelledError between passes."""
        try:
            return cascaded(
                made,
                side,
                self._engine,
                self._needed,
                self._progress,
                self._cancel,
                (self.begins, LAST),
            )
        except CancelledError:
            raise
        except GleanError as error:  # the cleanup itself is done; it must not be lost for this
            self.problem = str(error)
            return enlarge_bicubic(made, side)


def cascaded(
    made: Pixels,
    side: int,
    engine: Restorer,
    needed: NDArray[np.bool_] | None = None,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
    span: tuple[float, float] = (0.0, 1.0),
) -> Pixels:
    """What one model made, brought to side x side by another, in overlapping tiles.

    made: size x size x 3, float32 sRGB 0..1, size at least the engine's in_size. needed: size x
    size, where the result will be used; tiles without such a pixel stay interpolated, and the
    pixels that are needed are the same as if all were done. Returns side x side x 3, 0..1.

    The model is run once. Beyond its factor interpolation does the rest: a second run would see
    its own output, which it was not trained on, and cost the square of the factor in tiles.
    """
    size, card = made.shape[0], engine.card
    # Tiles are joined at a whole multiple, and what it is too much is shrunk at the end.
    multiple = max(1, min(card.factor, math.ceil(side / size)))
    tile, overlap = card.in_size, tile_overlap(card.in_size)
    boxes = tile_boxes(size, size, tile, overlap)
    windows = tile_windows(*(multiple * length for length in (size, size, tile, overlap)))
    chosen = _tiles(size, tile, needed)
    inputs = (made[boxes[i].slices] for i in chosen)
    new = passes(engine, inputs, len(chosen), "Sharpening up", progress, cancel, span)
    plain = resize(made, (multiple * size, multiple * size))
    joined = plain.copy()
    for i, pixels in zip(chosen, new, strict=True):
        box, weight = windows[i]
        agreed = agreed_tile(pixels, made[boxes[i].slices], card, multiple)
        joined[box.slices] += weight[..., None] * (agreed - plain[box.slices])
    return np.clip(resize(joined, (side, side)), 0.0, 1.0)


def needed_pixels(mask: NDArray[np.float32], plan: CleanupPlan, size: int) -> NDArray[np.bool_]:
    """Which pixels of the model's output for a plan's one frame the mask takes, with some around.

    mask: float height x width of the picture. Returns size x size.
    """
    frame = plan.frames[0]
    face = plan.crop or FaceCrop(
        frame.left + frame.width / 2, frame.top + frame.width / 2, float(frame.width)
    )
    reach = math.ceil(_REACH * face.side / size)
    window = _box_around(plan.outlines[0]).padded(2 * reach).clipped(*mask.shape)
    if window.area == 0:
        return np.zeros((size, size), bool)
    masked = (mask[window.slices] > 0).astype(np.uint8)
    near = cv2.dilate(masked, np.ones((2 * reach + 1, 2 * reach + 1), np.uint8))
    local = replace(face, centre_x=face.centre_x - window.left, centre_y=face.centre_y - window.top)
    flags = cv2.INTER_NEAREST | cv2.WARP_INVERSE_MAP
    seen = cv2.warpAffine(near, pixel_matrix(crop_matrix(local, size)), (size, size), flags=flags)
    return np.asarray(seen) > 0


def _tiles(size: int, tile: int, needed: NDArray[np.bool_] | None) -> list[int]:
    """Which of the tiles over size x size have a pixel that is needed."""
    boxes = tile_boxes(size, size, tile, tile_overlap(tile))
    return [i for i, box in enumerate(boxes) if needed is None or needed[box.slices].any()]


def _box_around(corners: tuple[tuple[float, float], ...]) -> Box:
    low, high = np.floor(np.min(corners, axis=0)), np.ceil(np.max(corners, axis=0))
    left, top = (int(value) for value in low)
    width, height = (int(value) for value in high - low)
    return Box(left, top, width, height)
