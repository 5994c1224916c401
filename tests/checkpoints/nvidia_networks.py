"""StyleGAN2 in NVIDIA's layout, written from its formulas: names, shapes, order of operations.

Independent of `glean_core`, so that what is imported can be compared with what it was. Weights
are random. Attributes that real objects carry beside their tensors (numpy numbers, EasyDict, sets)
are there too, since a reader has to get past them.
"""

from __future__ import annotations

import math

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from tests.checkpoints.nvidia_snapshot import EasyDict, PersistentModule

FILTER = torch.outer(torch.tensor([1.0, 3, 3, 1]), torch.tensor([1.0, 3, 3, 1])) / 64


def channels(side: int, base: int, most: int) -> int:
    return min(base // side, most)


def activated(x: Tensor) -> Tensor:
    return F.leaky_relu(x, 0.2) * math.sqrt(2)


def filtered(x: Tensor, pad: tuple[int, int], gain: float = 1.0) -> Tensor:
    n, c = x.shape[:2]
    x = F.pad(x, (*pad, *pad)).flatten(0, 1)[:, None]
    y = F.conv2d(x, FILTER[None, None] * gain)
    return y.reshape(n, c, *y.shape[2:])


class FullyConnected(PersistentModule):
    def __init__(self, inside: int, outside: int, lr: float = 1.0, bias: float = 0.0) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.randn(outside, inside) / lr)
        self.bias = nn.Parameter(torch.randn(outside) * 0.1 / lr + bias)
        self.weight_gain = lr / np.sqrt(inside)
        self.bias_gain = lr

    def forward(self, x: Tensor) -> Tensor:
        return x @ (self.weight * float(self.weight_gain)).t() + self.bias * self.bias_gain


class Mapping(PersistentModule):
    def __init__(self, width: int, layers: int) -> None:
        super().__init__()
        self.num_layers = layers
        for i in range(layers):
            setattr(self, f"fc{i}", FullyConnected(width, width, lr=0.01))
        self.register_buffer("w_avg", torch.randn(width))

    def forward(self, z: Tensor) -> Tensor:
        x = z * (z.square().mean(1, keepdim=True) + 1e-8).rsqrt()
        for i in range(self.num_layers):
            x = activated(getattr(self, f"fc{i}")(x))
        return x


class SynthesisLayer(PersistentModule):
    def __init__(self, inside: int, outside: int, w_dim: int, side: int, up: int = 1) -> None:
        super().__init__()
        self.up, self.activation, self.conv_clamp, self.use_noise = up, "lrelu", 256, True
        self.act_gain = np.sqrt(2)  # numpy.float64, as in real objects
        self.register_buffer("resample_filter", FILTER.clone())
        self.affine = FullyConnected(w_dim, inside, bias=1.0)
        self.weight = nn.Parameter(torch.randn(outside, inside, 3, 3))
        self.register_buffer("noise_const", torch.randn(side, side))
        self.noise_strength = nn.Parameter(torch.randn([]) * 0.2)
        self.bias = nn.Parameter(torch.randn(outside) * 0.1)

    def forward(self, x: Tensor, w: Tensor) -> Tensor:
        pictures = []
        for picture, style in zip(x, self.affine(w), strict=True):
            weight = self.weight * style[None, :, None, None]
            weight = weight * (weight.square().sum((1, 2, 3), keepdim=True) + 1e-8).rsqrt()
            if self.up == 1:
                pictures.append(F.conv2d(picture[None], weight, padding=1))
            else:
                y = F.conv_transpose2d(picture[None], weight.transpose(0, 1), stride=2)
                pictures.append(filtered(y, (1, 1), gain=4))
        y = torch.cat(pictures) + self.noise_const * self.noise_strength
        return activated(y + self.bias[:, None, None])


class ToRGB(PersistentModule):
    def __init__(self, inside: int, w_dim: int) -> None:
        super().__init__()
        self.affine = FullyConnected(w_dim, inside, bias=1.0)
        self.weight = nn.Parameter(torch.randn(3, inside, 1, 1))
        self.bias = nn.Parameter(torch.randn(3))
        self.weight_gain = 1 / np.sqrt(inside)

    def forward(self, x: Tensor, w: Tensor) -> Tensor:
        styles = self.affine(w) * float(self.weight_gain)
        y = torch.einsum("nchw,nc,oc->nohw", x, styles, self.weight[:, :, 0, 0])
        return y + self.bias[:, None, None]


class SynthesisBlock(PersistentModule):
    def __init__(self, inside: int, outside: int, w_dim: int, side: int) -> None:
        super().__init__()
        self.architecture, self.resolution, self.use_fp16 = "skip", side, side >= 128
        self.fused_modconv = True
        self.register_buffer("resample_filter", FILTER.clone())
        if inside == 0:
            self.const = nn.Parameter(torch.randn(outside, side, side))
        else:
            self.conv0 = SynthesisLayer(inside, outside, w_dim, side, up=2)
        self.conv1 = SynthesisLayer(outside, outside, w_dim, side)
        self.torgb = ToRGB(outside, w_dim)


class Synthesis(PersistentModule):
    def __init__(self, side: int, base: int, most: int, w_dim: int) -> None:
        super().__init__()
        self.block_resolutions = [2**i for i in range(2, side.bit_length())]
        inside = 0
        for resolution in self.block_resolutions:
            outside = channels(resolution, base, most)
            setattr(self, f"b{resolution}", SynthesisBlock(inside, outside, w_dim, resolution))
            inside = outside

    def forward(self, ws: Tensor) -> Tensor:
        index, x, image = 0, torch.empty(0), torch.empty(0)
        for resolution in self.block_resolutions:
            block = getattr(self, f"b{resolution}")
            if resolution == 4:
                x = block.const.expand(len(ws), -1, -1, -1)
            else:
                x = block.conv0(x, ws[:, index])
                index += 1
            x = block.conv1(x, ws[:, index])
            index += 1
            y = block.torgb(x, ws[:, index])  # shared with the next block's first layer
            image = y if resolution == 4 else y + doubled(image)
        return image


def doubled(image: Tensor) -> Tensor:
    n, c, h, w = image.shape
    spread = torch.zeros(n, c, 2 * h, 2 * w)
    spread[:, :, ::2, ::2] = image
    return filtered(spread, (2, 1), gain=4)


class Generator(PersistentModule):
    def __init__(self, side: int, base: int, most: int, w_dim: int, layers: int) -> None:
        super().__init__()
        self.z_dim, self.c_dim, self.w_dim, self.img_resolution = w_dim, 0, w_dim, side
        self.synthesis = Synthesis(side, base, most, w_dim)
        self.mapping = Mapping(w_dim, layers)
        self._init_args = ()
        self._init_kwargs = EasyDict(mapping_kwargs=EasyDict(num_layers=layers), gain=np.float32(2))

    @property
    def num_ws(self) -> int:
        return 2 * self.img_resolution.bit_length() - 4


class Convolution(PersistentModule):
    def __init__(self, inside: int, outside: int, kernel: int, bias: bool = True) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.randn(outside, inside, kernel, kernel))
        self.bias = nn.Parameter(torch.randn(outside) * 0.1) if bias else None
        self.register_buffer("resample_filter", FILTER.clone())
        self.weight_gain = 1 / np.sqrt(inside * kernel**2)

    def forward(self, x: Tensor, stride: int = 1) -> Tensor:
        weight = self.weight * float(self.weight_gain)
        pad = weight.shape[-1] // 2 if stride == 1 else 0
        return F.conv2d(x, weight, self.bias, stride=stride, padding=pad)


class DiscriminatorBlock(PersistentModule):
    def __init__(self, inside: int, outside: int, first: bool) -> None:
        super().__init__()
        self.register_buffer("resample_filter", FILTER.clone())
        if first:
            self.fromrgb = Convolution(3, inside, 1)
        self.conv0 = Convolution(inside, inside, 3)
        self.conv1 = Convolution(inside, outside, 3)
        self.skip = Convolution(inside, outside, 1, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        skip = self.skip(filtered(x, (1, 1)), stride=2)
        x = activated(self.conv0(x))
        return (activated(self.conv1(filtered(x, (2, 2)), stride=2)) + skip) * math.sqrt(0.5)


class Epilogue(PersistentModule):
    def __init__(self, width: int) -> None:
        super().__init__()
        self.conv = Convolution(width + 1, width, 3)
        self.fc = FullyConnected(16 * width, width)
        self.out = FullyConnected(width, 1)

    def forward(self, x: Tensor) -> Tensor:
        n, c, h, w = x.shape
        groups = x.reshape(min(4, n), -1, c, h, w)
        deviation = ((groups - groups.mean(0)).square().mean(0) + 1e-8).sqrt().mean((1, 2, 3))
        plane = deviation.reshape(-1, 1, 1, 1).repeat(min(4, n), 1, h, w)
        x = activated(self.conv(torch.cat([x, plane], 1)))
        return self.out(activated(self.fc(x.flatten(1))))


class Discriminator(PersistentModule):
    def __init__(self, side: int, base: int, most: int) -> None:
        super().__init__()
        self.c_dim, self.img_resolution = 0, side
        self.block_resolutions = [2**i for i in range(side.bit_length() - 1, 2, -1)]
        for resolution in self.block_resolutions:
            inside = channels(resolution, base, most)
            outside = channels(resolution // 2, base, most)
            block = DiscriminatorBlock(inside, outside, first=resolution == side)
            setattr(self, f"b{resolution}", block)
        self.b4 = Epilogue(channels(4, base, most))

    def forward(self, x: Tensor) -> Tensor:
        x = activated(getattr(self, f"b{self.img_resolution}").fromrgb(x))
        for resolution in self.block_resolutions:
            x = getattr(self, f"b{resolution}")(x)
        return self.b4(x)
