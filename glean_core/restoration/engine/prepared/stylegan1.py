"""A StyleGAN 1 bank's layers, prepared: scales and biases folded, to_rgb left away."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from glean_core.networks.stylegan1 import LayerConv2d, StyledLayer, instance_norm
from glean_core.restoration.engine.prepared.convolution import SLOPE, convolution, laid_out
from glean_core.restoration.engine.prepared.form import Form


class Enlarging(nn.Module):
    """`LayerConv2d` that doubles: one transposed convolution, then [1, 2, 1]."""

    weight: Tensor
    kernel: Tensor

    def __init__(self, source: LayerConv2d, form: Form) -> None:
        super().__init__()
        w = F.pad((source.weight_orig * source.scale).detach().flip(2, 3), (1, 1, 1, 1))
        w = w[:, :, 1:, 1:] + w[:, :, :-1, 1:] + w[:, :, 1:, :-1] + w[:, :, :-1, :-1]
        self.register_buffer("weight", laid_out(w.transpose(0, 1), form))
        kernel = source.kernel.to(form.dtype).expand(w.shape[0], 1, 3, 3)
        self.register_buffer("kernel", kernel.contiguous())

    def forward(self, x: Tensor) -> Tensor:
        y = F.conv_transpose2d(x, self.weight, stride=2, padding=1)
        return F.conv2d(y, self.kernel, padding=1, groups=y.shape[1])


class AdaptiveLayer(nn.Module):
    """`StyledLayer`: convolution, noise, bias, LeakyReLU 0.2, AdaIN."""

    strength: Tensor
    bias: Tensor
    noise: Tensor
    style_weight: Tensor
    style_bias: Tensor

    def __init__(self, source: StyledLayer, noise: Tensor, form: Form) -> None:
        """noise: the layer's stored noise, 1 x 1 x side x side."""
        super().__init__()
        conv = source.conv
        self.conv: nn.Module = nn.Identity()
        if isinstance(conv, LayerConv2d) and conv.upsample:
            self.conv = Enlarging(conv, form)
        elif isinstance(conv, LayerConv2d):
            weight = (conv.weight_orig * conv.scale).detach()
            self.conv = convolution(weight, None, noise.shape[-1], form)
        style = source.norm.style
        strength = source.noise_injector.weight.detach().view(1, -1, 1, 1)
        self.register_buffer("strength", strength.to(form.dtype))
        self.register_buffer("bias", source.bias.detach().view(-1, 1, 1).to(form.dtype))
        self.register_buffer("noise", noise.detach().to(form.dtype))
        self.register_buffer(
            "style_weight", (style.linear.weight_orig * style.linear.scale).detach()
        )
        self.register_buffer("style_bias", (style.bias * style.lr_mul).detach())

    def forward(self, x: Tensor, latent: Tensor, noise: Tensor | None = None) -> Tensor:
        """N x in x H x W and N x style to N x channels x H x W (or 2H x 2W)."""
        noise = self.noise if noise is None else noise.to(x.dtype)
        y = torch.addcmul(self.conv(x), self.strength, noise)
        y = instance_norm(F.leaky_relu_(y.add_(self.bias), SLOPE))
        style = F.linear(latent, self.style_weight, self.style_bias).to(x.dtype)
        scale, offset = style[:, :, None, None].chunk(2, dim=1)
        return torch.addcmul(offset, y, scale + 1)
