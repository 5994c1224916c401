"""Convolutions for inference: a weight that never changes, its bias and its activation in one."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from glean_core.restoration.engine.prepared.form import Form
from glean_core.restoration.engine.prepared.winograd import STEP, Winograd, suits

SLOPE = 0.2  # of every LeakyReLU of the network


class Convolution(nn.Module, ABC):
    """Anything that convolves the channels of one or more maps together."""

    @abstractmethod
    def forward(self, *parts: Tensor) -> Tensor:
        """Each N x C x H x W, all channels together those of the weight; N x out x H' x W'."""


def convolution(
    weight: Tensor,
    bias: Tensor | None,
    side: int,
    form: Form,
    *,
    stride: int = 1,
    activate: bool = False,
) -> Convolution:
    """The fastest known way to convolve maps of side x side pixels in a form.

    weight: out x in x k x k, float32; padding k // 2. activate: LeakyReLU 0.2 follows.
    """
    if form.winograd and stride == 1 and suits(weight, side):
        return WinogradConvolution(weight, bias, activate)
    if form.packed and can_pack():
        return Packed(weight, bias, side, form, stride, activate)
    return Direct(weight, bias, form, stride, activate)


class Direct(Convolution):
    """Torch's own convolution, channels-last."""

    weight: Tensor
    bias: Tensor | None

    def __init__(
        self, weight: Tensor, bias: Tensor | None, form: Form, stride: int, activate: bool
    ) -> None:
        super().__init__()
        self.register_buffer("weight", laid_out(weight, form))
        self.register_buffer("bias", None if bias is None else bias.to(form.dtype))
        self.stride, self.activate = stride, activate

    def forward(self, *parts: Tensor) -> Tensor:
        """See `Convolution`."""
        x = parts[0] if len(parts) == 1 else torch.cat(parts, dim=1)
        y = F.conv2d(x, self.weight, self.bias, self.stride, self.weight.shape[2] // 2)
        return F.leaky_relu_(y, SLOPE) if self.activate else y


class Packed(Convolution):
    """oneDNN's convolution with its weight packed once and the activation fused, on CPUs."""

    def __init__(
        self,
        weight: Tensor,
        bias: Tensor | None,
        side: int,
        form: Form,
        stride: int,
        activate: bool,
    ) -> None:
        super().__init__()
        self.stride, self.padding = [stride] * 2, [weight.shape[2] // 2] * 2
        self.bias = None if bias is None else bias.to(form.dtype)
        self.weight = torch._C._nn.mkldnn_reorder_conv2d_weight(  # type: ignore[call-arg]
            weight.detach().to(form.dtype).to_mkldnn(),
            self.padding,
            self.stride,
            [1, 1],
            1,
            [1, weight.shape[1], side, side],
        )
        self.after = ("leaky_relu", [SLOPE], "") if activate else ("none", [], "")

    def forward(self, *parts: Tensor) -> Tensor:
        """See `Convolution`."""
        x = parts[0] if len(parts) == 1 else torch.cat(parts, dim=1)
        y: Tensor = torch.ops.mkldnn._convolution_pointwise(
            x, self.weight, self.bias, self.padding, self.stride, [1, 1], 1, *self.after
        )
        return y


class WinogradConvolution(Convolution):
    """`Winograd` with bias and activation."""

    bias: Tensor | None

    def __init__(self, weight: Tensor, bias: Tensor | None, activate: bool) -> None:
        super().__init__()
        self.products = Winograd(weight)
        self.register_buffer("bias", bias)
        self.activate = activate

    def forward(self, *parts: Tensor) -> Tensor:
        """See `Convolution`."""
        y = joined(self.products.strips(parts), parts[0])
        if self.bias is not None:
            y.add_(self.bias[:, None, None])
        return F.leaky_relu_(y, SLOPE) if self.activate else y


def joined(strips: Sequence[Tensor], like: Tensor) -> Tensor:
    """Put the strips of `Winograd.strips` together: N x out x H x W, channels-last."""
    count, _, height, width = like.shape
    out = strips[0].shape[-1]
    made = like.new_empty(count * (height // STEP), STEP, width // STEP, STEP, out)
    row = 0
    for strip in strips:
        made[row : row + strip.shape[2]] = strip.permute(2, 0, 3, 1, 4)
        row += strip.shape[2]
    return made.view(count, height, width, out).permute(0, 3, 1, 2)


def laid_out(weight: Tensor, form: Form) -> Tensor:
    """A weight in a form's number format, channels-last."""
    return weight.detach().to(form.dtype).contiguous(memory_format=torch.channels_last)


def can_pack() -> bool:
    """Whether this torch has the operators that its own compiler packs convolutions with."""
    has = hasattr(torch._C._nn, "mkldnn_reorder_conv2d_weight")
    return (
        has
        and torch.backends.mkldnn.is_available()
        and hasattr(torch.ops.mkldnn, "_convolution_pointwise")
    )
