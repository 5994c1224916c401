"""StyleGAN generator (Karras et al. 2019), the first: instance norm and AdaIN styles.

Gains, initial values and the order within a layer are those of the published implementation:
He gain sqrt(2) in the run-time scale of mapping layers and 3x3 convolutions (biases are added
after it), gain 1 for styles and to_rgb, noise strengths and biases 0, the constant 1.

One deviation. Published, the to_rgb of the largest resolution alone makes the picture, and while
the network grows it is faded in over that of the resolution below. Here every resolution's to_rgb
adds to the upsampled picture of the one below, as in StyleGAN2 (Karras et al. 2020, section 4.1):
a grown network starts with silent new to_rgb layers, so that its picture is the smaller network's,
upsampled, and nothing needs to be faded. Parameters are the same in number and shape.
"""

import math
from collections.abc import Sequence

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from glean_core.networks.bank import Bank
from glean_core.networks.blur import UpsampleRGB, filter_depthwise
from glean_core.networks.config import StyleGAN1Config
from glean_core.networks.equalised import EqualConv2d, EqualLinear

EPSILON = 1e-8


class UnitNorm(nn.Module):
    """Normalises z (N x C) to a mean square of 1: x rsqrt(mean(x^2) + 1e-8)."""

    def forward(self, x: Tensor) -> Tensor:
        """N x C to N x C."""
        return x * torch.rsqrt(x.square().mean(dim=1, keepdim=True) + EPSILON)


class MappingLayer(nn.Module):
    """Linear layer with equalised learning rate and gain sqrt(2), then LeakyReLU 0.2.

    ``lr_mul`` 0.01 scales weight and bias alike.
    """

    def __init__(self, channels: int, lr_mul: float = 0.01) -> None:
        super().__init__()
        self.weight_orig = nn.Parameter(torch.randn(channels, channels) / lr_mul)
        self.bias = nn.Parameter(torch.zeros(channels))
        self.scale = math.sqrt(2 / channels) * lr_mul
        self.lr_mul = lr_mul

    def forward(self, x: Tensor) -> Tensor:
        """N x channels to the same."""
        y = F.linear(x, self.weight_orig * self.scale, self.bias * self.lr_mul)
        return F.leaky_relu(y, 0.2)


class LayerConv2d(nn.Module):
    """3x3 convolution without bias, with equalised learning rate and gain sqrt(2).

    With ``upsample``, pixels are first repeated to twice the side, and the result is filtered by
    [1, 2, 1]. Repeating and convolving is one transposed convolution with the 3x3 kernel summed
    over the four places of a pixel: 16 multiplications per input pixel in place of 36.
    """

    def __init__(self, in_channels: int, out_channels: int, *, upsample: bool = False) -> None:
        super().__init__()
        self.weight_orig = nn.Parameter(torch.randn(out_channels, in_channels, 3, 3))
        self.scale = math.sqrt(2 / (9 * in_channels))
        self.upsample = upsample
        if upsample:
            taps = torch.tensor([1.0, 2.0, 1.0]) / 4
            self.register_buffer("kernel", taps[:, None] * taps[None, :], persistent=False)

    kernel: Tensor

    def forward(self, x: Tensor) -> Tensor:
        """N x in x H x W to N x out x H x W (or 2H x 2W)."""
        weight = (self.weight_orig * self.scale).to(x.dtype)
        if not self.upsample:
            return F.conv2d(x, weight, padding=1)
        # Transposed convolution mirrors its kernel, so it is mirrored first.
        w = F.pad(weight.flip(2, 3), (1, 1, 1, 1))
        w = w[:, :, 1:, 1:] + w[:, :, :-1, 1:] + w[:, :, 1:, :-1] + w[:, :, :-1, :-1]
        doubled = F.conv_transpose2d(x, w.transpose(0, 1), stride=2, padding=1)
        return filter_depthwise(doubled, self.kernel, (1, 1))


class ChannelNoise(nn.Module):
    """Adds noise, the same for every channel, times a learned strength per channel."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(channels))

    def forward(self, x: Tensor, noise: Tensor) -> Tensor:
        """N x C x H x W plus N-or-1 x 1 x H x W."""
        return x + (self.weight.view(1, -1, 1, 1) * noise).to(x.dtype)


def instance_norm(x: Tensor) -> Tensor:
    """Bring each channel of each picture (N x C x H x W) to mean 0 and variance 1."""
    y = x.float() if x.dtype in (torch.float16, torch.bfloat16) else x
    y = y - y.mean((2, 3), keepdim=True)
    return (y * torch.rsqrt(y.square().mean((2, 3), keepdim=True) + EPSILON)).to(x.dtype)


class AdaptiveNorm(nn.Module):
    """Instance normalisation, then a scale and an offset per channel from w: AdaIN, Eq. 1."""

    def __init__(self, channels: int, style_channels: int) -> None:
        super().__init__()
        self.style = EqualLinear(style_channels, 2 * channels)

    def forward(self, x: Tensor, w: Tensor) -> Tensor:
        """N x C x H x W and N x style_channels to N x C x H x W."""
        scale, offset = self.style(w).to(x.dtype)[:, :, None, None].chunk(2, dim=1)
        y: Tensor = instance_norm(x) * (scale + 1) + offset
        return y


class StyledLayer(nn.Module):
    """Convolution (none at the constant), noise, bias, LeakyReLU 0.2, AdaIN."""

    def __init__(self, conv: nn.Module, channels: int, style_channels: int) -> None:
        super().__init__()
        self.conv = conv
        self.noise_injector = ChannelNoise(channels)
        self.bias = nn.Parameter(torch.zeros(channels))
        self.norm = AdaptiveNorm(channels, style_channels)

    def forward(self, x: Tensor, w: Tensor, noise: Tensor) -> Tensor:
        """N x in x H x W to N x channels x H x W (or 2H x 2W)."""
        x = self.noise_injector(self.conv(x), noise)
        x = F.leaky_relu(x + self.bias.to(x.dtype).view(1, -1, 1, 1), 0.2)
        y: Tensor = self.norm(x, w)
        return y


class PlainToRGB(nn.Module):
    """1x1 convolution to three channels, added to the upsampled picture so far."""

    def __init__(self, in_channels: int, *, upsample: bool = True) -> None:
        super().__init__()
        if upsample:
            self.upsample = UpsampleRGB()
        self.conv = EqualConv2d(in_channels, 3, 1)
        self.bias = nn.Parameter(torch.zeros(1, 3, 1, 1))

    def forward(self, x: Tensor, skip: Tensor | None = None) -> Tensor:
        """N x in x H x W (and the picture at half size) to N x 3 x H x W."""
        y: Tensor = self.conv(x).to(self.bias.dtype) + self.bias
        return y if skip is None else y + self.upsample(skip)


class StyleGAN1Generator(Bank):
    """Mapping and synthesis network of the first StyleGAN; two layers at every resolution."""

    def __init__(self, config: StyleGAN1Config) -> None:
        super().__init__()
        self.config = config
        style = config.style_channels
        mapping = [MappingLayer(style) for _ in range(config.mapping_layers)]
        self.style_mapping = nn.Sequential(UnitNorm(), *mapping)
        width = config.channels(4)
        self.constant_input = nn.Parameter(torch.ones(1, width, 4, 4))
        self.layer0 = StyledLayer(nn.Identity(), width, style)
        self.conv1 = StyledLayer(LayerConv2d(width, width), width, style)
        self.to_rgb1 = PlainToRGB(width, upsample=False)
        self.convs = nn.ModuleList()
        self.to_rgbs = nn.ModuleList()
        self._store_noises(0, 4)
        resolution = 8
        while resolution <= config.out_size:
            channels = config.channels(resolution)
            for conv in (
                LayerConv2d(width, channels, upsample=True),
                LayerConv2d(channels, channels),
            ):
                self.convs.append(StyledLayer(conv, channels, style))
            self.to_rgbs.append(PlainToRGB(channels))
            self._store_noises(len(self.convs), resolution)
            width = channels
            resolution *= 2

    def _store_noises(self, first: int, resolution: int) -> None:
        for index in (first, first + 1):
            noise = torch.randn(1, 1, resolution, resolution)
            self.register_buffer(f"injected_noise_{index}", noise)

    @property
    def num_noises(self) -> int:
        """How many layers take noise: two at every resolution, as many as latents."""
        return self.config.num_latents

    def start(self, latents: Tensor, noises: Sequence[Tensor]) -> Tensor:
        """Make the features at 4 px from w+: the constant and two layers, latents 0 and 1."""
        x = self.constant_input.expand(latents.shape[0], -1, -1, -1)
        x = self.layer0(x, latents[:, 0], noises[0])
        y: Tensor = self.conv1(x, latents[:, 1], noises[1])
        return y

    def block(self, k: int, x: Tensor, latents: Tensor, noises: Sequence[Tensor]) -> Tensor:
        """Double the features with latents 2 + 2k and 3 + 2k."""
        i = 2 + 2 * k
        x = self.convs[i - 2](x, latents[:, i], noises[i])
        y: Tensor = self.convs[i - 1](x, latents[:, i + 1], noises[i + 1])
        return y

    def to_picture(self, k: int, x: Tensor, latents: Tensor, smaller: Tensor | None) -> Tensor:
        """Add to the picture; the first StyleGAN's to_rgb takes no latent."""
        to_rgb = self.to_rgb1 if k == 0 else self.to_rgbs[k - 1]
        picture: Tensor = to_rgb(x, smaller)
        return picture
