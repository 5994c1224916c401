"""StyleGAN2 generator (Karras et al. 2020), config-f, in plain torch.

It runs and trains on CPU, CUDA and MPS without compiled operators. The state dict has the names
of the published mmagic checkpoints.
"""

import math
from collections.abc import Sequence

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from glean_core.networks.bank import Bank
from glean_core.networks.blur import Blur, UpsampleRGB
from glean_core.networks.config import StyleGAN2Config
from glean_core.networks.equalised import EqualLinear, FusedLeakyReLU
from glean_core.networks.precision import Precision, clamped, in_precision

# Peaks below this are not stretched to 1, so that weights of zero stay zero.
SMALLEST_PEAK = 1e-4


class PixelNorm(nn.Module):
    """Normalises z (N x C) to unit root mean square: x / (rms + 1e-6)."""

    def forward(self, x: Tensor) -> Tensor:
        """N x C to N x C."""
        return x / (x.square().mean(dim=1, keepdim=True).sqrt() + 1e-6)


class ModulatedConv2d(nn.Module):
    """Convolution whose input channels are scaled by a style, then demodulated (section 2.2).

    Modulated and demodulated weights equal scaled activations around one shared convolution. The
    second form batches; the first is cheaper for one picture. The forward pass picks by batch.
    """

    precision: Precision | None = None

    def __init__(
        self,
        in_channels: int,
        out_channels: int,
        kernel: int,
        style_channels: int,
        *,
        demodulate: bool = True,
        upsample: bool = False,
    ) -> None:
        super().__init__()
        self.weight_orig = nn.Parameter(torch.randn(1, out_channels, in_channels, kernel, kernel))
        self.style_modulation = EqualLinear(style_channels, in_channels, bias_init=1.0)
        self.scale = 1 / math.sqrt(in_channels * kernel * kernel)
        self.kernel = kernel
        self.demodulate = demodulate
        self.upsample = upsample
        if upsample:
            self.blur = Blur(padding=(1, 1), gain=4.0)

    def forward(self, x: Tensor, style: Tensor) -> Tensor:
        """N x in x H x W and N x style_channels to N x out x H x W (or 2H x 2W)."""
        s = self.style_modulation(style)
        weight = self.weight_orig[0] * self.scale
        if self.precision is not None and self.precision.is_half:
            return self._in_half(in_precision(x, self.precision), s)
        x = in_precision(x, self.precision)
        if x.shape[0] == 1 and not torch.is_grad_enabled():
            return self._convolve(x, self._modulated(weight, s[0]))
        y = self._convolve(x * s.to(x.dtype)[:, :, None, None], weight)
        if self.demodulate:
            y = y * self._demodulation(weight, s).to(y.dtype)[:, :, None, None]
        return y

    def _in_half(self, x: Tensor, s: Tensor) -> Tensor:
        """The same function, with no factor that half precision can't hold (ADA, appendix D).

        Demodulation undoes any scale of the styles and of an output channel's weights, so both
        are brought to a largest absolute value of 1 before it. Without demodulation they are
        only shrunk, and the output, in float32, is stretched again.
        """
        weight = self.weight_orig[0]
        floor = SMALLEST_PEAK if self.demodulate else 1.0
        style_peak = s.detach().abs().amax(1, keepdim=True).clamp(min=floor)
        weight_peak = weight.detach().abs().amax((1, 2, 3), keepdim=True).clamp(min=floor)
        s, weight = s / style_peak, weight / weight_peak * self.scale
        y = self._convolve(x * s.to(x.dtype)[:, :, None, None], weight)
        if self.demodulate:
            return y * self._demodulation(weight, s).to(y.dtype)[:, :, None, None]
        return y.float() * (style_peak * weight_peak.view(1, -1))[:, :, None, None]

    def _modulated(self, weight: Tensor, s: Tensor) -> Tensor:
        weight = weight * s[None, :, None, None]
        if self.demodulate:
            weight = weight * torch.rsqrt(weight.square().sum((1, 2, 3), keepdim=True) + 1e-8)
        return weight

    @staticmethod
    def _demodulation(weight: Tensor, s: Tensor) -> Tensor:
        energy = weight.float().square().sum((2, 3))  # out x in
        return torch.rsqrt(s.float().square() @ energy.t() + 1e-8)

    def _convolve(self, x: Tensor, weight: Tensor) -> Tensor:
        weight = weight.to(x.dtype)
        if x.is_contiguous(memory_format=torch.channels_last):
            weight = weight.contiguous(memory_format=torch.channels_last)
        if not self.upsample:
            return F.conv2d(x, weight, padding=self.kernel // 2)
        y: Tensor = self.blur(F.conv_transpose2d(x, weight.transpose(0, 1), stride=2))
        return y


class NoiseInjector(nn.Module):
    """Adds noise, the same for every channel, times one learned strength."""

    def __init__(self) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(1))

    def forward(self, x: Tensor, noise: Tensor) -> Tensor:
        """N x C x H x W plus N-or-1 x 1 x H x W."""
        return x + (self.weight * noise).to(x.dtype)


class StyledConv(nn.Module):
    """Modulated convolution, noise, bias, LeakyReLU 0.2 times sqrt(2)."""

    def __init__(
        self, in_channels: int, out_channels: int, style_channels: int, *, upsample: bool = False
    ) -> None:
        super().__init__()
        self.conv = ModulatedConv2d(in_channels, out_channels, 3, style_channels, upsample=upsample)
        self.noise_injector = NoiseInjector()
        self.activate = FusedLeakyReLU(out_channels)

    def forward(self, x: Tensor, style: Tensor, noise: Tensor) -> Tensor:
        """N x in x H x W to N x out x H x W (or 2H x 2W)."""
        y: Tensor = self.activate(self.noise_injector(self.conv(x, style), noise))
        return y


class ToRGB(nn.Module):
    """1x1 modulated convolution to three channels, added to the upsampled picture so far."""

    precision: Precision | None = None

    def __init__(self, in_channels: int, style_channels: int, *, upsample: bool = True) -> None:
        super().__init__()
        if upsample:
            self.upsample = UpsampleRGB()
        self.conv = ModulatedConv2d(in_channels, 3, 1, style_channels, demodulate=False)
        self.bias = nn.Parameter(torch.zeros(1, 3, 1, 1))

    def forward(self, x: Tensor, style: Tensor, skip: Tensor | None = None) -> Tensor:
        """N x in x H x W (and the picture at half size) to N x 3 x H x W, float32."""
        y = clamped(self.conv(x, style).float() + self.bias, self.precision)
        return y if skip is None else y + self.upsample(skip)


class ConstantInput(nn.Module):
    """The learned 4 x 4 start of the synthesis network."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.input = nn.Parameter(torch.randn(1, channels, 4, 4))

    def forward(self, batch: int) -> Tensor:
        """Return batch x channels x 4 x 4."""
        return self.input.expand(batch, -1, -1, -1)


class StyleGAN2Generator(Bank):
    """Mapping and synthesis network, config-f."""

    def __init__(self, config: StyleGAN2Config) -> None:
        super().__init__()
        self.config = config
        style = config.style_channels
        layers: list[nn.Module] = [PixelNorm()]
        for _ in range(config.mapping_layers):
            layers.append(EqualLinear(style, style, lr_mul=0.01, activate=True))
        self.style_mapping = nn.Sequential(*layers)
        width = config.channels(4)
        self.constant_input = ConstantInput(width)
        self.conv1 = StyledConv(width, width, style)
        self.to_rgb1 = ToRGB(width, style, upsample=False)
        self.convs = nn.ModuleList()
        self.to_rgbs = nn.ModuleList()
        self.register_buffer("injected_noise_0", torch.randn(1, 1, 4, 4))
        resolution = 8
        while resolution <= config.out_size:
            self._add_block(width, config.channels(resolution), resolution)
            width = config.channels(resolution)
            resolution *= 2

    def _add_block(self, in_channels: int, out_channels: int, resolution: int) -> None:
        style = self.config.style_channels
        self.convs.append(StyledConv(in_channels, out_channels, style, upsample=True))
        self.convs.append(StyledConv(out_channels, out_channels, style))
        self.to_rgbs.append(ToRGB(out_channels, style))
        for index in (len(self.convs) - 1, len(self.convs)):
            noise = torch.randn(1, 1, resolution, resolution)
            self.register_buffer(f"injected_noise_{index}", noise)

    @property
    def num_noises(self) -> int:
        """How many layers take noise: one at 4 px, two at each resolution above."""
        return len(self.convs) + 1

    def layers_by_resolution(self) -> list[list[nn.Module]]:
        """Return the layers of each resolution from out_size down to 8 px."""
        pairs = zip(self.convs[::2], self.convs[1::2], self.to_rgbs, strict=True)
        return [list(layers) for layers in pairs][::-1]

    def start(self, latents: Tensor, noises: Sequence[Tensor]) -> Tensor:
        """Make the features at 4 px from w+: the constant and one layer, latent 0."""
        x: Tensor = self.conv1(self.constant_input(latents.shape[0]), latents[:, 0], noises[0])
        return x

    def block(self, k: int, x: Tensor, latents: Tensor, noises: Sequence[Tensor]) -> Tensor:
        """Double the features with latents 1 + 2k and 2 + 2k."""
        i = 1 + 2 * k
        x = self.convs[i - 1](x, latents[:, i], noises[i])
        y: Tensor = self.convs[i](x, latents[:, i + 1], noises[i + 1])
        return y

    def to_picture(self, k: int, x: Tensor, latents: Tensor, smaller: Tensor | None) -> Tensor:
        """Add to the picture with latent 1 + 2k: neighbours share a latent."""
        to_rgb = self.to_rgb1 if k == 0 else self.to_rgbs[k - 1]
        picture: Tensor = to_rgb(x, latents[:, 1 + 2 * k], smaller)
        return picture
