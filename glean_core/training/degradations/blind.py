"""Blind degradation: blur, resizing, noise and JPEG, as real pictures have suffered them."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Literal

import torch.nn.functional as F
from torch import Tensor

from glean_core.training.degradations.draws import Draw, Range
from glean_core.training.degradations.filters import filter_each, gaussian_kernels
from glean_core.training.degradations.jpeg import compress_jpeg
from glean_core.training.degradations.resizing import shrink

Order = Literal["published", "random"]
ResizeKind = Literal["bicubic", "bilinear", "area"]
RESIZE_KINDS: tuple[ResizeKind, ...] = ("bicubic", "bilinear", "area")
REFERENCE_SIDE = 1024  # pixels; what the published sigmas and the 41 taps are for
KERNEL_RADIUS = 20  # of 41 taps


@dataclass(frozen=True)
class BlindRanges:
    """The published ranges of the model 128 -> 1024 (mmagic, glean_in128out1024)."""

    sigma: Range = (0.2, 10.0)  # pixels at 1024 x 1024
    scale: Range = (1 / 32, 1.0)
    noise: Range = (0.0, 50.0)  # standard deviation, steps of 255
    quality: tuple[int, int] = (5, 50)

    def narrowed(self, strength: float) -> "BlindRanges":
        """Return the ranges with their bad ends drawn towards no damage; 1 leaves them."""
        return BlindRanges(
            sigma=(self.sigma[0], self.sigma[0] + strength * (self.sigma[1] - self.sigma[0])),
            scale=(1 - strength * (1 - self.scale[0]), self.scale[1]),
            noise=(self.noise[0], strength * self.noise[1]),
            quality=(
                round(100 - strength * (100 - self.quality[0])),
                round(100 - strength * (100 - self.quality[1])),
            ),
        )


def degrade_blindly(
    x: Tensor, in_size: int, draw: Draw, strength: float = 1.0, order: Order = "random"
) -> Tensor:
    """Spoil one picture, 1 x 3 x H x W in [-1, 1], and return it as 1 x 3 x in x in.

    Blur, resize, noise and JPEG in the published or in random order, then back to full size, to
    8 bits, and to the input size: by area as published; in random order by area or antialiased
    bicubic. Lengths of the blur are fractions of the current side, so that its place in the order
    doesn't change what it does to the face. Source: mmagic, configs/glean/glean_in128out1024, and
    the authors' list of degradations in mmagic issue 458.
    """
    height, width = x.shape[-2:]
    ranges = BlindRanges().narrowed(strength)
    steps: list[Callable[[Tensor], Tensor]] = [
        partial(random_blur, draw=draw, sigma=ranges.sigma),
        partial(random_resize, draw=draw, scale=ranges.scale),
        partial(random_noise, draw=draw, deviation=ranges.noise),
        partial(random_jpeg, draw=draw, quality=ranges.quality),
    ]
    for step in draw.shuffled(steps) if order == "random" else steps:
        x = step(x)
    x = resize_by(x, (height, width), draw.pick(RESIZE_KINDS))
    x = (x.clamp(-1, 1) * 127.5 + 127.5).round() / 127.5 - 1
    if order == "published" or draw.chance(0.5):
        return F.interpolate(x, size=(in_size, in_size), mode="area")
    return shrink(x, in_size)


def random_blur(x: Tensor, draw: Draw, sigma: Range) -> Tensor:
    """Blur by a Gaussian, round or turned and stretched with chance 0.5 each.

    sigma: in pixels at 1024 x 1024; it and the 41 taps shrink with the picture.
    """
    ratio = min(x.shape[-2:]) / REFERENCE_SIDE
    radius = min(max(1, round(KERNEL_RADIUS * ratio)), min(x.shape[-2:]) - 1)
    first = second = max(draw.between(sigma) * ratio, 1e-2)
    angle = 0.0
    if draw.chance(0.5):
        second, angle = max(draw.between(sigma) * ratio, 1e-2), draw.angle()
    return filter_each(x, gaussian_kernels([(first, second)], [angle], radius, x))


def random_resize(x: Tensor, draw: Draw, scale: Range) -> Tensor:
    """Shrink by a factor drawn from ``scale``, both sides alike."""
    factor = draw.between(scale)
    size = (max(2, round(x.shape[-2] * factor)), max(2, round(x.shape[-1] * factor)))
    return resize_by(x, size, draw.pick(RESIZE_KINDS))


def random_noise(x: Tensor, draw: Draw, deviation: Range) -> Tensor:
    """Add white Gaussian noise to each channel; deviation in steps of 255."""
    return x + draw.noise(x) * (draw.between(deviation) / 127.5)


def random_jpeg(x: Tensor, draw: Draw, quality: tuple[int, int]) -> Tensor:
    """Compress with a quality drawn from the whole numbers of the range."""
    return compress_jpeg(x, [draw.whole(quality)])


def resize_by(x: Tensor, size: tuple[int, int], kind: ResizeKind) -> Tensor:
    """Resize N x C x H x W to (height, width), antialiased where it shrinks."""
    if size == tuple(x.shape[-2:]):
        return x
    if kind == "area":
        return F.interpolate(x, size=size, mode="area")
    return F.interpolate(x, size=size, mode=kind, align_corners=False, antialias=True)
