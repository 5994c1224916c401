"""Small pictures of a part of a plane, cheap whatever the photo's size."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from app.document.history import region
from glean_core.imaging.box import Box

SAMPLES = 3  # per side of a small pixel: enough to look smooth


def small(plane: NDArray[Any], box: Box, width: int, height: int) -> NDArray[Any]:
    """Return the part under a box (inside the plane) at most width x height pixels large.

    plane: H x W or H x W x C, uint8 or uint16; the result has the same type and channels and the
    box's shape. Only about `SAMPLES` squared samples are read for each of its pixels.
    """
    scale = min(width / box.width, height / box.height)
    size = max(1, round(box.width * scale)), max(1, round(box.height * scale))
    step_x, step_y = (
        max(1, whole // (part * SAMPLES))
        for whole, part in zip((box.width, box.height), size, strict=True)
    )
    sampled = np.ascontiguousarray(region(plane, box)[::step_y, ::step_x])
    made = cv2.resize(sampled, size, interpolation=cv2.INTER_AREA)
    return np.asarray(made, plane.dtype).reshape(size[1], size[0], *plane.shape[2:])
