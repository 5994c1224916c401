"""A StyleGAN2 bank's layers, prepared: scales folded, noise premultiplied, to_rgb left away."""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from glean_core.networks.blur import blur_kernel
from glean_core.networks.stylegan2 import StyledConv
from glean_core.restoration.engine.prepared.convolution import (
    SLOPE,
    Convolution,
    convolution,
    laid_out,
)
from glean_core.restoration.engine.prepared.doubling import doubled, doubling_weight
from glean_core.restoration.engine.prepared.form import Form
from glean_core.restoration.engine.prepared.winograd import STEP, Winograd, suits

GAIN = math.sqrt(2)  # of the activation; it is positive, so it goes into what comes before


class Styled(nn.Module):
    """`StyledConv`: modulated convolution, noise, bias, LeakyReLU 0.2 times sqrt(2).

    Styles and demodulation are float32 in every form. Where `form.per_picture` allows it and the
    weights are smaller than the features before and after them, the weights are modulated, for one
    picture after the other; else the features, around one convolution for the batch.
    """

    style_weight: Tensor
    style_bias: Tensor
    energy: Tensor
    bias: Tensor
    noise: Tensor

    def __init__(self, source: StyledConv, noise: Tensor, form: Form) -> None:
        """noise: the layer's stored noise, 1 x 1 x side x side, which tells the output's side."""
        super().__init__()
        conv, style = source.conv, source.conv.style_modulation
        weight = (conv.weight_orig[0] * conv.scale).detach()
        self.upsample, self.form = conv.upsample, form
        self.strength = GAIN * float(source.noise_injector.weight)
        self.register_buffer(
            "style_weight", (style.linear.weight_orig * style.linear.scale).detach()
        )
        self.register_buffer("style_bias", (style.bias * style.lr_mul).detach())
        self.register_buffer("energy", weight.square().sum((2, 3)).t().contiguous())
        self.register_buffer("bias", (GAIN * source.activate.bias).detach().to(form.dtype))
        self.register_buffer("noise", self.strength * noise.detach().to(form.dtype))
        self._lay_out(weight, noise.shape[-1])

    def _lay_out(self, weight: Tensor, side: int) -> None:
        out, inwards = weight.shape[:2]
        before = side // 2 if self.upsample else side
        moved = inwards * before**2 + out * side**2
        self.per_picture = self.form.per_picture and weight.numel() < moved
        self.shared: Convolution | None = None
        self.products: Winograd | None = None
        if self.upsample:
            self.register_buffer("weight", doubling_weight(weight, self.form))
            kernel = blur_kernel(4.0).to(self.form.dtype).expand(out, 1, 4, 4)
            self.register_buffer("kernel", kernel.contiguous())
        elif self.form.winograd and suits(weight, side):
            self.products, self.per_picture = Winograd(weight), False
        elif self.per_picture:
            self.register_buffer("weight", laid_out(weight, self.form))
        else:
            self.shared = convolution(weight, None, side, self.form)

    def forward(self, x: Tensor, latent: Tensor, noise: Tensor | None = None) -> Tensor:
        """N x in x H x W and N x style to N x out x H x W (or 2H x 2W); noise: None is the own."""
        s = F.linear(latent, self.style_weight, self.style_bias)
        if self.form.dtype == torch.float16:  # demodulation undoes any scale of the styles
            s = s / s.abs().amax(1, keepdim=True).clamp(min=1e-4)
        d = GAIN * torch.rsqrt(s.square() @ self.energy + 1e-8)
        s, d = s.to(x.dtype), d.to(x.dtype)
        noise = self.noise if noise is None else (self.strength * noise).to(x.dtype)
        if self.per_picture:
            own = [self._own(x[n : n + 1], s[n], d[n]) for n in range(len(x))]
            y = (own[0] if len(own) == 1 else torch.cat(own)).add_(noise)
        else:
            y = self._scaled(x, s, d, noise).add_(self.bias[:, None, None])
        return F.leaky_relu_(y, SLOPE)

    def _own(self, x: Tensor, s: Tensor, d: Tensor) -> Tensor:
        """One picture by weights of its own, with its bias."""
        if self.upsample:
            y = doubled(x, self.weight, s, d, self.form)
            return F.conv2d(y, self.kernel, self.bias, padding=1, groups=y.shape[1])
        weight = self.weight * s[:, None, None] * d[:, None, None, None]
        return F.conv2d(x, weight, self.bias, padding=1)

    def _scaled(self, x: Tensor, s: Tensor, d: Tensor, noise: Tensor) -> Tensor:
        """A batch by one weight: scaled features in, scaled features and noise out."""
        if self.products is not None:
            return self._by_winograd(self.products, x, s, d, noise)
        x = x * s[:, :, None, None]
        if self.upsample:
            y = doubled(x, self.weight, None, None, self.form)
            y = F.conv2d(y, self.kernel, padding=1, groups=y.shape[1])
        else:
            assert self.shared is not None
            y = self.shared(x)
        return torch.addcmul(noise, y, d[:, :, None, None])

    @staticmethod
    def _by_winograd(products: Winograd, x: Tensor, s: Tensor, d: Tensor, noise: Tensor) -> Tensor:
        """Scales and noise ride on the copies that lay tiles out and put them together."""
        count, _, height, width = x.shape
        rows, columns, out = height // STEP, width // STEP, products.out_channels
        made = x.new_empty(count * rows, STEP, columns, STEP, out)
        grain = noise.view(rows, STEP, columns, STEP, 1)
        row = 0
        for strip in products.strips([x], s):
            n, first, tiles = row // rows, row % rows, strip.shape[2]
            torch.addcmul(
                grain[first : first + tiles],
                strip.permute(2, 0, 3, 1, 4),
                d[n],
                out=made[row : row + tiles],
            )
            row += tiles
        return made.view(count, height, width, out).permute(0, 3, 1, 2)

    weight: Tensor
    kernel: Tensor
