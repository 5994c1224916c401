"""Colour spaces named by number, as PNG's cICP chunk and AVIF's nclx box do it.

Source: ITU-T H.273, tables 2 and 3.
"""

from __future__ import annotations

import struct
from functools import lru_cache

import imagecodecs
import numpy as np

from glean_core.imaging.tone import SRGB_CURVE

_D65 = (0.3127, 0.3290)
# x and y of red, green, blue; all under D65. BT.709's own (1) is sRGB's and needs no profile.
_PRIMARIES = {
    9: ((0.708, 0.292), (0.170, 0.797), (0.131, 0.046)),  # BT.2020
    12: ((0.680, 0.320), (0.265, 0.690), (0.150, 0.060)),  # Display P3
}
_GAMMA = {4: 2.2, 5: 2.8, 8: 1.0}
# Cameras' curves are shown with the display's, which for photos is sRGB's.
_LIKE_SRGB = (1, 2, 6, 13, 14, 15)
_TABLE_POINTS = 1024


@lru_cache(maxsize=16)
def profile_of(primaries: int, transfer: int) -> bytes | None:
    """Return an ICC profile for H.273 code points; None for sRGB and for what has no profile.

    Without one are the curves of HDR (PQ, HLG): such pictures are taken for sRGB.
    """
    if primaries not in _PRIMARIES:
        return None
    corners = [value for corner in _PRIMARIES[primaries] for value in (*corner, 1.0)]
    white = [*_D65, 1.0]
    if transfer in _GAMMA:
        made = imagecodecs.cms_profile(
            "rgb", whitepoint=white, primaries=corners, gamma=_GAMMA[transfer]
        )
        return bytes(made)
    if transfer not in _LIKE_SRGB:
        return None
    curve = SRGB_CURVE.to_linear(np.linspace(0.0, 1.0, _TABLE_POINTS)).astype(np.float32)
    made = imagecodecs.cms_profile(
        "rgb", whitepoint=white, primaries=corners, transferfunction=curve
    )
    return bytes(made)


def profile_of_png(body: bytes) -> bytes | None:
    """Return the profile that the body of a cICP chunk names."""
    return profile_of(body[0], body[1]) if len(body) == 4 else None


def profile_of_avif(data: bytes) -> bytes | None:
    """Return the profile that the first nclx colour box of an AVIF file names."""
    at = data.find(b"colrnclx")
    if at < 0 or at + 12 > len(data):
        return None
    primaries, transfer = struct.unpack_from(">HH", data, at + 8)
    return profile_of(primaries, transfer)
