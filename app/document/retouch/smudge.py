"""Smudge: colour that a brush picks up and drags along."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.document.history import region, tiles_under
from app.document.retouch.mix import Array, Floats, bands, has_alpha, spread
from glean_core.imaging.box import Box, crop
from glean_core.imaging.convert import full_scale, to_float


class Smudge:
    """What one stroke carries, and the photo under it without rounding.

    Every dab works on what the last one left: kept in float, so that neither 8 nor 16 bits make
    bands of it. The system hands the memory out page by page: a stroke costs what it covers.
    """

    def __init__(self, photo: tuple[int, ...]) -> None:
        """photo: height, width and channels."""
        self._wet: Floats = np.empty(photo, np.float32)  # colours times alpha, 0..1
        self._known: set[Box] = set()  # the tiles that have been taken over
        self._carried: Floats | None = None

    def drag(
        self, pixels: Array, box: Box, cover: Floats, limit: Floats | None, keep: float
    ) -> Box:
        """Put the brush down once; returns the part of the box that lies in the photo.

        pixels: the photo, H x W x C, only read (see `dry`); box: the dab, may reach over the
        borders; cover: h x w 0..1, what the brush touches; limit: h x w 0..1 on the box inside the
        photo, what may be changed, None for all; keep: 0..1, how much of its colour the brush
        keeps.
        """
        height, width = pixels.shape[:2]
        inside = box.clipped(height, width)
        if inside.area == 0:
            return inside
        self._learn(pixels, inside)
        under = _grown(region(self._wet, inside), box, inside)
        carried = self._carried
        if carried is None or carried.shape != under.shape:
            self._carried = under.copy()
            return inside
        for rows in bands(under.shape):
            held = carried[rows]
            fresh = under[rows] - held
            fresh *= np.float32(1 - keep)
            held += fresh
        part = inside.moved(-box.left, -box.top).slices
        wet, laid, covers = region(self._wet, inside), carried[part], cover[part]
        for rows in bands(wet.shape):
            weight = covers[rows] if limit is None else covers[rows] * limit[rows]
            change = laid[rows] - wet[rows]
            change *= spread(weight, wet.shape[2])
            wet[rows] += change
        return inside

    def dry(self, pixels: Array, box: Box) -> None:
        """Round what lies under a box inside the photo into its pixels."""
        self._learn(pixels, box)
        wet, dried = region(self._wet, box), region(pixels, box)
        for rows in bands(wet.shape):
            dried[rows] = _straight(wet[rows], dried[rows])

    def _learn(self, pixels: Array, box: Box) -> None:
        """Take over the photo's pixels that no dab has been at, tile by tile."""
        for tile in tiles_under(box, *pixels.shape[:2]):
            if tile not in self._known:
                fresh = to_float(region(pixels, tile))
                if has_alpha(pixels):
                    fresh[:, :, :-1] *= fresh[:, :, -1:]
                region(self._wet, tile)[...] = fresh
                self._known.add(tile)


def _grown(wet: Floats, box: Box, inside: Box) -> Floats:
    """Return what lies under a dab; beyond the photo's border, the border goes on."""
    return crop(wet, box.moved(-inside.left, -inside.top)) if box != inside else wet


def _straight(wet: Floats, before: Array) -> Array:
    """Round to the type of `before`; single precision brings back every value that is unchanged."""
    top = full_scale(before.dtype)
    values: NDArray[np.float32] = wet * np.float32(top)
    if has_alpha(before):
        alpha = wet[:, :, -1:]
        colours = before[:, :, :-1].astype(np.float32)
        values[:, :, :-1] = np.divide(values[:, :, :-1], alpha, out=colours, where=alpha > 0)
    np.rint(values, out=values)
    np.clip(values, 0, top, out=values)
    return values.astype(before.dtype)
