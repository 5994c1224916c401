"""Residual-in-residual dense blocks, the feature extractor E0 (Wang et al. 2018, ESRGAN)."""

import torch
import torch.nn.functional as F
from torch import Tensor, nn

RESIDUAL_SCALE = 0.2


class ResidualDenseBlock(nn.Module):
    """Five 3x3 convolutions, each seeing all features before it; LeakyReLU 0.2."""

    def __init__(self, channels: int, growth: int) -> None:
        super().__init__()
        for i in range(5):
            out = channels if i == 4 else growth
            conv = nn.Conv2d(channels + i * growth, out, 3, padding=1)
            nn.init.kaiming_normal_(conv.weight, a=0.2)
            conv.weight.data *= 0.1  # small residual branches start training near identity
            nn.init.zeros_(conv.bias) if conv.bias is not None else None
            self.add_module(f"conv{i + 1}", conv)

    def forward(self, x: Tensor) -> Tensor:
        """N x channels x H x W to the same."""
        features = [x]
        for i in range(1, 5):
            conv = self.get_submodule(f"conv{i}")
            features.append(F.leaky_relu(conv(torch.cat(features, dim=1)), 0.2))
        y: Tensor = self.get_submodule("conv5")(torch.cat(features, dim=1))
        return x + RESIDUAL_SCALE * y


class RRDB(nn.Module):
    """Three dense blocks inside one more scaled residual."""

    def __init__(self, channels: int, growth: int) -> None:
        super().__init__()
        self.rdb1 = ResidualDenseBlock(channels, growth)
        self.rdb2 = ResidualDenseBlock(channels, growth)
        self.rdb3 = ResidualDenseBlock(channels, growth)

    def forward(self, x: Tensor) -> Tensor:
        """N x channels x H x W to the same."""
        y: Tensor = self.rdb3(self.rdb2(self.rdb1(x)))
        return x + RESIDUAL_SCALE * y


class RRDBFeatures(nn.Module):
    """Convolution from RGB, a body of RRDBs, a convolution, and a skip around the body."""

    def __init__(self, channels: int, growth: int, num_blocks: int) -> None:
        super().__init__()
        self.conv_first = nn.Conv2d(3, channels, 3, padding=1)
        self.body = nn.Sequential(*[RRDB(channels, growth) for _ in range(num_blocks)])
        self.conv_body = nn.Conv2d(channels, channels, 3, padding=1)

    def forward(self, x: Tensor) -> Tensor:
        """N x 3 x H x W to N x channels x H x W."""
        first = self.conv_first(x)
        y: Tensor = first + self.conv_body(self.body(first))
        return y
