"""Gaussian filters on the device."""

import math
from collections.abc import Sequence

import torch
import torch.nn.functional as F
from torch import Tensor

from glean_core.training.degradations.draws import on_device


def gaussian_blur(x: Tensor, sigma: float) -> Tensor:
    """Blur N x C x H x W by a round Gaussian of ``sigma`` pixels, mirrored at the borders."""
    if sigma < 0.2:  # less than 4e-6 of the weight is off the centre
        return x
    return _gaussian_matrix(x.shape[-2], sigma, x) @ x @ _gaussian_matrix(x.shape[-1], sigma, x).t()


def _gaussian_matrix(length: int, sigma: float, like: Tensor) -> Tensor:
    """The blur along one axis as a matrix; rows sum to 1.

    Faster than a convolution for the sizes and sigmas here, and a wide blur costs no more.
    """
    last = length - 1
    steps = torch.arange(-2 * last, 2 * last + 1, device=like.device, dtype=like.dtype)
    # exp gets slow where its result is denormal.
    taps = torch.exp((-0.5 * (steps / sigma).square()).clamp_min(-60))
    sums = taps.unfold(0, length, 1)  # sums[s + i, j] is the tap at distance s + i + j - 2 last
    direct = sums[last : last + length].flip(1)  # i - j
    # A sample's images in the two mirrors, which lie on the first and the last sample.
    mirrored = sums[2 * last :] + sums[:length]
    matrix = direct.clone()
    matrix[:, 1:last] += mirrored[:, 1:last]  # the ends are their own images
    matrix[:, 0] += sums[:length, 0] if last else 0
    matrix[:, last] += sums[2 * last :, last] if last else 0
    return matrix / matrix.sum(1, keepdim=True)


def gaussian_kernels(
    sigmas: Sequence[tuple[float, float]], angles: Sequence[float], radius: int, like: Tensor
) -> Tensor:
    """Make one turned Gaussian per picture, N x taps x taps with taps = 2 radius + 1, sums 1.

    sigmas: along the kernel's own two axes, pixels; angles: radians.
    """
    steps = torch.arange(-radius, radius + 1, device=like.device, dtype=like.dtype)
    inverse = on_device(
        [_inverse_covariance(*s, a) for s, a in zip(sigmas, angles, strict=True)], like
    )
    xx, xy, yy = inverse.unbind(1)
    x, y = steps[None, None, :], steps[None, :, None]
    power = xx[:, None, None] * x * x + 2 * xy[:, None, None] * x * y + yy[:, None, None] * y * y
    kernels = torch.exp(-0.5 * power)
    return kernels / kernels.sum((1, 2), keepdim=True)


def _inverse_covariance(first: float, second: float, angle: float) -> tuple[float, float, float]:
    """Entries xx, xy, yy of the inverse of R diag(first^2, second^2) R^T."""
    cos, sin = math.cos(angle), math.sin(angle)
    a, b = first**-2, second**-2
    return a * cos * cos + b * sin * sin, (a - b) * cos * sin, a * sin * sin + b * cos * cos


def filter_each(x: Tensor, kernels: Tensor) -> Tensor:
    """Filter each picture of N x C x H x W with its own symmetric kernel, N x taps x taps.

    Mirrored at the borders. Done by FFT: its cost doesn't grow with the number of taps.
    """
    taps = kernels.shape[-1]
    radius = taps // 2
    height, width = x.shape[-2:]
    padded = F.pad(x, [radius] * 4, mode="reflect")
    size = padded.shape[-2:]
    spectrum = torch.fft.rfft2(padded) * torch.fft.rfft2(kernels, s=size)[:, None]
    full: Tensor = torch.fft.irfft2(spectrum, s=size)
    # The convolution's output is late by the radius, and what wrapped around comes first.
    return full[..., 2 * radius : 2 * radius + height, 2 * radius : 2 * radius + width]
