"""Luma: how bright a colour is, from its encoded red, green and blue."""

from __future__ import annotations

from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

LUMA = (0.299, 0.587, 0.114)  # red, green, blue; ITU-R BT.601, as JPEG and Pillow's "L" have it
FloatT = TypeVar("FloatT", np.float32, np.float64)


def luma(rgb: NDArray[FloatT]) -> NDArray[FloatT]:
    """Weigh encoded RGB (... x 3, float in any range) to its luma (...), of the same type."""
    weighed: NDArray[FloatT] = rgb @ np.array(LUMA, rgb.dtype)
    return weighed
