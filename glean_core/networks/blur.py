"""The [1, 3, 3, 1] low-pass filter around every change of resolution (Karras et al. 2019)."""

import torch
import torch.nn.functional as F
from torch import Tensor, nn


def blur_kernel(gain: float = 1.0) -> Tensor:
    """Outer product of [1, 3, 3, 1], normalised to sum ``gain``; 4 x 4 float32."""
    taps = torch.tensor([1.0, 3.0, 3.0, 1.0])
    kernel = taps[:, None] * taps[None, :]
    return kernel / kernel.sum() * gain


def filter_depthwise(x: Tensor, kernel: Tensor, padding: tuple[int, int]) -> Tensor:
    """Filter each channel of N x C x H x W with one kernel, zero padding (before, after)."""
    channels = x.shape[1]
    before, after = padding
    weight = kernel.to(x.dtype).expand(channels, 1, *kernel.shape)
    if before == after:
        return F.conv2d(x, weight, padding=before, groups=channels)
    return F.conv2d(F.pad(x, (before, after, before, after)), weight, groups=channels)


class Blur(nn.Module):
    """Depthwise low-pass filter; the kernel is stored, as in published checkpoints."""

    kernel: Tensor

    def __init__(self, padding: tuple[int, int], gain: float = 1.0) -> None:
        super().__init__()
        self.register_buffer("kernel", blur_kernel(gain))
        self.padding = padding

    def forward(self, x: Tensor) -> Tensor:
        """N x C x H x W to N x C x (H + padding - 3) x (W + padding - 3)."""
        return filter_depthwise(x, self.kernel, self.padding)


class UpsampleRGB(nn.Module):
    """Doubles a picture for the to_rgb skip: zeros between pixels, padding (2, 1), gain 4."""

    kernel: Tensor

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("kernel", blur_kernel(gain=4.0))

    def forward(self, x: Tensor) -> Tensor:
        """N x C x H x W to N x C x 2H x 2W."""
        n, c, h, w = x.shape
        spread = x.new_zeros(n, c, h, 2, w, 2)
        spread[:, :, :, 0, :, 0] = x
        return filter_depthwise(spread.reshape(n, c, 2 * h, 2 * w), self.kernel, (2, 1))
