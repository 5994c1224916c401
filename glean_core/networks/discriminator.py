"""StyleGAN2 discriminator (Karras et al. 2020): residual, with minibatch standard deviation."""

import math

import torch
from torch import Tensor, nn

from glean_core.networks.blur import Blur
from glean_core.networks.config import BankConfig
from glean_core.networks.equalised import EqualConv2d, EqualLinear, FusedLeakyReLU
from glean_core.networks.precision import Precision, clamped, in_precision


def _conv_layer(in_channels: int, out_channels: int, kernel: int) -> nn.Sequential:
    return nn.Sequential(
        EqualConv2d(in_channels, out_channels, kernel, padding=kernel // 2),
        FusedLeakyReLU(out_channels),
    )


class ResidualBlock(nn.Module):
    """Two convolutions, the second halving the resolution, beside a filtered 1x1 skip."""

    precision: Precision | None = None

    def __init__(self, in_channels: int, out_channels: int) -> None:
        super().__init__()
        self.conv1 = _conv_layer(in_channels, in_channels, 3)
        self.conv2 = nn.Sequential(
            Blur(padding=(2, 2)),
            EqualConv2d(in_channels, out_channels, 3, stride=2),
            FusedLeakyReLU(out_channels),
        )
        self.skip = nn.Sequential(
            Blur(padding=(1, 1)),
            EqualConv2d(in_channels, out_channels, 1, stride=2),
        )

    def forward(self, x: Tensor) -> Tensor:
        """N x in x H x W to N x out x H/2 x W/2."""
        x = in_precision(x, self.precision)
        skip = clamped(self.skip(x), self.precision)
        y: Tensor = (self.conv2(self.conv1(x)) + skip) / math.sqrt(2)
        return y


def minibatch_stddev(x: Tensor, group_size: int = 4) -> Tensor:
    """Append one channel: the mean standard deviation over groups of the batch.

    N x C x H x W to N x (C + 1) x H x W. A batch that is no multiple of ``group_size`` uses the
    largest group that divides it, so that every batch size works.
    """
    n, c, h, w = x.shape
    group = math.gcd(n, group_size) if n % group_size else group_size
    y = x.float().view(group, -1, c, h, w)
    std = torch.sqrt(y.var(dim=0, unbiased=False) + 1e-8)
    mean = std.mean(dim=(1, 2, 3), keepdim=True).to(x.dtype)
    return torch.cat([x, mean.repeat(group, 1, h, w)], dim=1)


class StyleGAN2Discriminator(nn.Module):
    """Config-f discriminator with the widths of a bank's configuration.

    ``forward`` gives N x 1 logits for N x 3 x out_size x out_size RGB in [-1, 1].
    """

    def __init__(self, config: BankConfig) -> None:
        super().__init__()
        self.config = config
        resolution = config.out_size
        width = config.channels(resolution)
        layers: list[nn.Module] = [_conv_layer(3, width, 1)]
        while resolution > 4:
            resolution //= 2
            layers.append(ResidualBlock(width, config.channels(resolution)))
            width = config.channels(resolution)
        self.convs = nn.Sequential(*layers)
        self.final_conv = _conv_layer(width + 1, width, 3)
        self.final_linear = nn.Sequential(
            EqualLinear(width * 16, width, activate=True), EqualLinear(width, 1)
        )

    def features(self, x: Tensor) -> list[Tensor]:
        """Return the feature maps after the first layer and each block, largest first."""
        maps = []
        for layer in self.convs:
            x = layer(x)
            maps.append(x)
        return maps

    def layers_by_resolution(self) -> list[list[nn.Module]]:
        """Return the layers of each resolution from out_size down to 8 px."""
        from_rgb, *blocks = self.convs
        layers = [[block] for block in blocks]
        layers[0].insert(0, from_rgb)
        return layers

    def judge(self, x: Tensor) -> Tensor:
        """Turn the last feature map (N x C x 4 x 4) into N x 1 logits."""
        # The last block may have run in half precision.
        x = x.to(next(self.final_linear.parameters()).dtype)
        x = self.final_conv(minibatch_stddev(x))
        logits: Tensor = self.final_linear(x.flatten(1))
        return logits

    def forward(self, x: Tensor) -> Tensor:
        """N x 3 x out_size x out_size in [-1, 1] to N x 1 logits."""
        return self.judge(self.convs(x))
