"""Seamless cloning: copied pixels take on the light and colour of the place they come to."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.document.retouch.membrane import FINEST, membrane
from glean_core.imaging.masks import bounding_box

Mask = NDArray[np.bool_]
Floats = NDArray[np.float32]


def seamless(target: Floats, source: Floats, mask: Mask, error: float = 0.0) -> Floats:
    """Return target with the masked pixels replaced by source's, blended in the gradient domain.

    target, source: h x w x C float32, any units (results may go beyond the range: clip). mask: h x
    w bool. The result has source's gradients inside the mask and meets target along its border;
    outside it is target itself. Source is read one pixel around the mask too: the step across its
    border belongs to the gradients. Where the mask touches the border of the arrays, nothing is
    asked of it there (Neumann): pass a pixel more than the mask on all sides, if the photo has it.
    A mask without any border keeps target's mean. error: how exact it has to be, in the same
    units; as exact as single precision without it. Raises ValueError for shapes that don't fit.
    Source: Perez, Gangnet, Blake, Poisson Image Editing, SIGGRAPH 2003, Eq. 11, solved for the
    correction f - g, which is harmonic.
    """
    if target.shape != source.shape or target.shape[:2] != mask.shape or target.ndim != 3:
        raise ValueError(f"shapes differ: {target.shape}, {source.shape}, {mask.shape}")
    around = bounding_box(mask)
    if around is None:
        return target.copy()
    cut = around.padded(1).clipped(*mask.shape).slices
    inside = mask[cut]
    difference = target[cut] - source[cut]
    least = FINEST * float(np.abs(difference).max())
    result = target.copy()
    result[cut][inside] = (source[cut] + membrane(difference, inside, max(error, least)))[inside]
    return result
