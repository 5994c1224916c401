"""Noise and cutout (ADA, appendix B, "image-space corruptions")."""

import torch
from torch import Tensor

from glean_core.training.augmentation.draws import Draws


def noise_deviation(draws: Draws) -> Tensor:
    """Deviation of the noise of N pictures, half-normal with 0.1; 0 where there is none."""
    return draws.applied("noise") * draws.normal("noise", 0.1).abs()


def noise_seeds(draws: Draws) -> list[int]:
    """Seed of each picture's noise."""
    return [int(seed) for seed in draws.uniform("noise", 0, 2**53, which=1)]


def add_noise(x: Tensor, deviation: Tensor, seeds: list[int]) -> Tensor:
    """Add normal noise to N x C x H x W, on its own device; ``deviation``: N values on the CPU.

    A picture's noise comes from its own seed. CPU and CUDA make different noise of one seed.
    """
    noise = torch.zeros_like(x)
    for picture, (scale, seed) in enumerate(zip(deviation.tolist(), seeds, strict=True)):
        if scale > 0:
            generator = torch.Generator(x.device).manual_seed(seed)
            noise[picture].normal_(0.0, scale, generator=generator)
    return x + noise


def cutout_place(draws: Draws) -> Tensor:
    """Centres of the holes, shares of the sides, N x 2; far outside where there is none."""
    place = [draws.uniform("cutout", 0, 1, axis) for axis in (0, 1)]
    return torch.where(draws.applied("cutout")[:, None], torch.stack(place, dim=1), 9.0)


def cut_out(x: Tensor, place: Tensor) -> Tensor:
    """Set a square of half the side around a place (N x 2: x, y) to 0 in N x C x S x S."""
    centres = (torch.arange(x.shape[-1], device=x.device, dtype=x.dtype) + 0.5) / x.shape[-1]
    across, down = ((centres - place[:, axis, None]).abs() < 0.25 for axis in (0, 1))
    return x.masked_fill((across[:, None, :] & down[:, :, None])[:, None], 0.0)
