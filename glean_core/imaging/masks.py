"""Masks: float height x width, 0 outside the region and up to 1 inside."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from glean_core.imaging.box import Box

GROWN_PART = 0.004
GROWN_LEAST = 3  # pixels


def bounding_box(mask: NDArray[Any]) -> Box | None:
    """Return the smallest box that holds every nonzero pixel of a height x width mask.

    None when the mask is empty.
    """
    rows = np.flatnonzero(mask.any(axis=1))
    if rows.size == 0:
        return None
    top, bottom = int(rows[0]), int(rows[-1]) + 1
    columns = np.flatnonzero(mask[top:bottom].any(axis=0))
    left = int(columns[0])
    return Box(left, top, int(columns[-1]) + 1 - left, bottom - top)


def feather_inwards(mask: NDArray[Any], radius: float) -> NDArray[np.float32]:
    """Return the mask with a smooth ramp inside its edge.

    mask: height x width, 0..1 (bool too). radius: ramp width in pixels; 0 or less gives the mask
    itself. The result is float32, never above the mask, exactly 0 wherever the mask is 0, and
    equal to the mask further than `radius` from the outside. The border of the array is not an
    edge: a region that the picture cuts off is not feathered there.
    """
    soft = np.clip(mask.astype(np.float32), 0.0, 1.0)
    inside = soft > 0.0
    box = bounding_box(inside)
    if radius <= 0 or inside.all() or box is None:
        return soft
    part = box.padded(1).clipped(*inside.shape).slices  # with the outside that is nearest
    soft[part] *= _ramp(inside[part], radius)
    return soft


def grown(edits: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Turn edited pixels into a cleanup mask: holes closed, grown a little.

    edits: height x width uint8, above 0 where something was edited. Returns float32, 0 or 1. A
    retouch goes wrong at its rim, so the mask reaches over it: by 3 pixels, or by 0.4 % of the
    shorter side where that is more.
    """
    reach = max(GROWN_LEAST, round(GROWN_PART * min(edits.shape)))
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * reach + 1, 2 * reach + 1))
    mask = np.asarray(cv2.dilate(cv2.morphologyEx(edits, cv2.MORPH_CLOSE, disc), disc))
    return (mask > 0).astype(np.float32)


def _ramp(inside: NDArray[np.bool_], radius: float) -> NDArray[np.float32]:
    distance = cv2.distanceTransform(inside.astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    # The outermost pixels inside have distance 1: the +1 keeps some of them and is 1 at radius 0.
    ramp = np.clip(distance / np.float32(radius + 1.0), 0.0, 1.0)
    return np.asarray(ramp * ramp * (3.0 - 2.0 * ramp), np.float32)
