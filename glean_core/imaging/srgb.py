"""The profile of pictures that have none."""

from __future__ import annotations

from functools import lru_cache

import imagecodecs
import numpy as np

from glean_core.imaging.tone import SRGB_CURVE

_CREATED = slice(24, 36)  # date and time in a profile's header (ICC.1:2022, table 17)
_TABLE_POINTS = 1024
# LittleCMS names every grey profile alike, and Krita takes one by its name for another it has.
_ITS_NAME, _OUR_NAME = (name.encode("utf-16-be") for name in ("gray built-in", "sRGB-TRC grey"))
_D50 = [0.3457, 0.3585, 1.0]


@lru_cache(maxsize=2)
def srgb_profile(grey: bool) -> bytes:
    """Return an ICC profile of sRGB, or of grey with sRGB's curve; always the same bytes."""
    if grey:
        curve = SRGB_CURVE.to_linear(np.linspace(0.0, 1.0, _TABLE_POINTS)).astype(np.float32)
        made = imagecodecs.cms_profile("gray", whitepoint=_D50, transferfunction=curve)
    else:
        made = imagecodecs.cms_profile("srgb")
    profile = bytearray(made)
    profile[_CREATED] = bytes.fromhex("07d0 0001 0001 0000 0000 0000")  # 2000-01-01
    return bytes(profile).replace(_ITS_NAME, _OUR_NAME)
