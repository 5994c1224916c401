"""Picture metrics on 8-bit RGB, as the super-resolution literature reports them."""

import math
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from glean_core.imaging.luma import luma
from glean_core.imaging.resize import resize

Picture8 = NDArray[np.uint8]


def psnr(ours: Picture8, truth: Picture8) -> float:
    """Peak signal-to-noise ratio in dB of two H x W x 3 uint8 RGB pictures; inf when equal."""
    return _psnr(ours.astype(np.float64), truth.astype(np.float64), 255.0)


def consistency(ours: Picture8, small: NDArray[np.float32]) -> float:
    """PSNR in dB between a result, shrunk to the size of its input, and that input.

    ours: H x W x 3 uint8 RGB. small: h x w x 3 float RGB 0..1, the input as it was given to the
    method. Shrinking is the antialiased bicubic of `imaging.resize`, in float, not rounded.
    """
    shrunk = resize(ours.astype(np.float32) / 255, small.shape[:2])
    return _psnr(shrunk.astype(np.float64), small.astype(np.float64), 1.0)


def laplacian_std(picture: Picture8) -> float:
    """Standard deviation of the Laplacian of the luma: how much fine detail there is.

    H x W x 3 uint8 RGB; a 3x3 Laplacian, mirrored at the borders, in 8-bit units.
    """
    plane = luma(picture.astype(np.float64))
    return float(cv2.Laplacian(plane, cv2.CV_64F, ksize=1).std())


def ssim(ours: Picture8, truth: Picture8) -> float:
    """Structural similarity of the luma of two H x W x 3 uint8 RGB pictures, at least 11 px.

    Wang et al. 2004: Gaussian window of 11 px and 1.5, weighted (biased) moments, K 0.01 and
    0.03; windows that reach over the border are left out.
    """
    return _ssim(luma(ours.astype(np.float64)), luma(truth.astype(np.float64)))


def ssim_rgb(ours: Picture8, truth: Picture8) -> float:
    """As `ssim`, on red, green and blue, averaged: what tables with RGB metrics report."""
    channels = range(3)
    x, y = ours.astype(np.float64), truth.astype(np.float64)
    return float(np.mean([_ssim(x[..., c].copy(), y[..., c].copy()) for c in channels]))


def _psnr(x: NDArray[np.float64], y: NDArray[np.float64], peak: float) -> float:
    error = float(np.mean((x - y) ** 2))
    return math.inf if error == 0 else 10 * math.log10(peak**2 / error)


def _smooth(values: NDArray[Any]) -> NDArray[Any]:
    return cv2.GaussianBlur(values, (11, 11), 1.5)[5:-5, 5:-5]


def _ssim(x: NDArray[np.float64], y: NDArray[np.float64]) -> float:
    """Mean similarity of two H x W planes in 8-bit units."""
    mean_x, mean_y = _smooth(x), _smooth(y)
    var_x, var_y = _smooth(x * x) - mean_x**2, _smooth(y * y) - mean_y**2
    covariance = _smooth(x * y) - mean_x * mean_y
    c1, c2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2
    similarity = (2 * mean_x * mean_y + c1) * (2 * covariance + c2)
    similarity /= (mean_x**2 + mean_y**2 + c1) * (var_x + var_y + c2)
    return float(similarity.mean())
