"""The encoder, prepared: RRDB features, stride-2 blocks, the latent head (Eq. 1 and 2)."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from glean_core.networks import Glean
from glean_core.networks.config import resolutions
from glean_core.networks.rrdb import RESIDUAL_SCALE, RRDB, RRDBFeatures
from glean_core.restoration.engine.prepared.convolution import SLOPE, Convolution, convolution
from glean_core.restoration.engine.prepared.dense import dense_block
from glean_core.restoration.engine.prepared.form import Form


def prepared_conv(conv: nn.Conv2d, side: int, form: Form, *, activate: bool = False) -> Convolution:
    """A layer of the network, prepared for maps of side x side pixels."""
    bias = None if conv.bias is None else conv.bias.detach()
    weight = conv.weight.detach()
    return convolution(weight, bias, side, form, stride=conv.stride[0], activate=activate)


class Trunk(nn.Module):
    """`RRDBFeatures`, the convolution after it, and its LeakyReLU: f0."""

    def __init__(self, first: nn.Sequential, side: int, form: Form) -> None:
        super().__init__()
        features, project = first[0], first[1]
        assert isinstance(features, RRDBFeatures)
        assert isinstance(project, nn.Conv2d)
        self.conv_first = prepared_conv(features.conv_first, side, form)
        self.body = nn.ModuleList()
        for block in features.body:
            assert isinstance(block, RRDB)
            dense = (dense_block(b, side, form) for b in (block.rdb1, block.rdb2, block.rdb3))
            self.body.append(nn.Sequential(*dense))
        self.conv_body = prepared_conv(features.conv_body, side, form)
        self.project = prepared_conv(project, side, form, activate=True)

    def forward(self, x: Tensor) -> Tensor:
        first = x = self.conv_first(x)
        for block in self.body:
            x = torch.add(x, block(x), alpha=RESIDUAL_SCALE)
        y: Tensor = self.project(self.conv_body(x).add_(first))
        return y


class LatentHead(nn.Module):
    """4x4 features to latents, N x num_latents x style, float32."""

    def __init__(self, head: nn.Sequential, style_channels: int, form: Form) -> None:
        super().__init__()
        conv = head[0]
        assert isinstance(conv, nn.Conv2d)
        self.conv = prepared_conv(conv, 4, form, activate=True)
        linears = [layer for layer in head if isinstance(layer, nn.Linear)]
        self.weights, self.biases = nn.ParameterList(), nn.ParameterList()
        for linear in linears:
            self.weights.append(_kept(linear.weight, form))
            self.biases.append(_kept(linear.bias, form))
        self.style_channels = style_channels

    def forward(self, x: Tensor) -> Tensor:
        x = self.conv(x).flatten(1)
        for i, (weight, bias) in enumerate(zip(self.weights, self.biases, strict=True)):
            x = F.linear(x if i == 0 else F.leaky_relu(x, SLOPE), weight, bias)
        return x.float().view(x.shape[0], -1, self.style_channels)


class Encoder(nn.Module):
    """A picture, N x 3 x in x in, to features from in_size down to 4 px, and latents."""

    def __init__(self, network: Glean, form: Form) -> None:
        super().__init__()
        sides = resolutions(4, network.config.in_size)[::-1]
        blocks = network.encoder
        first = blocks[0]
        assert isinstance(first, nn.Sequential)
        self.trunk = Trunk(first, sides[0], form)
        self.down = nn.ModuleList()
        self.head = None
        head = network.latent_head
        if head is None:
            return
        for block, side in zip(blocks[1 : len(sides)], sides[1:], strict=True):
            assert isinstance(block, nn.Sequential)
            stride, plain = block[0], block[2]
            assert isinstance(stride, nn.Conv2d)
            assert isinstance(plain, nn.Conv2d)
            layers = (
                prepared_conv(stride, 2 * side, form, activate=True),
                prepared_conv(plain, side, form, activate=True),
            )
            self.down.append(nn.Sequential(*layers))
        self.head = LatentHead(head, network.config.style_channels, form)

    def forward(self, x: Tensor) -> tuple[list[Tensor], Tensor | None]:
        features = [self.trunk(x)]
        for block in self.down:
            features.append(block(features[-1]))
        return features, None if self.head is None else self.head(features[-1])


def _kept(tensor: Tensor, form: Form) -> nn.Parameter:
    return nn.Parameter(tensor.detach().to(form.dtype), requires_grad=False)
