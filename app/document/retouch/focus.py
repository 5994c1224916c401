"""Softer and crisper: blur, and sharpening by what a blur takes away."""

from __future__ import annotations

import cv2
import numpy as np

from app.document.retouch.mix import Array, Floats, has_alpha
from glean_core.imaging.convert import full_scale

BOXES_FROM = 2.5  # pixels: a wide blur is made of three plain means, as fast at any width
REACH = 3.5  # blur radii that a pixel's surroundings reach


def reach(radius: float) -> int:
    """Return how many pixels around a region have a say in its blur."""
    return int(np.ceil(radius * REACH)) + 1


def blurred(pixels: Array, radius: float) -> Floats:
    """Return pixels blurred by a Gaussian bell with a standard deviation of `radius` pixels.

    pixels: h x w x C uint8 or uint16, straight alpha. Returns float32 on the same scale. The
    border is mirrored. Clear pixels lend no colour.
    """
    values = pixels.astype(np.float32)
    if not has_alpha(pixels):
        return _bell(values, radius)
    top = np.float32(full_scale(pixels.dtype))
    own = values.copy()
    values[:, :, :-1] *= values[:, :, -1:] / top
    soft = _bell(values, radius)
    alpha = soft[:, :, -1:] / top
    colours = np.divide(soft[:, :, :-1], alpha, out=own[:, :, :-1], where=alpha > 1e-6)
    return np.concatenate([colours, soft[:, :, -1:]], axis=2)


def sharpened(pixels: Array, radius: float, amount: float) -> Floats:
    """Return pixels with their detail finer than `radius` increased by `amount` (1 doubles it).

    Shapes as in `blurred`; alpha stays as it is. Not clipped.
    """
    values = pixels.astype(np.float32)
    crisp = values + (values - blurred(pixels, radius)) * np.float32(amount)
    if has_alpha(pixels):
        crisp[:, :, -1:] = values[:, :, -1:]
    return crisp


def _bell(values: Floats, radius: float) -> Floats:
    border = cv2.BORDER_REFLECT
    soft: Array = values
    if radius < BOXES_FROM:
        soft = cv2.GaussianBlur(values, (0, 0), radius, borderType=border)
    else:
        # Three means of width w have the variance 3 (w * w - 1) / 12 of the bell.
        width = 2 * round((np.sqrt(4 * radius**2 + 1) - 1) / 2) + 1
        for _ in range(3):
            soft = cv2.blur(soft, (width, width), borderType=border)
    return np.asarray(soft, np.float32).reshape(values.shape)
