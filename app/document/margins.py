"""Selections made larger, smaller or softer at the edge."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from app.document.selection import Mask, Shape
from glean_core.imaging.box import Box

STEP = 8  # pixels: large discs are made of small ones, or they would take minutes
BLURS = 3  # three box blurs are nearly a Gaussian, at a cost that knows no radius


def grown(mask: Mask, selected: Box, radius: int) -> Shape:
    """Return a selection grown by a disc (shrunk when the radius is negative), in pixels.

    mask: H x W uint8, soft edges stay as soft; selected: the box around what is selected. The
    photo's border is no edge: what reaches it is not shrunk there.
    """
    box = selected.padded(max(radius, 0) + 1).clipped(*mask.shape)
    part: NDArray[Any] = np.ascontiguousarray(mask[box.slices])
    operation = cv2.dilate if radius > 0 else cv2.erode
    left = abs(radius)
    while left:
        step = min(left, STEP)
        size = 2 * step + 1
        disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size))
        part = operation(part, disc)
        left -= step
    return Shape(box, np.asarray(part, np.uint8))


def feathered(mask: Mask, selected: Box, radius: int) -> Shape:
    """Return a selection whose edge fades over about `radius` pixels on either side.

    mask and selected as in `grown`. At the photo's border nothing fades.
    """
    box = selected.padded(2 * radius + BLURS).clipped(*mask.shape)
    part: NDArray[Any] = mask[box.slices].astype(np.float32)
    if radius < STEP:
        part = cv2.GaussianBlur(part, (0, 0), radius / 2, borderType=cv2.BORDER_REPLICATE)
    else:
        # Each pass has variance (n^2 - 1) / 12; together they make one of about (radius / 2)^2.
        size = 2 * round(radius / 2) + 1
        for _ in range(BLURS):
            part = cv2.blur(part, (size, size), borderType=cv2.BORDER_REPLICATE)
    return Shape(box, np.rint(part).astype(np.uint8))
