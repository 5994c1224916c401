"""Ink to light."""

from __future__ import annotations

from typing import Any

import imagecodecs
import numpy as np
from numpy.typing import NDArray

from glean_core.imaging.convert import full_scale
from glean_core.imaging.icc import profile_space


def cmyk_to_rgb(pixels: NDArray[Any], icc: bytes | None) -> NDArray[Any]:
    """Return CMYK pixels as sRGB, through their profile when it is a CMYK one that works.

    pixels: height x width x 4, uint8 or uint16, 0 is no ink. The result has three channels in
    the same dtype. Without a profile: RGB = (1 - CMY) (1 - K).
    """
    if icc is not None and profile_space(icc) == "CMYK":
        try:
            made = imagecodecs.cms_transform(
                np.ascontiguousarray(pixels),
                icc,
                imagecodecs.cms_profile("srgb"),
                colorspace="cmyk",
                outcolorspace="rgb",
                intent=1,
            )
            return np.asarray(made).reshape(*pixels.shape[:2], 3)
        except imagecodecs.CmsError:
            pass  # a profile that does not work is as good as none
    white = np.uint64(full_scale(pixels.dtype))
    light = white - pixels
    mixed = (light[..., :3] * light[..., 3:] + white // np.uint64(2)) // white
    return mixed.astype(pixels.dtype)
