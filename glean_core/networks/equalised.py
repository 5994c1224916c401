"""Layers with equalised learning rate (Karras et al. 2018, section 4.1).

Stored weights have unit variance and are scaled by 1/sqrt(fan_in) at run time. Parameter names
(`weight_orig`, `linear`, `conv`) are those of the published checkpoints.
"""

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from glean_core.networks.precision import Precision, clamped, in_precision


def leaky_relu_gain(x: Tensor) -> Tensor:
    """LeakyReLU 0.2 times sqrt(2), the activation of StyleGAN2; any shape, dtype kept."""
    return F.leaky_relu(x, 0.2) * math.sqrt(2)


class FusedLeakyReLU(nn.Module):
    """Adds a bias per channel (dim 1), then LeakyReLU 0.2 times sqrt(2)."""

    precision: Precision | None = None

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.bias = nn.Parameter(torch.zeros(channels))

    def forward(self, x: Tensor) -> Tensor:
        """N x C x ... to the same shape."""
        bias = self.bias.to(x.dtype).view(1, -1, *[1] * (x.dim() - 2))
        return clamped(leaky_relu_gain(x + bias), self.precision)


class _ScaledLinear(nn.Module):
    """The weight of a linear layer, in published checkpoints one level below its bias."""

    def __init__(self, in_features: int, out_features: int, lr_mul: float) -> None:
        super().__init__()
        self.weight_orig = nn.Parameter(torch.randn(out_features, in_features) / lr_mul)
        self.scale = lr_mul / math.sqrt(in_features)

    def forward(self, x: Tensor) -> Tensor:
        return F.linear(x, self.weight_orig * self.scale)


class EqualLinear(nn.Module):
    """Linear layer with equalised learning rate.

    ``lr_mul`` scales weight and bias alike; ``activate`` adds LeakyReLU 0.2 times sqrt(2).
    """

    def __init__(
        self,
        in_features: int,
        out_features: int,
        *,
        bias_init: float = 0.0,
        lr_mul: float = 1.0,
        activate: bool = False,
    ) -> None:
        super().__init__()
        self.bias = nn.Parameter(torch.full((out_features,), bias_init / lr_mul))
        self.linear = _ScaledLinear(in_features, out_features, lr_mul)
        self.lr_mul = lr_mul
        self.activate = activate

    def forward(self, x: Tensor) -> Tensor:
        """N x in_features to N x out_features."""
        y = self.linear(x) + self.bias * self.lr_mul
        return leaky_relu_gain(y) if self.activate else y


class _ScaledConv2d(nn.Module):
    precision: Precision | None = None

    def __init__(self, in_channels: int, out_channels: int, kernel: int) -> None:
        super().__init__()
        self.weight_orig = nn.Parameter(torch.randn(out_channels, in_channels, kernel, kernel))
        self.scale = 1 / math.sqrt(in_channels * kernel * kernel)

    def forward(self, x: Tensor, stride: int, padding: int) -> Tensor:
        weight = in_precision(self.weight_orig * self.scale, self.precision)
        return F.conv2d(in_precision(x, self.precision), weight, stride=stride, padding=padding)


class EqualConv2d(nn.Module):
    """Convolution without bias, with equalised learning rate. N x C x H x W."""

    def __init__(
        self,
        in_channels: int,
        out_channels: int,
        kernel: int,
        stride: int = 1,
        padding: int = 0,
    ) -> None:
        super().__init__()
        self.conv = _ScaledConv2d(in_channels, out_channels, kernel)
        self.stride = stride
        self.padding = padding

    def forward(self, x: Tensor) -> Tensor:
        """N x in_channels x H x W to N x out_channels x H' x W'."""
        y: Tensor = self.conv(x, self.stride, self.padding)
        return y
