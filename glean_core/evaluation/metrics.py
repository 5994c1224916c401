"""Picture metrics on 8-bit RGB, as the super-resolution literature reports them."""

import math
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

Picture8 = NDArray[np.uint8]
LUMA = np.array([0.299, 0.587, 0.114])  # ITU-R BT.601


def psnr(ours: Picture8, truth: Picture8) -> float:
    """Peak signal-to-noise ratio in dB of two H x W x 3 uint8 RGB pictures; inf when equal."""
    error = np.mean((ours.astype(np.float64) - truth.astype(np.float64)) ** 2)
    return math.inf if error == 0 else float(10 * np.log10(255.0**2 / error))


def laplacian_std(picture: Picture8) -> float:
    """Standard deviation of the Laplacian of the luma: how much fine detail there is.

    H x W x 3 uint8 RGB; a 3x3 Laplacian, mirrored at the borders, in 8-bit units.
    """
    luma: NDArray[Any] = picture.astype(np.float64) @ LUMA
    return float(cv2.Laplacian(luma, cv2.CV_64F, ksize=1).std())


def ssim(ours: Picture8, truth: Picture8) -> float:
    """Structural similarity of the luma (Wang et al. 2004): 11 px Gaussian of 1.5, no padding."""
    x, y = ours.astype(np.float64) @ LUMA, truth.astype(np.float64) @ LUMA

    def smooth(values: NDArray[Any]) -> NDArray[Any]:
        return cv2.GaussianBlur(values, (11, 11), 1.5)[5:-5, 5:-5]

    mean_x, mean_y = smooth(x), smooth(y)
    var_x, var_y = smooth(x * x) - mean_x**2, smooth(y * y) - mean_y**2
    covariance = smooth(x * y) - mean_x * mean_y
    c1, c2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2
    similarity = (2 * mean_x * mean_y + c1) * (2 * covariance + c2)
    similarity /= (mean_x**2 + mean_y**2 + c1) * (var_x + var_y + c2)
    return float(similarity.mean())
